import { z } from 'zod';
import { COUNTRIES } from '../engine/time/public-holidays.ts';
import {
  daySchema as day,
  estimateSchema as estimate,
  langSchema as lang,
  peopleBucketSchema,
} from './api/shared.schema.ts';
import {
  leakSchema,
  recurrenceSchema,
  rhythmSchema,
  trendSchema,
  whatChangedOf,
} from './pattern-numbers.schema.ts';

/**
 * What `signaal analyse --json` writes and GET /api/companies/:company/analysis answers. One shape for both; docs/analysis.md
 * describes it field by field. Additions keep `version: 1`; a changed or removed field makes it 2.
 */

const file = z.strictObject({
  file: z.string(),
  container: z.string().nullable(),
  format: z.string(),
  encoding: z.string(),
  source: z.strictObject({ kind: z.string(), confidence: z.number().min(0).max(1) }),
  columns: z
    .array(
      z.strictObject({
        heading: z.string(),
        field: z.string(),
        confidence: z.number().min(0).max(1),
        reason: z.string(),
      }),
    )
    .readonly(),
  notes: z.array(z.strictObject({ code: z.string(), n: z.number().int(), message: z.string() })).readonly(),
  read: z.number().int(),
  taken: z.number().int(),
});

const leftOut = z.strictObject({
  file: z.string(),
  line: z.number().int(),
  column: z.number().int().nullable(),
  code: z.string(),
  message: z.string(),
});

const pattern = z.strictObject({
  id: z.string(),
  name: z.strictObject({ text: z.string(), lang }),
  names: z.strictObject({ nl: z.string(), fr: z.string(), en: z.string() }).nullable(),
  card: z.string().nullable(),
  instance: z.string().nullable(),
  words: z.array(z.string()).readonly(),
  tickets: z.number().int(),
  people: peopleBucketSchema,
  firstSeen: day.nullable(),
  lastSeen: day.nullable(),
  days: z.array(z.strictObject({ day, tickets: z.number().int() })).readonly(),
  rhythm: rhythmSchema,
  trend: trendSchema,
  recurrence: recurrenceSchema,
  whatChanged: whatChangedOf(z.string()).nullable(),
  isQuiet: z.boolean(),
  leak: leakSchema,
});

const assignment = z.strictObject({
  ticket: z.string(),
  pattern: z.string().nullable(),
  certainty: z.enum(['certain', 'perhaps']).nullable(),
  probability: z.number().min(0).max(1).nullable(),
  theme: z.string().nullable(),
  duplicate: z.string().nullable(),
  alert: z.string().nullable(),
});

const names = z.strictObject({ nl: z.string(), fr: z.string(), en: z.string() });

const alert = z.strictObject({
  id: z.string(),
  names,
  theme: z.strictObject({ id: z.string(), names }),
  alerts: z.number().int(),
  recoveries: z.number().int(),
  episodes: z.number().int().nullable(),
  firstSeen: day.nullable(),
  lastSeen: day.nullable(),
  days: z.array(z.strictObject({ day, tickets: z.number().int() })).readonly(),
});

const month = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/u),
  cameBack: estimate,
  new: estimate,
  improvement: estimate,
});

/** When the company works; absent from what was reckoned before this was kept: office hours in Belgium. */
const calendarSchema = z.strictObject({
  country: z.enum(COUNTRIES),
  opensAt: z.number().int(),
  closesAt: z.number().int(),
  closures: z.array(z.strictObject({ from: z.string(), to: z.string() })).readonly(),
  payrollDay: z.number().int().nullable(),
});

export const analysisSchema = z.strictObject({
  version: z.literal(1),
  settings: z.strictObject({
    timezone: z.string(),
    labourCostCents: z.number().int(),
    people: z.number().int().nullable(),
    seed: z.number().int(),
    calendar: calendarSchema.optional(),
    priorsVersion: z.string(),
    lang,
  }),
  seconds: z.number(),
  privacy: z.strictObject({
    personalData: z.boolean(),
    because: z.array(z.string()).readonly(),
    cutOut: z.strictObject({
      passwords: z.number().int(),
      ibans: z.number().int(),
      nationalNumbers: z.number().int(),
    }),
  }),
  files: z.array(file).readonly(),
  read: z.number().int(),
  taken: z.number().int(),
  leftOut: z.array(leftOut).readonly(),
  company: z.strictObject({ name: z.string(), from: z.enum(['option', 'column']) }),
  population: z.strictObject({
    incidents: z.number().int(),
    requests: z.number().int(),
    machine: z.number().int(),
    scheduled: z.number().int(),
    merged: z.number().int(),
    improvements: z.number().int(),
    unknownKind: z.number().int(),
  }),
  period: z.strictObject({ from: day, to: day, days: z.number().int() }).nullable(),
  languages: z.array(z.strictObject({ lang: z.string(), n: z.number().int() })).readonly(),
  patterns: z.array(pattern).readonly(),
  assignments: z.array(assignment).readonly(),
  alerts: z.array(alert).readonly(),
  themes: z
    .array(z.strictObject({ id: z.string(), name: z.string(), patterns: z.array(z.string()).readonly() }))
    .readonly(),
  totals: z.strictObject({
    lostSeconds: estimate,
    costCents: estimate,
    technicianSeconds: estimate,
    minutesPerPersonPerWeek: estimate,
    band: z.enum(['within', 'below', 'above', 'unknown']),
  }),
  answer: z.strictObject({
    verdict: z.enum(['forward', 'standstill', 'small', 'not-yet']),
    missing: z.array(z.string()).readonly(),
    share: z.strictObject({ cameBack: estimate, new: estimate, improvement: estimate }),
    change: estimate,
    unit: z.enum(['lost', 'lost-and-worked']),
    judgedFrom: day.nullable(),
    months: z.array(month).readonly(),
    moves: z.array(z.strictObject({ pattern: z.string(), savesSeconds: estimate })).readonly(),
    unknown: z.array(z.strictObject({ code: z.string(), changes: z.string() })).readonly(),
  }),
});

/** A whole analysis, as it crosses the edge. */
export type Analysis = z.infer<typeof analysisSchema>;
