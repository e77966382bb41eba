import { z } from 'zod';
import { OUTLIER_LABELS } from '../../engine/explanations/record/outlier-label.ts';
import { BANDS } from '../../engine/explanations/record/score-record.ts';
import { daySchema, idSchema, patternNameSchema } from './shared.schema.ts';

/** How a forecast ended; `over`: it came or it stayed away. */
export const FORECAST_ENDS = ['over', 'came', 'stayed-away', 'waiting', 'unknown'] as const;

/** GET /api/companies/:company/forecasts: the rows behind the counts of the track record, the newest first. */
export const forecastsQuery = z.strictObject({
  /** Of what was shown, or of the replay of the past. */
  of: z.enum(['record', 'replay']).default('record'),
  /** Which fifth of what was said: 0 is up to 2 in 10, 4 from 8 in 10 on. */
  band: z.coerce
    .number()
    .int()
    .min(0)
    .max(BANDS - 1)
    .optional(),
  end: z.enum(FORECAST_ENDS).optional(),
  /** What a fixed threshold said of the same case. */
  label: z.enum(OUTLIER_LABELS).optional(),
  pattern: idSchema.optional(),
  /** `problem`: of each problem only the newest of them. */
  newest: z.enum(['problem']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type ForecastsQuery = z.infer<typeof forecastsQuery>;

const forecastSchema = z.strictObject({
  /** Null where the problem is shown no more. */
  pattern: z.strictObject({ id: idSchema, name: patternNameSchema }).nullable(),
  said: daySchema,
  /** The last day that was known when it was said; its days begin after it. */
  knownUntil: daySchema,
  ends: daySchema,
  horizonDays: z.number().int().positive(),
  chance: z.number().min(0).max(1),
  label: z.enum(OUTLIER_LABELS),
  outcome: z.enum(['came', 'stayed-away', 'waiting', 'unknown']),
  /** The day on which it came back; null where it did not, or where that was not kept. */
  came: daySchema.nullable(),
  /** The ticket with which it came back, while that is here: its number, and its title. */
  ticket: z.strictObject({ id: idSchema, number: z.string(), title: z.string() }).nullable(),
});
export type Forecast = z.infer<typeof forecastSchema>;

export const forecastsSchema = z.strictObject({
  forecasts: z.array(forecastSchema).readonly(),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  /** What the problem that is asked about is called; null where none is asked about, or it is shown no more. */
  about: patternNameSchema.nullable(),
});
export type ForecastsPage = z.infer<typeof forecastsSchema>;
