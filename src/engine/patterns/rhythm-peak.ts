import { chanceOfSum, type Scores, scoresOf } from '../stats/chance-of-sum.ts';
import { normalShareBelow } from '../stats/normal-share.ts';

/**
 * How narrowly moments keep to one place of a cycle, when a few of them may fall anywhere.
 *
 * A position is a cycle's number and the share of its working time that has passed. Each return of the place
 * has one vote, the mean of what its moments score: a cluster in one month does not testify five times, also when
 * the month ends in the middle of it.
 */

const GRID = 256;
const PLACES = 64; // tried as the middle of the peak
const PLACE_STEP = GRID / PLACES;
const STRAY_SHARE = 0.1; // of the moments that no peak explains: a stray does not undo a rhythm
const NARROW = 0.05; // standard deviations of the peak, as shares of the cycle: half of the weight each
const WIDE = 0.1;
const NAMED_WIDTH = 0.07; // two days of a month, around a day that is known
const PLACES_COUNT = 15; // as many independent places as the best of all has; simulated, at p of .001 and below

const ORDINARY = 1.5; // standard deviations that the best of all places nearly always has

const bell = (x: number, width: number): number =>
  Math.exp((-x * x) / (2 * width * width)) / (width * Math.sqrt(2 * Math.PI));

const scored = (peak: (x: number) => number): Scores =>
  scoresOf(
    Float64Array.from({ length: GRID }, (_, at) =>
      Math.log(STRAY_SHARE + (1 - STRAY_SHARE) * peak((at + 0.5) / GRID - 0.5)),
    ),
  );

const FREE = scored((x) => (bell(x, NARROW) + bell(x, WIDE)) / 2);
const NAMED = scored((x) => bell(x, NAMED_WIDTH));

/** The votes for one place: how many returns of it hold a moment, and what they score together. */
type Votes = { readonly returns: number; readonly sum: number };

/** Counts the votes; positions ascending, the place a share of the cycle. */
function votesFor(positions: ArrayLike<number>, place: number, { values }: Scores): Votes {
  let returns = 0;
  let sum = 0;
  let current = Number.NaN;
  let held = 0;
  let heldSum = 0;
  for (let i = 0; i < positions.length; i += 1) {
    const shifted = positions[i] - place + 0.5;
    const cycle = Math.floor(shifted);
    if (cycle !== current) {
      if (held > 0) sum += heldSum / held;
      returns += 1;
      current = cycle;
      held = 0;
      heldSum = 0;
    }
    heldSum += values[Math.min(GRID - 1, Math.floor((shifted - cycle) * GRID))];
    held += 1;
  }
  return { returns, sum: sum + heldSum / held };
}

/** The place with the strongest votes: its share of the cycle, and how far above chance in standard deviations. */
export type Peak = { readonly place: number; readonly height: number; readonly votes: Votes };

/**
 * The place that moments keep to best.
 *
 * @param positions   cycle and share of the cycle, ascending, one or more
 * @returns           the best of 64 places
 * @cost              O(64 n)
 */
export function bestPeak(positions: ArrayLike<number>): Peak {
  let best: Peak = { place: 0, height: Number.NEGATIVE_INFINITY, votes: { returns: 1, sum: 0 } };
  for (let at = 0; at < GRID; at += PLACE_STEP) {
    const votes = votesFor(positions, at / GRID, FREE);
    const height = (votes.sum - votes.returns * FREE.mean) / Math.sqrt(votes.returns * FREE.variance);
    if (height > best.height) best = { place: at / GRID, height, votes };
  }
  return best;
}

/**
 * The chance that evenly scattered moments keep so well to any place.
 *
 * @param peak   from bestPeak
 * @returns      a p-value in [0, 1]
 * @source       likelihood ratio of a peak with strays against evenness; its tail by Lugannani & Rice (1980), times
 *               the number of places, which is simulated: docs/methods/rhythm.md
 * @cost         constant
 */
export function chanceOfPeak({ height, votes }: Peak): number {
  if (height < ORDINARY) return 1;
  return Math.min(1, PLACES_COUNT * chanceOfSum(FREE, votes.returns, votes.sum));
}

/**
 * The chance that evenly scattered moments keep so well to a day that was named beforehand.
 *
 * @param positions   in cycles between two such days, whole numbers on the day itself, ascending, one or more
 * @returns           a p-value in [0, 1]
 * @source            as chanceOfPeak, for one place
 * @cost              O(n)
 */
export function chanceAtNamedDay(positions: ArrayLike<number>): number {
  const { returns, sum } = votesFor(positions, 0, NAMED);
  const height = (sum - returns * NAMED.mean) / Math.sqrt(returns * NAMED.variance);
  return height < 1 ? normalShareBelow(-height) : chanceOfSum(NAMED, returns, sum);
}
