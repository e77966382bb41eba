import { holdsPerson } from '../privacy/mask-people.ts';
import { wordsOf } from '../text/words-of.ts';

/** What a name without a card is made from. */
export type NameSource = {
  /** Titles of the members, the most typical first. */
  readonly titles: readonly string[];
  /** The words that tell the group from others. */
  readonly words: readonly string[];
  readonly peopleWords: ReadonlySet<string>;
};

const LONGEST_NAME = 80;
/** Beyond the first titles none is typical any more. */
const MOST_TITLES = 12;
const LEADING =
  /^(?:\s*(?:re|fw|fwd|tr|aw|antw|rv|ticket|sr|inc|req)\s*[:#]\s*|\s*\[[^\]]{0,60}\]\s*|\s*#?\d{4,}\s*[-:]?\s*)+/i;
const TRAILING = /[\s.!?,;:–-]+$/;
const ADDRESS = /@|https?:|www\.|\d{5,}|\+\d|\b\d{2,4}(?:[\s./-]\d{2,3}){2,}/i;

/**
 * A readable name for tickets that no card names: the title of the most typical one, without a person, a number of a
 * person or an address; else the telling words.
 *
 * @param source  titles and words of the group
 * @returns       at most 80 characters; never ''
 * @cost          O(titles read)
 */
export function namePattern({ titles, words, peopleWords }: NameSource): string {
  for (const title of titles.slice(0, MOST_TITLES)) {
    const clean = title.replace(LEADING, '').replace(/\s+/g, ' ').replace(TRAILING, '').trim();
    if (clean.length < 4 || ADDRESS.test(clean) || holdsPerson(clean, peopleWords)) continue;
    if (wordsOf(clean).some(({ folded, surface }) => peopleWords.has(folded) || peopleWords.has(surface)))
      continue;
    return shortened(clean);
  }
  const telling = words.slice(0, 4).join(', ');
  return telling === '' ? '…' : shortened(telling);
}

function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST_NAME / 2 ? cut.slice(0, space) : cut).replace(TRAILING, '')}…`;
}
