import { type ReadingTold, readingSchema } from '../contract/reading.schema.ts';
import type { Thinking } from '../engine/base/progress.ts';
import { maskPeople } from '../engine/privacy/mask-people.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import type { Field } from '../sources/field.ts';
import { type ReadReport, readTickets } from '../sources/read-tickets.ts';
import { nameOfSource } from '../sources/sources.ts';
import type { Words } from '../words/words.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { saysReading } from './say-reading.ts';

export type ReadFiles = {
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly timezone: string;
  readonly map: ReadonlyMap<string, Field>;
  /** How the files are to be read, where somebody told. */
  readonly told: readonly ToldReading[];
  /** Seconds since 1970: what lies after it cannot have happened. */
  readonly now: number;
};

/**
 * Reads exports and says how they were understood; thinks nothing, keeps nothing.
 *
 * @throws AppError when a file cannot be read, or a told column is not there
 */
export function* readFiles({ files, ...settings }: ReadFiles): Thinking<ReadReport> {
  const report = yield* readTickets(files, settings);
  refuseUnreadable(report);
  return report;
}

/** The reading in the shape of its contract, held against its schema: what does not fit never leaves. */
export function tellReading(report: ReadReport, seconds: number, words: Words): ReadingTold {
  const says = saysReading(words);
  const files = report.files.map((read) => ({
    file: read.file,
    source: read.source.kind,
    helpdesk: nameOfSource(read.source.kind),
    confidence: read.source.confidence,
    encoding: read.encoding,
    delimiter: read.delimiter,
    timezone: read.timezone,
    dateOrder: read.dateOrder,
    guesses: read.guesses,
    rows: read.read,
    taken: read.taken,
    leftOut: report.leftOut
      .filter(({ file }) => file === read.file)
      .map((record) => {
        const { line, column, code } = record;
        return { line, column, code, message: says.leftOut(record) };
      }),
    columns: read.columns.map(({ heading, field, confidence, reason }, at) => ({
      heading,
      field,
      confidence,
      reason,
      samples: (read.samples[at] ?? []).map((value) => maskPeople(value, report.peopleWords)),
    })),
    notes: read.notes.map((note) => ({ code: note.code, n: note.n, message: says.note(note) })),
    suspicions: read.suspicions.map((each) => ({
      code: each.code,
      n: each.n,
      message: says.suspicion(each),
    })),
    coverage: read.coverage.map((code) => ({ code, message: says.coverage(code) })),
  }));
  return readingSchema.parse({ files, seconds });
}
