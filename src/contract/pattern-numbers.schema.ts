import { z } from 'zod';
import { CHANGE_LINKS } from '../engine/patterns/what-changed.ts';
import { daySchema, estimateSchema, notEnoughDataSchema } from './api/shared.schema.ts';

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
    /** What made it: BG/NBD alone, or that moved by what the company's own tickets taught. */
    model: z.enum(['bg-nbd/1', 'bg-nbd-stack/1']),
    /** What BG/NBD alone says. */
    plain: z.number(),
    word: z.enum(['exception', 'unclear', 'precursor']),
    sign: z.string().nullable(),
    n: z.number().int(),
    evidence: z.strictObject({
      returns: z.number().int(),
      overDays: z.number().int(),
      silentDays: z.number().int(),
      /** On how many of these the company was shut; absent where it was not. */
      shutDays: z.number().int().optional(),
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

/**
 * What was changed around the day on which a problem began: in which days, of a list that reaches from when to when, how many
 * changes, how many in as many days on average, and at most three, the closest first. Null where no change was read in.
 */
const whatChanged = {
  kind: z.enum(['named', 'none', 'outside', 'too-short', 'too-many']),
  from: daySchema,
  to: daySchema,
  logFrom: daySchema,
  logTo: daySchema,
  found: z.number().int(),
  usual: z.number(),
};
const named = {
  day: daySchema,
  link: z.enum(CHANGE_LINKS),
  /** The share of stretches of as many days that hold a change with a link at least as close. */
  chance: z.number().min(0).max(1),
};
export const whatChangedOf = <Ticket extends z.ZodType>(ticket: Ticket) =>
  z.strictObject({ ...whatChanged, named: z.array(z.strictObject({ ticket, ...named })).readonly() });
