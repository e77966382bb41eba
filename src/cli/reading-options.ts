import {
  isReadingValue,
  type ReadingKind,
  readingValues,
  type ToldReading,
} from '../engine/signals/told-reading.ts';
import { OPTION_OF } from '../words/documents/say-guess.ts';

/** The options that say how a file is to be read, where it does not say so itself. */
export const READING_OPTIONS = [
  'date-order',
  'encoding',
  'delimiter',
  'quote',
  'decimal',
  'duration-unit',
  'rows',
  'group-cells',
] as const;

/** Where nobody says otherwise. */
const TIMEZONE = 'Europe/Brussels';

const KINDS: Readonly<Record<(typeof READING_OPTIONS)[number], ReadingKind>> = {
  'date-order': 'dateOrder',
  encoding: 'encoding',
  delimiter: 'delimiter',
  quote: 'quote',
  decimal: 'decimal',
  'duration-unit': 'durationUnit',
  rows: 'rows',
  'group-cells': 'groupCells',
};

/** What is said of a column by its heading. */
const OF_COLUMNS: ReadonlySet<ReadingKind> = new Set(['durationUnit', 'groupCells']);

type Values = Readonly<
  Partial<Record<(typeof READING_OPTIONS)[number], string | readonly string[] | undefined>>
>;
type Wrong = { readonly option: string; readonly value: string; readonly known: string };

const written = (value: string): string => (value === 'tab' ? '\t' : value);
const shown = (value: string): string => (value === '\t' ? 'tab' : value);

/** The company's zone, the last that was told, and those of single columns, `"Closed=UTC"`; or the first that nobody knows. */
export function toldZones(
  texts: readonly string[],
): { readonly timezone: string; readonly told: readonly ToldReading[] } | { readonly unknown: string } {
  const pairs = texts.map((text) => [text, text.lastIndexOf('=')] as const);
  const told = pairs.map(([text, at]): ToldReading => {
    const column = at < 1 ? null : text.slice(0, at).trim();
    return { kind: 'timezone', column, value: text.slice(at + 1).trim() };
  });
  const unknown = told.findIndex(({ kind, value }) => !isReadingValue(kind, value));
  if (unknown >= 0) return { unknown: texts[unknown] };
  const ofFile = told.findLast(({ column }) => column === null);
  return { timezone: ofFile?.value ?? TIMEZONE, told: told.filter(({ column }) => column !== null) };
}

/** What was told, or the first that no reading knows. A unit and cells of groups may name their column: `"Time spent=hours"`. */
export function toldReadings(values: Values): readonly ToldReading[] | Wrong {
  const told: ToldReading[] = [];
  for (const option of READING_OPTIONS) {
    const kind = KINDS[option];
    for (const text of [values[option] ?? []].flat()) {
      const at = OF_COLUMNS.has(kind) ? text.lastIndexOf('=') : -1;
      const value = written(text.slice(at + 1).trim());
      if (!isReadingValue(kind, value)) {
        const known = readingValues(kind).map(shown).join(' ');
        return { option: OPTION_OF[kind], value: text, known };
      }
      told.push({ kind, column: at < 1 ? null : text.slice(0, at).trim(), value });
    }
  }
  return told;
}
