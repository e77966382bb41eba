import { z } from 'zod';
import { reckonedSchema } from './patterns.schema.ts';
import { daySchema, patternNameSchema } from './shared.schema.ts';

/** An automatic alert that came back: one trouble on one device. Nobody's lost time hangs on it. */
export const alertSchema = z.strictObject({
  /** The same as long as its words and its device are: GET …/tickets?alert=… are its rows, ?over=… those that say that it is over. */
  id: z.string(),
  name: patternNameSchema.omit({ given: true }),
  /** Tickets that say that something is wrong, and those that say that it is over. */
  alerts: z.number().int(),
  recoveries: z.number().int(),
  /** How often it came: alerts less than a day apart are one. Null when none has a time. */
  episodes: z.number().int().nullable(),
  firstSeen: daySchema.nullable(),
  lastSeen: daySchema.nullable(),
  days: z.array(z.strictObject({ day: daySchema, tickets: z.number().int() })).readonly(),
});
export type Alert = z.infer<typeof alertSchema>;

/** GET /api/companies/:company/alerts?page=… */
export const alertsQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

/** What machines report again and again, oftenest first. `alerts` is null before the first reckoning. */
export const alertsSchema = z.strictObject({
  reckoned: reckonedSchema,
  alerts: z
    .strictObject({
      lines: z.array(alertSchema).readonly(),
      /** How many come back, on all pages, and the alerts that say something is wrong which they are made of. */
      total: z.number().int(),
      alerts: z.number().int(),
      /** How many tickets are automatic at all, whether or not they came back. */
      machine: z.number().int(),
      page: z.number().int(),
      pageSize: z.number().int(),
      period: z.strictObject({ from: daySchema, to: daySchema, days: z.number().int() }).nullable(),
    })
    .nullable(),
});
export type AlertsPage = z.infer<typeof alertsSchema>;
