import { isDigit, type SpacedCharacters, type Span } from './spaced-characters.ts';

// How far before a number a word may stand that says what the number is.
const CONTEXT_LENGTH = 48;
const BELGIAN_WORD =
  /rijksregister|rijksreg|national(?:e|es|en)?[ -]?(?:register|number|nr|no|id)|nationaal nummer|registre national|num[ée]ro national|n° national|\b(?:rrn?|insz|niss|nrn|inss)\b/iu;
const DUTCH_WORD = /\bbsn\b|burgerservice|sofi[ -]?n/iu;
const FRENCH_WORD = /s[ée]curit[ée] sociale|\bs[ée]cu\b|\bnir\b|\binsee\b|carte vitale/iu;
// Directly before eleven digits in a row these say that it is something else.
const OTHER_NUMBER =
  /(?:\+|#|\b(?:ticket|melding|incident|case|inc|req|factuur|facture|invoice|order|bestelling|bestelbon|commande|po|tel|tél|telefoon|téléphone|phone|gsm|mobile|fax|serial|serienummer|série|imei|sn|s\/n|artikel|article)[ .:n°or#]{0,8})$/iu;
// As printed on the card (85.07.30-033.28), or with the date unspaced: the places that follow a gap.
const USUAL_GAPS: ReadonlySet<string> = new Set(['2,4,6,9', '6,9']);
const NIR_LENGTH = 15;

/**
 * Finds national numbers of people: Belgian anywhere, Dutch and French beside a word that names them.
 *
 * It answers "which parts of this text number a person?". A Belgian number needs its check digits and,
 * without a word or its usual points, a date of birth that can be; a foreign worker's (`bis`) number, whose
 * month is raised by 20 or 40, needs the word or the points, since phone numbers look like it.
 *
 * @param text    the text
 * @param spaced  its letters and digits
 * @returns       the parts in order of the text, never overlapping
 * @source        Royal decree of 3 April 1984 (check digits), Dutch BSN 11-test, French NIR key
 * @cost          O(length), at most 15 steps and one look at 48 characters a place
 */
export function findNationalNumbers(text: string, spaced: SpacedCharacters): readonly Span[] {
  const found: Span[] = [];
  for (let first = 0; first + 8 < spaced.length; first += 1) {
    if (!startsNumber(spaced, first)) continue;
    const length = numberLength(text, spaced, first);
    if (length === 0) continue;
    const last = first + length - 1;
    found.push({ start: spaced.places[first] ?? 0, end: (spaced.places[last] ?? 0) + 1 });
    first = last;
  }
  return found;
}

/** A number does not start in the middle of a row of digits. */
function startsNumber({ codes, places }: SpacedCharacters, at: number): boolean {
  if (!isDigit(codes[at])) return false;
  return !(isDigit(codes[at - 1]) && places[at - 1] === (places[at] ?? 0) - 1);
}

/** The digits from `first`, or '' when they are not `length` in one stretch that ends there. */
function digitsFrom(spaced: SpacedCharacters, first: number, length: number): string {
  const { codes, places, stretches } = spaced;
  const last = first + length - 1;
  if (last >= spaced.length || stretches[last] !== stretches[first]) return '';
  if (isDigit(codes[last + 1]) && places[last + 1] === (places[last] ?? 0) + 1 && last + 1 < spaced.length)
    return '';
  let digits = '';
  for (let place = first; place <= last; place += 1) digits += String.fromCharCode(codes[place] ?? 0);
  return digits;
}

function numberLength(text: string, spaced: SpacedCharacters, first: number): number {
  const eleven = digitsFrom(spaced, first, 11);
  if (/^\d{11}$/u.test(eleven) && holdsBelgian(eleven) && isBelgian(text, spaced, first, eleven)) return 11;
  const nine = digitsFrom(spaced, first, 9);
  if (/^\d{9}$/u.test(nine) && holdsDutch(nine) && DUTCH_WORD.test(before(text, spaced, first))) return 9;
  const nir = digitsFrom(spaced, first, NIR_LENGTH);
  if (/^[12]\d{4}(?:\d\d|2[AB])\d{8}$/u.test(nir) && holdsFrench(nir)) {
    if (FRENCH_WORD.test(before(text, spaced, first))) return NIR_LENGTH;
  }
  return 0;
}

function before(text: string, { places }: SpacedCharacters, first: number): string {
  const at = places[first] ?? 0;
  return text.slice(Math.max(0, at - CONTEXT_LENGTH), at);
}

function isBelgian(text: string, spaced: SpacedCharacters, first: number, digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  const context = before(text, spaced, first);
  if (BELGIAN_WORD.test(context)) return true;
  if (day > 31 || month % 20 > 12 || month > 52) return false;
  if (USUAL_GAPS.has(gapsOf(spaced, first))) return true;
  return month <= 12 && !OTHER_NUMBER.test(context);
}

function gapsOf({ places }: SpacedCharacters, first: number): string {
  const gaps: number[] = [];
  for (let offset = 1; offset < 11; offset += 1) {
    if ((places[first + offset] ?? 0) - (places[first + offset - 1] ?? 0) > 1) gaps.push(offset);
  }
  return gaps.join(',');
}

/** The two last digits are 97 less the remainder of the rest, with a 2 put before it when born in 2000 or later. */
function holdsBelgian(digits: string): boolean {
  const rest = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  return check === 97 - (rest % 97) || check === 97 - ((2_000_000_000 + rest) % 97);
}

function holdsDutch(digits: string): boolean {
  let sum = -Number(digits[8]);
  for (let place = 0; place < 8; place += 1) sum += Number(digits[place]) * (9 - place);
  return sum % 11 === 0 && !/^0+$/u.test(digits);
}

/** Corsica's 2A and 2B count as 19 and 18. */
function holdsFrench(digits: string): boolean {
  const plain = digits.replace('2A', '19').replace('2B', '18');
  if (!/^\d{15}$/u.test(plain)) return false;
  return Number(plain.slice(13)) === 97 - (Number(plain.slice(0, 13)) % 97);
}
