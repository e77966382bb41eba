import type { Estimate } from '../base/estimate.ts';
import { requires } from '../base/requires.ts';

const HOUR_SECONDS = 3600;

/**
 * What lost time is worth, in whole cents. A valuation, not cash: nobody sends this bill.
 *
 * @param seconds           an estimate in seconds; too little evidence stays too little evidence
 * @param labourCostCents   what an hour of work costs the employer, in cents, 0 or more
 * @returns                 the same estimate in whole cents
 * @throws                  InvalidInput on a negative or fractional labour cost
 */
export function priceSeconds(seconds: Estimate, labourCostCents: number): Estimate {
  requires(
    Number.isInteger(labourCostCents) && labourCostCents >= 0,
    'priceSeconds',
    'a labour cost in whole cents, zero or more',
  );
  if (seconds.kind === 'not-enough-data') return seconds;
  const cents = (value: number): number => Math.round((value * labourCostCents) / HOUR_SECONDS);
  return { ...seconds, low: cents(seconds.low), mid: cents(seconds.mid), high: cents(seconds.high) };
}
