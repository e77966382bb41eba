import { requires } from './requires.ts';

/** A stream of chance that a seed repeats exactly. */
export type Random = {
  /** A number in [0, 1), 53 bits. */
  readonly next: () => number;
  /** A whole number in [0, below). */
  readonly below: (below: number) => number;
};

/**
 * Chance that is the same for the same seed, on every machine.
 *
 * The engine never calls the platform's own random numbers: a report must give the same bytes twice.
 *
 * @param seed    a whole number in [0, 2^32)
 * @returns       an independent stream
 * @throws        InvalidInput on a seed outside its range
 * @source        Blackman & Vigna (2018), xoshiro128**; seeded by splitmix32
 */
export function seededRandom(seed: number): Random {
  requires(
    Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32,
    'seededRandom',
    'a whole seed in [0, 2^32)',
  );
  let mixed = seed | 0;
  const splitmix = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let d = splitmix();
  const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));
  const word = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result >>> 0;
  };
  const next = (): number => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 2 ** 53;
  return { next, below: (below) => Math.floor(next() * below) };
}
