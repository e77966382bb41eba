import type { Random } from '../base/seeded-random.ts';
import {
  HERMANS_RASSON_MEAN,
  hermansRassonStatistic,
  hermansRassonTail,
  permutationChance,
} from '../stats/hermans-rasson.ts';
import { rayleighChance } from '../stats/rayleigh-test.ts';
import { PERIODS, type Period, type RhythmCalendar } from './rhythm-calendar.ts';

/** How well one series keeps to one period. */
export type PeriodClaim = {
  readonly period: Period;
  readonly p: number;
  /** How strongly it keeps to one place in the cycle, in [0, 1]. */
  readonly resultant: number;
  /** That place, as a share of the cycle's working time, in [0, 1). */
  readonly place: number;
};

const CYCLES_LEAST = 5; // fewer cycles are an anecdote
const CYCLE_SHARE_MOST = 1 / 3; // more in one cycle is a burst, not a rhythm
const COVERED_LEAST = 0.6; // a "weekly" fault that skips more than two weeks in five is not weekly
const ONE_CLUSTER_WEIGHT = 0.8; // of the chance of error, the part spent on one cluster a cycle; the rest on several
const WORTH_DRAWING = 0.02; // above this the second test cannot make a claim, whatever it finds
const CERTAIN = 1e-6; // below this the second test is not needed
const DRAWS = 199; // enough to see how far the statistic is stretched; its tail is known in form
const TURN = 2 * Math.PI;

type Placed = { readonly angles: Float64Array; readonly cycles: Int32Array; readonly lengths: Int32Array };

/**
 * For each period that a series covers, the chance that its rhythm is luck.
 *
 * A cycle is one witness: two events in one month do not testify twice. So the Rayleigh test runs on as many
 * independent events as the sums within cycles show. Whether a period is covered is told from the counts of its
 * cycles only, never from the place within them, so that it does not favour rhythms.
 *
 * @param episodes    local seconds, ascending, six or more
 * @param calendar    the working calendar these episodes keep to
 * @param random      chance for the permutations
 * @returns           a claim for each covered period; empty when none is covered
 * @source            docs/methods/rhythm.md
 * @cost              O(n) a period; 199 permutations where several clusters may matter
 */
export function periodClaims(
  episodes: readonly number[],
  calendar: RhythmCalendar,
  random: Random,
): PeriodClaim[] {
  const claims: PeriodClaim[] = [];
  for (const period of PERIODS) {
    const placed = placeInCycles(episodes, calendar, period);
    if (!isCovered(placed.cycles)) continue;
    const { resultant, direction, crowding } = meanDirection(placed);
    const stretched = crowding + (episodes.length - 1) * calendar.favour(period);
    const oneCluster = rayleighChance(episodes.length / stretched, resultant);
    const several = oneCluster < CERTAIN ? 1 : chanceOfClusters(placed, stretched, random);
    const p = Math.min(1, oneCluster / ONE_CLUSTER_WEIGHT, several / (1 - ONE_CLUSTER_WEIGHT));
    const place = direction / TURN;
    claims.push({ period, p, resultant, place: place - Math.floor(place) });
  }
  return claims;
}

function placeInCycles(episodes: readonly number[], calendar: RhythmCalendar, period: Period): Placed {
  const angles = new Float64Array(episodes.length);
  const cycles = new Int32Array(episodes.length);
  const lengths = new Int32Array(episodes.length);
  episodes.forEach((local, i) => {
    lengths[i] = calendar.lengthOf(period, local);
    angles[i] = (TURN * calendar.passedOf(period, local)) / lengths[i];
    cycles[i] = calendar.cycleOf(period, local);
  });
  return { angles, cycles, lengths };
}

function isCovered(cycles: Int32Array): boolean {
  let distinct = 0;
  let most = 0;
  let run = 0;
  cycles.forEach((cycle, i) => {
    if (i === 0 || cycle !== cycles[i - 1]) {
      distinct += 1;
      run = 0;
    }
    run += 1;
    most = Math.max(most, run);
  });
  const span = cycles[cycles.length - 1] - cycles[0] + 1;
  return (
    distinct >= CYCLES_LEAST && most <= cycles.length * CYCLE_SHARE_MOST && distinct >= span * COVERED_LEAST
  );
}

/** The mean vector, and how many events within a cycle lean on each other: 1 when each testifies for itself. */
function meanDirection({ angles, cycles }: Placed): {
  readonly resultant: number;
  readonly direction: number;
  readonly crowding: number;
} {
  let x = 0;
  let y = 0;
  let cycleX = 0;
  let cycleY = 0;
  let squares = 0;
  for (let i = 0; i < angles.length; i += 1) {
    if (i > 0 && cycles[i] !== cycles[i - 1]) {
      squares += cycleX * cycleX + cycleY * cycleY;
      cycleX = 0;
      cycleY = 0;
    }
    const cosine = Math.cos(angles[i]);
    const sine = Math.sin(angles[i]);
    x += cosine;
    y += sine;
    cycleX += cosine;
    cycleY += sine;
  }
  squares += cycleX * cycleX + cycleY * cycleY;
  const n = angles.length;
  return {
    resultant: Math.min(1, Math.hypot(x, y) / n),
    direction: Math.atan2(y, x),
    crowding: Math.max(1, squares / n),
  };
}

/**
 * The Hermans-Rasson chance. Permutations turn each cycle by a random number of whole working days, which keeps
 * what is no rhythm: the hour of the day and what crowds within a cycle. Their mean shows how far the statistic is
 * stretched; the tail of known form then reaches where so few permutations cannot.
 */
function chanceOfClusters({ angles, cycles, lengths }: Placed, stretched: number, random: Random): number {
  const observed = hermansRassonStatistic(angles);
  const asymptotic = hermansRassonTail(observed / stretched);
  if (asymptotic > WORTH_DRAWING) return asymptotic;
  const turned = new Float64Array(angles.length);
  let sum = 0;
  let drawn = 0;
  const draw = (): number => {
    let turn = 0;
    for (let i = 0; i < angles.length; i += 1) {
      if (i === 0 || cycles[i] !== cycles[i - 1]) turn = (TURN * random.below(lengths[i])) / lengths[i];
      turned[i] = angles[i] + turn;
    }
    const statistic = hermansRassonStatistic(turned);
    sum += statistic;
    drawn += 1;
    return statistic;
  };
  const permuted = permutationChance(observed, draw, DRAWS);
  if (permuted > 1 / (DRAWS + 1)) return permuted;
  const stretch = Math.max(stretched, sum / drawn / HERMANS_RASSON_MEAN);
  return Math.min(permuted, hermansRassonTail(observed / stretch));
}
