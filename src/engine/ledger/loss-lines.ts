import type { Estimate } from '../base/estimate.ts';
import type { Thinking } from '../base/progress.ts';
import { estimateFromDraws } from './estimate-from-draws.ts';
import { addLosses, DRAWS, type LossModel } from './loss-draws.ts';
import { priceSeconds } from './price-seconds.ts';
import { basisOf, countWays } from './reckon-leak.ts';
import { isLeaking } from './tell-loss.ts';

/** What some tickets leaked, and how many of them leak. */
export type LossLine = {
  readonly tickets: number;
  readonly lostSeconds: Estimate;
  readonly costCents: Estimate;
};

const TICKETS_A_BREATH = 2_000; // about 10 ms between two reports of progress

/**
 * What each of some groups of tickets leaked: the lost time by month, or by team.
 *
 * The draws of a ticket are the same in every sum, so where the groups share out all leaking tickets their lines add up
 * to the total in every draw. Low, middle and high are each a point of the line's own draws: those do not add up.
 *
 * @param groups           positions of signals; tickets that do not leak count for nothing
 * @param model            the ledger's, so that the draws are the same
 * @param labourCostCents  what an hour of work costs the employer, in whole cents
 * @returns                in the order of the groups; a group without leaking tickets lost a known zero
 * @throws                 InvalidInput on a negative or fractional labour cost
 * @source                 docs/methods/lost-time.md
 * @cost                   about 5 µs a ticket
 */
export function* lossLines(
  groups: readonly (readonly number[])[],
  model: LossModel,
  labourCostCents: number,
): Thinking<readonly LossLine[]> {
  const leaking = groups.map((tickets) => tickets.filter((ticket) => isLeaking(model.ways[ticket])));
  const total = leaking.reduce((sum, { length }) => sum + length, 0);
  const lines: LossLine[] = [];
  let done = 0;
  for (const tickets of leaking) {
    const row = new Float64Array(DRAWS);
    for (let from = 0; from < tickets.length; from += TICKETS_A_BREATH) {
      const part = tickets.slice(from, from + TICKETS_A_BREATH);
      addLosses(model, part, row);
      done += part.length;
      yield { done, total };
    }
    const basis = basisOf(countWays(tickets.map((ticket) => model.ways[ticket])));
    const lostSeconds = estimateFromDraws(row, basis, Math.round);
    lines.push({
      tickets: tickets.length,
      lostSeconds,
      costCents: priceSeconds(lostSeconds, labourCostCents),
    });
  }
  return lines;
}
