import type { Random } from '../base/seeded-random.ts';
import { rayleighChance } from '../stats/rayleigh-test.ts';
import { PERIODS, type Period, type RhythmCalendar } from './rhythm-calendar.ts';
import { CYCLES_LEAST, coveredCore } from './rhythm-core.ts';
import { chanceOfClusters, chanceOfTurnedPeak, type InCycles } from './rhythm-draws.ts';
import type { HourProfile } from './rhythm-hours.ts';
import { bestPeak, chanceOfPeak } from './rhythm-peak.ts';

/** How well one series keeps to one period. */
export type PeriodClaim = {
  readonly period: Period;
  readonly p: number;
  /** How strongly it keeps to one place in the cycle, in [0, 1]. */
  readonly resultant: number;
  /** That place, as a share of the cycle's working time, in [0, 1). */
  readonly place: number;
};

const DAYS_LEAST = 20; // fewer than four weeks of working days may be one outage that lasts
/** Weights in the harmonic mean: one wide cluster a cycle, one narrow cluster beside strays, several clusters. */
const WEIGHTS = { wide: 0.45, narrow: 0.4, several: 0.15 };
const CERTAIN = 1e-6; // below this no other test is needed
const WORTH_TURNING = 0.001; // above this a peak makes no claim among the tests of a company
const TURN = 2 * Math.PI;

/**
 * For each period that a series covers, the chance that its rhythm is luck.
 *
 * A cycle is one witness: two events in one month do not testify twice. So the Rayleigh test runs on as many
 * independent events as the sums within cycles show, and the peak counts one vote a return. Whether a period is
 * covered is told from the counts of its cycles only, so that it does not favour rhythms.
 *
 * @param moments     local seconds, ascending, six or more
 * @param calendar    the working calendar these moments keep to
 * @param hours       when in the day the company's other tickets come
 * @param random      chance for the permutations
 * @returns           a claim for each covered period; empty when none is covered
 * @source            docs/methods/rhythm.md; harmonic mean p-value: Wilson (2019), PNAS 116, 1195-1200
 * @cost              O(64 n) a period; 199 to 499 permutations where they may matter
 */
export function periodClaims(
  moments: readonly number[],
  calendar: RhythmCalendar,
  hours: HourProfile,
  random: Random,
): PeriodClaim[] {
  const claims: PeriodClaim[] = [];
  for (const period of PERIODS) {
    const placed = coveredPart(moments, calendar, period, hours);
    if (placed) claims.push({ period, ...claimOf(placed, calendar.favour(period), period, random) });
  }
  return claims;
}

function coveredPart(
  moments: readonly number[],
  calendar: RhythmCalendar,
  period: Period,
  hours: HourProfile,
): InCycles | undefined {
  const cycles = Int32Array.from(moments, (local) => calendar.cycleOf(period, local));
  const core = coveredCore(cycles, period === 'day' ? DAYS_LEAST : CYCLES_LEAST);
  if (!core) return undefined;
  const held = moments.slice(core.first, core.last + 1);
  const lengths = Int32Array.from(held, (local) => calendar.lengthOf(period, local));
  const shares = Float64Array.from(held, (local, i) =>
    period === 'day' ? hours.shareOf(local, calendar.hours) : calendar.passedOf(period, local) / lengths[i],
  );
  return { cycles: cycles.slice(core.first, core.last + 1), lengths, shares };
}

function claimOf(
  placed: InCycles,
  favour: number,
  period: Period,
  random: Random,
): Omit<PeriodClaim, 'period'> {
  const { resultant, direction, crowding } = meanDirection(placed);
  const n = placed.shares.length;
  const stretched = crowding + (n - 1) * favour;
  const wide = rayleighChance(n / stretched, resultant);
  const canTurn = period !== 'day'; // days have nothing to be turned by
  const several = wide < CERTAIN || !canTurn ? 1 : chanceOfClusters(placed, stretched, random);
  const peak = bestPeak(placed.shares.map((share, i) => placed.cycles[i] + share));
  const analytic = chanceOfPeak(peak);
  const settles = analytic / WEIGHTS.narrow < Math.min(wide / WEIGHTS.wide, several / WEIGHTS.several);
  const isDoubtful = settles && canTurn && analytic > CERTAIN && analytic < WORTH_TURNING;
  const narrow = isDoubtful ? chanceOfTurnedPeak(placed, peak, analytic, random) : analytic;
  const p = Math.min(1, 1 / (WEIGHTS.wide / wide + WEIGHTS.narrow / narrow + WEIGHTS.several / several));
  const place = direction / TURN;
  return { p, resultant, place: place - Math.floor(place) };
}

/** The mean vector, and how many events within a cycle lean on each other: 1 when each testifies for itself. */
function meanDirection({ shares, cycles }: InCycles): {
  readonly resultant: number;
  readonly direction: number;
  readonly crowding: number;
} {
  let x = 0;
  let y = 0;
  let cycleX = 0;
  let cycleY = 0;
  let squares = 0;
  for (let i = 0; i < shares.length; i += 1) {
    if (i > 0 && cycles[i] !== cycles[i - 1]) {
      squares += cycleX * cycleX + cycleY * cycleY;
      cycleX = 0;
      cycleY = 0;
    }
    const cosine = Math.cos(TURN * shares[i]);
    const sine = Math.sin(TURN * shares[i]);
    x += cosine;
    y += sine;
    cycleX += cosine;
    cycleY += sine;
  }
  squares += cycleX * cycleX + cycleY * cycleY;
  const n = shares.length;
  return {
    resultant: Math.min(1, Math.hypot(x, y) / n),
    direction: Math.atan2(y, x),
    crowding: Math.max(1, squares / n),
  };
}
