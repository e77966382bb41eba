import { z } from 'zod';
import {
  leakSchema,
  recurrenceSchema,
  rhythmSchema,
  trendSchema,
  whatChangedOf,
} from '../pattern-numbers.schema.ts';
import { closuresSchema, proofSchema } from './fixes.schema.ts';
import {
  daySchema,
  idSchema,
  instantSchema,
  patternNameSchema,
  peopleBucketSchema,
  THEME_MAX,
} from './shared.schema.ts';
import { ticketSchema } from './tickets.schema.ts';

const OWNER_MAX = 80;
const NAME_MAX = 120;
const REASON_MAX = 500;

export const DISMISS_REASONS = ['not-a-problem', 'accepted', 'other'] as const;

const setAsideSchema = z.strictObject({
  reason: z.enum(DISMISS_REASONS),
  note: z.string(),
  at: instantSchema,
});

/** One line of the list, and the head of a pattern's own page. */
export const patternSchema = z.strictObject({
  id: idSchema,
  name: patternNameSchema,
  tickets: z.number().int(),
  people: peopleBucketSchema,
  firstSeen: daySchema.nullable(),
  lastSeen: daySchema.nullable(),
  days: z.array(z.strictObject({ day: daySchema, tickets: z.number().int() })).readonly(),
  rhythm: rhythmSchema,
  trend: trendSchema,
  recurrence: recurrenceSchema,
  /** Silent for so long that it is spoken of in the past. */
  isQuiet: z.boolean(),
  leak: leakSchema,
  words: z.array(z.string()).readonly(),
  owner: z.string().nullable(),
  due: daySchema.nullable(),
  dismissed: setAsideSchema.nullable(),
  /** Set aside, with that many tickets, and back in the list since it grew; null where it still is aside or never was. */
  setAsideBefore: setAsideSchema.extend({ tickets: z.number().int() }).nullable(),
  /** What somebody did about it, and on which day; null as long as nobody said so. */
  fix: z.strictObject({ on: daySchema, note: z.string() }).nullable(),
  /** True while a correction is newer than the numbers: they belong to the grouping before it. */
  stale: z.boolean(),
  version: z.number().int(),
});
export type Pattern = z.infer<typeof patternSchema>;

/** How the numbers stand: from when they are, and whether new ones are being made. */
export const reckonedSchema = z.strictObject({
  /** When the shown numbers were made; null before the first time. */
  at: instantSchema.nullable(),
  /** The reckoning that runs now, or waits for another company's: then its stage is `waiting`. */
  running: z
    .strictObject({ stage: z.string(), share: z.number().min(0).max(1), since: instantSchema })
    .nullable(),
  /** The import whose tickets are being written, and how many of them are: the shown numbers do not know them yet. */
  importing: z.strictObject({ id: idSchema, done: z.number().int(), total: z.number().int() }).nullable(),
  /** Why the last one did not end well; null when it did. */
  failed: z.enum(['cancelled', 'failed']).nullable(),
});

/** What stands out about a problem, each a list: its cause still stands, it keeps a rhythm, it grows, it fell silent, it did not, and nobody took it. */
export const PATTERN_SIGNS = ['precursor', 'rhythmic', 'worsening', 'quiet', 'going', 'unowned'] as const;

/** GET /api/companies/:company/patterns?show=open|owned|dismissed|all&theme=…&sign=…&beside=…&q=…&page=…, costliest first */
export const patternsQuery = z.strictObject({
  show: z.enum(['open', 'owned', 'dismissed', 'all']).default('open'),
  sign: z.enum(PATTERN_SIGNS).optional(),
  /** A family of problems, or `none`: problems of no family. */
  theme: z.string().max(THEME_MAX).optional(),
  /** Those that what was done about this problem is held against, or of them only those that fell as far by themselves. */
  beside: idSchema.optional(),
  fell: z.enum(['yes']).optional(),
  q: z.string().max(200).default(''),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type PatternsQuery = z.infer<typeof patternsQuery>;
export const patternsSchema = z.strictObject({
  patterns: z.array(patternSchema).readonly(),
  /** How many the query lets through, on all its pages; `page` is the one that is shown, at most the last. */
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  /** How many there are in each list, whatever `sign`, `beside` and `q` say. */
  counts: z.strictObject({
    open: z.number().int(),
    owned: z.number().int(),
    dismissed: z.number().int(),
    all: z.number().int(),
  }),
  /** How many of the shown list and theme bear each sign, whatever `sign`, `beside` and `q` say. */
  signs: z.strictObject({
    precursor: z.number().int(),
    rhythmic: z.number().int(),
    worsening: z.number().int(),
    quiet: z.number().int(),
    going: z.number().int(),
    unowned: z.number().int(),
  }),
  /** Of the open ones those that have not long been silent, and how many of these have an owner. */
  going: z.strictObject({ open: z.number().int(), owned: z.number().int() }),
  /** Whether there are too few tickets to look for problems that come back. */
  tooFewTickets: z.boolean(),
  /**
   * How often closing a ticket of a recurring problem removed the cause: of the theme that is asked for, or of the whole company
   * where the theme has too few; null in numbers of before that was asked.
   */
  closures: closuresSchema.nullable(),
  /** The highest lost time on any of its pages, in seconds: the end of the scale on which they are drawn. */
  mostSeconds: z.number(),
  period: z.strictObject({ from: daySchema, to: daySchema, days: z.number().int() }).nullable(),
  /** How many automatic alerts come back: GET …/alerts. */
  alerts: z.number().int(),
  reckoned: reckonedSchema,
});

/** Times it came there, how many were expected, and how many times as often that is: at least (EB05) and in the middle. */
const hotPlaces = z
  .array(
    z.strictObject({
      value: z.string(),
      episodes: z.number().int(),
      expected: z.number(),
      low: z.number(),
      middle: z.number(),
    }),
  )
  .readonly();

/**
 * What such chances have been worth in this company, where that is clearly something else than is said now: between which shares, judged by
 * so many forecasts that are over, of what was shown or, while that cannot tell, of the past replayed.
 */
const worthElseSchema = z.strictObject({
  of: z.enum(['record', 'replay']),
  /** Which fifth of what was said, from 0. */
  band: z.number().int().min(0).max(4),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
  n: z.number().int(),
});
export type WorthElse = z.infer<typeof worthElseSchema>;

/** GET /api/companies/:company/patterns/:pattern; where that one was merged into another, the other, under its own id */
export const patternDetailSchema = z.strictObject({
  pattern: patternSchema,
  why: z.strictObject({
    /** Words that stand in at least a third of its tickets and tell it from others. */
    words: z.array(z.string()).readonly(),
    assets: z.array(z.strictObject({ name: z.string(), tickets: z.number().int() })).readonly(),
    sites: z.array(z.strictObject({ name: z.string(), tickets: z.number().int() })).readonly(),
    teams: z.array(z.strictObject({ name: z.string(), tickets: z.number().int() })).readonly(),
    languages: z.array(z.strictObject({ lang: z.string(), tickets: z.number().int() })).readonly(),
    /** Where it comes at least twice as often as expected, the surest first. */
    hot: z.strictObject({ asset: hotPlaces, site: hotPlaces, team: hotPlaces }),
    /** The two tickets in it that are least alike. */
    mostDifferent: z.array(ticketSchema).readonly(),
  }),
  /** What was changed around the day on which it began; null without such a day, and where no change was read in. */
  whatChanged: whatChangedOf(ticketSchema).nullable(),
  /** Problems that people named, took or set aside, and that a later export showed to be one with this: with the tickets they had. */
  flowedIn: z
    .array(
      z.strictObject({
        name: z.string().nullable(),
        owner: z.string().nullable(),
        due: daySchema.nullable(),
        tickets: z.number().int(),
      }),
    )
    .readonly(),
  /** Null where such chances were worth about what is said, and where that cannot be told. */
  worthElse: worthElseSchema.nullable(),
  /** Whether what was done about it helped; null where nobody said that anything was done, or without times. */
  proof: proofSchema.nullable(),
  /** Dated events to flag on the timeline. */
  period: z.strictObject({ from: daySchema, to: daySchema, days: z.number().int() }).nullable(),
  /** The newest changes of this pattern that can still be taken back. */
  changes: z.lazy(() => z.array(changeSchema).readonly()),
  reckoned: reckonedSchema,
});

/** What a person changed. Every one can be taken back: POST /api/companies/:company/changes/:change/undo */
export const CHANGE_VERBS = [
  'rename',
  'dismiss',
  'restore',
  'take',
  'fix',
  'merge',
  'split',
  'not-same',
  'also',
  'not-this',
  'gather',
  'reported',
] as const;
export const changeSchema = z.strictObject({
  id: idSchema,
  verb: z.enum(CHANGE_VERBS),
  pattern: idSchema,
  /** The pattern that came of a split, or that was merged in. */
  other: idSchema.nullable(),
  at: instantSchema,
  undone: z.boolean(),
});
export type Change = z.infer<typeof changeSchema>;

/** Every change answers with itself (for the undo) and the pattern to show next. */
export const changedSchema = z.strictObject({ change: changeSchema, show: idSchema });

/** POST …/patterns/:pattern/<verb>, each with the version that was read and an Idempotency-Key header. */
export const renameSchema = z.strictObject({
  version: z.number().int(),
  name: z.string().trim().max(NAME_MAX).nullable(),
});
export const dismissSchema = z.strictObject({
  version: z.number().int(),
  reason: z.enum(DISMISS_REASONS),
  note: z.string().trim().max(REASON_MAX),
});
export const restoreSchema = z.strictObject({ version: z.number().int() });
/** A date is somebody's: without an owner there is none. */
export const takeSchema = z
  .strictObject({
    version: z.number().int(),
    owner: z.string().trim().min(1).max(OWNER_MAX).nullable(),
    due: daySchema.nullable(),
  })
  .refine(({ owner, due }) => owner !== null || due === null, { path: ['due'] });
/** What was done is said with its day; no day takes it back. */
export const fixSchema = z
  .strictObject({
    version: z.number().int(),
    on: daySchema.nullable(),
    note: z.string().trim().max(REASON_MAX),
  })
  .refine(({ on, note }) => on !== null || note === '', { path: ['on'] });
