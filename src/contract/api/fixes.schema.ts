import { z } from 'zod';
import { daySchema, patternNameSchema } from './shared.schema.ts';

/** A share with its doubt, in fractions of one. */
const shareSchema = z.strictObject({ middle: z.number(), low: z.number(), high: z.number() });

/** How often closing a ticket of a recurring problem removed the cause: docs/methods/fix.md. */
export const closuresSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('known'),
    /** The theme whose problems these are; null: all problems of the company. */
    theme: z.string().nullable(),
    closures: z.number().int(),
    cameBack: z.number().int(),
    /** With 90 %. */
    share: shareSchema,
  }),
  z.strictObject({ kind: z.literal('not-enough-data'), have: z.number().int(), need: z.number().int() }),
]);

export type Closures = z.infer<typeof closuresSchema>;

/** See docs/methods/fix.md. Episodes are days with reports, days in a row counted once. */
export const proofSchema = z.strictObject({
  verdict: z.enum([
    'quiet',
    'less',
    'held',
    'came-back',
    'unprovable',
    'stopped',
    'stopped-before',
    'stopped-reporting',
  ]),
  /** What it is held against: up to four weeks before the fix. */
  before: z.strictObject({ episodes: z.number().int(), weeks: z.number() }),
  /** What was seen since, and what would be expected by now without a fix. */
  after: z.strictObject({ episodes: z.number().int(), weeks: z.number(), expected: z.number() }),
  /** Weeks of silence that prove it; null where a year would not. */
  silentWeeks: z.number().int().nullable(),
  /** The day on which it is proved if nothing more comes; null where it cannot be within a year. */
  provedOn: daySchema.nullable(),
  /** The week since the fix in which the verdict fell, and the last day of that week; null while it is open. */
  decidedInWeek: z.number().int().nullable(),
  decidedOn: daySchema.nullable(),
  /** Its rate since as a share of the rate before, with 95 %; null before the first whole week. */
  ratio: shareSchema.nullable(),
  /** Of the other problems that could show it, how many fell as far with nobody's doing. */
  others: z.strictObject({ watched: z.number().int(), fell: z.number().int() }),
  /** What devices measured of it; null where nothing does, or its tickets are no reports of it. */
  measured: z
    .strictObject({
      /** Times that each came, among the days below: GET …/tickets?alert=…&came=each&opened=… are the first alerts of each. */
      alerts: z
        .array(
          z.strictObject({
            id: z.string(),
            name: patternNameSchema.omit({ given: true }),
            before: z.number().int(),
            after: z.number().int(),
          }),
        )
        .readonly(),
      before: z.strictObject({ from: daySchema, to: daySchema, weeks: z.number() }),
      after: z.strictObject({ from: daySchema, to: daySchema, weeks: z.number() }),
    })
    .nullable(),
});
export type Proof = z.infer<typeof proofSchema>;
