import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words-of.ts';
import type { ProblemCard } from './catalogue/catalogue.ts';
import { FUNCTION_WORDS } from './function-words.data.ts';
import { hashWords } from './hash-words.ts';
import { namePattern } from './name-pattern.ts';
import type { Grouped } from './pattern.ts';
import type { ReadTicket } from './read-tickets.ts';
import { tellingWords } from './telling-words.ts';
import { type TextFeatures, textFeatures } from './text-features.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;

/** A group before it has a name. */
export type Draft = {
  /** Positions of its tickets. */
  readonly members: readonly number[];
  readonly card: ProblemCard | null;
  readonly instance: string | null;
  readonly certainty: number;
};

/** What names are made from. */
export type DescribeInput = {
  readonly tickets: readonly ReadTicket[];
  /** The titles, in the same order. */
  readonly titles: readonly string[];
  readonly lang: 'nl' | 'fr' | 'en';
  readonly peopleWords: ReadonlySet<string>;
  /** Words of the catalogue, folded: where no column says who people are, only these are sure to be no name. */
  readonly knownWords: ReadonlySet<string>;
};

/**
 * Gives each group its name, its telling words and an id that does not depend on its place.
 *
 * @param drafts  groups of two and more tickets
 * @param input   their words and titles
 * @returns       patterns, largest first; ids are unique
 * @cost          O(words)
 */
export function describePatterns(drafts: readonly Draft[], input: DescribeInput): Grouped[] {
  const { tickets, titles, lang, peopleWords } = input;
  const isSafe = safeWords(input);
  const groups = drafts.map(({ members }) => members);
  const words = tellingWords(groups, {
    texts: tickets.map((ticket) => ticket.words),
    stems: tickets.map((ticket) => ticket.stems),
    peopleWords,
  });
  const features = textFeatures(tickets.map(({ telling }) => telling));
  const named = drafts.map((draft, index) => {
    const telling = (words[index] ?? []).filter(isSafe);
    const typical = mostTypical(draft.members, features);
    const first = tickets[typical[0] ?? 0];
    const text = draft.card
      ? cardName(draft.card, draft.instance, lang)
      : namePattern({
          titles: typical
            .map((member) => titles[member] ?? '')
            .filter((title) => wordsOf(title).every(({ folded }) => isSafe(folded))),
          words: telling,
          peopleWords,
        });
    const language = draft.card === null ? (first?.language ?? lang) : lang;
    const identity = draft.card
      ? `${draft.card.id}@${draft.instance ?? ''}`
      : `=${(first?.stems ?? []).join(' ')}`;
    return { draft, text, language, telling, identity };
  });
  named.sort(
    (a, b) =>
      b.draft.members.length - a.draft.members.length ||
      (a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0),
  );
  const used = new Set<string>();
  const names = new Set<string>();
  return named.map(({ draft, text, language, telling, identity }) => {
    let id = hashWords(identity);
    for (let again = 2; used.has(id); again += 1) id = hashWords(`${identity}#${again}`);
    used.add(id);
    const shown = apart(text, telling, names);
    names.add(shown);
    return {
      id,
      members: draft.members,
      name: { text: shown, lang: language },
      card: draft.card?.id ?? null,
      cardKind: draft.card?.kind ?? null,
      instance: draft.instance,
      words: telling,
      certainty: draft.certainty,
    };
  });
}

/**
 * Which words may be shown. A file that says who its people are gives their names away, and those are kept out; in
 * one that does not, any unknown word may be somebody's name.
 */
function safeWords({ peopleWords, knownWords }: DescribeInput): (word: string) => boolean {
  if (peopleWords.size > 0) return () => true;
  return (word) =>
    knownWords.has(fold(word)) || LANGUAGES.some((language) => FUNCTION_WORDS[language].has(fold(word)));
}

/** Two patterns of one name are told apart by a word: the smaller one gets it. */
function apart(text: string, telling: readonly string[], names: ReadonlySet<string>): string {
  if (!names.has(text)) return text;
  const lower = text.toLowerCase();
  for (const word of telling) {
    const longer = `${text} (${word})`;
    if (!lower.includes(word) && !names.has(longer)) return longer;
  }
  return text;
}

function cardName(card: ProblemCard, instance: string | null, lang: 'nl' | 'fr' | 'en'): string {
  return instance === null ? card.name[lang] : `${card.name[lang]}: ${instance}`;
}

/** Members by likeness to the group's middle, most typical first. */
function mostTypical(members: readonly number[], features: TextFeatures): number[] {
  const middle = new Map<number, number>();
  const { starts, ids, values } = features.words;
  for (const member of members) {
    for (let at = starts[member]; at < starts[member + 1]; at += 1)
      middle.set(ids[at], (middle.get(ids[at]) ?? 0) + values[at]);
  }
  const likeness = members.map((member) => {
    let sum = 0;
    for (let at = starts[member]; at < starts[member + 1]; at += 1)
      sum += values[at] * (middle.get(ids[at]) ?? 0);
    return { member, sum };
  });
  return likeness.sort((a, b) => b.sum - a.sum || a.member - b.member).map(({ member }) => member);
}
