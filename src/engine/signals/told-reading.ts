import { isZone } from '../time/zone.ts';

/** What about a file can be read in more than one way, and is decided for the whole of it. */
export const READING_KINDS = [
  'encoding',
  'delimiter',
  'quote',
  'decimal',
  'dateOrder',
  'timezone',
  'durationUnit',
  'rows',
  'groupCells',
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** What may be said of each kind; of a time zone, any that is known. */
const VALUES: Readonly<Record<Exclude<ReadingKind, 'timezone'>, readonly string[]>> = {
  encoding: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'],
  delimiter: [';', ',', '\t', '|'],
  quote: ['double', 'single', 'double-backslash', 'single-backslash', 'typographic', 'none'],
  decimal: [',', '.'],
  dateOrder: ['dmy', 'mdy', 'ymd'],
  durationUnit: ['seconds', 'minutes', 'hours'],
  rows: ['tickets', 'events'],
  // What an empty cell says in a column of groups: the same as the one above it, or nothing.
  groupCells: ['above', 'empty'],
};

/** How somebody says that a file is to be read. `column`: the heading it goes for; null for every column it can go for. */
export type ToldReading = {
  readonly kind: ReadingKind;
  readonly column: string | null;
  readonly value: string;
};

/** The values that a kind of reading knows; none of a time zone, of which there are hundreds. */
export function readingValues(kind: ReadingKind): readonly string[] {
  return kind === 'timezone' ? [] : VALUES[kind];
}

/** Whether a kind of reading can have this value. */
export function isReadingValue(kind: ReadingKind, value: string): boolean {
  return kind === 'timezone' ? isZone(value) : VALUES[kind].includes(value);
}

/**
 * What somebody said of one kind of reading: for this column, else for all of them.
 *
 * @param told    what was said, in any order
 * @param kind    which kind
 * @param column  the column's heading; null for the whole file
 * @returns       the value; undefined when nobody said anything
 */
export function toldValue(
  told: readonly ToldReading[],
  kind: ReadingKind,
  column: string | null = null,
): string | undefined {
  const own = told.filter((each) => each.kind === kind);
  return (own.find((each) => each.column === column) ?? own.find((each) => each.column === null))?.value;
}
