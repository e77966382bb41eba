const ASCII_ONLY = /^[\u0020-\u007e]*$/;
const MARKS = /\p{M}+/gu;

/**
 * A text without the differences people do not type: capitals, accents, ligatures, curly apostrophes.
 *
 * It answers "are these two spellings the same word?", for every part that compares words.
 *
 * @param text    any text; '' gives ''
 * @returns       lower case, without accents; the length may differ from the text's
 * @cost          O(length)
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-');
}
