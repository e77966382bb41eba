import { requires } from '../base/requires.ts';

/**
 * How causes differ in a company: rates of return are Gamma(shape, rate) a day, the chance of dying out after an event
 * is Beta(dies, lives).
 */
export type BgNbd = {
  readonly shape: number;
  readonly rate: number;
  readonly dies: number;
  readonly lives: number;
};

/** One cause: how often it returned since its first event, the day of its last return and its age in days since that event. */
export type ReturnHistory = { readonly returns: number; readonly lastDay: number; readonly ageDays: number };

/** Whether a cause is still there, and whether it shows within a horizon. */
export type BgNbdChance = { readonly alive: number; readonly returns: number };

/**
 * The chance that a cause is still alive, and that it returns within a horizon.
 *
 * In words: "it came back 6 times in 12 weeks and there is an 83 % chance that the cause is still there". The first
 * event is not counted as a return, so what opened the record does not speak for itself.
 *
 * @param model         how causes differ
 * @param history       of this cause: whole returns, days 0 ≤ lastDay ≤ ageDays; lastDay is 0 without returns
 * @param horizonDays   above 0
 * @returns             two probabilities in [0, 1]
 * @throws              InvalidInput outside these ranges
 * @source              BG/NBD: Fader, Hardie & Lee (2005), Marketing Science 24, 275-284; alive: their technical note of 2008
 * @cost                constant
 */
export function chanceOfBgNbd(model: BgNbd, history: ReturnHistory, horizonDays: number): BgNbdChance {
  const { returns, lastDay, ageDays } = history;
  requires(Number.isInteger(returns) && returns >= 0, 'chanceOfBgNbd', 'whole returns, zero or more');
  requires(lastDay >= 0 && ageDays >= lastDay, 'chanceOfBgNbd', 'days in order');
  requires(horizonDays > 0, 'chanceOfBgNbd', 'a horizon above zero');
  const { shape, rate, dies, lives } = model;
  const count = shape + returns;
  const silence = count * Math.log((rate + ageDays) / (rate + lastDay));
  const alive = returns === 0 ? 1 : 1 / (1 + (dies / (lives + returns - 1)) * Math.exp(silence));
  const shows = -Math.expm1(-count * Math.log1p(horizonDays / (rate + ageDays)));
  return { alive, returns: alive * shows };
}
