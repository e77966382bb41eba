import { z } from 'zod';
import { estimateSchema, notEnoughDataSchema } from './api/shared.schema.ts';

/** What is reckoned of a pattern, as the JSON of an analysis and the pages show it alike. */

export const rhythmSchema = z.strictObject({
  kind: z.enum(['periodic', 'looks-periodic', 'burst', 'after-change', 'steady', 'too-few', 'no-times']),
  period: z.strictObject({ days: z.number(), name: z.string() }).nullable(),
  n: z.number().int(),
  p: z.number().nullable(),
  /** Of what began at one moment: the likeliest day, and a band of 90 %. */
  since: z.strictObject({ day: z.string(), from: z.string(), to: z.string() }).optional(),
});
export const trendSchema = z.strictObject({
  kind: z.enum(['worsening', 'easing', 'flat', 'too-few', 'no-times']),
  n: z.number().int(),
  p: z.number().nullable(),
});
export const recurrenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('known'),
    horizonDays: z.number(),
    probability: z.number(),
    low: z.number(),
    high: z.number(),
    word: z.enum(['exception', 'unclear', 'precursor']),
    sign: z.string().nullable(),
    n: z.number().int(),
    evidence: z.strictObject({
      returns: z.number().int(),
      overDays: z.number().int(),
      silentDays: z.number().int(),
      /** Null where it came once. */
      alive: z.number().min(0).max(1).nullable(),
    }),
  }),
  notEnoughDataSchema,
]);
export const leakSchema = z.strictObject({
  lostSeconds: estimateSchema,
  costCents: estimateSchema,
  technicianSeconds: estimateSchema,
});
