import { notEnoughData } from '../base/estimate.ts';
import { requires } from '../base/requires.ts';
import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import type { Rhythm, Trend } from '../patterns/rhythm.ts';
import { type ChanceOfReturn, chanceOfReturn } from '../stats/chance-of-return.ts';
import { fitGammaPoisson, type GammaRates } from '../stats/fit-gamma-poisson.ts';
import { WORKING_WEEK_SECONDS, workingTime } from '../time/working-time.ts';
import type { Zone } from '../time/zone.ts';
import { DEFAULT_RATES } from './default-rates.data.ts';
import { isQuiet } from './is-quiet.ts';
import type { Recurrence } from './recurrence.ts';

/** One pattern as the question "will it come back?" needs it. */
export type RecurrenceCase = {
  /** Opening times in whole seconds since 1970; empty when the file has none. */
  readonly instants: readonly number[];
  readonly rhythm: Rhythm;
  readonly trend: Trend;
  /** Share of the pattern's signals on its commonest device, in [0, 1]; 0 when none names one. */
  readonly sameDeviceShare: number;
};

/** What was watched. Instants in whole seconds since 1970. */
export type RecurrenceWindow = { readonly from: number; readonly to: number; readonly zone: Zone };

const HORIZON_DAYS_LEAST = 30;
const WATCHED_DAYS_LEAST = 30; // the first month of an export says little about rates
const SEEN_FROM = 2;
const SERIES_LEAST = 10; // fewer series do not show how rates differ
const LEVEL = 0.9;
const EXCEPTION_BELOW_TENTHS = 2;
const PRECURSOR_ABOVE_TENTHS = 6;
const SAME_DEVICE_LEAST = 0.5; // half of the tickets on one device
const SAME_DEVICE_EPISODES = 3; // two tickets on one device are a coincidence
const DAY_SECONDS = 86_400;

/** What is missing where a problem has been silent for so long that its chance cannot be told from its past. */
export const GONE_QUIET = 'gone-quiet';

/**
 * For each pattern of one company: the chance that it comes back, in a word as well, and the sign for that word.
 *
 * An exception is unlikely to return; a precursor is likely to, and something in its times or its device says why.
 * A pattern with a claimed rhythm is never called an exception: a quarterly fault has a chance of about a third in
 * any thirty days and comes all the same.
 *
 * @param cases    the company's patterns; empty gives empty
 * @param window   what was watched: exposure starts at its start for every pattern, also for one seen later
 * @returns        in the order of the cases; not-enough-data with `times`, `period` or `gone-quiet` missing
 * @throws         InvalidInput on a window that ends before it starts
 * @source         docs/methods/recurrence.md
 * @cost           one fit for the company, two gamma quantiles a pattern
 */
export function judgeRecurrences(cases: readonly RecurrenceCase[], window: RecurrenceWindow): Recurrence[] {
  const { from, to } = window;
  requires(to > from, 'judgeRecurrences', 'a window that ends after it starts');
  const seen = cases.map(({ instants }) =>
    mergeEpisodes(instants.filter((instant) => instant >= from && instant <= to)),
  );
  const days = (to - from) / DAY_SECONDS;
  const exposure = workingWeeks(window, from, to);
  const rates = ratesOf(
    seen.map((episodes) => episodes.length),
    exposure,
  );
  return cases.map((each, place): Recurrence => {
    const n = seen[place].length;
    if (n === 0) return notEnoughData(0, 1, ['times']);
    if (days < WATCHED_DAYS_LEAST) return notEnoughData(Math.floor(days), WATCHED_DAYS_LEAST, ['period']);
    const horizonDays = Math.max(HORIZON_DAYS_LEAST, Math.ceil(each.rhythm.period?.days ?? 0));
    const horizon = workingWeeks(window, to, to + horizonDays * DAY_SECONDS);
    const chance = chanceOfReturn(rates, { events: n, exposure }, horizon, LEVEL);
    const silentDays = (to - seen[place][n - 1]) / DAY_SECONDS;
    return worded(each, chance, { horizonDays, n, isAlive: !isQuiet(silentDays, horizonDays) });
  });
}

/** Exposure in weeks of office hours, holidays off; at least a working hour, so that it is never nothing. */
function workingWeeks({ zone }: RecurrenceWindow, from: number, to: number): number {
  return Math.max(3600, workingTime(zone, { from, to }).totalSeconds) / WORKING_WEEK_SECONDS;
}

/**
 * The company's own spread of rates, or the shipped one when its series are few or point outside belief. Only
 * series of two episodes and more speak: what was seen once is grouped by chance, and whether it is in the list at
 * all depends on the grouping.
 */
function ratesOf(counts: readonly number[], exposure: number): GammaRates {
  const series = counts.filter((events) => events >= SEEN_FROM).map((events) => ({ events, exposure }));
  if (series.length < SERIES_LEAST) return DEFAULT_RATES;
  const fit = fitGammaPoisson(series, SEEN_FROM);
  return fit.atBound ? DEFAULT_RATES : fit;
}

function worded(
  { rhythm, trend, sameDeviceShare }: RecurrenceCase,
  { chance, low, high }: ChanceOfReturn,
  {
    horizonDays,
    n,
    isAlive,
  }: { readonly horizonDays: number; readonly n: number; readonly isAlive: boolean },
): Recurrence {
  const sameDevice = sameDeviceShare >= SAME_DEVICE_LEAST && n >= SAME_DEVICE_EPISODES;
  const sign = isAlive ? signOf(rhythm, trend, sameDevice) : null;
  // The word follows the chance as it is said, in tenths: two patterns of "6 in 10" get the same word.
  const tenths = Math.round(chance * 10);
  const isException = tenths < EXCEPTION_BELOW_TENTHS && rhythm.kind !== 'periodic';
  // Silent for long: the rate of before may no longer hold, and no number is better than one that is too high.
  if (!isAlive && !isException) return notEnoughData(0, 1, [GONE_QUIET]);
  const returns = tenths > PRECURSOR_ABOVE_TENTHS && sign !== null;
  const word = returns ? 'precursor' : isException ? 'exception' : 'unclear';
  return { kind: 'known', horizonDays, probability: chance, low, high, word, sign, n };
}

/** The strongest structural sign, the one that says most about the next time first. */
function signOf(rhythm: Rhythm, trend: Trend, sameDevice: boolean): string | null {
  if (rhythm.kind === 'periodic') return 'rhythm';
  if (trend.kind === 'worsening') return 'worsening';
  if (rhythm.kind === 'after-change' || rhythm.kind === 'burst') return rhythm.kind;
  return sameDevice ? 'same-device' : null;
}
