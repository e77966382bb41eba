import { z } from 'zod';
import { guessSchema, toldReadingSchema } from '../guess.schema.ts';
import { daySchema, idSchema, instantSchema, langSchema, refusalSchema } from './shared.schema.ts';

/**
 * reading → understood → (confirmed) importing → done; or refused, cancelled. Only `importing` writes tickets, in batches,
 * and goes on by itself after a restart; `stopped`, it keeps what is in and goes on when it is told to.
 */
export const IMPORT_STATES = [
  'reading',
  'understood',
  'importing',
  'stopped',
  'done',
  'refused',
  'cancelled',
] as const;

const columnSchema = z.strictObject({
  heading: z.string(),
  field: z.string(),
  confidence: z.number().min(0).max(1),
  /** A code of why; `words.reading.reason` says it. */
  reason: z.string(),
  /** At most five values, none from a column about people. */
  samples: z.array(z.string()).readonly(),
  /** What each sample comes to: a local time such as `2026-03-04T10:11`, whole seconds, a count, the word for a code; null where it stays as it stands. */
  reads: z.array(z.string().nullable()).readonly(),
  remembered: z.boolean(),
});

/** One ticket as it will be seen. */
const previewSchema = z.strictObject({
  ticket: z.string(),
  title: z.string(),
  excerpt: z.string(),
  opened: daySchema.nullable(),
  kind: z.string(),
  state: z.string(),
});

const noticedSchema = z.strictObject({ code: z.string(), n: z.number().int(), message: z.string() });

const fileSchema = z.strictObject({
  /** Its name; of a file packed in another, `archive.zip/inner.csv`. */
  file: z.string(),
  /** What it was packed in: `zip`, `gzip`; null where it lay open, absent in imports of before it was kept. */
  container: z.string().nullable().optional(),
  read: z.number().int().optional(),
  taken: z.number().int().optional(),
  format: z.string(),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  /** `name`: what the helpdesk is called, where it is one that we know. */
  source: z.strictObject({ kind: z.string(), confidence: z.number(), name: z.string().nullable() }),
  columns: z.array(columnSchema).readonly(),
  /** What was decided about the whole file; empty in imports of before it was kept. */
  guesses: z.array(guessSchema).readonly(),
  /** What was noticed, said in the language that was asked for. */
  notes: z.array(noticedSchema).readonly(),
  /** What looks odd, and what the export cannot tell: said, never acted upon. */
  suspicions: z.array(noticedSchema).readonly(),
  coverage: z.array(z.strictObject({ code: z.string(), message: z.string() })).readonly(),
});

export const understoodSchema = z.strictObject({
  files: z.array(fileSchema).readonly(),
  /** Whose tickets these are, as the file names it, whether it was chosen among several, and whether that was for an earlier file; null where it names nobody. */
  company: z.strictObject({ name: z.string(), chosen: z.boolean(), remembered: z.boolean() }).nullable(),
  read: z.number().int(),
  taken: z.number().int(),
  quarantined: z.number().int(),
  /** What confirming will do, were it done now. */
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  /** The day on which the newest ticket was opened that is kept of this desk; null without any. */
  keptUntil: daySchema.nullable(),
  population: z.record(z.string(), z.number().int()),
  period: z.strictObject({ from: daySchema, to: daySchema, days: z.number().int() }).nullable(),
  languages: z.array(z.strictObject({ lang: z.string(), n: z.number().int() })).readonly(),
  cut: z.strictObject({
    passwords: z.number().int(),
    ibans: z.number().int(),
    nationalNumbers: z.number().int(),
  }),
  preview: z.array(previewSchema).readonly(),
});
export type Understood = z.infer<typeof understoodSchema>;

export const importSchema = z.strictObject({
  id: idSchema,
  file: z.string(),
  state: z.enum(IMPORT_STATES),
  createdAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  /** Rows done of rows in all, in this state; total 0 while unknown. */
  done: z.number().int(),
  total: z.number().int(),
  understood: understoodSchema.nullable(),
  /** After the import: read = created + updated + unchanged + quarantined. */
  counts: z
    .strictObject({
      read: z.number().int(),
      created: z.number().int(),
      updated: z.number().int(),
      unchanged: z.number().int(),
      quarantined: z.number().int(),
      /** Tickets of before that the export should have held and does not: kept, and marked. */
      missing: z.number().int(),
      /** Tickets that stood in another desk too, from which they were moved: counted once. */
      joined: z.number().int(),
    })
    .nullable(),
  refusal: refusalSchema.nullable(),
  version: z.number().int(),
});
export type Import = z.infer<typeof importSchema>;

/** GET /api/companies/:company/imports, newest first */
export const importsSchema = z.strictObject({ imports: z.array(importSchema).readonly() });

/** JSON in the query, in the shape of a schema. */
const jsonOf = <Out>(schema: z.ZodType<Out>, what: string) =>
  z.string().transform((text, context): Out => {
    try {
      return schema.parse(JSON.parse(text));
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
      context.issues.push({ code: 'custom', message: `${what}, as JSON`, input: text });
      return z.NEVER;
    }
  });

/**
 * POST /api/companies/:company/imports with the file's bytes as body. `map` is JSON: heading → field; `told` is JSON: how the
 * file is to be read, where somebody says so. Answers 202 with the import in state `reading`; ask for it again to see how far
 * it is.
 */
export const uploadQuery = z.strictObject({
  file: z.string().min(1).max(255),
  lang: langSchema.default('nl'),
  /** Which company's tickets, when the file holds several. */
  of: z.string().min(1).nullable().default(null),
  map: jsonOf(z.record(z.string(), z.string()), 'heading → field').default({}),
  told: jsonOf(z.array(toldReadingSchema).readonly(), 'a list of readings').default([]),
  /** An import of the same file that waits to be confirmed: this one takes its place once it is understood. */
  replaces: idSchema.nullable().default(null),
});

/** POST /api/companies/:company/imports/:import/confirm, /cancel, /stop and /continue */
export const onVersionSchema = z.strictObject({ version: z.number().int() });

/** GET …/imports/:import/left-out */
export const leftOutQuery = z.strictObject({
  lang: langSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100_000).default(200),
});

/** One row that could not be used; the same as CSV at …/left-out.csv */
export const leftOutSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        file: z.string(),
        line: z.number().int(),
        /** How many lines it takes up, where reading went on further down; else 1. */
        lines: z.number().int(),
        column: z.number().int().nullable(),
        /** What the file calls that column; null where it does not. */
        heading: z.string().nullable(),
        code: z.string(),
        message: z.string(),
      }),
    )
    .readonly(),
  total: z.number().int(),
  /** What is kept of the rows that a hand can mend, for each file; the rows themselves are at …/left-out/rows.csv?place= */
  toMend: z.strictObject({
    files: z
      .array(
        z.strictObject({
          place: z.number().int(),
          file: z.string(),
          kept: z.number().int(),
          tooLong: z.number().int(),
          tooMany: z.number().int(),
        }),
      )
      .readonly(),
    /** Rows of files in which they cannot be pointed at, or of imports from before they were kept. */
    unkept: z.number().int(),
    /** Characters of a row, and rows of an import, that are kept at most. */
    most: z.strictObject({ characters: z.number().int(), rows: z.number().int() }),
  }),
});

/** GET …/imports/:import/left-out/rows.csv: the rows of one file as they stand in it, to be mended and brought in again */
export const rowsToMendQuery = z.strictObject({
  lang: langSchema.optional(),
  place: z.coerce.number().int().min(0),
});
