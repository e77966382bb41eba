import { type StageProgress, staged } from '../engine/answer/staged.ts';
import type { Reading } from '../engine/signals/reading.ts';
import type { Signal } from '../engine/signals/signal.ts';
import type { Field } from '../sources/field.ts';
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
};

/**
 * The tickets of one company as every verb of the terminal sees them. Nothing is kept.
 *
 * @throws AppError when a file cannot be read, or when the files hold several companies and none was chosen
 */
export function* readCompany(asked: ReadCompany): Generator<StageProgress, CompanyRead, void> {
  const { timezone, map, now } = asked;
  const read = yield* staged('reading', readTickets(asked.files, { timezone, map, now }));
  refuseUnreadable(read);
  const { records, name, from, reading } = chooseCompany(read, asked.company);
  const { signals, peopleWords } = withoutNames(
    records.map(({ signal }) => signal),
    read.peopleWords,
    read,
  );
  return { name, from, signals, peopleWords, namedPeople: read.peopleWords, reading };
}
