import type { GammaRates } from '../stats/fit-gamma-poisson.ts';

/**
 * How rates of recurring problems differ, where a company has too few series to tell: Gamma(shape, rate), the rate
 * in episodes a working week. A stated assumption, not a measurement: docs/methods/recurrence.md says where it
 * comes from and what moves when it is wrong.
 */
export const DEFAULT_RATES: GammaRates = { shape: 0.605, rate: 5.13 };
