import type { Span } from './spaced-characters.ts';

/** A text seen without its markup, and the way back to where each character stood. */
export type MarkupView = {
  readonly text: string;
  /** The part of the original text that a part of the view came from. */
  readonly original: (part: Span) => Span;
};

const NAMES =
  '(?:o:p|strong|span|font|table|tbody|thead|code|pre|div|img|em|th|td|tr|li|ul|ol|br|hr|h[1-6]|[abipu])';
const ATTRIBUTES_MAX = 300; // longer than any mail program writes; without a limit a lone "<p" costs the rest
const BODY = `[\\s/][^<>&]{0,${ATTRIBUTES_MAX}}`;
const MARKUP = new RegExp(
  [
    `</?${NAMES}(?:[\\s/][^<>]{0,${ATTRIBUTES_MAX}})?>`,
    `&(?:amp;)?(?:lt|#60|#x3c);/?${NAMES}(?:${BODY})?&(?:amp;)?(?:gt|#62|#x3e);`,
    '&(?:amp;)?(?:nbsp|#160|#xa0);',
  ].join('|'),
  'giu',
);

/**
 * Shows a text with each tag and each spacing entity as one space, encoded once or twice.
 *
 * It answers "what would a person read here?" for the search for secrets, which may run before the markup goes.
 *
 * @param text    plain text or HTML
 * @returns       the view; of a text without markup the text itself
 * @cost          O(length), at most 300 characters a place
 */
export function withoutMarkup(text: string): MarkupView {
  const kept: string[] = [];
  const starts: number[] = []; // where each kept piece begins in the view …
  const shifts: number[] = []; // … and how far it lies further on in the text
  let done = 0;
  let length = 0;
  const keep = (piece: string, shift: number): void => {
    kept.push(piece);
    starts.push(length);
    shifts.push(shift);
    length += piece.length;
  };
  for (const { index, 0: markup } of text.matchAll(MARKUP)) {
    keep(text.slice(done, index), done - length);
    keep(' ', index - length);
    done = index + markup.length;
  }
  if (done === 0) return { text, original: (part) => part };
  keep(text.slice(done), done - length);
  const back = (place: number): number => place + (shifts[lastUpTo(starts, place)] ?? 0);
  return {
    text: kept.join(''),
    original: ({ start, end }) => ({ start: back(start), end: back(end - 1) + 1 }),
  };
}

/** The last of a rising row that is not above `place`. */
function lastUpTo(rising: readonly number[], place: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
