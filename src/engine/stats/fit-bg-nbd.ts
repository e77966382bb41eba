import { requires } from '../base/requires.ts';
import type { BgNbd, ReturnHistory } from './bg-nbd.ts';
import { minimise } from './minimise.ts';

/** What is believed before anything was seen: a middle, and how far, in natural logarithms, each number may lie from it. */
export type BgNbdPrior = { readonly middle: BgNbd; readonly spread: BgNbd };

const NAMES = ['shape', 'rate', 'dies', 'lives'] as const;
const LOG_MOST = 30; // e^±30: beyond it a step of the search has gone astray

/**
 * How rates and the chance of dying out differ in a company, from when its causes came and came back.
 *
 * The fewer the histories, the more is taken from the prior, such as the spread found in other companies.
 *
 * @param histories   whole returns, whole or broken days 0 ≤ lastDay ≤ ageDays; may be empty, then the prior's middle is given
 * @param prior       what is believed before
 * @param start       where the search begins, such as last week's fit; the prior's middle when left out
 * @returns           the most likely numbers
 * @throws            InvalidInput on a history out of order
 * @source            likelihood as in bg-nbd.ts; maximum a posteriori under normal priors on the logarithms
 * @cost              about twenty passes over the distinct histories, by whole days
 */
export function fitBgNbd(
  histories: readonly ReturnHistory[],
  prior: BgNbdPrior,
  start: BgNbd = prior.middle,
): BgNbd {
  const tallied = tally(histories);
  const middle = NAMES.map((name) => Math.log(prior.middle[name]));
  const spread = NAMES.map((name) => prior.spread[name]);
  const cost = (at: readonly number[], slope: Float64Array): number => {
    if (at.some((each) => !(Math.abs(each) < LOG_MOST))) return Number.POSITIVE_INFINITY;
    let total = -logLikelihood(tallied, modelAt(at), slope);
    at.forEach((each, i) => {
      const away = (each - middle[i]) / spread[i];
      total += (away * away) / 2;
      slope[i] = -slope[i] * Math.exp(each) + away / spread[i];
    });
    return total;
  };
  const { at } = minimise(
    cost,
    NAMES.map((name) => Math.log(start[name])),
  );
  return modelAt(at);
}

function modelAt(at: readonly number[]): BgNbd {
  const [shape, rate, dies, lives] = at.map(Math.exp);
  return { shape, rate, dies, lives };
}

/** Equal histories, by whole days, are reckoned once: returns, last day, age, times. */
type Tallied = { readonly rows: Float64Array; readonly returnsMost: number };

const ROW = 4;

function tally(histories: readonly ReturnHistory[]): Tallied {
  const seen = new Map<string, number>();
  let returnsMost = 0;
  for (const { returns, lastDay, ageDays } of histories) {
    requires(Number.isInteger(returns) && returns >= 0, 'fitBgNbd', 'whole returns, zero or more');
    requires(lastDay >= 0 && ageDays >= lastDay, 'fitBgNbd', 'days in order');
    const key = `${returns} ${Math.round(lastDay)} ${Math.round(ageDays)}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    returnsMost = Math.max(returnsMost, returns);
  }
  const rows = new Float64Array(seen.size * ROW);
  let from = 0;
  for (const [key, times] of seen) {
    rows.set(key.split(' ').map(Number), from);
    rows[from + 3] = times;
    from += ROW;
  }
  return { rows, returnsMost };
}

/** The logarithm of the likelihood; writes its slope in shape, rate, dies and lives. */
function logLikelihood(
  { rows, returnsMost }: Tallied,
  { shape, rate, dies, lives }: BgNbd,
  slope: Float64Array,
): number {
  const terms = termsByReturns(returnsMost, { shape, dies, lives });
  const logRate = Math.log(rate);
  slope.fill(0);
  let sum = 0;
  for (let from = 0; from < rows.length; from += ROW) {
    const returns = rows[from];
    const times = rows[from + 3];
    const count = shape + returns;
    const logLast = Math.log(rate + rows[from + 1]);
    const logAge = Math.log(rate + rows[from + 2]);
    const last = lives + returns - 1;
    const odds = returns === 0 ? 0 : (dies / last) * Math.exp(count * (logAge - logLast));
    // Dead since its last event, of all that fits what was seen.
    const dead = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    const logAlive =
      dead < 0.5
        ? Math.log1p(odds) - count * logAge
        : Math.log(dies / last) - count * logLast - Math.log(dead);
    sum += times * (terms.value[returns] + shape * logRate + logAlive);
    slope[0] += times * (terms.shape[returns] + logRate - (1 - dead) * logAge - dead * logLast);
    slope[1] +=
      times *
      (shape / rate - count * ((1 - dead) / (rate + rows[from + 2]) + dead / (rate + rows[from + 1])));
    slope[2] += times * (terms.dies[returns] + dead / dies);
    slope[3] += times * (terms.lives[returns] - (returns === 0 ? 0 : dead / last));
  }
  return sum;
}

/** What depends on the number of returns only: ln Γ(shape + x)/Γ(shape) + ln B(dies, lives + x)/B(dies, lives), and slopes. */
function termsByReturns(most: number, { shape, dies, lives }: Omit<BgNbd, 'rate'>) {
  const size = most + 1;
  const value = new Float64Array(size);
  const ofShape = new Float64Array(size);
  const ofDies = new Float64Array(size);
  const ofLives = new Float64Array(size);
  let logs = 0;
  let shapes = 0;
  let all = 0;
  let kept = 0;
  for (let x = 0; x < size; x += 1) {
    // Γ(z + x) / Γ(z) is z (z + 1) … (z + x − 1): sums of logarithms and of inverses need no special function.
    if (x > 0) {
      const before = x - 1;
      logs += Math.log(shape + before) + Math.log(lives + before) - Math.log(dies + lives + before);
      shapes += 1 / (shape + before);
      all += 1 / (dies + lives + before);
      kept += 1 / (lives + before);
    }
    value[x] = logs;
    ofShape[x] = shapes;
    ofDies[x] = -all;
    ofLives[x] = kept - all;
  }
  return { value, shape: ofShape, dies: ofDies, lives: ofLives };
}
