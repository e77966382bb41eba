import { requires } from '../../base/requires.ts';
import { type CountSeries, fitGammaPoisson, type GammaRates } from '../../stats/fit-gamma-poisson.ts';
import type { WorkingHours } from '../../time/working-time.ts';
import { type WorkingWeeks, workingWeeks } from '../../time/working-weeks.ts';
import type { MeasuredProblem } from '../reporting/measured-problem.ts';
import { USUAL_RATES } from '../usual-rates.data.ts';
import type { BeforeAfter, FixRecord } from './judge-fix.ts';
import { type MeasuredAround, measuredAround } from './measured-around.ts';

/** Days are whole numbers, such as days since 1970. */
export type WatchedFix = {
  /** The days on which the problem was reported, ascending, each once. */
  readonly days: readonly number[];
  /** The same of the company's other problems, on which nobody acted. */
  readonly others: readonly (readonly number[])[];
  /** The day something was done. */
  readonly fixedOn: number;
  /** The first and last day that were watched. */
  readonly from: number;
  readonly to: number;
  /** When people work: weeks are counted in days on which they do. */
  readonly hours: WorkingHours;
  /** Which alerts of machines its tickets came with; null where none. */
  readonly measured: MeasuredProblem | null;
};

const DAYS_A_WEEK = 7;
const TRIGGER_DAYS = 28; // the weeks that made somebody act are worse than usual: four are left out
const SERIES_LEAST = 10; // fewer problems do not show how rates differ

/**
 * Counts what came before and after something was done about a problem, and the same of the others.
 *
 * Days in a row are one episode, of a week at most: an outage that lasts three days came once, and a problem of every day
 * still comes every week. Weeks are counted in days worked: while a company is shut, silence proves nothing.
 *
 * @param watched   days of reports, and what was watched
 * @returns         what judgeFix needs, in weeks worked; rates of the company where ten problems show them, else the shipped ones
 * @throws          InvalidInput on a stretch that ends before it starts
 * @cost            O(days of all problems), and one fit
 */
export function fixRecord({
  days,
  others,
  fixedOn,
  from,
  to,
  hours,
  measured,
}: WatchedFix): FixRecord & { readonly measured: MeasuredAround | null } {
  requires(to >= from, 'fixRecord', 'a stretch that ends after it starts');
  const weeks = workingWeeks(hours);
  const weeksBefore = weeks.between(from - 1, fixedOn - TRIGGER_DAYS - 1);
  const weeksAfter = weeks.between(fixedOn, to);
  const compared = others.map((each): BeforeAfter => {
    const { before, after } = timesAround({ days: each, fixedOn, from, to });
    return {
      before: { events: before.length, exposure: weeksBefore },
      after: { events: after.length, exposure: weeksAfter },
    };
  });
  const own = timesAround({ days, fixedOn, from, to });
  return {
    before: { events: own.before.length, exposure: weeksBefore },
    silentBefore: silentBefore(days, { fixedOn, from }, weeks),
    after: { episodes: own.after.map((day) => weeks.between(fixedOn, day)), weeks: weeksAfter },
    rates: ratesOf(compared.map((each) => each.before)),
    others: compared,
    measured:
      measured === null
        ? null
        : measuredAround({
            ...{ measured, days, fixedOn, from, to, weeks },
            lastBefore: fixedOn - TRIGGER_DAYS - 1,
          }),
  };
}

/**
 * The times a problem came before something was done about it, and since: the rows behind both counts.
 *
 * @param watched   days of reports, and what was watched
 * @returns         the first day of each episode; before it those up to the four weeks that made somebody act
 * @cost            O(days)
 */
export function timesAround({ days, fixedOn, from, to }: Omit<WatchedFix, 'others' | 'hours' | 'measured'>): {
  readonly before: readonly number[];
  readonly after: readonly number[];
} {
  const until = fixedOn - TRIGGER_DAYS;
  const episodes = episodesOf(days);
  return {
    before: episodes.filter((day) => day < until && until > from),
    after: episodes.filter((day) => day > fixedOn && day <= to),
  };
}

/** Weeks worked from the last report before the fix, or from the first day that was watched. */
function silentBefore(
  days: readonly number[],
  { fixedOn, from }: Pick<WatchedFix, 'fixedOn' | 'from'>,
  { between }: WorkingWeeks,
): number {
  const last = days.findLast((day) => day <= fixedOn) ?? from;
  return between(last, fixedOn);
}

/** The first day of each episode. */
function episodesOf(days: readonly number[]): readonly number[] {
  const first: number[] = [];
  days.forEach((day, index) => {
    const begun = first[first.length - 1];
    if (begun === undefined || day - days[index - 1] > 1 || day - begun >= DAYS_A_WEEK) first.push(day);
  });
  return first;
}

/** How the rates of a company's problems differ; of those that were not seen yet nobody knows how many there were. */
function ratesOf(series: readonly CountSeries[]): GammaRates {
  const seen = series.filter(({ events, exposure }) => events > 0 && exposure > 0);
  if (seen.length < SERIES_LEAST) return USUAL_RATES;
  const fit = fitGammaPoisson(seen, 1);
  return fit.atBound ? USUAL_RATES : fit;
}
