import type { Thinking } from '../engine/base/progress.ts';
import { type ToldReading, toldValue } from '../engine/signals/told-reading.ts';
import { CODE_PAGES } from './code-pages.ts';
import type { DecidedReading, Readings } from './column-readings.ts';
import { EVEN } from './file-guess.ts';
import type { Encoding, EncodingDoubt } from './flow/decode-bytes.ts';
import { QUOTINGS, type Quoting } from './quoting.ts';
import type { TableFile, ToldText } from './read-table.ts';
import type { NoTable } from './table.ts';
import { within } from './within.ts';

/** What was said of an earlier file of the same desk: by its headings, and by the helpdesk where it is one that we know. */
export type SaidBefore = (headings: readonly string[], kind: string | null) => readonly ToldReading[];

const SURE = 0.95; // from here on the file itself beats what was said of an earlier one
const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Safe cast: the values of this kind are encodings. */
const encodingIn = (told: readonly ToldReading[]): Encoding | undefined =>
  toldValue(told, 'encoding') as Encoding | undefined;

/** Safe cast: the values of this kind are ways of quoting. */
const quotingIn = (told: readonly ToldReading[]): Quoting | undefined =>
  toldValue(told, 'quote') as Quoting | undefined;

const toldText = (told: readonly ToldReading[]): ToldText => ({
  encoding: encodingIn(told),
  delimiter: toldValue(told, 'delimiter'),
  quoting: quotingIn(told),
});

type Asked = {
  readonly told: readonly ToldReading[];
  readonly saidBefore: SaidBefore;
  readonly everSaid: readonly ToldReading[];
};

/** What was said before about this text, is not said now, and differs from how it was read, where the text is not sure. */
function otherwise(table: TableFile, before: readonly ToldReading[], now: ToldText): ToldText {
  const { encoding, delimiter, quoting } = toldText(before);
  const isOpen = (table.encodingDoubt?.confidence ?? 1) < SURE && now.encoding === undefined;
  const isCut = table.delimiter !== null && now.delimiter === undefined;
  const isQuoted = table.quoting !== undefined && now.quoting === undefined;
  return {
    ...(isOpen && encoding !== undefined && encoding !== table.encoding && { encoding }),
    ...(isCut && delimiter !== undefined && delimiter !== table.delimiter && { delimiter }),
    ...(isQuoted && quoting !== undefined && quoting !== table.quoting && { quoting }),
  };
}

const FIRST = 0.6; // of the work: the first reading, where others may follow

/**
 * Reads a text as somebody said: now, or for an earlier file of the desk that it turns out to come from.
 *
 * @param read     reads the file, as told where something is told
 * @param asked    what is said now, what was said before of such headings, and of any
 * @returns        the table, or why there is none; yields how far it is
 * @cost           one reading, a second where an earlier word changes it, and one for each delimiter that was ever said
 */
export function* readAsSaid<T extends TableFile>(
  read: (told: ToldText) => Thinking<T | NoTable>,
  asked: Asked,
): Thinking<T | NoTable> {
  const now = toldText(asked.told);
  const tries = triesOf(asked, now);
  const first = yield* within(read(now), 0, tries.length === 0 ? 100 : FIRST * 100, 100);
  if (!first.ok || first.encodingDoubt === undefined) return first;
  const before = asked.saidBefore(first.headings, null);
  if (before.length > 0) {
    const other = otherwise(first, before, now);
    if (Object.keys(other).length === 0) return first;
    const again = yield* within(read({ ...now, ...other }), FIRST * 100, (1 - FIRST) * 100, 100);
    return again.ok ? again : first;
  }
  for (const delimiter of tries) {
    if (delimiter === first.delimiter) continue;
    const again = yield* within(read({ ...now, delimiter }), FIRST * 100, (1 - FIRST) * 100, 100);
    if (again.ok && toldValue(asked.saidBefore(again.headings, null), 'delimiter') === delimiter)
      return again;
  }
  return first;
}

/** The delimiters that were ever said, where none is said now. */
const triesOf = ({ everSaid }: Asked, now: ToldText): readonly string[] =>
  now.delimiter === undefined
    ? [...new Set(everSaid.filter(({ kind }) => kind === 'delimiter').map(({ value }) => value))]
    : [];

type Settled = { readonly chosen: string; readonly confidence: number; readonly isEven: boolean };

/** A decision about a text as a whole, by whom it was taken, and what else it could be. */
function textReading(
  kind: 'encoding' | 'delimiter' | 'quote',
  { chosen, confidence, isEven }: Settled,
  others: readonly string[],
  { told, before }: Readings,
): DecidedReading {
  const by =
    toldValue(told, kind) === chosen ? 'told' : toldValue(before, kind) === chosen ? 'before' : 'file';
  const asked = isEven && by === 'file';
  return {
    kind,
    column: null,
    chosen,
    confidence: by === 'file' ? (asked ? EVEN : confidence) : 1,
    by,
    asked,
    alternatives: [...new Set(others)].filter((value) => value !== chosen),
    from: [],
  };
}

/** What else the characters of a text could be: of Unicode hardly anything, of one byte a character another code page. */
function otherEncodings(table: TableFile, { equal, isTold, isPlain }: EncodingDoubt): readonly string[] {
  if (isPlain || table.encoding.startsWith('utf-16')) return isTold ? ['utf-8'] : [];
  if (isTold) return [...equal, 'utf-8', ...CODE_PAGES];
  if (table.encoding === 'utf-8') return [CODE_PAGES[0]];
  return [...equal, ...CODE_PAGES];
}

/**
 * How a text was read: its characters, what separates its cells, and what stands round them.
 *
 * @param table    the table that came of it
 * @param readings what was said
 * @returns        nothing for a workbook, whose format says both
 * @cost           O(1)
 */
export function textReadings(table: TableFile, readings: Readings): readonly DecidedReading[] {
  const { encodingDoubt: doubt, encoding, delimiter, rival, quoting, confidence } = table;
  if (doubt === undefined) return [];
  const written: Settled = { chosen: encoding, confidence: doubt.confidence, isEven: doubt.equal.length > 0 };
  const cut: Settled = { chosen: delimiter ?? '', confidence, isEven: rival !== undefined };
  return [
    textReading('encoding', written, otherEncodings(table, doubt), readings),
    ...(delimiter === null
      ? []
      : [textReading('delimiter', cut, [...(rival === undefined ? [] : [rival]), ...DELIMITERS], readings)]),
    ...(quoting === undefined
      ? []
      : [textReading('quote', { chosen: quoting, confidence, isEven: false }, QUOTINGS, readings)]),
  ];
}
