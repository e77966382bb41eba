import { ALSO_GIVEN, GIVEN_NAMES } from '../privacy/given-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { SHARED } from './ticket-senses.ts';

/** Below it a word is too rare to be judged; with many tickets a share of them is asked for. */
const LEAST_TICKETS = 4;
const LEAST_SHARE = 0.002;
/** What stands in more of the tickets is the firm's own name, or a form's field. */
const MOST_SHARE = 0.08;
const SHORTEST = 4;
/** How many times more alike than any two tickets those with the name must be, the name itself left out. */
const LEAST_ALIKE = 3.5;
/** Texts that are this much alike repeat a sentence: a disclaimer, a form. */
const MOST_ALIKE = 22;
const MOST_COMPARED = 12;

/**
 * Finds what this firm calls its own things: programs, portals, rooms, machines that no catalogue knows.
 *
 * A name is a word that is neither ordinary nor somebody's, and whose tickets are about the same: they share other
 * words far more often than any two tickets do. The name of a customer is said with all sorts of problems, and is none.
 *
 * @param senses       the telling words of each ticket, see createSenseReader
 * @param peopleWords  words that are somebody's name
 * @returns            for each name the tickets that have it, ascending; names in the order of first use
 * @cost               O(words), and some sixty comparisons a candidate
 */
export function findOwnNames(
  senses: readonly (readonly string[])[],
  peopleWords: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const rows = senses.map((list) => new Set(list));
  const places = new Map<string, number[]>();
  rows.forEach((row, ticket) => {
    for (const word of row) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [ticket]);
      else list.push(ticket);
    }
  });
  const weights = new Map(
    [...places].map(([word, list]) => [word, Math.log(rows.length / list.length) ** 2]),
  );
  const usual = usualLikeness(rows, weights);
  const least = Math.max(LEAST_TICKETS, LEAST_SHARE * rows.length);
  const most = MOST_SHARE * rows.length;
  return new Map(
    [...places].filter(([word, list]) => {
      if (list.length < least || list.length > most || !mayBeName(word, peopleWords)) return false;
      const times = likenessAmong(list, word, rows, weights) / usual;
      return times >= LEAST_ALIKE && times <= MOST_ALIKE;
    }),
  );
}

function mayBeName(word: string, peopleWords: ReadonlySet<string>): boolean {
  return (
    word.length >= SHORTEST &&
    !word.startsWith(SHARED) &&
    !/\d/.test(word) &&
    !peopleWords.has(word) &&
    !GIVEN_NAMES.has(word) &&
    !ALSO_GIVEN.has(word) &&
    !isOrdinaryWord(word)
  );
}

type Rows = readonly ReadonlySet<string>[];
type Weights = ReadonlyMap<string, number>;

/** The mean likeness of an even draw of pairs; a small one where no words are shared at all. */
function usualLikeness(rows: Rows, weights: Weights): number {
  const step = Math.max(1, Math.floor(rows.length / 700));
  let sum = 0;
  let pairs = 0;
  for (let at = 0; at < rows.length; at += step) {
    const other = (at * 7 + 13) % rows.length;
    if (other === at) continue;
    sum += likeness(rows[at], rows[other], '', weights);
    pairs += 1;
  }
  return Math.max(1e-3, sum / Math.max(1, pairs));
}

function likenessAmong(list: readonly number[], word: string, rows: Rows, weights: Weights): number {
  const some = Array.from(
    { length: Math.min(MOST_COMPARED, list.length) },
    (_, index) => list[Math.floor((index * list.length) / Math.min(MOST_COMPARED, list.length))],
  );
  let sum = 0;
  let pairs = 0;
  some.forEach((a, at) => {
    for (const b of some.slice(0, at)) {
      sum += likeness(rows[a], rows[b], word, weights);
      pairs += 1;
    }
  });
  return sum / Math.max(1, pairs);
}

/** Likeness of two tickets by their words, rare ones weighing more, in [0, 1]; `without` is left out. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, without: string, weights: Weights): number {
  let shared = 0;
  let all = 0;
  let others = 0;
  for (const word of a) {
    if (word === without) continue;
    const weight = weights.get(word) ?? 0;
    all += weight;
    if (b.has(word)) shared += weight;
  }
  for (const word of b) if (word !== without) others += weights.get(word) ?? 0;
  return all === 0 || others === 0 ? 0 : shared / Math.sqrt(all * others);
}
