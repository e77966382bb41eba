import { z } from 'zod';

/** Parts that several answers of the server share. Numbers carry their doubt; days are local ISO days. */

const basis = z.strictObject({
  measured: z.number().int().nonnegative(),
  reported: z.number().int().nonnegative(),
  imputed: z.number().int().nonnegative(),
});

export const notEnoughDataSchema = z.strictObject({
  kind: z.literal('not-enough-data'),
  have: z.number(),
  need: z.number(),
  missing: z.array(z.string()).readonly(),
});

/** A number with its 90 % interval, or what is missing. */
export const estimateSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('known'),
    low: z.number(),
    mid: z.number(),
    high: z.number(),
    level: z.literal(0.9),
    basis,
  }),
  notEnoughDataSchema,
]);

export const idSchema = z.uuid();
export const daySchema = z.iso.date();
export const langSchema = z.enum(['nl', 'fr', 'en']);
/** An instant, as ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();

export const peopleBucketSchema = z.enum(['1-4', '5-9', '10-24', '25+', 'unknown']);

/** Why something was refused: what to do stands in `message`, in the reader's language. */
export const refusalSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  companies: z.array(z.strictObject({ name: z.string(), tickets: z.number().int() })).readonly(),
});
export type Refused = z.infer<typeof refusalSchema>;

/** The header that makes a write happen once, however often it is sent: any UUID, a new one for each intention. */
export const IDEMPOTENCY_HEADER = 'idempotency-key';

export const THEME_MAX = 40;

/** What a pattern is called: what somebody named it, else the engine's own name in each language. */
export const patternNameSchema = z.strictObject({
  given: z.string().nullable(),
  nl: z.string(),
  fr: z.string(),
  en: z.string(),
});
