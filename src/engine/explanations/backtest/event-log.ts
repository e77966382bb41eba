import { requires } from '../../base/requires.ts';

/** A timestamped log: each event belongs to a group, and carries words by which groups are siblings. */
export type EventLog = {
  /** When each was opened, whole seconds since 1970, ascending. */
  readonly times: Float64Array;
  /** The group of each, numbered from 0. */
  readonly groups: Int32Array;
  /** The service of each, such as the site or the customer, by its number: the first word of its group. */
  readonly services: Int32Array;
  /** Per kind of sibling, such as the device or the category, the word of each event by its number; −1 where it has none. */
  readonly siblings: readonly Int32Array[];
  /** When each was closed and with which code: known only from then on. Infinity and −1 where it was not. */
  readonly closedAt: Float64Array;
  readonly closedAs: Int32Array;
};

/** One event in words. A word is '' where nothing is said; `closedAt` is Infinity where it was not closed. */
export type WordedEvent = {
  /** Whole seconds since 1970. */
  readonly at: number;
  readonly group: string;
  readonly service: string;
  /** The same kinds in the same order for each event. */
  readonly siblings: readonly string[];
  readonly closedAt: number;
  readonly closedAs: string;
};

/**
 * Puts events in order of time and numbers their words in the order in which they come.
 *
 * @param events   in any order; of the same second, those that come first stay first
 * @returns        the log; what comes later never changes a number
 * @cost           O(n log n)
 */
export function numberEvents(events: readonly WordedEvent[]): EventLog {
  const sorted = events.toSorted((a, b) => a.at - b.at);
  const numbered = (wordOf: (event: WordedEvent) => string): Int32Array => {
    const numbers = new Map<string, number>();
    return Int32Array.from(sorted, (event) => {
      const word = wordOf(event);
      if (word === '') return -1;
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  };
  const kinds = Array.from({ length: sorted[0]?.siblings.length ?? 0 }, (_, kind) => kind);
  return {
    times: Float64Array.from(sorted, ({ at }) => at),
    groups: numbered(({ group }) => group),
    services: numbered(({ service }) => service),
    siblings: kinds.map((kind) => numbered(({ siblings }) => siblings[kind])),
    closedAt: Float64Array.from(sorted, ({ closedAt }) => closedAt),
    closedAs: numbered(({ closedAs }) => closedAs),
  };
}

/** The episodes of a log: reports of one group less than a day apart are one. */
export type Episodes = {
  /** How many groups there are. */
  readonly groups: number;
  /** Of group g: from `from[g]` up to `from[g + 1]`. */
  readonly from: Int32Array;
  /** When each began, ascending within a group. */
  readonly starts: Float64Array;
  /** The event with which each began. */
  readonly events: Int32Array;
};

const EPISODE_GAP_SECONDS = 86_400;

/**
 * Merges the reports of a log into episodes.
 *
 * @param log   events in order of time
 * @returns     the episodes by group
 * @throws      InvalidInput where the events are not in order
 * @cost        O(events)
 */
export function episodesOf({ times, groups }: EventLog): Episodes {
  const size = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const last = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const counts = new Int32Array(size);
  const begins = new Uint8Array(times.length);
  for (let at = 0; at < times.length; at += 1) {
    requires(at === 0 || times[at] >= times[at - 1], 'episodesOf', 'events in order of time');
    const group = groups[at];
    if (times[at] - last[group] >= EPISODE_GAP_SECONDS) {
      begins[at] = 1;
      counts[group] += 1;
    }
    last[group] = times[at];
  }
  const from = new Int32Array(size + 1);
  for (let group = 0; group < size; group += 1) from[group + 1] = from[group] + counts[group];
  const next = from.slice(0, size);
  const starts = new Float64Array(from[size]);
  const events = new Int32Array(from[size]);
  for (let at = 0; at < times.length; at += 1) {
    if (begins[at] === 0) continue;
    const place = next[groups[at]];
    next[groups[at]] += 1;
    starts[place] = times[at];
    events[place] = at;
  }
  return { groups: size, from, starts, events };
}

/**
 * How many episodes a group had before a moment.
 *
 * @param episodes   of the log
 * @param group      by its number
 * @param moment     seconds since 1970
 * @returns          0 or more
 * @cost             O(log episodes)
 */
export function episodesBefore({ from, starts }: Episodes, group: number, moment: number): number {
  let low = from[group];
  let high = from[group + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < moment) low = middle + 1;
    else high = middle;
  }
  return low - from[group];
}
