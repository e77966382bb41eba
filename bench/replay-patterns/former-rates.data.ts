import type { GammaRates } from '../../src/engine/stats/fit-gamma-poisson.ts';

/** How rates of recurring problems were taken to differ: Gamma(shape, rate), the rate in episodes a working week. */
export const FORMER_RATES: GammaRates = { shape: 0.605, rate: 5.13 };
