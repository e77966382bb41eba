import { holdsPerson } from '../privacy/mask-people.ts';
import type { Word } from '../text/words-of.ts';
import type { StemCounts } from './count-stems.ts';
import { FUNCTION_WORDS, NEGATIONS } from './function-words.data.ts';

const MOST_WORDS = 8;
/** A word of one ticket only tells of that ticket, not of the pattern (in groups of three and more). */
const LEAST_TICKETS = 2;
const LANGUAGES = ['nl', 'fr', 'en'] as const;

/** What telling words are drawn from. */
export type TellingInput = {
  /** Words of each ticket. */
  readonly texts: readonly (readonly Word[])[];
  /** The stems of the same words. */
  readonly stems: readonly (readonly string[])[];
  /** How common each stem is in the whole company. */
  readonly everywhere: StemCounts;
  readonly peopleWords: ReadonlySet<string>;
};

/** A word as people type it most, and the share of the group's tickets that hold it, in (0, 1]. */
export type TellingWord = { readonly text: string; readonly share: number };

/**
 * The words that tell each group from the others, in the form people type most.
 *
 * @param groups  positions of tickets, per group
 * @param input   their words; words of people never come out
 * @returns       at most eight words per group, most telling first
 * @source        class-based tf-idf: Grootendorst (2022), arXiv 2203.05794
 * @cost          O(words)
 */
export function tellingWords(
  groups: readonly (readonly number[])[],
  input: TellingInput,
): readonly (readonly TellingWord[])[] {
  const { tickets, stems: everywhere } = input.everywhere;
  return groups.map((members) => {
    const inside = new Map<string, number>();
    const surfaces = new Map<string, Map<string, number>>();
    for (const member of members) countWords(member, input, inside, surfaces);
    const least = members.length < 3 ? 1 : LEAST_TICKETS;
    const ranked = [...inside]
      .filter(([, times]) => times >= least)
      .map(([root, times]) => {
        const share = times / members.length;
        return { root, share, weight: share * Math.log(1 + tickets / (everywhere.get(root) ?? 1)) };
      });
    ranked.sort((a, b) => b.weight - a.weight || (a.root < b.root ? -1 : 1));
    const shown: TellingWord[] = [];
    for (const { root, share } of ranked) {
      const form = commonest(surfaces.get(root) ?? new Map());
      if (!holdsPerson(form, input.peopleWords)) shown.push({ text: form, share });
      if (shown.length === MOST_WORDS) break;
    }
    return shown;
  });
}

/** Whether a word may be shown: no function word, no number, nobody's name. */
export function isTelling(word: Word, peopleWords: ReadonlySet<string>): boolean {
  const { folded, surface } = word;
  if (folded.length < 2 || /^[\d.,_-]+$/.test(folded) || /\d{5}/.test(folded)) return false;
  if (peopleWords.has(folded) || peopleWords.has(surface)) return false;
  return !LANGUAGES.some(
    (language) => FUNCTION_WORDS[language].has(folded) || NEGATIONS[language].has(folded),
  );
}

function countWords(
  member: number,
  input: TellingInput,
  inside: Map<string, number>,
  surfaces: Map<string, Map<string, number>>,
): void {
  const stems = input.stems[member] ?? [];
  const seen = new Set<string>();
  input.texts[member]?.forEach((word, index) => {
    const root = stems[index];
    if (root === undefined || !isTelling(word, input.peopleWords)) return;
    const forms = surfaces.get(root) ?? new Map<string, number>();
    forms.set(word.surface, (forms.get(word.surface) ?? 0) + 1);
    surfaces.set(root, forms);
    if (seen.has(root)) return;
    seen.add(root);
    inside.set(root, (inside.get(root) ?? 0) + 1);
  });
}

function commonest(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, times] of forms) {
    if (times > most || (times === most && form < best)) {
      best = form;
      most = times;
    }
  }
  return best;
}
