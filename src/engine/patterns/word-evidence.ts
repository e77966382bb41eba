/** The words of tickets as numbers: only those that other tickets have too say where a ticket belongs. */
export type WordTable = {
  /** For each ticket its words, once each, in the order of first use. */
  readonly rows: readonly Int32Array[];
  /** For each word the share of all tickets that have it, in (0, 1]. */
  readonly shares: Float32Array;
};

/** Of how many members each word is, and how many there are. */
export type WordCounts = { readonly times: Uint32Array; readonly members: number };

const LEAST_TICKETS = 2;
/** Of very many tickets the rarest words are left out: they would cost memory for every group. */
const LEAST_SHARE = 1 / 5000;
/** A group's habits weigh against this many tickets of the whole firm. */
const PRIOR_TICKETS = 3;
/** No word decides alone: some fifty times oftener than anywhere else. */
const MOST_OF_WORD = 4;
const NO_WORDS = new Int32Array(0);

/**
 * Numbers the words of all tickets.
 *
 * @param senses  the telling words of each ticket, see createSenseReader
 * @returns       numbers from 0, by first use
 * @cost          O(words)
 */
export function numberWords(senses: readonly (readonly string[])[]): WordTable {
  const own = senses.map((list) => [...new Set(list)]);
  const counts = new Map<string, number>();
  for (const list of own) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(LEAST_TICKETS, LEAST_SHARE * senses.length);
  const numbers = new Map<string, number>();
  for (const [word, count] of counts) if (count >= least) numbers.set(word, numbers.size);
  const shares = new Float32Array(numbers.size);
  for (const [word, place] of numbers) shares[place] = (counts.get(word) ?? 0) / senses.length;
  const rows = own.map((list) => {
    const known = list.flatMap((word) => numbers.get(word) ?? []);
    return known.length === 0 ? NO_WORDS : Int32Array.from(known);
  });
  return { rows, shares };
}

/**
 * How much oftener the members of a group have one of these than all tickets do; a few tickets of the whole firm weigh along.
 *
 * @param others  members that have it
 * @param size    members there are
 * @param share   of all tickets that have it, in (0, 1]
 * @returns       1 where they have it as often
 * @cost          constant
 */
export function timesOftener(others: number, size: number, share: number): number {
  return (others + PRIOR_TICKETS * share) / ((size + PRIOR_TICKETS) * share);
}

/**
 * What the words of a ticket say for a group: the sum, over the words that its members say oftener than all tickets
 * do, of the log of how much oftener. A word that they do not say says nothing against.
 *
 * @param words   of the ticket
 * @param shares  see WordTable
 * @param counts  of the group
 * @param inside  whether the ticket itself is counted there; it is then left out
 * @returns       nats, 0 and more
 * @source        naive Bayes with a prior of three tickets: Manning, Raghavan & Schütze (2008), chapter 13
 * @cost          O(words of the ticket)
 */
export function wordEvidence(
  words: Int32Array,
  shares: Float32Array,
  { times, members }: WordCounts,
  inside: boolean,
): number {
  const itself = inside ? 1 : 0;
  const size = members - itself;
  let sum = 0;
  for (const word of words) sum += evidenceOfWord(times[word] - itself, size, shares[word]);
  return sum;
}

/**
 * What one word of a ticket says for a group.
 *
 * @param others  members that say it, the ticket itself left out
 * @param size    members there are, the ticket itself left out
 * @param share   of all tickets that have it, in (0, 1]
 * @returns       nats, 0 and more
 * @cost          constant
 */
export function evidenceOfWord(others: number, size: number, share: number): number {
  if (others <= 0) return 0;
  const ratio = timesOftener(others, size, share);
  return ratio > 1 ? Math.min(MOST_OF_WORD, Math.log(ratio)) : 0;
}
