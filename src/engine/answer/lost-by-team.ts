import type { Thinking } from '../base/progress.ts';
import type { LossModel } from '../ledger/loss-draws.ts';
import type { LossLine } from '../ledger/loss-lines.ts';
import type { Signal } from '../signals/signal.ts';
import { lostByGroup, type ShownLine } from './lost-by-group.ts';

/**
 * What the people of one team lost. `team` null: tickets that name no team or, where `small`, several groups taken
 * together because one of them holds too few people to be shown.
 */
export type TeamLost = { readonly team: string | null; readonly small: boolean } & LossLine;

export type LostByTeam = {
  readonly signals: readonly Signal[];
  readonly model: LossModel;
  readonly labourCostCents: number;
};

export type TeamsLost = { readonly teams: readonly TeamLost[]; readonly shown: readonly ShownLine[] };

/**
 * What each team lost, with no line about fewer than five people, and none that can be had by subtracting.
 *
 * @param input   the tickets of one company; a file that does not say who reported gives one line: the company
 * @returns       costliest first, and which tickets the lines hold; none without leaking tickets
 * @cost          about 5 µs a ticket
 */
export function* lostByTeam(input: LostByTeam): Thinking<TeamsLost> {
  const groups = input.signals.map(({ team }) => team);
  const { lines, shown } = yield* lostByGroup({ ...input, groups });
  return { teams: lines.map(({ group, ...line }) => ({ team: group, ...line })), shown };
}
