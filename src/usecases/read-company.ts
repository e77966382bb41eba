import { type StageProgress, staged } from '../engine/answer/staged.ts';
import type { Reading } from '../engine/signals/reading.ts';
import type { Signal } from '../engine/signals/signal.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import type { Field } from '../sources/field.ts';
import type { FileGuess } from '../sources/file-guess.ts';
import { readTickets } from '../sources/read-tickets.ts';
import { type ChosenCompany, chooseCompany } from './choose-company.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { withoutNames } from './without-names.ts';

/** Which files, and how they are read. */
export type ReadCompany = {
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly timezone: string;
  /** The company to look at, when the files hold more than one; null when nobody said. */
  readonly company: string | null;
  /** Heading (or column number from 1) → what it means, where somebody told. */
  readonly map: ReadonlyMap<string, Field>;
  /** How the files are to be read, where somebody told. */
  readonly told?: readonly ToldReading[];
  /** Seconds since 1970: what lies after it cannot have happened. */
  readonly now: number;
};

/** The tickets of one company, names out of their texts. */
export type CompanyRead = {
  readonly name: string;
  readonly from: ChosenCompany['from'];
  readonly signals: readonly Signal[];
  /** What the engine is told of people's names. */
  readonly peopleWords: ReadonlySet<string>;
  /** Folded words of the people whom a column names. */
  readonly namedPeople: ReadonlySet<string>;
  readonly reading: Reading;
  /** What was decided about each file as a whole. */
  readonly guesses: readonly (FileGuess & { readonly file: string })[];
};

/**
 * The tickets of one company as every verb of the terminal sees them. Nothing is kept.
 *
 * @throws AppError when a file cannot be read, or when the files hold several companies and none was chosen
 */
export function* readCompany(asked: ReadCompany): Generator<StageProgress, CompanyRead, void> {
  const { timezone, map, now, told = [] } = asked;
  const read = yield* staged('reading', readTickets(asked.files, { timezone, map, told, now }));
  refuseUnreadable(read, read.leftOut);
  const { records, name, from, reading } = chooseCompany(read, asked.company);
  const { signals, peopleWords } = withoutNames(
    records.map(({ signal }) => signal),
    read.peopleWords,
    read,
  );
  const guesses = read.files.flatMap(({ file, guesses: made }) => made.map((guess) => ({ ...guess, file })));
  return { name, from, signals, peopleWords, namedPeople: read.peopleWords, reading, guesses };
}
