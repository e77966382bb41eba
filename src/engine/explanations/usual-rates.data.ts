import type { GammaRates } from '../stats/fit-gamma-poisson.ts';
import { CAUSES_PRIOR } from './causes-prior.data.ts';

const DAYS_A_WEEK = 7;

/** How rates of recurring problems differ where a company has too few to tell: Gamma(shape, rate), in episodes a week. */
export const USUAL_RATES: GammaRates = {
  shape: CAUSES_PRIOR.middle.shape,
  rate: CAUSES_PRIOR.middle.rate / DAYS_A_WEEK,
};
