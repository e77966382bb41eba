import { type Episodes, type EventLog, episodesBefore } from './event-log.ts';

/** How every group that was seen stands at a cut-off, side by side; all of it was known then, but `nextDays`. */
export type Standing = {
  readonly cutOff: number;
  readonly groups: Int32Array;
  /** Episodes so far, 1 or more. */
  readonly counts: Int32Array;
  /** Day of the last episode and days until the cut-off, both since its first. */
  readonly lastDays: Float64Array;
  readonly ageDays: Float64Array;
  /** `width` numbers a group: what its siblings did. */
  readonly siblings: Float64Array;
  readonly width: number;
  /** Days from the cut-off until the next episode: the answer, Infinity where there is none in the log. */
  readonly nextDays: Float64Array;
};

const DAY_SECONDS = 86_400;
const RECENT_SECONDS = 30 * DAY_SECONDS;
const OTHERS = 10; // siblings that the whole log counts for, where a group has few
const HALF = 0.01; // so that no share is 0 or 1
const A_KIND = 2;

/**
 * How groups stand at a cut-off.
 *
 * Siblings are groups with the same word: the same fault on other devices, other faults on the same device, the same category,
 * the same closing code. Of each kind: how many of them came back, against the whole log, and how many episodes they had
 * in the thirty days before.
 *
 * @param log        in order of time
 * @param episodes   of the log
 * @param cutOff     seconds since 1970
 * @returns          one line for each group with an episode before the cut-off
 * @cost             O(groups × kinds + their episodes)
 */
export function standingAt(log: EventLog, episodes: Episodes, cutOff: number): Standing {
  const seen: number[] = [];
  for (let group = 0; group < episodes.groups; group += 1)
    if (episodes.starts[episodes.from[group]] < cutOff) seen.push(group);
  const size = seen.length;
  const width = A_KIND * (log.siblings.length + 1);
  const standing = {
    cutOff,
    groups: Int32Array.from(seen),
    counts: new Int32Array(size),
    lastDays: new Float64Array(size),
    ageDays: new Float64Array(size),
    siblings: new Float64Array(size * width),
    width,
    nextDays: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  };
  const recent = new Int32Array(size);
  seen.forEach((group, at) => {
    const from = episodes.from[group];
    const count = episodesBefore(episodes, group, cutOff);
    const { starts } = episodes;
    standing.counts[at] = count;
    standing.lastDays[at] = (starts[from + count - 1] - starts[from]) / DAY_SECONDS;
    standing.ageDays[at] = (cutOff - starts[from]) / DAY_SECONDS;
    for (let place = from + count - 1; place >= from && starts[place] > cutOff - RECENT_SECONDS; place -= 1)
      recent[at] += 1;
    if (from + count < episodes.from[group + 1])
      standing.nextDays[at] = (starts[from + count] - cutOff) / DAY_SECONDS;
  });
  for (let kind = 0; kind <= log.siblings.length; kind += 1) {
    const words = wordsAt(log, episodes, standing, kind);
    addSiblings(standing, words, recent, kind * A_KIND);
  }
  return standing;
}

/** The word of each group for one kind, as it was known at the cut-off; the last kind is the code it was last closed with. */
function wordsAt(
  log: EventLog,
  episodes: Episodes,
  { cutOff, groups, counts }: Standing,
  kind: number,
): Int32Array {
  return groups.map((group, at) => {
    const from = episodes.from[group];
    const last = from + counts[at] - 1;
    if (kind < log.siblings.length) return log.siblings[kind][episodes.events[last]];
    for (let place = last; place >= from; place -= 1) {
      const event = episodes.events[place];
      if (log.closedAt[event] <= cutOff) return log.closedAs[event];
    }
    return -1;
  });
}

function addSiblings(
  { counts, siblings, width }: Standing,
  words: Int32Array,
  recent: Int32Array,
  column: number,
): void {
  const size = words.reduce((most, word) => Math.max(most, word + 1), 0);
  const groups = new Int32Array(size);
  const returned = new Int32Array(size);
  const events = new Int32Array(size);
  let returnedInAll = 0;
  counts.forEach((count, at) => {
    if (count > 1) returnedInAll += 1;
    const word = words[at];
    if (word < 0) return;
    groups[word] += 1;
    if (count > 1) returned[word] += 1;
    events[word] += recent[at];
  });
  const usual = OTHERS * (returnedInAll / Math.max(1, counts.length)) + HALF;
  const logOdds = (share: number): number => Math.log(share / (1 - share));
  const most = OTHERS + 2 * HALF;
  counts.forEach((count, at) => {
    const word = words[at];
    if (word < 0) return;
    const others = groups[word] - 1;
    const came = returned[word] - (count > 1 ? 1 : 0);
    siblings[at * width + column] = logOdds((came + usual) / (others + most)) - logOdds(usual / most);
    siblings[at * width + column + 1] = Math.log1p(events[word] - recent[at]);
  });
}
