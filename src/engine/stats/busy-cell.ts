import { requires } from '../base/requires.ts';
import { digamma } from './digamma.ts';
import type { GammaRates } from './fit-gamma-poisson.ts';
import { gammaQuantile } from './gamma-quantile.ts';

/** How many times busier than expected: the shrunk middle and the bound to rank by. */
export type BusyCell = { readonly middle: number; readonly low: number };

/**
 * Whether a cell of a table, such as one printer and one cause, is busier than the rest would have it.
 *
 * Rank by `low`, not by events over expected: three events where .2 were expected is luck more often than news.
 *
 * @param ratios     how such ratios differ between the cells of the table: Gamma(shape, rate)
 * @param events     whole events seen in the cell, 0 or more
 * @param expected   events expected from its row and column, above 0
 * @returns          `middle`, the geometric mean of the ratio (EBGM), and `low`, its 5 % quantile (EB05)
 * @throws           InvalidInput outside these ranges
 * @source           DuMouchel (1999), The American Statistician 53, 177-190, with one gamma
 * @cost             one gamma quantile
 */
export function busyCell(ratios: GammaRates, events: number, expected: number): BusyCell {
  requires(Number.isInteger(events) && events >= 0, 'busyCell', 'whole events, zero or more');
  requires(expected > 0 && Number.isFinite(expected), 'busyCell', 'expected events above zero');
  const shape = ratios.shape + events;
  const rate = ratios.rate + expected;
  return { middle: Math.exp(digamma(shape)) / rate, low: gammaQuantile(0.05, shape, rate) };
}
