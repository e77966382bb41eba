/** Numbers for texts, each kept once, 8 bytes each: which ids were there before, for millions of tickets. */
export type IdTable = {
  /** Whether this one was there already; it is from now on. */
  readonly add: (hash: number) => boolean;
  readonly has: (hash: number) => boolean;
  readonly size: () => number;
  readonly all: () => Iterable<number>;
};

const FEW = 1_024;
const FULL = 0.85; // of the places, before there are twice as many
const NONE = 0; // no text has this number: `hashOf` never gives it
const HIGH_BITS = 0x1f_ffff;
const HIGH = 4_294_967_296;

/**
 * A number for a text: two halves of 32 bits mixed, so that equal numbers mean equal texts for all practice.
 *
 * @param text    any text
 * @returns       a whole number from 1 to 2^53 - 1
 * @source        mix of bits after bryc's cyrb53 (public domain)
 * @cost          O(length)
 */
export function hashOf(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return HIGH * (HIGH_BITS & high) + (low >>> 0) || 1;
}

/**
 * An empty table of such numbers.
 *
 * @returns   the table
 * @cost      O(1) a number; 8 bytes each, and as much again while it grows
 */
export function idTable(): IdTable {
  let places = new Float64Array(FEW);
  let size = 0;
  const placeOf = (within: Float64Array, hash: number): number => {
    const mask = within.length - 1;
    let place = hash & mask; // the low half of the number, which is mixed as well as the high
    while (within[place] !== NONE && within[place] !== hash) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const more = new Float64Array(places.length * 2);
    for (const hash of places) if (hash !== NONE) more[placeOf(more, hash)] = hash;
    places = more;
  };
  return {
    add: (hash) => {
      const place = placeOf(places, hash);
      if (places[place] === hash) return true;
      places[place] = hash;
      size += 1;
      if (size > places.length * FULL) grow();
      return false;
    },
    has: (hash) => places[placeOf(places, hash)] === hash,
    size: () => size,
    *all() {
      for (const hash of places) if (hash !== NONE) yield hash;
    },
  };
}
