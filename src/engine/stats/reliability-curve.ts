import { requires } from '../base/requires.ts';
import type { Forecasts } from './forecast-scores.ts';
import { isotonic } from './isotonic.ts';

/** Of forecasts said between two chances, the share that came: one step of a curve that never falls. */
export type ReliabilityStep = {
  readonly from: number;
  readonly to: number;
  readonly came: number;
  readonly n: number;
};

/**
 * How often it came true where so much was said: a reliability diagram without bins.
 *
 * @param forecasts   chances and what came; equal chances are one
 * @returns           steps in rising order of what was said; empty for none
 * @throws            InvalidInput when the lists differ in length
 * @source            CORP: Dimitriadis, Gneiting & Jordan (2021), PNAS 118, e2016191118
 * @cost              O(n log n)
 */
export function reliabilityCurve({ chances, came }: Forecasts): readonly ReliabilityStep[] {
  requires(chances.length === came.length, 'reliabilityCurve', 'an outcome for each chance');
  const tallies = new Map<number, { hits: number; n: number }>();
  for (let at = 0; at < chances.length; at += 1) {
    const tally = tallies.get(chances[at]) ?? { hits: 0, n: 0 };
    tally.hits += came[at];
    tally.n += 1;
    tallies.set(chances[at], tally);
  }
  const said = [...tallies].sort(([a], [b]) => a - b);
  const fitted = isotonic(
    said.map(([, { hits, n }]) => hits / n),
    said.map(([, { n }]) => n),
  );
  const steps: ReliabilityStep[] = [];
  said.forEach(([chance, { n }], at) => {
    const last = steps.at(-1);
    if (last !== undefined && last.came === fitted[at])
      steps[steps.length - 1] = { ...last, to: chance, n: last.n + n };
    else steps.push({ from: chance, to: chance, came: fitted[at], n });
  });
  return steps;
}
