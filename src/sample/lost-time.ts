import type { Random } from '../engine/base/seeded-random.ts';
import { normalQuantile } from '../engine/stats/normal-quantile.ts';
import { shuffled } from './chance.ts';

/** What one ticket stopped: how many people, and their lost seconds together. */
export type Loss = { readonly people: number; readonly seconds: number };

const MOST_MINUTES = 480; // one working day a person
const MINUTE_SECONDS = 60;
const STRATA = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Draws lost time so that every eight tickets in a row hold light and heavy ones alike: chance decides which is
 * which, and no half year is heavy by luck alone.
 *
 * @param median       minutes a person
 * @param sigma        of the logarithm of the minutes
 * @param mostPeople   the most people one ticket stops; few stop so many
 * @param random       chance
 * @returns            the loss of one ticket after another
 */
export function losses(median: number, sigma: number, mostPeople: number, random: Random): () => Loss {
  const light = evenShares(random);
  const alone = evenShares(random);
  return () => {
    const people = 1 + Math.floor(alone() ** 2 * mostPeople);
    const minutes = Math.min(MOST_MINUTES, median * Math.exp(sigma * normalQuantile(light())));
    return { people, seconds: people * Math.round(minutes * MINUTE_SECONDS) };
  };
}

/** Shares in (0, 1), one from each eighth in every eight. */
function evenShares(random: Random): () => number {
  let strata: number[] = [];
  return () => {
    if (strata.length === 0) strata = shuffled(random, STRATA);
    return ((strata.pop() ?? 0) + 0.02 + 0.96 * random.next()) / STRATA.length;
  };
}
