import { type ReadingTold, readingSchema } from '../contract/reading.schema.ts';
import type { Thinking } from '../engine/base/progress.ts';
import { maskPeople } from '../engine/privacy/mask-people.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import type { Beside } from '../sources/blocks/beside.ts';
import type { Field } from '../sources/field.ts';
import { type SkimmedFile, type SkimReport, skimTickets } from '../sources/skim-tickets.ts';
import { nameOfSource } from '../sources/sources.ts';
import type { InputFile } from '../sources/start-reading.ts';
import type { Words } from '../words/words.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { saysReading } from './say-reading.ts';

export type ReadFiles = {
  /** In memory, or where they can be read from a piece at a time. */
  readonly files: readonly InputFile[];
  readonly timezone: string;
  readonly map: ReadonlyMap<string, Field>;
  /** How the files are to be read, where somebody told. */
  readonly told: readonly ToldReading[];
  /** Seconds since 1970: what lies after it cannot have happened. */
  readonly now: number;
  /** Who looks at parts of large files beside, if anybody does. */
  readonly beside?: Beside | undefined;
};

/**
 * Reads exports and says how they were understood; thinks nothing, keeps nothing.
 *
 * @throws AppError when a file cannot be read, or a told column is not there
 */
export function* readFiles({ files, beside, ...settings }: ReadFiles): Thinking<SkimReport> {
  const report = yield* skimTickets(files, settings, beside);
  refuseUnreadable(report, report.files[0]?.leftOut.rows() ?? []);
  return report;
}

/** A reading as it is told: the first records left out of each file, and all of them, however many, as they are asked for. */
export type Telling = {
  readonly told: ReadingTold;
  /** As JSON in parts: joined they are the whole, with every record left out. */
  readonly json: () => Iterable<string>;
};

type LeftOutTold = ReadingTold['files'][number]['leftOut'][number];

const LEFT_TOLD = 1_000; // of each file, before they are only written and no longer held
const PART = 65_536; // characters written at once

/** The reading in the shape of its contract, held against its schema: what does not fit never leaves. */
export function tellReading(report: SkimReport, seconds: number, words: Words): Telling {
  const says = saysReading(words);
  const leftOutOf = function* ({ file, leftOut }: SkimmedFile): Generator<LeftOutTold, void, void> {
    for (const { line, column, code, params } of leftOut.rows()) {
      yield { line, column, code, message: says.leftOut({ file, line, column, code, params }) };
    }
  };
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
    leftOut: firstOf(leftOutOf(read), LEFT_TOLD),
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
  const told = readingSchema.parse({ files, seconds });
  const json = (): Iterable<string> => inParts(jsonOf(told, (at) => leftOutOf(report.files[at])));
  return { told, json };
}

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const each of all) {
    if (first.length === most) break;
    first.push(each);
  }
  return first;
}

const NONE_LEFT = '"leftOut":[]'; // in a text its quotes would be escaped: it stands once in a file's JSON

/** The JSON of a reading, its records left out one after another. */
function* jsonOf(
  { files, seconds }: ReadingTold,
  leftOutOf: (at: number) => Iterable<LeftOutTold>,
): Generator<string, void, void> {
  yield '{"files":[';
  for (const [at, file] of files.entries()) {
    const [before, after] = JSON.stringify({ ...file, leftOut: [] }).split(NONE_LEFT);
    yield `${at === 0 ? '' : ','}${before}"leftOut":[`;
    let comma = '';
    for (const record of leftOutOf(at)) {
      yield comma + JSON.stringify(record);
      comma = ',';
    }
    yield `]${after}`;
  }
  yield `],"seconds":${seconds}}\n`;
}

/** The same text in fewer parts. */
function* inParts(texts: Iterable<string>): Generator<string, void, void> {
  let part = '';
  for (const text of texts) {
    part += text;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}
