import type { Thinking } from '../base/progress.ts';
import { fold } from '../text/fold.ts';
import { cardName } from './card-name.ts';
import type { ProblemCard } from './catalogue/catalogue.ts';
import { type GroupTraits, groupTraits, type TraitsInput } from './group-traits.ts';
import { hashWords } from './hash-words.ts';
import { namePattern } from './name-pattern.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { Grouped, Names } from './pattern.ts';
import { shownInstance } from './shown-instance.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
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
  const named = drafts.map((draft, index) => nameDraft(draft, traits[index], input));
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

function nameDraft(draft: Draft, own: GroupTraits, input: DescribeInput): Named {
  const { tickets, titles, lang, peopleWords, siteWords } = input;
  const { card, instance } = draft;
  const shown = shownInstance(instance, peopleWords, siteWords);
  const identity = card === null ? undefined : `${card.id}@${instance ?? ''}`;
  if (card !== null && identity !== undefined && draft.leaning >= LEAST_NAMING) {
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
    titles: own.typical.map((member) => titles[member] ?? ''),
    words: own.words,
    peopleWords,
    isOrdinary: (word) => siteWords.has(fold(word)) || isOrdinaryWord(word),
  });
  return {
    draft: { ...draft, instance: shown },
    said: perLanguage(() => text),
    language: first?.language ?? lang,
    own,
    identity: identity ?? `=${(first?.stems ?? []).join(' ')}`,
  };
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
