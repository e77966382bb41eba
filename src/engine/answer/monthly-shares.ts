import { type Basis, type Estimate, notEnoughData } from '../base/estimate.ts';
import { estimateFromDraws } from '../ledger/estimate-from-draws.ts';
import { DRAWS } from '../ledger/loss-draws.ts';
import { basisOf, countWays } from '../ledger/reckon-leak.ts';
import type { Zone } from '../time/zone.ts';
import type { CoveredPeriod } from './covered-period.ts';
import { monthsBetween } from './months-between.ts';
import type { Purpose, TimeCell } from './time-cells.ts';

/** The seconds of one local month by what they went to. */
export type MonthlyShare = { readonly month: string } & Readonly<Record<Purpose, Estimate>>;

export type MonthsInput = {
  readonly cells: readonly TimeCell[];
  readonly covered: CoveredPeriod;
  /** The first instant whose tickets have their full look-back. */
  readonly judgedFrom: number;
  readonly zone: Zone;
  /** Why improvement cannot be weighed, or null. */
  readonly improvementMissing: string | null;
  /** Judged tickets that may have cost time and of which nobody can tell: requests without a date by which they were due. */
  readonly undecided: readonly { readonly month: string; readonly purpose: Purpose }[];
};

/**
 * Month by month, the time that went to problems that came back, to new ones and to improvement.
 *
 * @returns every local month of the covered period, in order, in whole seconds; a month without its full look-back says
 *          `look-back`; a judged month without tickets is a known zero, one in which all that came may have cost time or not says
 *          `lost-time`; the last month may be cut short by the file
 * @cost    O(cells)
 */
export function monthlyShares(input: MonthsInput): readonly MonthlyShare[] {
  const { covered, judgedFrom, zone, cells } = input;
  return monthsBetween(zone.dayOf(covered.from), zone.dayOf(covered.to)).map((month) => {
    const [year, number] = month.split('-').map(Number);
    const start = zone.instantOf({ year, month: number, day: 1, hour: 0, minute: 0, second: 0 });
    if (zone.dayOf(start) < zone.dayOf(judgedFrom)) {
      const early = notEnoughData(0, 1, ['look-back']);
      return { month, cameBack: early, new: early, improvement: early };
    }
    const own = cells.filter((cell) => cell.month === month);
    const undecided = input.undecided.filter((each) => each.month === month);
    return {
      month,
      cameBack: secondsOf(own, 'cameBack', undecided),
      new: secondsOf(own, 'new', undecided),
      improvement:
        input.improvementMissing === null
          ? secondsOf(own, 'improvement', undecided)
          : notEnoughData(0, 1, [input.improvementMissing]),
    };
  });
}

function secondsOf(
  cells: readonly TimeCell[],
  purpose: Purpose,
  undecided: MonthsInput['undecided'],
): Estimate {
  const own = cells.filter((cell) => cell.purpose === purpose);
  if (own.length === 0 && undecided.some((each) => each.purpose === purpose))
    return notEnoughData(0, 1, ['lost-time']);
  return estimateFromDraws(sumOfCells(own), basisOfCells(own), Math.round);
}

/** Adds cells up, draw by draw. */
export function sumOfCells(cells: readonly TimeCell[]): Float64Array {
  const sum = new Float64Array(DRAWS);
  for (const { seconds } of cells) for (let draw = 0; draw < DRAWS; draw += 1) sum[draw] += seconds[draw];
  return sum;
}

/**
 * By what evidence the time in these cells is known. Improvement counts as measured, but only where it stands alone:
 * beside tickets it would read as if users' lost time had been measured.
 */
export function basisOfCells(cells: readonly TimeCell[]): Basis {
  const ofPeople = cells.filter(({ purpose }) => purpose !== 'improvement');
  if (ofPeople.length > 0) return basisOf(countWays(ofPeople.flatMap(({ ways }) => ways)));
  const records = cells.reduce((sum, { tickets }) => sum + tickets.length, 0);
  return { measured: records, reported: 0, imputed: 0 };
}
