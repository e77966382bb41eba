import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { IDEMPOTENCY_HEADER, idSchema } from '../../contract/api/shared.schema.ts';
import { AppError } from '../../usecases/app-error.ts';

const lowerId = idSchema.transform((id) => id.toLowerCase());
type Place = 'company' | 'import' | 'pattern' | 'change' | 'ticket';

/**
 * An id in the path.
 *
 * @throws AppError `not_found` on what is no id: nothing is called so
 */
export function idIn({ params }: FastifyRequest, place: Place): string {
  const given: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, place) : undefined;
  const id = lowerId.safeParse(given);
  if (!id.success) throw new AppError({ code: 'not_found', what: place });
  return id.data;
}

/** The key of the intention behind a write; see write-once.ts. */
export function keyOf({ headers }: FastifyRequest): string {
  return z.object({ key: lowerId }).parse({ key: headers[IDEMPOTENCY_HEADER] }).key;
}
