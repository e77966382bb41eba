/** The letters and digits of a text without what stands between them, each with its place in the text. */
export type SpacedCharacters = {
  /** Letters A–Z in capitals and digits, as char codes. */
  readonly codes: Uint8Array;
  /** Where each stands in the text, in UTF-16 units. */
  readonly places: Uint32Array;
  /** Characters of one stretch have the same number: nothing but spacing stands between them. */
  readonly stretches: Uint32Array;
  readonly length: number;
};

// People space numbers by hand, and pages break them over lines: more than this is another number.
const GAP_MAX = 4;
const SPACING = /[\s.\-/_\u00ad\u00b7\u2010-\u2015\u200b-\u200d\u2060]/u;

/**
 * Reads a text as if its spacing were not there, so that a number is known however it is spaced.
 *
 * It answers "which letters and digits follow each other here?" for the search for numbers that must go.
 *
 * @param text    any text, possibly empty
 * @returns       the ASCII letters and digits in order, cut into stretches
 * @cost          O(length of the text)
 */
export function spacedCharacters(text: string): SpacedCharacters {
  const codes = new Uint8Array(text.length);
  const places = new Uint32Array(text.length);
  const stretches = new Uint32Array(text.length);
  let length = 0;
  let gap = 0;
  let stretch = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    const capital = code >= 97 && code <= 122 ? code - 32 : code;
    if (isDigit(capital) || (capital >= 65 && capital <= 90)) {
      if (gap > GAP_MAX) stretch += 1;
      gap = 0;
      codes[length] = capital;
      places[length] = place;
      stretches[length] = stretch;
      length += 1;
    } else gap += SPACING.test(text.charAt(place)) ? 1 : GAP_MAX + 1;
  }
  return { codes, places, stretches, length };
}

/** Whether a char code is one of 0–9. */
export function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

/** A part of a text to cut out: from `start` up to, not including, `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };
