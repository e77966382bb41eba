import { mergeEpisodes } from '../../patterns/merge-episodes.ts';
import { countBefore } from './count-before.ts';

/** What came of a forecast. `unknown`: nobody can tell, because its pattern is gone or its days are not in the log. */
export type ForecastOutcome =
  /** With the report that began the new episode, in seconds since 1970. */
  { readonly kind: 'came'; readonly at: number } | { readonly kind: 'stayed-away' | 'unknown' };

/** The days a forecast speaks of: after `knownUntil`, up to `endsAt`. Seconds since 1970. */
export type ForecastDays = { readonly knownUntil: number; readonly endsAt: number };

/** The log as it is now. */
export type ResolvingLog = {
  /** The stretch that was watched, in seconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Opening times of all incidents, ascending. */
  readonly incidents: readonly number[];
};

const SHARE_OF_USUAL = 0.2; // as where a file is taken to begin: below it the log was not kept

/**
 * What came of a forecast, once the log reaches past its end.
 *
 * Nothing is resolved early, not even what came back already: else what came would be counted before what stayed away.
 *
 * @param days       that the forecast speaks of
 * @param instants   opening times of its pattern's tickets, any order; null where the pattern is no more
 * @param log        as it is now
 * @returns          null while the log does not reach so far. A return is a new episode: a report within a day of the last
 *                   one known is still that one
 * @source           docs/methods/track-record.md
 * @cost             O(n log n) in the pattern's tickets, O(log n) in all
 */
export function resolveForecast(
  { knownUntil, endsAt }: ForecastDays,
  instants: readonly number[] | null,
  { from, to, incidents }: ResolvingLog,
): ForecastOutcome | null {
  if (endsAt > to) return null;
  if (instants === null || knownUntil < from) return { kind: 'unknown' };
  const within = countBefore(incidents, endsAt) - countBefore(incidents, knownUntil);
  const usual = (incidents.length * (endsAt - knownUntil)) / Math.max(1, to - from);
  if (within < SHARE_OF_USUAL * usual) return { kind: 'unknown' };
  const at = mergeEpisodes(instants).find((start) => start > knownUntil && start <= endsAt);
  return at === undefined ? { kind: 'stayed-away' } : { kind: 'came', at };
}
