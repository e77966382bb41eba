import type { LossModel } from '../ledger/loss-draws.ts';
import type { KeptGrouping } from '../patterns/pattern.ts';
import type { ClosedPattern } from './closed-problems.ts';
import type { ListMarks } from './compare-lists.ts';
import type { ReckonedTicket } from './reckoning.ts';
import { FATES } from './tell-came-back.ts';
import type { Came } from './times-it-came.ts';

type Told = {
  readonly fates: Uint8Array;
  readonly languages: KeptGrouping['languages'];
  readonly closed: readonly ClosedPattern[];
  readonly came: ReadonlyMap<number, Came>;
  readonly marks: ListMarks;
};

/** What is known of each ticket beside its own fields, in the order of the tickets. */
export function showTickets(
  { ways, ownSeconds }: LossModel,
  { fates, languages, closed, came, marks }: Told,
): readonly ReckonedTicket[] {
  const closures = new Map(
    closed.flatMap((problem) =>
      problem.closures.map(({ signal, cameBack }) => [signal, cameBack ? 'came-back' : 'not-yet'] as const),
    ),
  );
  return ways.map((way, position) => ({
    way,
    fate: FATES[fates[position]],
    lostSeconds: way === 'measured' || way === 'reported' ? ownSeconds[position] : null,
    lang: languages[position],
    closure: closures.get(position) ?? null,
    came: came.get(position) ?? null,
    onLists: marks.get(position)?.onLists ?? null,
    trouble: marks.get(position)?.trouble ?? null,
  }));
}
