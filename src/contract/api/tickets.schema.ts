import { z } from 'zod';
import { isRealDay } from '../../engine/companies/calendar-faults.ts';
import {
  daySchema,
  idSchema,
  instantSchema,
  langSchema,
  patternNameSchema,
  THEME_MAX,
} from './shared.schema.ts';

/** One ticket behind a number. */
export const ticketSchema = z.strictObject({
  id: idSchema,
  /** The number the helpdesk gave it. */
  ticket: z.string(),
  title: z.string(),
  text: z.string(),
  lang: z.string(),
  opened: daySchema.nullable(),
  resolved: daySchema.nullable(),
  kind: z.string(),
  state: z.string(),
  team: z.string().nullable(),
  site: z.string().nullable(),
  asset: z.string().nullable(),
  pattern: z.strictObject({ id: idSchema, name: patternNameSchema }).nullable(),
  /** How its lost time is known: measured, reported, incident, unknown-kind, late-request, on-time, undecided, not-friction; unreckoned: not looked at yet. */
  way: z.string(),
  /** Measured or reported seconds; null where assumed. */
  lostSeconds: z.number().int().nullable(),
  /** cameBack, new, or unjudged (too early in the period, or without a time). */
  fate: z.string(),
  /** Whether an export that should have held it does not: it is kept. */
  isMissing: z.boolean(),
  /** Whether a later export changed it: GET …/tickets/:ticket/history says what. */
  isChanged: z.boolean(),
  /** Its numbers in the desks from which it was moved here. */
  former: z.array(z.string()).readonly(),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** By what the tickets can be put in order. */
export const SORT_KEYS = ['opened', 'lost', 'team', 'site', 'asset'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** An order; a minus before it turns it round. Those that say nothing of it come last either way. */
const sortSchema = z.enum([...SORT_KEYS, ...SORT_KEYS.map((key) => `-${key}` as const)]);
export type Sort = z.infer<typeof sortSchema>;

/** GET /api/companies/:company/tickets: the rows behind any number, newest first unless another order is asked. */
export const ticketsQuery = z.strictObject({
  pattern: idSchema.optional(),
  /** Changes of the days in which this pattern began. */
  changed: idSchema.optional(),
  /** Those that stand alone and may belong to this pattern. */
  perhaps: idSchema.optional(),
  /** `judged`: those of which it can be told, whichever of the two it is. */
  fate: z.enum(['cameBack', 'new', 'unjudged', 'judged']).optional(),
  /** `yes`: each closed an occurrence of a problem that comes back. */
  closes: z.enum(['yes']).optional(),
  /**
   * The first ticket of each time that a problem came, or only of the times that it came back; `there`: of each time that it came
   * to the device, site or team that is asked for; `before-fix` and `since-fix`: of each time that is counted of the problem that is
   * asked for, before something was done about it and since.
   */
  came: z.enum(['each', 'back', 'there', 'before-fix', 'since-fix']).optional(),
  /** An alert that comes back, or `any`: what says that something is wrong; `over`: what says that it is over. */
  alert: z.string().max(100).optional(),
  over: z.string().max(100).optional(),
  /**
   * The first alert of each time that devices measured something while people's tickets are known too (`measured`), only of those
   * that somebody reported or that nobody did; the tickets of people that came with one (`report`); the first ticket of each time
   * that they told of a watched device when nothing was measured (`unmeasured`).
   */
  told: z.enum(['measured', 'reported', 'unreported', 'report', 'unmeasured']).optional(),
  /** The kind of what was measured. */
  trouble: z.string().max(100).optional(),
  way: z.enum(['measured', 'reported', 'imputed', 'leaking', 'technician']).optional(),
  /** A kind of ticket, or `reported`: what people reported, whichever of the three kinds it is. */
  kind: z.string().max(20).optional(),
  /** A month such as 2026-03, or `none`: tickets without a date. */
  month: z
    .string()
    .regex(/^(?:\d{4}-(?:0[1-9]|1[0-2])|none)$/u)
    .optional(),
  /** Opened on these days, both included, such as 2026-07-13..2026-07-31. */
  opened: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/u)
    .refine((days) => days.split('..').every(isRealDay))
    .optional(),
  team: z.string().max(200).optional(),
  /** `rest`: of no team that lost time has a line of its own for. */
  teams: z.enum(['rest']).optional(),
  /** Of the problems of one family, or `none`: of problems of no family. */
  theme: z.string().max(THEME_MAX).optional(),
  asset: z.string().max(200).optional(),
  site: z.string().max(200).optional(),
  /** A column of the organisation's own, and what it says; without a value: what lost time has no line of its own for. */
  column: z.string().max(200).optional(),
  value: z.string().max(200).optional(),
  /** The language it is written in: nl, fr, en or other. */
  lang: z.string().max(10).optional(),
  /** `yes`: in no problem that keeps coming back; `no`: in one that nobody set aside. */
  alone: z.enum(['yes', 'no']).optional(),
  /** The import of an export that should have held them and does not. */
  missing: idSchema.optional(),
  /** The import that showed them to be one with a ticket of another desk. */
  joined: idSchema.optional(),
  /** The import that took them in, whatever it did with them; or that made them, changed them, or held them as they were. */
  taken: idSchema.optional(),
  created: idSchema.optional(),
  updated: idSchema.optional(),
  unchanged: idSchema.optional(),
  q: z.string().max(200).optional(),
  sort: sortSchema.optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type TicketsQuery = z.infer<typeof ticketsQuery>;
/** GET /api/companies/:company/tickets.csv: all of them, as a file. */
export const ticketsFileQuery = ticketsQuery.omit({ page: true }).extend({ lang: langSchema.optional() });
export const ticketsSchema = z.strictObject({
  tickets: z.array(ticketSchema).readonly(),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  /** By what this company's tickets can be put in order: what at least one of them says. */
  sorts: z.array(z.enum(SORT_KEYS)).readonly(),
});

/** GET /api/companies/:company/tickets/:ticket/history, newest first. Values as they are kept: instants, seconds, words. */
export const ticketChangesSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        /** The export that brought the change, and when. */
        file: z.string(),
        at: instantSchema.nullable(),
        changed: z
          .array(
            z.strictObject({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});
export type TicketChanges = z.infer<typeof ticketChangesSchema>;
