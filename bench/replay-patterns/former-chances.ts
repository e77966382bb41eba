import { chanceOfReturn } from '../../src/engine/stats/chance-of-return.ts';
import { fitGammaPoisson } from '../../src/engine/stats/fit-gamma-poisson.ts';
import { WORKING_WEEK_SECONDS, workingTime } from '../../src/engine/time/working-time.ts';
import type { Zone } from '../../src/engine/time/zone.ts';
import { FORMER_RATES } from './former-rates.data.ts';

export type FormerQuestion = {
  readonly zone: Zone;
  readonly from: number;
  readonly cutOff: number;
  readonly horizonDays: number;
};

const SEEN_FROM = 2;
const SERIES_LEAST = 10;
const QUIET_HORIZONS = 2;
const EXCEPTION_TENTHS = 2;
const DAY_SECONDS = 86_400;

/**
 * The chance that was given before: gamma-Poisson shrinkage with the last episode left out, which does not see how long a
 * problem has been silent. `isSaid` is false where it kept still, because a busy problem had been silent for two horizons.
 */
export function formerChances(
  episodes: readonly (readonly number[])[],
  { zone, from, cutOff, horizonDays }: FormerQuestion,
): readonly { readonly probability: number; readonly isSaid: boolean }[] {
  const weeks = (start: number, end: number): number =>
    Math.max(3600, workingTime(zone, { from: start, to: end }).totalSeconds) / WORKING_WEEK_SECONDS;
  const exposure = weeks(from, cutOff);
  const horizon = weeks(cutOff, cutOff + horizonDays * DAY_SECONDS);
  const series = episodes
    .filter(({ length }) => length >= SEEN_FROM)
    .map(({ length }) => ({ events: length, exposure }));
  const fit = series.length < SERIES_LEAST ? null : fitGammaPoisson(series, SEEN_FROM);
  const rates = fit === null || fit.atBound ? FORMER_RATES : fit;
  return episodes.map((past) => {
    const { chance } = chanceOfReturn(rates, { events: past.length, exposure }, horizon, 0.9);
    const silentDays = (cutOff - (past.at(-1) ?? cutOff)) / DAY_SECONDS;
    const isQuiet = silentDays > QUIET_HORIZONS * horizonDays;
    return { probability: chance, isSaid: !isQuiet || Math.round(chance * 10) < EXCEPTION_TENTHS };
  });
}
