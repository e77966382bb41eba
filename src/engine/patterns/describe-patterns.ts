import type { Thinking } from '../base/progress.ts';
import { fold } from '../text/fold.ts';
import { cardName } from './card-name.ts';
import type { ProblemCard } from './catalogue/catalogue.ts';
import { STEM_LANGUAGES } from './compile-catalogue.ts';
import { NEGATIONS } from './function-words.data.ts';
import { type GroupTraits, groupTraits, type TraitsInput } from './group-traits.ts';
import { hashWords } from './hash-words.ts';
import { likelySlips } from './likely-slips.ts';
import type { Match } from './match-expressions.ts';
import { nameHolds } from './name-holds.ts';
import { type NameSource, type NamingTitle, namePattern } from './name-pattern.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { Grouped, Names } from './pattern.ts';
import { shownInstance } from './shown-instance.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
/** Beyond the first titles none is typical any more. */
const MOST_TITLES = 12;
const LEAST_NAMING = 1 / 3; // where fewer say it, the card's name would claim what they do not

/** A group before it has a name. */
export type Draft = {
  /** Positions of its tickets. */
  readonly members: readonly number[];
  readonly card: ProblemCard | null;
  /** The share of its tickets that lean first to that card, each by its own words. */
  readonly leaning: number;
  readonly instance: string | null;
  readonly certainty: number;
};

/** What names are made from. */
export type DescribeInput = TraitsInput & {
  /** The titles, in the same order as the tickets. */
  readonly titles: readonly string[];
  /** What the catalogue heard in a ticket, by its position. */
  readonly heardIn: (ticket: number) => readonly Match[];
  readonly lang: 'nl' | 'fr' | 'en';
  /** Patterns that have their name already: no new one gets the same name or id. */
  readonly besides: readonly Pick<Grouped, 'id' | 'names'>[];
};

/**
 * Gives each group its name, its telling words and an id that does not depend on its place.
 *
 * @param drafts  groups of two and more tickets
 * @param input   their words and titles
 * @returns       patterns, largest first; ids are unique; yields progress in groups
 * @cost          O(words), and that of mostDifferent
 */
export function* describePatterns(drafts: readonly Draft[], input: DescribeInput): Thinking<Grouped[]> {
  const { lang, besides } = input;
  const traits = yield* groupTraits(
    drafts.map(({ members }) => members),
    input,
  );
  const isSlip = likelySlips(input.tickets);
  const named = drafts.map((draft, index) => nameDraft(draft, traits[index], { ...input, isSlip }));
  named.sort(
    (a, b) =>
      b.draft.members.length - a.draft.members.length ||
      (a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0),
  );
  const used = new Set(besides.map(({ id }) => id));
  const taken = perLanguage((language) => new Set(besides.map(({ names }) => names[language])));
  return named.map(({ draft, said, language, own, identity }) => {
    let id = hashWords(identity);
    for (let again = 2; used.has(id); again += 1) id = hashWords(`${identity}#${again}`);
    used.add(id);
    const names = perLanguage((each) => apart(said[each], own.words, taken[each]));
    for (const each of LANGUAGES) taken[each].add(names[each]);
    return {
      id,
      members: draft.members,
      name: { text: names[lang], lang: language },
      names,
      card: draft.card?.id ?? null,
      cardKind: draft.card?.kind ?? null,
      instance: draft.instance,
      words: own.words,
      sharedWords: own.sharedWords,
      mostDifferent: own.mostDifferent,
      certainty: draft.certainty,
      saidTogether: false,
    };
  });
}

type Named = {
  readonly draft: Draft;
  readonly said: Names;
  readonly language: Grouped['name']['lang'];
  readonly own: GroupTraits;
  readonly identity: string;
};

type NamingInput = DescribeInput & Pick<NameSource, 'isSlip'>;

function nameDraft(draft: Draft, own: GroupTraits, input: NamingInput): Named {
  const { tickets, lang, peopleWords, siteWords, isSlip } = input;
  const { card, instance } = draft;
  const shown = shownInstance(instance, peopleWords, siteWords);
  const identity = card === null ? undefined : `${card.id}@${instance ?? ''}`;
  if (card !== null && identity !== undefined && isNamedBy(card, draft, input)) {
    const said = perLanguage((each) => cardName(card, shown, each));
    return {
      draft: { ...draft, instance: shown },
      said,
      language: lang,
      own,
      identity,
    };
  }
  const first = tickets[own.typical[0] ?? 0];
  const text = namePattern({
    titles: typicalTitles(own.typical, input),
    words: own.words,
    peopleWords,
    isOrdinary: (word) => siteWords.has(fold(word)) || isOrdinaryWord(word),
    isSlip,
  });
  return {
    draft: { ...draft, instance: shown },
    said: perLanguage(() => text),
    language: first?.language ?? lang,
    own,
    identity: identity ?? `=${(first?.stems ?? []).join(' ')}`,
  };
}

/** The first titles that differ: half of a group may be called by its thing alone. */
function typicalTitles(typical: readonly number[], input: DescribeInput): NamingTitle[] {
  const seen = new Map<string, number>();
  for (const ticket of typical) {
    const text = fold(input.titles[ticket] ?? '');
    if (!seen.has(text)) seen.set(text, ticket);
    if (seen.size === MOST_TITLES) break;
  }
  return [...seen.values()].map((ticket) => titleOf(ticket, input));
}

function titleOf(ticket: number, { titles, tickets, heardIn }: DescribeInput): NamingTitle {
  const { words, titleWords } = tickets[ticket];
  const denies = words
    .slice(0, titleWords)
    .some(({ folded }) => STEM_LANGUAGES.some((language) => NEGATIONS[language].has(folded)));
  const saysFault =
    denies ||
    heardIn(ticket).some(
      ({ meaning, words: by }) => meaning.kind !== 'object' && by.every((at) => at < titleWords),
    );
  return { text: titles[ticket] ?? '', saysFault };
}

function isNamedBy(card: ProblemCard, { members, leaning }: Draft, { heardIn }: DescribeInput): boolean {
  return leaning >= LEAST_NAMING && nameHolds(card, members.map(heardIn));
}

function perLanguage<T>(make: (language: keyof Names) => T): Record<keyof Names, T> {
  return { nl: make('nl'), fr: make('fr'), en: make('en') };
}

/** Two patterns of one name are told apart by a word, and where none tells them apart by a number: the smaller one gets it. */
function apart(text: string, telling: readonly string[], names: ReadonlySet<string>): string {
  if (!names.has(text)) return text;
  const lower = text.toLowerCase();
  for (const word of telling) {
    const longer = `${text} (${word})`;
    if (!lower.includes(word) && !names.has(longer)) return longer;
  }
  let n = 2;
  while (names.has(`${text} (${n})`)) n += 1;
  return `${text} (${n})`;
}
