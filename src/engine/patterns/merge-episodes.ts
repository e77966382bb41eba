import { requires } from '../base/requires.ts';

const EPISODE_GAP_SECONDS = 86_400; // reports less than a day apart are one disturbance told more than once

/**
 * The separate disturbances behind a list of reports.
 *
 * Ten people who report one outage are not ten outages: an event less than a day after the one before it belongs
 * to the same episode.
 *
 * @param instants   whole seconds since 1970, in any order; empty gives empty
 * @returns          the first instant of each episode, ascending
 * @throws           InvalidInput on an instant that is not a finite number
 * @cost             O(n log n)
 */
export function mergeEpisodes(instants: readonly number[]): number[] {
  requires(instants.every(Number.isFinite), 'mergeEpisodes', 'finite instants');
  const sorted = [...instants].sort((a, b) => a - b);
  return sorted.filter((instant, i) => i === 0 || instant - sorted[i - 1] >= EPISODE_GAP_SECONDS);
}
