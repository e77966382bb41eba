/** A forecast that is over, said with and without the stack that was known when it was said. */
export type StackTrial = {
  /** Which pattern, by any number: forecasts of one pattern lean on each other. */
  readonly pattern: number;
  /** When it was said, in seconds since 1970. */
  readonly cutOff: number;
  /** By how much the stack's log loss was the smaller. */
  readonly won: number;
};

/** How a stack did on forecasts that were over, each said with what was known before it. */
export type StackRecord = {
  readonly forecasts: number;
  readonly patterns: number;
  /** By how much the mean log loss was the smaller; below 0 where it was the larger, 0 without forecasts. */
  readonly won: number;
  /** The standard error of that, by pattern; 0 with fewer than two patterns. */
  readonly doubt: number;
  /** Whether its chances are to be shown in the place of those of BG/NBD. */
  readonly isUsed: boolean;
};

/** Below these it is not used: fewer forecasts, or of fewer patterns, are luck. */
export const STACK_FORECASTS_LEAST = 300;
export const STACK_PATTERNS_LEAST = 10;

/**
 * Whether a stack says better what comes back than BG/NBD alone: by more than its doubt, and in either half of the time.
 *
 * @param trials   in order of time; may be empty
 * @param count    how many of them are over by now: only the first of them are looked at
 * @source         prequential: Dawid (1984), Journal of the Royal Statistical Society A 147, 278-292; standard error by
 *                 clusters: Liang & Zeger (1986), Biometrika 73, 13-22
 * @cost           O(count)
 */
export function judgeStack(trials: readonly StackTrial[], count: number = trials.length): StackRecord {
  if (count === 0) return { forecasts: 0, patterns: 0, won: 0, doubt: 0, isUsed: false };
  const middle = trials[count >> 1].cutOff;
  const halves = [0, 0];
  const byPattern = new Map<number, { won: number; size: number }>();
  for (let at = 0; at < count; at += 1) {
    const { pattern, cutOff, won } = trials[at];
    halves[cutOff < middle ? 0 : 1] += won;
    const own = byPattern.get(pattern) ?? { won: 0, size: 0 };
    byPattern.set(pattern, { won: own.won + won, size: own.size + 1 });
  }
  const patterns = byPattern.size;
  const won = (halves[0] + halves[1]) / count;
  let squares = 0;
  for (const own of byPattern.values()) squares += (own.won - own.size * won) ** 2;
  const doubt = patterns < 2 ? 0 : Math.sqrt((squares * patterns) / (patterns - 1)) / count;
  const isEnough = count >= STACK_FORECASTS_LEAST && patterns >= STACK_PATTERNS_LEAST;
  return {
    forecasts: count,
    patterns,
    won,
    doubt,
    isUsed: isEnough && won > doubt && halves.every((half) => half > 0),
  };
}
