import { z } from 'zod';
import { reckonedSchema } from './patterns.schema.ts';
import { daySchema } from './shared.schema.ts';

const chance = z.number().min(0).max(1);
const whole = z.number().int().nonnegative();

/** A share that came, with what 90 % of drawings of patterns leave; null with fewer than five patterns. */
const share = z.strictObject({ low: chance, mid: chance, high: chance }).nullable();

/**
 * What such chances have been worth, where a higher one is never worth less than a lower one: below 200 resolved forecasts only
 * between which shares (Venn-Abers), from there on the isotonic share too; null with fewer than five patterns in the band.
 */
const worth = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('venn-abers'), low: chance, high: chance }),
    z.strictObject({ kind: z.literal('isotonic'), low: chance, mid: chance, high: chance }),
  ])
  .nullable();

/** How well it was said what comes back. */
const recordSchema = z.strictObject({
  verdict: z.enum(['keeps', 'too-high', 'too-low', 'too-bold', 'too-timid', 'uneven', 'not-yet']),
  /** Forecasts, and how many problems they are about. */
  n: whole,
  patterns: whole,
  came: whole,
  said: chance,
  share,
  /** In fifths of what was said; those that nobody said are left out. */
  bands: z
    .array(
      z.strictObject({
        from: chance,
        to: chance,
        n: whole,
        patterns: whole,
        said: chance,
        came: whole,
        share,
        worth,
      }),
    )
    .readonly(),
  /** The share that came where so much was said, without bins: steps that never fall. */
  curve: z.array(z.strictObject({ from: chance, to: chance, came: chance, n: whole })).readonly(),
  /** score = miscalibration − discrimination + uncertainty. */
  brier: z.strictObject({
    score: chance,
    miscalibration: z.number(),
    discrimination: z.number(),
    uncertainty: z.number(),
  }),
  logLoss: z.number().nonnegative(),
  /** Null where all came, or none. */
  auc: chance.nullable(),
  /** PagerDuty's labels on the same cases. */
  labels: z
    .array(
      z.strictObject({
        label: z.enum(['anomaly', 'rare', 'frequent', 'between']),
        n: whole,
        came: whole,
      }),
    )
    .readonly(),
  labelBrier: chance,
});
export type RecordTold = z.infer<typeof recordSchema>;

/** GET /api/companies/:company/track-record. */
export const trackRecordSchema = z.strictObject({
  reckoned: reckonedSchema,
  /** Of what was shown and is over; null until something is. */
  record: recordSchema.nullable(),
  /** Of what the same model would have said of the company's own past; null where that is too short. */
  replay: recordSchema.nullable(),
  /** How chances that are moved by the company's own tickets did on that replay; null where there is none. */
  stack: z
    .strictObject({
      forecasts: whole,
      patterns: whole,
      /** By how much the mean log loss was the smaller, and the standard error of that. */
      won: z.number(),
      doubt: z.number().nonnegative(),
      isUsed: z.boolean(),
    })
    .nullable(),
  /** Forecasts whose days are not over, or not in the tickets yet, and the first day on which one ends. */
  waiting: z.strictObject({ n: whole, firstEnds: daySchema.nullable() }),
  /** Forecasts of which it cannot be known what came. */
  unknown: whole,
});
export type TrackRecordPage = z.infer<typeof trackRecordSchema>;
