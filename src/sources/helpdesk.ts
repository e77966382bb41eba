import { fold } from '../engine/text/fold.ts';
import type { Zone } from '../engine/time/zone.ts';
import { FIELDS, type Field } from './field.ts';
import type { ColumnGuess, TextMarkup } from './guess.ts';
import { guessColumns } from './guess-columns.ts';
import type { DurationUnit } from './read-durations.ts';
import { plainHeading } from './read-heading.ts';
import { RECOGNISED, type Source } from './source.ts';
import type { StateWord } from './states.data.ts';
import type { Table } from './table.ts';

/** One thing that a helpdesk's exports say, by every heading it goes by. */
export type HelpdeskColumn = {
  readonly field: Field;
  /**
   * Headings of its CSV and XLSX in each language, and JSON paths of its API, as the product writes them, apart by a
   * bar; of two in one file the later is read only where the earlier is empty. Empty where none was seen.
   */
  readonly headings: string;
  /** Headings that were not seen in the product's own public files: taken at half confidence, and always asked. */
  readonly unseen?: string;
  /** What a bare number counts. */
  readonly unit?: DurationUnit;
  /** Whether a day in its durations has 24 hours, and not those of a working day. */
  readonly wholeDays?: boolean;
  /** What its own numbers and codes are in words; '' for one that says nothing, such as 0 for "no other ticket". */
  readonly words?: Readonly<Record<string, string>>;
  /** In which markup its texts are written, where that is neither none nor HTML. */
  readonly markup?: TextMarkup;
  /** Headings of the column that holds the time of day, where this one holds the day alone. */
  readonly clock?: string;
};

/** What we know of a helpdesk's exports, as data; where each fact was seen stands in the README of its fixtures. */
export type Helpdesk = {
  readonly kind: string;
  /** As people know it. */
  readonly name: string;
  /** Sets of headings, apart by a bar, that in one file only this helpdesk writes; each of them seen in its own files. */
  readonly signatures: readonly string[];
  readonly columns: readonly HelpdeskColumn[];
  /** Headings of columns that say nothing of the ticket, such as inner numbers: known, and not kept. */
  readonly noise?: string;
  /** Beginnings of JSON paths, apart by a bar: what lies under them is noise too. */
  readonly noiseUnder?: string;
  /** Its own words and numbers for states; the common words are known already. */
  readonly states?: Readonly<Record<string, StateWord>>;
  /** Its own words and numbers for types, as words that everybody knows: incident, request, change, alert. */
  readonly types?: Readonly<Record<string, 'incident' | 'request' | 'change' | 'alert' | 'question'>>;
  /** Words and numbers, apart by a bar, of tickets that it set aside itself: spam, drafts, deleted. */
  readonly aside?: {
    readonly states?: string;
    /** In a column `discarded`, where another word than a no keeps the ticket. */
    readonly flags?: string;
  };
  /** Tags that it gives itself to a ticket that was merged into another, apart by a bar. */
  readonly mergedTags?: string;
  /** The zone of times that do not say theirs. */
  readonly times: 'utc' | 'local';
  /** Headings that hold whole numbers only in files of raw values; there, such times are UTC. */
  readonly rawWhere?: string;
  /** Every ticket that has ended says when: one without such a time is open, whatever its state is called. */
  readonly endsAreKept?: true;
};

const MANY: ReadonlySet<Field> = new Set<Field>(['other', 'otherPerson']);
const SURE = 0.97; // a file may be edited by hand under a known heading
const ASKED = 0.5;

type Known = Pick<HelpdeskColumn, 'field' | 'unit' | 'wholeDays' | 'markup' | 'clock'> & {
  readonly rank: number;
  readonly seen: boolean;
  readonly isNoise: boolean;
  readonly words: ReadonlyMap<string, string>;
};

const split = (headings = ''): readonly string[] =>
  headings
    .split('|')
    .map(plainHeading)
    .filter((heading) => heading !== '');

const folded = <T>(words: Readonly<Record<string, T>> = {}): ReadonlyMap<string, T> =>
  new Map(Object.entries(words).map(([word, meaning]) => [fold(word), meaning]));

const foldedSet = (words = ''): ReadonlySet<string> =>
  new Set(words === '' ? [] : words.split('|').map((word) => fold(word)));

const NOISE: Known = {
  field: 'other',
  seen: true,
  isNoise: true,
  rank: Number.MAX_SAFE_INTEGER,
  words: new Map(),
};

/** What is known of a heading; undefined where nothing is. */
type KnownHeading = (heading: string) => Known | undefined;

function knownHeadings({ columns, noise, noiseUnder }: Helpdesk): KnownHeading {
  const known = new Map<string, Known>();
  const add = (headings: string | undefined, column: Omit<Known, 'rank'>): void => {
    for (const heading of split(headings))
      if (!known.has(heading)) known.set(heading, { ...column, rank: known.size });
  };
  for (const { headings, unseen, words, ...rest } of columns) {
    const column = { ...rest, isNoise: false, words: folded(words) };
    add(headings, { ...column, seen: true });
    add(unseen, { ...column, seen: false });
    add(rest.clock, NOISE);
  }
  add(noise, NOISE);
  const under = noiseUnder?.split('|') ?? [];
  return (heading) =>
    known.get(plainHeading(heading)) ??
    (under.some((path) => heading.startsWith(`${path}.`)) ? NOISE : undefined);
}

/** For each column of a table what is known of its heading; of several for one person the first that says who. */
function knownColumns(table: Table, known: KnownHeading): ReadonlyMap<number, Known> {
  const found = table.headings.flatMap((heading, at) => {
    const own = known(heading);
    return own === undefined ? [] : [[at, own] as const];
  });
  const people = new Map<Field, number>();
  for (const [at, { field }] of [...found].sort(([, one], [, other]) => one.rank - other.rank))
    if (FIELDS[field].person && !people.has(field) && table.facts(at).isFilled) people.set(field, at);
  return new Map(
    found.map(([at, own]) => {
      const isOther = FIELDS[own.field].person && (people.get(own.field) ?? at) !== at;
      return [at, isOther ? { ...own, field: 'otherPerson' } : own] as const;
    }),
  );
}

/** Whether the first of these columns that is there holds nothing but whole numbers. */
function holdsRaw({ headings, facts }: Table, rawWhere: string | undefined): boolean {
  const places = headings.map(plainHeading);
  const first = split(rawWhere).find((heading) => places.includes(heading));
  if (first === undefined) return false;
  return facts(places.indexOf(first)).isWhole;
}

/**
 * Makes a source of what is known of a helpdesk.
 *
 * A table is its own when it holds every heading of one of the signatures; what it does not know in it is guessed,
 * as in any table. What the user says wins.
 *
 * @param helpdesk what is known
 * @returns        the source
 * @cost           recognising: O(headings); mapping: as guessing
 */
export function sourceOf(helpdesk: Helpdesk): Source {
  const { kind, signatures, states, types, aside = {}, mergedTags, times, rawWhere } = helpdesk;
  const known = knownHeadings(helpdesk);
  const wanted = signatures.map(split);
  return {
    kind,
    times: (table) => (times === 'utc' || holdsRaw(table, rawWhere) ? 'utc' : 'local'),
    endsAreKept: helpdesk.endsAreKept === true,
    states: folded(states),
    types: folded(types),
    asideStates: foldedSet(aside.states),
    asideFlags: foldedSet(aside.flags),
    mergedTags: foldedSet(mergedTags),
    recognise: ({ headings }) => {
      const has = new Set(headings.map(plainHeading));
      if (!wanted.some((signature) => signature.every((heading) => has.has(heading)))) return 0;
      const share = headings.filter((heading) => known(heading) !== undefined).length / headings.length;
      return Math.round((RECOGNISED + (1 - RECOGNISED) * share) * 100) / 100;
    },
    mapColumns: (table, override, zone) => mapKnown(table, knownColumns(table, known), override, zone),
  };
}

function mapKnown(
  table: Table,
  known: ReadonlyMap<number, Known>,
  override: ReadonlyMap<number, Field>,
  zone: Zone,
): readonly ColumnGuess[] {
  const said = new Set(override.values());
  const own = [...known].filter(
    ([at, { field }]) => !override.has(at) && (MANY.has(field) || !said.has(field)),
  );
  const told = new Map([...own.map(([at, { field }]) => [at, field] as const), ...override]);
  const agreed = new Map([...known].filter(([at, { field }]) => told.get(at) === field));
  const guesses = guessColumns(table, told, zone, new Set(agreed.keys())).map((guess, at): ColumnGuess => {
    const column = agreed.get(at);
    return column !== undefined && guess.reason !== 'looks_like_people'
      ? { ...knownGuess(guess, column, override.has(at)), ...clockOf(table, column) }
      : guess;
  });
  const clocks = new Set(guesses.map(({ clockAt }) => clockAt));
  return guesses.map((guess, at) =>
    clocks.has(at) && guess.field === 'other' ? { ...guess, reason: 'clock_of_date' } : guess,
  );
}

/** Where the time of day of a column stands, when it has a column of its own. */
function clockOf({ headings }: Table, { clock }: Known): Pick<ColumnGuess, 'clockAt'> {
  const clocks = split(clock);
  const clockAt = headings.findIndex((heading) => clocks.includes(plainHeading(heading)));
  return clockAt < 0 ? {} : { clockAt };
}

/** A column as the helpdesk is known to mean it, however many there are of its field. */
function knownGuess(guess: ColumnGuess, column: Known, isSaid: boolean): ColumnGuess {
  const { field, unit, wholeDays, markup, seen, isNoise, rank, words } = column;
  const sure = seen
    ? ({ confidence: SURE, reason: 'known_heading' } as const)
    : ({ confidence: ASKED, reason: 'expected_heading' } as const);
  return {
    ...guess,
    field: guess.field === 'otherPerson' ? guess.field : field,
    ...(isSaid ? { confidence: 1, reason: 'map' } : sure),
    rank,
    ...(unit !== undefined && { unit }),
    ...(wholeDays !== undefined && { wholeDays }),
    ...(markup !== undefined && { markup }),
    ...(isNoise && { isNoise }),
    ...(words.size > 0 && { words }),
  };
}
