import { requires } from '../base/requires.ts';
import { fitGammaPoisson } from '../stats/fit-gamma-poisson.ts';
import type { CoveredPeriod } from './covered-period.ts';

/** Belief about a pattern's occurrences a week before its own are seen: Gamma(shape, weeks). */
export type RatePrior = { readonly shape: number; readonly weeks: number };

/** Occurrences a year to expect: Gamma(shape, years), with its mean; and how many were seen. */
export type YearRate = {
  readonly shape: number;
  readonly years: number;
  readonly expected: number;
  readonly occurrences: number;
};

const SHIPPED: RatePrior = { shape: 0.8, weeks: 4 }; // .2 a week, worth four weeks of looking
const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
const YEAR_WEEKS = 365.25 / 7;
const HALF_LIFE_WEEKS = 26; // what happened half a year ago says half as much about next year
const OVER_CHANCE = 0.05;
const OCCURRENCES_MIN = 2; // once, however many reported it, is no rate
const PATTERNS_MIN = 10; // below this a fit follows one busy pattern

/**
 * How often a pattern will occur in the next year, had it gone on.
 *
 * Gamma-Poisson, with two guards against mistaking a peak for a rate: it is shrunk towards the company's own patterns, and
 * older weeks and occurrences fade together, so that a problem that eased is not held to its past. A pattern quiet for
 * so long that silence had at most a 5 % chance is over: ending it saves nothing.
 *
 * @param times     opening times of its tickets, seconds since 1970, any order; within a day of the first is one occurrence
 * @param covered   the stretch that was watched
 * @param prior     shape and weeks above 0
 * @returns         null when it occurred once at most, or when it is over
 * @throws          InvalidInput on a prior not above zero
 * @source          docs/methods/answer.md; fading: West & Harrison (1997), discounting; quiet: gamma-Poisson predictive
 */
export function yearRate(
  times: readonly number[],
  covered: CoveredPeriod,
  prior: RatePrior = SHIPPED,
): YearRate | null {
  requires(prior.shape > 0 && prior.weeks > 0, 'yearRate', 'a prior above zero');
  const starts = occurrenceStarts(times);
  const last = starts.at(-1);
  if (last === undefined || starts.length < OCCURRENCES_MIN) return null;
  const watchedWeeks = (last - covered.from) / WEEK_SECONDS;
  const quietWeeks = (covered.to - last) / WEEK_SECONDS;
  const own = prior.shape + starts.length;
  const quietLimit = (prior.weeks + watchedWeeks) * (OVER_CHANCE ** (-1 / own) - 1);
  if (quietWeeks > quietLimit) return null;
  const fade = (at: number): number => 2 ** ((at - covered.to) / WEEK_SECONDS / HALF_LIFE_WEEKS);
  const weeks = (HALF_LIFE_WEEKS / Math.LN2) * (1 - fade(covered.from));
  const shape = prior.shape + starts.reduce((sum, at) => sum + fade(at), 0);
  const years = (prior.weeks + weeks) / YEAR_WEEKS;
  return { shape, years, expected: shape / years, occurrences: starts.length };
}

/**
 * How the rates of this company's own patterns differ: what a single pattern's rate is shrunk towards.
 *
 * @param timesOfEach   opening times of each pattern's tickets; a pattern that occurred once tells nothing here, because
 *                      whether it is in the list depends on how it was grouped
 * @param covered       the stretch that was watched
 * @returns             the fitted prior; the shipped one below ten patterns or where the fit runs off
 * @source              zero- and one-truncated negative binomial (fit-gamma-poisson.ts)
 * @cost                about 200 passes over the distinct counts
 */
export function companyRates(timesOfEach: readonly (readonly number[])[], covered: CoveredPeriod): RatePrior {
  const exposure = (covered.to + 1 - covered.from) / WEEK_SECONDS;
  const series = timesOfEach
    .map((times) => ({ events: occurrenceStarts(times).length, exposure }))
    .filter(({ events }) => events >= 2);
  if (series.length < PATTERNS_MIN) return SHIPPED;
  const { shape, rate, atBound } = fitGammaPoisson(series, 2);
  return atBound ? SHIPPED : { shape, weeks: rate };
}

function occurrenceStarts(times: readonly number[]): readonly number[] {
  const starts: number[] = [];
  for (const at of times.toSorted((a, b) => a - b)) {
    const start = starts.at(-1);
    if (start === undefined || at - start >= DAY_SECONDS) starts.push(at);
  }
  return starts;
}
