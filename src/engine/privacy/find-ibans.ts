import { IBAN_SHAPES, type IbanPlace } from './iban-shapes.ts';
import { isDigit, type SpacedCharacters, type Span } from './spaced-characters.ts';

/**
 * Finds bank account numbers, however they are spaced.
 *
 * It answers "which parts of this text are an IBAN?": a known country, the shape of that country's
 * accounts, and check digits that hold.
 *
 * @param spaced  the letters and digits of the text
 * @returns       the parts in order of the text, never overlapping
 * @source        ISO 13616; check digits by ISO 7064 mod 97-10
 * @cost          O(length), at most 34 steps a place
 */
export function findIbans(spaced: SpacedCharacters): readonly Span[] {
  const found: Span[] = [];
  for (let first = 0; first + 4 < spaced.length; first += 1) {
    const last = endOfIban(spaced, first);
    if (last === undefined) continue;
    found.push({ start: spaced.places[first] ?? 0, end: (spaced.places[last] ?? 0) + 1 });
    first = last;
  }
  return found;
}

function endOfIban({ codes, stretches, length }: SpacedCharacters, first: number): number | undefined {
  if (!isDigit(codes[first + 2]) || !isDigit(codes[first + 3])) return undefined;
  const shape = IBAN_SHAPES.get(String.fromCharCode(codes[first] ?? 0, codes[first + 1] ?? 0));
  if (shape === undefined) return undefined;
  const last = first + 3 + shape.length;
  if (last >= length || stretches[last] !== stretches[first]) return undefined;
  let remainder = 0;
  for (const [offset, place] of shape.entries()) {
    const code = codes[first + 4 + offset] ?? 0;
    if (!mayStand(code, place)) return undefined;
    remainder = added(remainder, code);
  }
  for (let place = first; place < first + 4; place += 1) remainder = added(remainder, codes[place] ?? 0);
  return remainder === 1 ? last : undefined;
}

function mayStand(code: number, place: IbanPlace): boolean {
  return place === 'c' || (place === 'n') === isDigit(code);
}

/** The remainder by 97 after one more character: a letter counts as two digits, A = 10. */
function added(remainder: number, code: number): number {
  return isDigit(code) ? (remainder * 10 + code - 48) % 97 : (remainder * 100 + code - 55) % 97;
}
