import type { HeardTickets } from './hear-tickets.ts';
import { isTelling } from './telling-words.ts';

/** A word, with all its inflections, that stands in tickets where nothing of the catalogue takes it up. */
export type UnexplainedWord = {
  /** As people mostly type it. */
  readonly text: string;
  /** In how many tickets it stands unexplained. */
  readonly tickets: number;
  /** Position of the first of them, and its words. */
  readonly example: number;
};

/** Shorter ones are particles and initials. */
const SHORTEST_WORD = 3;
const NOBODY: ReadonlySet<string> = new Set();

/**
 * The words of tickets that no expression of the catalogue takes up, commonest first: where the catalogue could grow.
 *
 * A word counts in a ticket only where no expression that was heard there uses it; words that tell nothing by
 * themselves and numbers are left out.
 *
 * @param told  tickets, and what was heard in them
 * @returns     each word once, whatever its inflection; equals by alphabet
 * @cost        O(words)
 */
export function wordsUnexplained({ tickets, heard }: HeardTickets): readonly UnexplainedWord[] {
  const found = new Map<string, { tickets: number; example: number; forms: Map<string, number> }>();
  tickets.forEach(({ words, stems }, position) => {
    const explained = new Set((heard[position] ?? []).flatMap((match) => match.words));
    const own = new Set<string>();
    words.forEach((word, at) => {
      if (explained.has(at) || word.folded.length < SHORTEST_WORD || !isTelling(word, NOBODY)) return;
      const stem = stems[at];
      const known = found.get(stem) ?? { tickets: 0, example: position, forms: new Map<string, number>() };
      found.set(stem, known);
      known.forms.set(word.surface, (known.forms.get(word.surface) ?? 0) + 1);
      if (!own.has(stem)) known.tickets += 1;
      own.add(stem);
    });
  });
  return [...found.values()]
    .map(({ tickets: times, example, forms }) => ({ text: commonest(forms), tickets: times, example }))
    .sort((a, b) => b.tickets - a.tickets || (a.text < b.text ? -1 : 1));
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [[form]] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return form;
}
