import { requires } from '../base/requires.ts';
import type { Forecasts } from './forecast-scores.ts';
import { isotonic } from './isotonic.ts';

/** A chance with the two it lies between: as if it did not come, and as if it did. */
export type VennAbers = { readonly low: number; readonly mid: number; readonly high: number };

/**
 * What a forecast comes to, judged by the few that were resolved before it.
 *
 * One of the two bounds is calibrated, whatever the forecaster; the fewer there are, the wider they lie apart. It is for
 * tens of resolved forecasts; from two hundred on they say the same.
 *
 * @param resolved   chances that were given and what came; may be empty
 * @param chance     the new one, in [0, 1]
 * @returns          low ≤ mid ≤ high, each in [0, 1]; 0, one half and 1 where nothing was resolved
 * @throws           InvalidInput outside these ranges
 * @source           Vovk & Petej (2014), Venn-Abers predictors, UAI, 829-838; mid by their minimax for log loss
 * @cost             O(n log n)
 */
export function vennAbers({ chances, came }: Forecasts, chance: number): VennAbers {
  requires(chances.length === came.length, 'vennAbers', 'an outcome for each chance');
  requires(chance >= 0 && chance <= 1, 'vennAbers', 'a chance in [0, 1]');
  const low = fittedWith({ chances, came }, chance, 0);
  const high = fittedWith({ chances, came }, chance, 1);
  return { low, mid: high / (1 - low + high), high };
}

/** The isotonic fit at the new chance, had it come to `outcome`. */
function fittedWith({ chances, came }: Forecasts, chance: number, outcome: 0 | 1): number {
  const sums = new Map<number, { sum: number; size: number }>([[chance, { sum: outcome, size: 1 }]]);
  for (let at = 0; at < chances.length; at += 1) {
    const row = sums.get(chances[at]) ?? { sum: 0, size: 0 };
    row.sum += came[at];
    row.size += 1;
    sums.set(chances[at], row);
  }
  const places = [...sums.keys()].sort((a, b) => a - b);
  const rows = places.map((place) => sums.get(place) ?? { sum: 0, size: 1 });
  const fitted = isotonic(
    rows.map(({ sum, size }) => sum / size),
    rows.map(({ size }) => size),
  );
  return fitted[places.indexOf(chance)];
}
