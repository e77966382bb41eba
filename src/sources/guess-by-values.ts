import { holdsPeople } from './agrees.ts';
import type { Field } from './field.ts';
import type { Guess } from './guess.ts';
import type { Profile } from './profile-column.ts';
import type { Row } from './table.ts';

type Candidate = {
  readonly index: number;
  readonly profile: Profile;
  /** Whether its heading says something that its values are not. */
  readonly isMisled: boolean;
};
type Rule = {
  readonly field: Field;
  readonly confidence: number;
  readonly fits: (profile: Profile) => boolean;
  /** Only where the heading says nothing: hours of the day look like times that were spent. */
  readonly isSilent?: boolean;
  /** Which of several fitting columns: the one with the most of this. */
  readonly most: (profile: Profile) => number;
};

const isGroup = ({ fill, list, unique, distinct, filled, length, wordCount }: Profile): boolean =>
  filled >= 8 &&
  fill > 0.5 &&
  list < 0.2 &&
  distinct >= 2 &&
  distinct <= 60 &&
  unique < 0.5 &&
  length < 40 &&
  wordCount < 5;

const isText = (profile: Profile): boolean =>
  profile.wordCount >= 2.2 &&
  profile.unique > 0.4 &&
  profile.date < 0.3 &&
  profile.id < 0.5 &&
  !holdsPeople(profile) &&
  profile.nameShape < 0.5 &&
  profile.device < 0.4 &&
  profile.clock < 0.3;

const vocabulary = (field: Field, trait: 'priority' | 'type' | 'channel', confidence: number): Rule => ({
  field,
  confidence,
  fits: (profile) => profile[trait] > 0.7 && profile.distinct <= 15 && profile.filled >= 8,
  most: (profile) => profile[trait],
});

const group = (field: Field, trait: 'team' | 'site' | 'category'): Rule => ({
  field,
  confidence: 0.55,
  fits: (profile) =>
    isGroup(profile) &&
    !holdsPeople(profile) &&
    profile[trait] > 0.45 &&
    (['team', 'site', 'category'] as const).every(
      (other) => other === trait || profile[other] < profile[trait],
    ),
  most: (profile) => profile[trait],
});

/** In order of certainty: a column goes to the first rule it fits. */
const RULES: readonly Rule[] = [
  vocabulary('priority', 'priority', 0.7),
  vocabulary('type', 'type', 0.7),
  vocabulary('channel', 'channel', 0.65),
  {
    field: 'state',
    confidence: 0.75,
    fits: ({ state, distinct, filled, fill }) =>
      state > 0.7 && distinct > 1 && distinct <= 20 && filled >= 8 && fill > 0.95,
    most: ({ state }) => state,
  },
  {
    // Filled only where something was concluded.
    field: 'resolution',
    confidence: 0.55,
    fits: ({ state, distinct, filled, fill }) => state > 0.7 && distinct <= 15 && filled >= 8 && fill < 0.95,
    most: ({ state }) => state,
  },
  {
    field: 'id',
    confidence: 0.7,
    fits: ({ id, unique, date, fill }) => id > 0.95 && unique > 0.98 && date < 0.1 && fill > 0.98,
    most: ({ length }) => length,
  },
  {
    field: 'asset',
    confidence: 0.6,
    fits: ({ device, unique, filled }) => device > 0.7 && filled >= 8 && unique < 0.95,
    most: ({ device }) => device,
  },
  {
    field: 'technicianTime',
    confidence: 0.55,
    isSilent: true,
    fits: ({ clock, distinct, date }) => clock > 0.9 && distinct > 2 && date < 0.1,
    most: ({ fill }) => fill,
  },
  {
    field: 'company',
    confidence: 0.55,
    fits: ({ legalForm, person }) => legalForm > 0.7 && person < 0.2,
    most: ({ legalForm }) => legalForm,
  },
  group('team', 'team'),
  group('site', 'site'),
  group('category', 'category'),
];

/** Names by the table of first names, or by their shape alone where no other vocabulary knows them. */
function looksNamed({
  mail,
  person,
  firstName,
  nameShape,
  distinct,
  wordCount,
  ...shares
}: Profile): boolean {
  if (mail > 0.6) return false;
  if (person > 0.35 || firstName > 0.35) return true;
  const vocabulary = Math.max(
    shares.category,
    shares.team,
    shares.site,
    shares.state,
    shares.priority,
    shares.type,
    shares.channel,
  );
  return nameShape > 0.9 && distinct > 1 && wordCount < 3.5 && vocabulary < 0.1 && shares.legalForm < 0.1;
}

const REPORTERS_LEAST = 9; // distinct names in a lone column of people: fewer are the helpdesk's own
const REPORTERS_TIMES = 1.5; // as many reporters as helpers, at least

const SENTENCE_WORDS = 3; // on average: names of teams and categories have fewer

/** Mail addresses and names: the reporters are the more numerous ones. */
function guessPeople(free: readonly Candidate[], taken: ReadonlySet<Field>): Map<number, Guess> {
  const found = new Map<number, Guess>();
  const give = (candidate: Candidate | undefined, field: Field, confidence: number): void => {
    const known = [...found.values()].some((guess) => guess.field === field) || taken.has(field);
    if (candidate === undefined) return;
    found.set(candidate.index, { field: known ? 'otherPerson' : field, confidence, reason: 'values' });
  };
  const byDistinct = (a: Candidate, b: Candidate): number =>
    b.profile.distinct - a.profile.distinct || a.index - b.index;
  for (const mail of free.filter(({ profile }) => profile.mail > 0.6).sort(byDistinct))
    give(mail, 'requesterEmail', 0.6);
  const names = free.filter(({ profile }) => looksNamed(profile)).sort(byDistinct);
  const [first, second] = names;
  if (first === undefined) return found;
  const many =
    second === undefined
      ? first.profile.distinct >= REPORTERS_LEAST
      : first.profile.distinct >= second.profile.distinct * REPORTERS_TIMES;
  const isReporter = many && !taken.has('requester');
  const rest = isReporter ? names.slice(1) : names;
  if (isReporter) give(first, 'requester', 0.6);
  const unclear = !isReporter && names.length > 1;
  for (const other of rest) give(other, unclear ? 'otherPerson' : 'operator', 0.5);
  return found;
}

/** Sentences that come again and again: few different ones, but sentences. The one with most words goes before. */
function saidAgain(free: readonly Candidate[]): readonly Candidate[] {
  const [best] = free
    .filter(
      ({ profile }) =>
        isText({ ...profile, unique: 1 }) && profile.wordCount >= SENTENCE_WORDS && profile.distinct > 2,
    )
    .sort((a, b) => b.profile.wordCount - a.profile.wordCount || a.index - b.index);
  return best === undefined ? [] : [best];
}

/** The title and the text among what is left: the longest is the text. */
function guessTexts(free: readonly Candidate[], taken: ReadonlySet<Field>): Map<number, Guess> {
  const found = new Map<number, Guess>();
  const texts = free
    .filter(({ profile }) => isText(profile))
    .sort((a, b) => b.profile.length - a.profile.length || a.index - b.index);
  const wanted = (['body', 'title'] as const).filter((field) => !taken.has(field));
  if (wanted.length === 2 && texts.length === 0) texts.push(...saidAgain(free));
  const give = (candidate: Candidate | undefined, field: Field | undefined): void => {
    if (candidate !== undefined && field !== undefined)
      found.set(candidate.index, { field, confidence: 0.65, reason: 'values' });
  };
  if (wanted.length === 2 && texts.length === 1) {
    const [only] = texts;
    give(only, (only?.profile.length ?? 0) > 120 || (only?.profile.lines ?? 0) > 0.2 ? 'body' : 'title');
  } else if (wanted.length === 2) {
    give(texts[0], 'body');
    // Filled for nearly every ticket, and the shortest of the texts.
    give(
      texts
        .slice(1)
        .filter(({ profile }) => profile.fill > 0.7)
        .at(-1),
      'title',
    );
  } else if (wanted[0] === 'body')
    give(
      texts.find(({ profile }) => profile.length > 60 || profile.lines > 0.1),
      'body',
    );
  else give(texts.filter(({ profile }) => profile.length < 120).at(-1), wanted[0]);
  return found;
}

/**
 * Guesses columns whose heading says nothing, from what their values look like.
 *
 * It answers "kolom 3 holds what?". It would rather abstain than be wrong: its confidence never exceeds .75.
 *
 * @param guesses what the headings gave; only `other` columns are looked at
 * @param profiles what the values of each column look like
 * @param rows    the table's rows, to know how many there are
 * @returns       the guesses, with those columns filled in that the values settle
 * @cost          O(columns × rules)
 */
export function guessByValues(
  guesses: readonly Guess[],
  profiles: readonly Profile[],
  rows: readonly Row[],
): readonly Guess[] {
  if (rows.length === 0) return guesses;
  const taken = new Set(guesses.map(({ field }) => field));
  const result = [...guesses];
  const free = (): Candidate[] =>
    result.flatMap(({ field, reason }, index) =>
      field === 'other' &&
      (reason === 'not_recognised' || reason === 'values_disagree') &&
      profiles[index].filled > 0
        ? [{ index, profile: profiles[index], isMisled: reason === 'values_disagree' }]
        : [],
    );
  const apply = (found: ReadonlyMap<number, Guess>): void => {
    for (const [index, guess] of found) {
      result[index] = guess;
      taken.add(guess.field);
    }
  };
  for (const { field, confidence, fits, most, isSilent = false } of RULES) {
    if (taken.has(field)) continue;
    const [best] = free()
      .filter(({ profile, isMisled }) => fits(profile) && !(isSilent && isMisled))
      .sort((a, b) => most(b.profile) - most(a.profile) || a.index - b.index);
    if (best !== undefined) apply(new Map([[best.index, { field, confidence, reason: 'values' }]]));
  }
  apply(guessPeople(free(), taken));
  apply(guessTexts(free(), taken));
  return result;
}
