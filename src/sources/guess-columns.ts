import type { Zone } from '../engine/time/zone.ts';
import { agrees, holdsPeople } from './agrees.ts';
import type { ReasonCode } from './codes.ts';
import { FIELDS, type Field } from './field.ts';
import { type ColumnGuess, type Guess, unknownColumn } from './guess.ts';
import { guessByValues } from './guess-by-values.ts';
import { withNamedText } from './named-text.ts';
import { orderTimes } from './order-times.ts';
import { type Profile, profileColumn } from './profile-column.ts';
import { plainHeading, readHeading } from './read-heading.ts';
import type { Table } from './table.ts';

const CONFIDENCE = {
  exactYes: 0.95,
  exactMaybe: 0.75,
  partYes: 0.75,
  partMaybe: 0.6,
  order: 0.7,
  onlyTime: 0.55,
  several: 0.8,
} as const;
const MANY: ReadonlySet<Field> = new Set<Field>(['other', 'otherPerson', 'operator', 'tags', 'satisfaction']);

type Claimed = Guess & { readonly claims: readonly Field[] };

const VOCABULARY: Partial<Readonly<Record<Field, keyof Profile>>> = {
  team: 'team',
  site: 'site',
  category: 'category',
  type: 'type',
  state: 'state',
  channel: 'channel',
};
const CLEARLY = 0.8; // of the cells: some departments are called after their place or subject
const INNER_IDS = new Set(['id', 'sys id', 'issue id', 'uuid', 'guid', 'internal id', 'request id']);
const LONG_TEXT = 60; // characters on average: where a heading may mean title or text, this is text

/** How well values suit a meaning, to choose between several that a heading allows. */
function suits(field: Field, profile: Profile): number {
  const vocabulary = VOCABULARY[field];
  if (vocabulary !== undefined) return profile[vocabulary];
  if (field === 'body') return profile.length > LONG_TEXT || profile.lines > 0.1 ? 1 : 0;
  // "Klant" is a person in one helpdesk and a firm in another: only names of firms agree with a company.
  return field === 'title' || field === 'company' ? 0.5 : 0;
}

/**
 * The meanings of a department's heading ("Dienst", "Service", "Department"), best first: the team that people work in, unless
 * the values clearly are places or subjects.
 */
function ofDepartment(claims: readonly Field[], profile: Profile): Field[] {
  const rank = (field: Field): number => (field === 'team' ? CLEARLY : suits(field, profile));
  return claims
    .filter((field) => field !== 'site' || rank(field) > CLEARLY)
    .sort((one, other) => rank(other) - rank(one));
}

/** What the heading says, as far as the values let it. */
function guessByHeading(heading: string, profile: Profile): Claimed {
  const { fields, exact } = readHeading(heading);
  const isDepartment = exact && fields.includes('team') && fields.includes('site');
  const none = (reason: ReasonCode): Claimed => ({ ...unknownColumn(reason), claims: [] });
  if (fields.length === 0) return none(profile.filled === 0 ? 'empty' : 'not_recognised');
  const judged = fields.map((field) => ({ field, agreement: agrees(field, profile) }));
  const claimsOf = (wanted: string): Field[] => {
    const agreed = judged.filter(({ agreement }) => agreement === wanted).map(({ field }) => field);
    if (isDepartment) return ofDepartment(agreed, profile);
    return agreed.sort((one, other) => suits(other, profile) - suits(one, profile));
  };
  const yes = claimsOf('yes');
  const maybe = claimsOf('maybe');
  if (yes.length > 0) {
    const isOpen = yes.length > 1 || isDepartment; // what may mean several things is never sure
    const sure = exact ? CONFIDENCE.exactYes : CONFIDENCE.partYes;
    const confidence = isOpen ? Math.min(sure, CONFIDENCE.several) : sure;
    const reason = exact ? 'heading_and_values' : 'part_of_heading_and_values';
    return { field: yes[0], confidence, reason, claims: [...yes, ...maybe] };
  }
  if (maybe.length > 0) {
    const confidence = exact ? CONFIDENCE.exactMaybe : CONFIDENCE.partMaybe;
    return { field: maybe[0], confidence, reason: exact ? 'heading' : 'part_of_heading', claims: maybe };
  }
  if (judged.some(({ agreement }) => agreement === 'people')) {
    return {
      field: 'otherPerson',
      confidence: CONFIDENCE.partMaybe,
      reason: 'looks_like_people',
      claims: [],
    };
  }
  return none('values_disagree');
}

/** Which column the user meant: by heading as written, by heading as read, or by number from 1. */
export function findColumn(headings: readonly string[], wanted: string): number | undefined {
  const exact = headings.indexOf(wanted);
  if (exact >= 0) return exact;
  const plain = plainHeading(wanted);
  const alike = plain === '' ? -1 : headings.findIndex((heading) => plainHeading(heading) === plain);
  if (alike >= 0) return alike;
  const [, written = '0'] = /^#?(\d+)$/u.exec(wanted) ?? [];
  const number = Number(written);
  return number >= 1 && number <= headings.length ? number - 1 : undefined;
}

/** A column whose first meaning is surely another's takes the next one its heading allows. */
function settleClaims(guesses: readonly Claimed[], profiles: readonly Profile[]): Guess[] {
  const settled: Guess[] = guesses.map(({ field, confidence, reason }) => ({ field, confidence, reason }));
  for (const [index, { claims }] of guesses.entries()) {
    if (claims.length < 2) continue;
    const isTaken = (field: Field): boolean =>
      settled.some((other, at) => {
        const surer =
          other.confidence > settled[index].confidence || guesses[at].claims.length < claims.length;
        const better =
          surer ||
          (other.confidence === settled[index].confidence &&
            suits(field, profiles[at]) > suits(field, profiles[index]));
        return at !== index && other.field === field && better;
      });
    const free = claims.find((field) => MANY.has(field) || !isTaken(field));
    if (free !== undefined) settled[index] = { ...settled[index], field: free };
  }
  return settled;
}

/** Where two columns claim one meaning, the surer keeps it; of equals the earlier. People stay people. */
function settleRivals(
  rivals: readonly Guess[],
  profiles: readonly Profile[],
  headings: readonly string[],
): Guess[] {
  // People know a ticket by its number; the key of the database gives way to it.
  const guesses = rivals.map((guess, index) =>
    guess.field === 'id' &&
    INNER_IDS.has(plainHeading(headings[index])) &&
    rivals.filter(({ field }) => field === 'id').length > 1
      ? { ...guess, confidence: guess.confidence - 0.01 }
      : guess,
  );
  const best = new Map<Field, number>();
  for (const [index, { field, confidence }] of guesses.entries()) {
    const rival = best.get(field);
    if (
      rival === undefined ||
      isBetter(confidence, profiles[index], guesses[rival].confidence, profiles[rival])
    ) {
      best.set(field, index);
    }
  }
  return guesses.map((guess, index) => {
    if (MANY.has(guess.field) || best.get(guess.field) === index) return guess;
    if (FIELDS[guess.field].person) return { ...guess, field: 'otherPerson' };
    if (guess.field === 'category' && !best.has('subcategory')) return { ...guess, field: 'subcategory' };
    return { field: 'other', confidence: guess.confidence, reason: 'taken_by_other' };
  });
}

/** A filled column goes before an empty one. */
const isBetter = (
  sure: number,
  profile: Profile | undefined,
  rival: number,
  other: Profile | undefined,
): boolean => {
  const filled = (profile?.filled ?? 0) > 0;
  const otherFilled = (other?.filled ?? 0) > 0;
  return filled === otherFilled ? sure > rival : filled;
};

const LAST_OF_SEVERAL = /^(?:last|laatst|dernier)/u; // what was done last is no first answer, wherever it falls

/** Unnamed time columns, by their order over the rows. */
function guessTimes(
  table: Table,
  guesses: readonly Guess[],
  profiles: readonly Profile[],
  zone: Zone,
): Guess[] {
  const columns = [...profiles.keys()].filter(
    (index) =>
      guesses[index].field === 'other' &&
      guesses[index].reason !== 'taken_by_other' &&
      guesses[index].reason !== 'map' &&
      profiles[index].date > 0.8,
  );
  if (columns.length === 0) return [...guesses];
  const taken = new Map<Field, number>();
  for (const [index, { field }] of guesses.entries())
    if (FIELDS[field].holds === 'time') taken.set(field, index);
  // The only time of a ticket is when it was reported: without it nothing could be said of rhythm.
  const [only] = columns;
  if (columns.length === 1 && taken.size === 0) {
    const opened: Guess = { field: 'openedAt', confidence: CONFIDENCE.onlyTime, reason: 'values' };
    return guesses.map((guess, index) => (index === only ? opened : guess));
  }
  const state = guesses.findIndex(({ field }) => field === 'state');
  const settled = orderTimes(table.rows, {
    columns,
    taken,
    stateColumn: state < 0 ? undefined : state,
    zone,
  });
  return guesses.map((guess, index) => {
    const field = settled.get(index);
    const isNoAnswer = field === 'respondedAt' && LAST_OF_SEVERAL.test(plainHeading(table.headings[index]));
    if (field === undefined || isNoAnswer) return guess;
    return { field, confidence: CONFIDENCE.order, reason: 'order_of_times' };
  });
}

/**
 * Guesses what each column of a table means, from its heading and its values.
 *
 * It answers "where are the title, the times, the people?". What the user said wins; what nothing speaks for
 * stays `other`: better unread than wrong. A column of people is never a group.
 *
 * @param table    the table
 * @param override column index to field, as the user said
 * @param zone     the company's zone, to set times in order
 * @param known    columns of `override` that mean so in a helpdesk that we know, by index: only their values can
 *                 show that they hold people, since we know better than to go by the heading alone
 * @returns        one guess a column, in order
 * @cost           O(600 rows × columns)
 */
export function guessColumns(
  table: Table,
  override: ReadonlyMap<number, Field>,
  zone: Zone,
  known: ReadonlySet<number> = new Set(),
): readonly ColumnGuess[] {
  const profiles = table.headings.map((_, index) => profileColumn(table.rows, index));
  const said = new Set(override.values());
  const byHeading = table.headings.map((heading, index): Claimed => {
    const told = override.get(index);
    const guess = guessByHeading(heading, profiles[index]);
    if (told !== undefined) {
      const saysPeople =
        !known.has(index) && FIELDS[guess.field].person && guess.confidence > CONFIDENCE.several;
      return { ...obeyed(told, saysPeople || holdsPeople(profiles[index])), claims: [] };
    }
    return said.has(guess.field) && !MANY.has(guess.field) ? { ...rivalOfUser(guess), claims: [] } : guess;
  });
  const settled = withNamedText(
    settleRivals(settleClaims(byHeading, profiles), profiles, table.headings),
    profiles,
    table.headings,
  );
  const valued = guessByValues(settled, profiles, table.rows);
  const timed = guessTimes(table, valued, profiles, zone);
  return timed.map((guess, index) => {
    const heading = table.headings[index] || unnamed(index);
    const people = guess.field === 'other' && holdsPeople(profiles[index]) && profiles[index].wordCount < 6;
    return people ? { ...guess, heading, field: 'otherPerson' } : { ...guess, heading };
  });
}

/** What a column is called that has no heading. */
export const unnamed = (index: number): string => `#${index + 1}`;

/** What people can be called by no column: they would be grouped, shown or numbered by who they are. */
const NOT_FOR_PEOPLE: ReadonlySet<string> = new Set(['word', 'text', 'id']);

/** What the user says of a column, except that people can be no group, title or number, whoever asks. */
function obeyed(told: Field, surelyPeople: boolean): Guess {
  return NOT_FOR_PEOPLE.has(FIELDS[told].holds) && surelyPeople
    ? { field: 'otherPerson', confidence: 1, reason: 'looks_like_people' }
    : { field: told, confidence: 1, reason: 'map' };
}

const rivalOfUser = (guess: Guess): Guess =>
  FIELDS[guess.field].person ? { ...guess, field: 'otherPerson' } : unknownColumn('taken_by_other');
