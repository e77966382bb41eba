import { requires } from '../base/requires.ts';
import { type BgNbd, chanceOfBgNbd, type ReturnHistory } from './bg-nbd.ts';
import { logGamma } from './log-gamma.ts';

/** The interval that the doubt about one cause's rate leaves to its chance of returning. */
export type BgNbdBounds = { readonly low: number; readonly high: number };

const STEPS = 240; // rates tried, evenly on the logarithm: twice as many move a bound by less than .005
const DEEP = 6; // spreads below the middle, on the logarithm: the long tail of causes that hardly ever show
const STEEP = 4; // and above it

/**
 * Between which chances a cause's return lies, once its own rate is known as well as its history tells.
 *
 * Two causes with one history may differ in rate; the higher the rate, the surer it shows while it lives, and the more
 * its silence says that it is gone. The chance of `chanceOfBgNbd` is the mean of what is bounded here.
 *
 * @param model         how causes differ, taken as known
 * @param history       of this cause, as in chanceOfBgNbd
 * @param horizonDays   above 0
 * @param level         the chance that the interval holds the truth, in (0, 1)
 * @returns             two probabilities, low ≤ high, widened where needed to hold the chance itself
 * @throws              InvalidInput outside these ranges
 * @source              the posterior of the rate under BG/NBD: Fader, Hardie & Lee (2005), Marketing Science 24, 275-284
 * @cost                240 densities and a sort
 */
export function boundsOfBgNbd(
  model: BgNbd,
  history: ReturnHistory,
  horizonDays: number,
  level: number,
): BgNbdBounds {
  requires(level > 0 && level < 1, 'boundsOfBgNbd', 'a level strictly between 0 and 1');
  const { alive, returns: mean } = chanceOfBgNbd(model, history, horizonDays);
  const { returns, lastDay, ageDays } = history;
  const shape = model.shape + returns;
  const whileAlive = { shape, rate: model.rate + ageDays };
  const onceDead = { shape, rate: model.rate + lastDay };
  const odds = returns === 0 ? 0 : model.dies / (model.lives + returns - 1);
  const from = Math.log(shape / whileAlive.rate) - DEEP / Math.min(shape, Math.sqrt(shape));
  const to = Math.log(shape / onceDead.rate) + STEEP / Math.sqrt(shape);
  const tried = Array.from({ length: STEPS }, (_, step) => {
    const rate = Math.exp(from + ((to - from) * (step + 0.5)) / STEPS);
    const isAlive = odds === 0 ? 1 : 1 / (1 + odds * Math.exp(rate * (ageDays - lastDay)));
    const weight = alive * density(rate, whileAlive) + (1 - alive) * density(rate, onceDead);
    return { chance: isAlive * -Math.expm1(-rate * horizonDays), weight };
  }).sort((a, b) => a.chance - b.chance);
  const all = tried.reduce((sum, { weight }) => sum + weight, 0);
  const at = (share: number): number => {
    let sum = 0;
    const found = tried.find(({ weight }) => {
      sum += weight;
      return sum >= share * all;
    });
    return found?.chance ?? mean;
  };
  const tail = (1 - level) / 2;
  return { low: Math.min(mean, at(tail)), high: Math.max(mean, at(1 - tail)) };
}

/** Of a gamma distribution, on the logarithm of the rate. */
function density(at: number, { shape, rate }: { readonly shape: number; readonly rate: number }): number {
  return Math.exp(shape * Math.log(rate * at) - rate * at - logGamma(shape));
}
