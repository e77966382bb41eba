import type { ReadingKind } from '../../engine/signals/told-reading.ts';
import type { Words } from '../words.ts';

/** A decision about a file, as far as a sentence about it needs it. */
export type Guess = {
  readonly kind: ReadingKind;
  readonly column: string | null;
  readonly chosen: string;
  readonly alternatives: readonly string[];
  readonly examples: readonly { readonly written: string }[];
};

/** The option of the terminal that says each kind of reading. */
export const OPTION_OF: Readonly<Record<ReadingKind, string>> = {
  encoding: '--encoding',
  delimiter: '--delimiter',
  quote: '--quote',
  decimal: '--decimal',
  dateOrder: '--date-order',
  timezone: '--timezone',
  durationUnit: '--duration-unit',
  rows: '--rows',
  groupCells: '--group-cells',
};

/** What one reading is called. */
export function sayValue(kind: ReadingKind, value: string, { guesses }: Words): string {
  const names: Readonly<Record<string, string>> = guesses.value[kind];
  return names[value] ?? value;
}

/** The question that a guess comes down to. */
export function sayQuestion({ kind, column, examples, chosen, alternatives }: Guess, words: Words): string {
  const [written = ''] = (examples[0]?.written ?? '').split(' '); // of a time the day alone
  const list = [chosen, ...alternatives].map((value) => sayValue(kind, value, words)).join(words.guesses.or);
  return words.guesses.question[kind]({ column: column ?? '', written, list });
}

/** Why it is asked. */
export function sayBecause({ kind, column, chosen, alternatives }: Guess, { guesses }: Words): string {
  if (kind === 'timezone' && column !== null) return guesses.becauseColumn;
  if (kind === 'dateOrder' && [chosen, ...alternatives].includes('ymd')) return guesses.becauseYear;
  return guesses.because[kind];
}

/** The doubt in one sentence, with the option that ends it. */
export function sayDoubt(guess: Guess & { readonly file: string }, words: Words): string {
  const { kind, column, chosen, alternatives, file } = guess;
  const others = alternatives.map((value) => (value === '\t' ? 'tab' : value)).join('|');
  const said = column === null ? others : `"${column}=${others}"`;
  return words.guesses.doubt({
    file,
    question: sayQuestion(guess, words),
    value: sayValue(kind, chosen, words),
    option: `${OPTION_OF[kind]} ${said}`,
  });
}
