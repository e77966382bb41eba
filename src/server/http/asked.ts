import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { IDEMPOTENCY_HEADER, idSchema } from '../../contract/api/shared.schema.ts';

const lowerId = idSchema.transform((id) => id.toLowerCase());
const paths = z.object({
  company: lowerId.optional(),
  import: lowerId.optional(),
  pattern: lowerId.optional(),
  change: lowerId.optional(),
});

type Place = keyof z.infer<typeof paths>;

/** An id in the path. What is no id leads nowhere, and is refused like any wrong part. */
export function idIn({ params }: FastifyRequest, place: Place): string {
  const id = paths.parse(params)[place];
  if (id === undefined) throw new TypeError(`idIn requires a route with :${place}`);
  return id;
}

/** The key of the intention behind a write; see write-once.ts. */
export function keyOf({ headers }: FastifyRequest): string {
  return z.object({ key: lowerId }).parse({ key: headers[IDEMPOTENCY_HEADER] }).key;
}
