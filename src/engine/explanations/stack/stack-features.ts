import type { ReturnHistory } from '../../stats/bg-nbd.ts';
import { CAUSES_PRIOR } from '../causes-prior.data.ts';
import { countBefore } from '../record/count-before.ts';

/** How many numbers the stack looks at, the first of which is always 1. */
export const STACK_WIDTH = 5;

/** What a stack looks at beside the chance of BG/NBD, as it stood at one moment. Days may be broken. */
export type StackTraits = {
  readonly episodes: number;
  /** Episodes of the last four weeks. */
  readonly lately: number;
  /** Returns, each counting half as much after sixty days, and the days they are held against, fading alike. */
  readonly fading: { readonly returns: number; readonly days: number };
};

const DAY_SECONDS = 86_400;
const LATELY_SECONDS = 28 * DAY_SECONDS;
const HALF_DAYS = 60;
const CERTAIN = 0.01; // beyond it log-odds say more than a company's tickets can know
const USUAL_EPISODES = 5;
const USUAL_LATELY = 0.6; // the logarithm of one more than an episode in four weeks, about

/**
 * What a stack looks at of one pattern.
 *
 * @param episodes   seconds since 1970, ascending, all before `now`, at least one
 * @param history    of the same episodes, as BG/NBD counts them
 * @param now        seconds since 1970
 * @cost             O(episodes)
 */
export function stackTraitsOf(
  episodes: readonly number[],
  { ageDays }: ReturnHistory,
  now: number,
): StackTraits {
  let returns = 0;
  for (let at = 1; at < episodes.length; at += 1)
    returns += 2 ** (-(now - episodes[at]) / DAY_SECONDS / HALF_DAYS);
  return {
    episodes: episodes.length,
    lately: episodes.length - countBefore(episodes, now - LATELY_SECONDS),
    fading: { returns, days: ((1 - 2 ** (-ageDays / HALF_DAYS)) * HALF_DAYS) / Math.LN2 },
  };
}

/**
 * The five numbers: 1; the log-odds of BG/NBD; by how much those of a gamma–Poisson count in which the past fades lie above
 * them; how many episodes there were, and how many lately, both as logarithms and about 0 where they are usual.
 *
 * @param traits   of the pattern
 * @param chance   what BG/NBD says, in [0, 1]
 * @param days     within how many, above 0
 * @source         docs/methods/recurrence.md
 * @cost           constant
 */
export function stackFeatures(traits: StackTraits, chance: number, days: number): readonly number[] {
  const { episodes, lately, fading } = traits;
  const { shape, rate } = CAUSES_PRIOR.middle;
  const counted = -Math.expm1(-(shape + fading.returns) * Math.log1p(days / (rate + fading.days)));
  const plain = logOddsOf(chance);
  return [
    1,
    plain,
    logOddsOf(counted) - plain,
    Math.log(episodes / USUAL_EPISODES),
    Math.log1p(lately) - USUAL_LATELY,
  ];
}

/** Of a chance that is never quite certain. */
export function logOddsOf(chance: number): number {
  const kept = neverCertain(chance);
  return Math.log(kept / (1 - kept));
}

/** Within .01 and .99: by one certainty no way of saying may win or lose everything. */
export const neverCertain = (chance: number): number => Math.min(1 - CERTAIN, Math.max(CERTAIN, chance));
