/** What a number format makes of a number: a number, a moment, a time of day, or a length of time (`[h]:mm`). */
export type NumberKind = 'number' | 'moment' | 'clock' | 'elapsed';

/** Formats that have a number and no text: 14 to 22 and 45 to 47 everywhere, the others in East Asian versions. */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, 22].map((id) => [id, 'moment'] as const),
  ...[18, 19, 20, 21, 45, 47].map((id) => [id, 'clock'] as const),
  [46, 'elapsed'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'moment'] as const),
  ...[32, 33, 34, 35, 55, 56].map((id) => [id, 'clock'] as const),
]);

const LITERAL = /"[^"]*"?|\\.|_.|\*./gu; // quoted, escaped, and room left or filled up
const ELAPSED = /\[(?:h+|m+|s+)\]/iu;
const BRACKETS = /\[[^\]]*\]?/gu; // colours, conditions, languages
const OTHER_LETTER = /[^\P{L}abdeghjmpstuy]/u; // "Standard", "Algemeen"; j, t and u are day, year and hour of other languages
const CODE_MOST = 1_000; // characters; Excel allows 255

/**
 * Says what a number format shows a number as.
 *
 * It answers "is 45123.4 a number or a moment?". Month and minute share a letter: with a day or a year it is a month, with
 * hours or seconds a minute, alone a month.
 *
 * @param id      the format's number
 * @param code    how it is written (`dd/mm/yyyy hh:mm`); undefined for those built in
 * @returns       what the numbers are
 * @source        ECMA-376 part 1, 18.8.30 and 18.8.31
 * @cost          O(length)
 */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN.get(id) ?? 'number';
  const plain = code.slice(0, CODE_MOST).replace(LITERAL, '').split(';')[0];
  if (ELAPSED.test(plain)) return 'elapsed';
  const tokens = plain.replace(BRACKETS, '').toLowerCase();
  if (OTHER_LETTER.test(tokens)) return 'number';
  if (/[ydjt]|aa/u.test(tokens)) return 'moment';
  if (/[hsu]/u.test(tokens)) return 'clock';
  return tokens.includes('m') ? 'moment' : 'number';
}
