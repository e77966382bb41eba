import { requires } from '../base/requires.ts';
import { betaShareAbove, betaShareBelow } from './beta-share.ts';

/**
 * The chance of at most so many hits in a number of tries.
 *
 * @param hits     whole, from 0 to `tries`
 * @param tries    whole, 0 or more
 * @param chance   of a hit, in [0, 1]
 * @returns        a probability in [0, 1], with full relative precision where it is small
 * @throws         InvalidInput outside these ranges
 * @source         Abramowitz & Stegun (1964), 26.5.24
 * @cost           one beta share
 */
export function binomialAtMost(hits: number, tries: number, chance: number): number {
  checkBinomial(hits, tries, chance, 'binomialAtMost');
  return hits === tries ? 1 : betaShareAbove(chance, hits + 1, tries - hits);
}

/**
 * The chance of more than so many hits in a number of tries.
 *
 * @param hits     whole, from 0 to `tries`
 * @param tries    whole, 0 or more
 * @param chance   of a hit, in [0, 1]
 * @returns        a probability in [0, 1], with full relative precision where it is small
 * @throws         InvalidInput outside these ranges
 * @source         as binomialAtMost
 * @cost           one beta share
 */
export function binomialAbove(hits: number, tries: number, chance: number): number {
  checkBinomial(hits, tries, chance, 'binomialAbove');
  return hits === tries ? 0 : betaShareBelow(chance, hits + 1, tries - hits);
}

function checkBinomial(hits: number, tries: number, chance: number, where: string): void {
  const areWhole = Number.isInteger(hits) && Number.isInteger(tries);
  requires(areWhole && hits >= 0 && hits <= tries, where, 'whole hits from zero to the tries');
  requires(chance >= 0 && chance <= 1, where, 'a chance in [0, 1]');
}
