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
] as const;

const KINDS: Readonly<Record<(typeof READING_OPTIONS)[number], ReadingKind>> = {
  'date-order': 'dateOrder',
  encoding: 'encoding',
  delimiter: 'delimiter',
  quote: 'quote',
  decimal: 'decimal',
  'duration-unit': 'durationUnit',
};

type Values = Readonly<
  Partial<Record<(typeof READING_OPTIONS)[number], string | readonly string[] | undefined>>
>;
type Wrong = { readonly option: string; readonly value: string; readonly known: string };

const written = (value: string): string => (value === 'tab' ? '\t' : value);
const shown = (value: string): string => (value === '\t' ? 'tab' : value);

/** What was told, or the first that no reading knows. A unit may name its column: `"Time spent=hours"`. */
export function toldReadings(values: Values): readonly ToldReading[] | Wrong {
  const told: ToldReading[] = [];
  for (const option of READING_OPTIONS) {
    const kind = KINDS[option];
    for (const text of [values[option] ?? []].flat()) {
      const at = kind === 'durationUnit' ? text.lastIndexOf('=') : -1;
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
