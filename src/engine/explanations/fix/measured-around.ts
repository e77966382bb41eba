import { binomialAbove } from '../../stats/binomial-share.ts';
import type { Stretch } from '../../stats/share-of-stretches.ts';
import type { WorkingWeeks } from '../../time/working-weeks.ts';
import type { MeasuredBy, MeasuredProblem } from '../reporting/measured-problem.ts';
import { FOLLOWED_LEAST } from '../reporting/measured-problems.ts';
import type { BeforeAfter } from './judge-fix.ts';

/** An alert that a problem goes with, and how often it came before something was done about that, and since. */
export type AlertAround = Pick<MeasuredBy, 'alert' | 'names'> & {
  readonly before: number;
  readonly after: number;
};

/** What devices measured of a problem before something was done about it, and since. Days are local. */
export type MeasuredAround = BeforeAfter & {
  readonly alerts: readonly AlertAround[];
  /** The days that are counted, on either side. */
  readonly daysBefore: Stretch;
  readonly daysAfter: Stretch;
};

export type AroundInput = {
  readonly measured: MeasuredProblem;
  /** The days on which the problem was reported. */
  readonly days: readonly number[];
  readonly fixedOn: number;
  /** The last day before the weeks that made somebody act. */
  readonly lastBefore: number;
  /** The first and last day of which tickets tell. */
  readonly from: number;
  readonly to: number;
  readonly weeks: WorkingWeeks;
};

const BY_CHANCE_MOST = 0.01; // that so many of its tickets fall on days of an alert they have nothing to do with
const EXPLAINED_LEAST = 0.5; // of the days of the problem's tickets: else what is measured is another thing

/**
 * What devices measured of a problem, where its tickets are reports of what they measure.
 *
 * An alert counts where tickets of the problem followed it at least three times before something was done, more of them on its
 * days than by chance, and where such alerts explain at least half of the days on which the problem was reported.
 *
 * @param input   the alerts that tickets of the problem came with, and what was watched
 * @returns       times a week before and since; null where it cannot be told
 * @cost          O(days × times of the alerts)
 */
export function measuredAround(input: AroundInput): MeasuredAround | null {
  const { measured, fixedOn, lastBefore, weeks } = input;
  const { watched } = measured;
  const daysBefore = { from: Math.max(input.from, watched.from), to: lastBefore };
  const daysAfter = { from: fixedOn + 1, to: Math.min(input.to, watched.to) };
  if (daysBefore.from > daysBefore.to || daysAfter.from > daysAfter.to) return null;
  const known = { from: daysBefore.from, to: fixedOn };
  const linked = measured.by.filter((each) => isLinked(each, known, weeks, measured.by.length));
  if (linked.length === 0 || explained(linked, input.days, known) < EXPLAINED_LEAST) return null;
  const alerts = linked.map(({ alert, names, times }) => ({
    alert,
    names,
    before: times.filter(([day]) => isIn(daysBefore, day)).length,
    after: times.filter(([day]) => isIn(daysAfter, day)).length,
  }));
  const sum = (side: 'before' | 'after'): number => alerts.reduce((all, each) => all + each[side], 0);
  return {
    alerts,
    daysBefore,
    daysAfter,
    before: { events: sum('before'), exposure: weeks.between(daysBefore.from - 1, daysBefore.to) },
    after: { events: sum('after'), exposure: weeks.between(daysAfter.from - 1, daysAfter.to) },
  };
}

const isIn = ({ from, to }: Stretch, day: number): boolean => day >= from && day <= to;
const covers = ([day, until]: MeasuredBy['times'][number], at: number): boolean => at >= day && at <= until;

/** Whether tickets of the problem about that device come with the alert more than any days would bring. */
function isLinked(
  { times, reports }: MeasuredBy,
  known: Stretch,
  weeks: WorkingWeeks,
  tried: number,
): boolean {
  const before = times.filter(([day]) => isIn(known, day));
  const told = reports.filter((day) => isIn(known, day));
  const followed = before.filter((each) => told.some((day) => covers(each, day))).length;
  if (followed < FOLLOWED_LEAST) return false;
  let [worked, covered] = [0, 0];
  for (let day = known.from; day <= known.to; day += 1) {
    if (weeks.between(day - 1, day) === 0) continue;
    worked += 1;
    if (before.some((each) => covers(each, day))) covered += 1;
  }
  const hits = told.filter((day) => before.some((each) => covers(each, day))).length;
  const chance = worked === 0 ? 1 : covered / worked;
  return binomialAbove(hits - 1, told.length, chance) <= BY_CHANCE_MOST / tried;
}

/** Which share of the days of the problem's tickets are days of these alerts on the device that they are about. */
function explained(linked: readonly MeasuredBy[], days: readonly number[], known: Stretch): number {
  const told = days.filter((day) => isIn(known, day));
  const isReport = (day: number): boolean =>
    linked.some(({ times, reports }) => reports.includes(day) && times.some((each) => covers(each, day)));
  return told.length === 0 ? 0 : told.filter(isReport).length / told.length;
}
