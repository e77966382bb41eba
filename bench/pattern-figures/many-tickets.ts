import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { deskTickets } from './public-data.ts';

/** A number of tickets, each told by the ticket that it repeats. */
export type ManyTickets = { readonly texts: readonly string[]; readonly copyOf: Int32Array };

const WORDS = 12;
const DROPPED = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * As many short tickets as are asked for: the first 12 words of each ticket of a real desk, then noisy copies of those, over and over.
 *
 * @param size  how many
 * @param seed  of the noise
 */
export function manyTickets(size: number, seed: number): ManyTickets {
  const random = seededRandom(seed);
  const first = shortTickets();
  const copyOf = Int32Array.from({ length: size }, (_, index) => index % first.length);
  const texts = Array.from(copyOf, (ticket, index) =>
    index < first.length ? first[ticket].join(' ') : noisyCopy(first[ticket], random.below),
  );
  return { texts, copyOf };
}

/** The first twelve words of each ticket. */
export function shortTickets(): readonly (readonly string[])[] {
  return deskTickets().map((text) => text.split(/\s+/u).filter(Boolean).slice(0, WORDS));
}

/** The same with two words of twelve dropped, one swapped with its neighbour, and one letter wrong in one. */
export function noisyCopy(words: readonly string[], below: (most: number) => number): string {
  const said = [...words];
  for (let dropped = 0; dropped < DROPPED && said.length > 3; dropped += 1)
    said.splice(below(said.length), 1);
  const at = below(Math.max(1, said.length - 1));
  if (at + 1 < said.length) [said[at], said[at + 1]] = [said[at + 1], said[at]];
  const wrong = below(said.length);
  said[wrong] = misspelt(said[wrong], below);
  return said.join(' ');
}

/** One letter of a word becomes another. */
function misspelt(word: string, below: (most: number) => number): string {
  const at = below(word.length);
  return `${word.slice(0, at)}${LETTERS[below(LETTERS.length)]}${word.slice(at + 1)}`;
}
