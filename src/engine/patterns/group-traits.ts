import type { Thinking } from '../base/progress.ts';
import { ALSO_GIVEN } from '../privacy/given-names.ts';
import { fold } from '../text/fold.ts';
import type { StemCounts } from './count-stems.ts';
import { mostDifferent } from './most-different.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { ReadTicket } from './read-tickets.ts';
import type { SparseRows } from './sparse-rows.ts';
import { tellingWords } from './telling-words.ts';

/** What the tickets of a group say of it. */
export type GroupTraits = {
  /** Telling words, most telling first, at most eight. */
  readonly words: readonly string[];
  /** Those that stand in at least a third of its tickets. */
  readonly sharedWords: readonly string[];
  /** The two that are least alike. */
  readonly mostDifferent: readonly [number, number] | null;
  /** Its tickets by likeness to the group's middle, most typical first. */
  readonly typical: readonly number[];
};

/** What groups are told by. */
export type TraitsInput = {
  readonly tickets: readonly ReadTicket[];
  /** Their words, as wordFeatures makes them. */
  readonly rows: SparseRows;
  readonly everywhere: StemCounts;
  readonly peopleWords: ReadonlySet<string>;
  /** Words of the firm's own sites: no names, though no catalogue knows them. */
  readonly siteWords: ReadonlySet<string>;
};

const LEAST_SHARE = 1 / 3; // a word of fewer tickets does not say what they share

/**
 * What each group's own tickets say of it: which words tell it apart, which of them it shares, which ticket is most
 * typical and which two are least alike.
 *
 * @param groups  positions of tickets, per group
 * @param input   their words; words of people never come out
 * @returns       in the order of the groups; yields progress in groups
 * @cost          O(words), and that of mostDifferent
 */
export function* groupTraits(
  groups: readonly (readonly number[])[],
  input: TraitsInput,
): Thinking<readonly GroupTraits[]> {
  const { tickets, rows, everywhere, peopleWords, siteWords } = input;
  const telling = tellingWords(groups, {
    texts: tickets.map(({ words }) => words),
    stems: tickets.map(({ stems }) => stems),
    everywhere,
    peopleWords,
  });
  const traits: GroupTraits[] = [];
  for (const [index, members] of groups.entries()) {
    const safe = (telling[index] ?? []).filter(({ text }) => isShown(text, siteWords));
    traits.push({
      words: safe.map(({ text }) => text),
      sharedWords: safe.filter(({ share }) => share >= LEAST_SHARE).map(({ text }) => text),
      mostDifferent: mostDifferent(
        members.toSorted((a, b) => a - b),
        rows,
      ),
      typical: mostTypical(members, rows),
    });
    yield { done: traits.length, total: groups.length };
  }
  return traits;
}

/** A word that stands alone says not whether it is the loan or the name "Leen". */
function isShown(word: string, siteWords: ReadonlySet<string>): boolean {
  const folded = fold(word);
  return siteWords.has(folded) || (isOrdinaryWord(folded) && !ALSO_GIVEN.has(folded));
}

function mostTypical(members: readonly number[], { starts, ids, values }: SparseRows): readonly number[] {
  const middle = new Map<number, number>();
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
