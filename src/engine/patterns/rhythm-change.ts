import { chanceOfSum, type Scores, scoresOf } from '../stats/chance-of-sum.ts';
import type { RhythmCalendar } from './rhythm-calendar.ts';

/** What a change breaks starts at once and fades; the score of a moment says how much likelier that makes it. */

const DAY_SECONDS = 86_400;
const HALF_LIVES_DAYS = [7, 21, 42] as const; // a third of the weight each
const STRAY_SHARE = 0.25;
const LEAST = 4; // episodes in the twelve weeks after
const REACH_DAYS = 84;
const FOLLOWS_SHARE = 0.6; // of a crowd: what a change brought lies after it

/** How well a series starts at one moment and fades. */
export type Fading = {
  /** Logarithm of how much likelier the times are if they fade from it than if they are even. */
  readonly evidence: number;
  readonly p: number;
};

/** A moment from which trouble may fade, with the scores of all moments of one stretch. */
export type Onset = {
  readonly at: number;
  readonly scoreOf: (local: number) => number;
  readonly scores: Scores;
};

/**
 * The scores of all moments of a stretch, should trouble fade from one of them.
 *
 * @param at         local seconds
 * @param calendar   the working calendar of the stretch
 * @returns          the onset; undefined when it leaves no working day after it or none before
 * @cost             O(working days)
 */
export function onsetAt(at: number, calendar: RhythmCalendar): Onset | undefined {
  const noon = (calendar.hours.opensAt + calendar.hours.closesAt) / 2;
  const faded = HALF_LIVES_DAYS.map((halfLife) => {
    const rate = Math.LN2 / (halfLife * DAY_SECONDS);
    const left = (local: number): number => (local < at ? 0 : Math.exp(-rate * (local - at)));
    const total = calendar.days.reduce((sum, day) => sum + left(day * DAY_SECONDS + noon), 0);
    return { left, total };
  });
  if (faded.some(({ total }) => total === 0)) return undefined;
  const { length } = calendar.days;
  const scoreOf = (local: number): number => {
    let sum = 0;
    for (const { left, total } of faded) sum += (left(local) * length) / total / faded.length;
    return Math.log(STRAY_SHARE + (1 - STRAY_SHARE) * sum);
  };
  const values = Float64Array.from(calendar.days, (day) => scoreOf(day * DAY_SECONDS + noon));
  return values.every((value) => value === values[0]) ? undefined : { at, scoreOf, scores: scoresOf(values) };
}

/**
 * The strongest case that a series fades from one of these moments.
 *
 * @param episodes   local seconds, ascending, one or more
 * @param onsets     the moments that may have started it
 * @returns          the evidence of the best, and its chance times the number of moments; no evidence and 1 without any
 * @source           likelihood ratio against evenness; tail by Lugannani & Rice (1980); docs/methods/rhythm.md
 * @cost             O(n) a moment, and the tail where there is evidence
 */
export function bestFading(episodes: readonly number[], onsets: readonly Onset[]): Fading {
  let best: Fading = { evidence: 0, p: 1 };
  for (const { at, scoreOf, scores } of onsets) {
    const after = episodes.filter((local) => local >= at && local <= at + REACH_DAYS * DAY_SECONDS).length;
    if (after < LEAST) continue;
    const evidence = episodes.reduce((sum, local) => sum + scoreOf(local), 0);
    if (evidence <= best.evidence) continue;
    const p = Math.min(1, chanceOfSum(scores, episodes.length, evidence) * onsets.length);
    best = { evidence, p };
  }
  return best;
}

/**
 * The evidence that a series fades from the likeliest of the moments that its crowd follows.
 *
 * Other than in bestFading it may speak against: what came late or before the change is told too.
 *
 * @param episodes   local seconds, ascending
 * @param crowd      the first and last episode of the crowd, as positions
 * @param onsets     the moments that may have started it
 * @returns          logarithm of how much likelier the times are than if they are even; -Infinity where the crowd follows none
 * @source           docs/methods/rhythm.md
 * @cost             O(n) a moment
 */
export function strongestFor(
  episodes: readonly number[],
  { first, last }: { readonly first: number; readonly last: number },
  onsets: readonly Onset[],
): number {
  const crowd = episodes.slice(first, last + 1);
  const followed = onsets.filter(({ at }) => {
    const after = crowd.filter((local) => local >= at && local <= at + REACH_DAYS * DAY_SECONDS).length;
    return after >= FOLLOWS_SHARE * crowd.length;
  });
  const evidence = followed.map(({ scoreOf }) => episodes.reduce((sum, local) => sum + scoreOf(local), 0));
  return Math.max(Number.NEGATIVE_INFINITY, ...evidence);
}
