import { z } from 'zod';
import { reckonedSchema } from './patterns.schema.ts';
import { daySchema, patternNameSchema } from './shared.schema.ts';

/** Disturbances that devices measured, those of them that somebody reported, and that share in fractions of one with its 95 %. */
const shareSchema = z.strictObject({
  measured: z.number().int(),
  reported: z.number().int(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
const stretchSchema = shareSchema.extend({ from: daySchema, to: daySchema });

const knownSchema = z.strictObject({
  kind: z.literal('known'),
  /** The days that both lists cover. */
  period: z.strictObject({ from: daySchema, to: daySchema }),
  /** GET …/tickets?told=measured and ?told=reported are the first alert of each. */
  rate: shareSchema,
  /** Times that people told of a watched device, with a measurement and without: …?told=unmeasured. */
  people: z.strictObject({ both: z.number().int(), unmeasured: z.number().int() }),
  /** Tickets of people that came with a disturbance: …?told=report. */
  tickets: z.number().int(),
  /** How many times there were in all, by how the two lists depend on each other. */
  totals: z.array(z.strictObject({ oddsRatio: z.number(), n: z.number() })).readonly(),
  /** By calendar quarter: …?told=…&opened=FROM..TO. */
  quarters: z.array(stretchSchema).readonly(),
  halves: z.strictObject({ before: stretchSchema, after: stretchSchema }).nullable(),
  change: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('known'),
      difference: z.number(),
      low: z.number(),
      high: z.number(),
      verdict: z.enum(['falls', 'rises', 'unclear']),
    }),
    z.strictObject({ kind: z.literal('cannot-be-known') }),
  ]),
  /** By kind of trouble: …?told=…&trouble=ID. */
  troubles: z
    .array(shareSchema.extend({ id: z.string(), names: patternNameSchema.omit({ given: true }) }))
    .readonly(),
  /** Of people's tickets of those days, those that say about which device they are. */
  saysDevice: z.strictObject({ n: z.number().int(), of: z.number().int() }),
  /** Days of watched devices on which nothing was measured, and those with a ticket about the device within as long. */
  otherDays: z.strictObject({ n: z.number().int(), followed: z.number().int() }),
});
export type KnownReporting = z.infer<typeof knownSchema>;

/** GET /api/companies/:company/reporting. `reporting` is null before the first reckoning that knows of it. */
export const reportingSchema = z.strictObject({
  reckoned: reckonedSchema,
  reporting: z
    .discriminatedUnion('kind', [
      knownSchema,
      z.strictObject({
        kind: z.literal('cannot-be-known'),
        why: z.enum(['no-events', 'no-reports', 'no-overlap', 'no-devices', 'too-few']),
        have: z.number().int(),
        need: z.number().int(),
      }),
    ])
    .nullable(),
});
export type ReportingPage = z.infer<typeof reportingSchema>;
