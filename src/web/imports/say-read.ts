import type { ReadingKind } from '../../engine/signals/told-reading.ts';
import { sayValue } from '../../words/documents/say-guess.ts';
import { decimal, exactTime, longDay } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

const DIGITS = 3;
const DURATIONS: readonly string[] = ['reportedLost', 'measuredLost', 'technicianTime'];

/** "3 april 2026, 09:10", from a local time; the day alone where there is no clock. */
export function sayLocalTime(time: string, { lang }: Words): string {
  const [day, clock] = time.split('T');
  return clock === undefined ? longDay(day, lang) : `${longDay(day, lang)}, ${clock}`;
}

/** What a cell comes to in one reading, as people say it. */
export function sayRead(kind: ReadingKind, read: string | null, words: Words): string {
  if (read === null) return words.guesses.nothing;
  switch (kind) {
    case 'dateOrder':
    case 'timezone':
      return sayLocalTime(read, words);
    case 'durationUnit':
      return exactTime(Number(read), words.lang);
    case 'decimal':
      return decimal(Number(read), words.lang, DIGITS);
    case 'rows':
      return sayValue(kind, read, words);
    case 'groupCells':
      return read === '' ? words.guesses.leftEmpty : read;
    case 'encoding':
    case 'delimiter':
    case 'quote':
      return read;
  }
}

const DAY = /^\d{4}-\d\d-\d\d/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** What a cell of a column is read as, by what it looks like: a time, a duration, a count, the word for a code, or nothing. */
export function sayCell(field: string, read: string, words: Words): string {
  if (read === '') return words.guesses.leftEmpty;
  if (DAY.test(read)) return sayLocalTime(read, words);
  if (!NUMBER.test(read)) return read;
  return DURATIONS.includes(field)
    ? exactTime(Number(read), words.lang)
    : decimal(Number(read), words.lang, DIGITS);
}
