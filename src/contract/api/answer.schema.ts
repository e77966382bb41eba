import { z } from 'zod';
import { reckonedSchema } from './patterns.schema.ts';
import { daySchema, estimateSchema, idSchema, patternNameSchema } from './shared.schema.ts';

const periodSchema = z.strictObject({ from: daySchema, to: daySchema, days: z.number().int() });

const totalsSchema = z.strictObject({
  lostSeconds: estimateSchema,
  costCents: estimateSchema,
  technicianSeconds: estimateSchema,
  minutesPerPersonPerWeek: estimateSchema,
  band: z.enum(['within', 'below', 'above', 'unknown']),
});

const populationSchema = z.strictObject({
  incidents: z.number().int(),
  requests: z.number().int(),
  machine: z.number().int(),
  scheduled: z.number().int(),
  merged: z.number().int(),
  improvements: z.number().int(),
  unknownKind: z.number().int(),
});

const unknownSchema = z.strictObject({ code: z.string(), changes: z.string() });

/** GET /api/companies/:company/answer. `answer` is null before the first reckoning. */
export const answerSchema = z.strictObject({
  reckoned: reckonedSchema,
  answer: z
    .strictObject({
      verdict: z.enum(['forward', 'standstill', 'small', 'not-yet']),
      missing: z.array(z.string()).readonly(),
      share: z.strictObject({ cameBack: estimateSchema, new: estimateSchema, improvement: estimateSchema }),
      change: estimateSchema,
      /** What the shares are of: time lost by people, or that and the time IT worked on improvement. */
      unit: z.enum(['lost', 'lost-and-worked']),
      /** The first day whose tickets are in the shares; null without times. */
      judgedFrom: daySchema.nullable(),
      months: z
        .array(
          z.strictObject({
            month: z.string(),
            cameBack: estimateSchema,
            new: estimateSchema,
            improvement: estimateSchema,
          }),
        )
        .readonly(),
      moves: z
        .array(
          z.strictObject({
            pattern: idSchema,
            name: patternNameSchema,
            savesSeconds: estimateSchema,
            owner: z.string().nullable(),
            due: daySchema.nullable(),
            version: z.number().int(),
          }),
        )
        .readonly(),
      unknown: z.array(unknownSchema).readonly(),
      patterns: z.number().int(),
      patternTickets: z.number().int(),
      /** How many problems somebody set aside: `patterns` and `patternTickets` are without these, times and shares with them. */
      setAside: z.number().int(),
      costliest: z
        .strictObject({ pattern: idSchema, name: patternNameSchema, lostSeconds: estimateSchema })
        .nullable(),
      totals: totalsSchema,
      population: populationSchema,
      period: periodSchema.nullable(),
      languages: z.array(z.strictObject({ lang: z.string(), n: z.number().int() })).readonly(),
      /** Closures of the calendar in which people kept reporting, how often, and how often is usual: nothing is reckoned with them. */
      doubtedClosures: z
        .array(
          z.strictObject({
            from: daySchema,
            to: daySchema,
            reports: z.number().int(),
            usual: z.number().int(),
          }),
        )
        .readonly(),
    })
    .nullable(),
});
export type AnswerPage = z.infer<typeof answerSchema>;

/** GET /api/companies/:company/lost-time. `lost` is null before the first reckoning. */
export const lostTimeSchema = z.strictObject({
  reckoned: reckonedSchema,
  lost: z
    .strictObject({
      totals: totalsSchema,
      labourCostCents: z.number().int(),
      priorMedianMinutes: z.number(),
      people: z.number().int().nullable(),
      period: periodSchema.nullable(),
      /** Costliest first, at most twenty; `alone` is what belongs to no pattern. */
      causes: z
        .array(
          z.strictObject({
            pattern: idSchema,
            name: patternNameSchema,
            tickets: z.number().int(),
            lostSeconds: estimateSchema,
            costCents: estimateSchema,
          }),
        )
        .readonly(),
      /** The first of the answer's moves: both pages advise the same. */
      first: z.strictObject({ pattern: idSchema, name: patternNameSchema }).nullable(),
      causesInAll: z.number().int(),
      /** How many of these somebody set aside: they cost what they cost. */
      setAside: z.number().int(),
      alone: z.strictObject({
        tickets: z.number().int(),
        lostSeconds: estimateSchema,
        costCents: estimateSchema,
      }),
      /** `team` null: tickets that name none, or teams of fewer than five people taken together (`small`). */
      teams: z
        .array(
          z.strictObject({
            team: z.string().nullable(),
            small: z.boolean(),
            tickets: z.number().int(),
            lostSeconds: estimateSchema,
            costCents: estimateSchema,
          }),
        )
        .readonly(),
      /** By columns of the organisation's own, under the same rule; `group` null: what has no line of its own. */
      byOwnColumn: z
        .array(
          z.strictObject({
            column: z.string(),
            lines: z
              .array(
                z.strictObject({
                  group: z.string().nullable(),
                  small: z.boolean(),
                  tickets: z.number().int(),
                  lostSeconds: estimateSchema,
                  costCents: estimateSchema,
                }),
              )
              .readonly(),
          }),
        )
        .readonly(),
      /** `month` null: tickets without a time. */
      months: z
        .array(
          z.strictObject({
            month: z.string().nullable(),
            tickets: z.number().int(),
            lostSeconds: estimateSchema,
            costCents: estimateSchema,
          }),
        )
        .readonly(),
    })
    .nullable(),
});
export type LostTimePage = z.infer<typeof lostTimeSchema>;

/** GET /api/companies/:company/reckonings says how the numbers stand; POST starts a new one (202); DELETE …/reckonings/running stops it. */
export const reckoningsSchema = z.strictObject({ reckoned: reckonedSchema });
