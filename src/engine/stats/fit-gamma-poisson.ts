import { requires } from '../base/requires.ts';
import { logGamma } from './log-gamma.ts';
import { nelderMead2d } from './nelder-mead-2d.ts';

/** Events of one series, counted over an exposure. */
export type CountSeries = {
  readonly events: number;
  readonly exposure: number;
  /** How many series are so; one by default. */
  readonly times?: number;
};

/** How rates differ between series: Gamma(shape, rate), the rate in the unit of the exposure. */
export type GammaRates = { readonly shape: number; readonly rate: number };

/** The fitted spread of rates. `atBound`: the likelihood pointed outside what can be believed. */
export type GammaPoissonFit = GammaRates & { readonly logLikelihood: number; readonly atBound: boolean };

const SHAPE_LEAST = 0.05; // the truncated likelihood can run to shape 0: most problems would be invisible
const SHAPE_MOST = 50; // beyond this all series have one rate, to within what counts can show
const OUTSIDE = 1e6; // what leaving the bounds costs for each unit, so that the search turns back

/**
 * How much the rates of a company's recurring problems differ, from the counts alone.
 *
 * Each series is Poisson with its own rate, the rates follow a gamma distribution, so the counts are negative
 * binomial. A series nobody saw is not in the list, so the likelihood is conditioned on being seen.
 *
 * @param series     one or more series; events whole, at least `seenFrom`; exposure above 0; `times` whole, above 0
 * @param seenFrom   the smallest count that makes a series visible: 0 untruncated, 1 zero-truncated, 2 pairs
 * @returns          shape and rate, the log-likelihood, and whether a bound was hit
 * @throws           InvalidInput on an empty list or counts below `seenFrom`
 * @source           negative binomial maximum likelihood; truncation as in Hilbe (2011), chapter 11
 * @cost             about 200 passes over the distinct (events, exposure) pairs
 */
export function fitGammaPoisson(series: readonly CountSeries[], seenFrom: 0 | 1 | 2): GammaPoissonFit {
  requires(series.length > 0, 'fitGammaPoisson', 'at least one series');
  for (const { events, exposure, times = 1 } of series) {
    requires(Number.isInteger(times) && times > 0, 'fitGammaPoisson', 'a whole number of each series');
    requires(Number.isInteger(events) && events >= seenFrom, 'fitGammaPoisson', 'whole events, seen at all');
    requires(exposure > 0 && Number.isFinite(exposure), 'fitGammaPoisson', 'an exposure above zero');
  }
  const tallied = tally(series);
  const events = tallied.reduce((sum, each) => sum + each.times * each.events, 0);
  const exposure = tallied.reduce((sum, each) => sum + each.times * each.exposure, 0);
  const logMeanStart = Math.log(Math.max(events, 0.5) / exposure);
  const bounds = { low: logMeanStart - 8, high: logMeanStart + 3 };
  const cost = (logShape: number, logMean: number): number => {
    const shapeKept = kept(logShape, Math.log(SHAPE_LEAST), Math.log(SHAPE_MOST));
    const meanKept = kept(logMean, bounds.low, bounds.high);
    const rates = { shape: Math.exp(shapeKept), rate: Math.exp(shapeKept - meanKept) };
    const out = Math.abs(logShape - shapeKept) + Math.abs(logMean - meanKept);
    return OUTSIDE * out - logLikelihood(tallied, rates, seenFrom);
  };
  const best = nelderMead2d(cost, { x: 0, y: logMeanStart }, 0.5);
  const shape = Math.exp(best.x);
  return {
    shape,
    rate: Math.exp(best.x - best.y),
    logLikelihood: -best.value,
    atBound:
      shape < SHAPE_LEAST * 1.01 ||
      shape > SHAPE_MOST * 0.99 ||
      best.y < bounds.low + 0.01 ||
      best.y > bounds.high - 0.01,
  };
}

type Tallied = Required<CountSeries>;

/** Equal series are reckoned once: a company of 500 series has about thirty distinct counts. */
function tally(series: readonly CountSeries[]): readonly Tallied[] {
  const seen = new Map<string, { events: number; exposure: number; times: number }>();
  for (const { events, exposure, times = 1 } of series) {
    const key = `${events}/${exposure}`;
    const row = seen.get(key);
    if (row) row.times += times;
    else seen.set(key, { events, exposure, times });
  }
  return [...seen.values()];
}

function kept(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function logLikelihood(series: readonly Tallied[], { shape, rate }: GammaRates, seenFrom: number): number {
  let sum = 0;
  const logGammaShape = logGamma(shape);
  for (const { events, exposure, times } of series) {
    const logQuiet = -shape * Math.log1p(exposure / rate);
    const logHit = -Math.log1p(rate / exposure);
    const logCount = logGamma(shape + events) - logGammaShape - logGamma(events + 1);
    let unseen = seenFrom > 0 ? Math.exp(logQuiet) : 0;
    if (seenFrom > 1) unseen += shape * Math.exp(logQuiet + logHit);
    const logSeen = seenFrom === 0 ? 0 : Math.log(Math.max(1 - unseen, Number.MIN_VALUE));
    sum += times * (logCount + logQuiet + events * logHit - logSeen);
  }
  return sum;
}
