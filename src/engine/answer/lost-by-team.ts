import type { Thinking } from '../base/progress.ts';
import type { LossModel } from '../ledger/loss-draws.ts';
import { type LossLine, lossLines } from '../ledger/loss-lines.ts';
import { isLeaking } from '../ledger/tell-loss.ts';
import { SMALLEST_GROUP } from '../privacy/people-bucket.ts';
import type { Signal } from '../signals/signal.ts';

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

/**
 * What each team lost, with no line about fewer than five people, and none that can be had by subtracting.
 *
 * People are counted among the tickets that leak, since those are what a line speaks of; a reporter nobody knows counts
 * as nobody. Teams of fewer than five are one line, joined by the smallest other team until that line holds five people.
 * Every leaking ticket is in exactly one line, so whatever is added or subtracted is again a sum of whole lines. A file
 * that does not say who reported gives one line: the company.
 *
 * @param input   the tickets of one company
 * @returns       costliest first; none without leaking tickets; fewer than five people in all are the one line
 * @source        facts on workplace analytics: groups of five and complementary suppression, docs/methods/lost-time.md
 * @cost          about 5 µs a ticket
 */
export function* lostByTeam({ signals, model, labourCostCents }: LostByTeam): Thinking<readonly TeamLost[]> {
  const parts = showableParts(signals, model);
  const lines = yield* lossLines(
    parts.map(({ tickets }) => tickets),
    model,
    labourCostCents,
  );
  const mid = ({ lostSeconds }: LossLine): number => (lostSeconds.kind === 'known' ? lostSeconds.mid : 0);
  return lines
    .map((line, index) => ({ team: parts[index].team, small: parts[index].small, ...line }))
    .sort((a, b) => mid(b) - mid(a) || byName(a.team, b.team));
}

type Part = {
  readonly team: string | null;
  readonly tickets: readonly number[];
  readonly people: ReadonlySet<number>;
};
type Shown = Pick<Part, 'team' | 'tickets'> & { readonly small: boolean };

function showableParts(signals: readonly Signal[], model: LossModel): readonly Shown[] {
  const parts = partsOf(signals, model).sort(
    (a, b) => a.people.size - b.people.size || a.tickets.length - b.tickets.length || byName(a.team, b.team),
  );
  const large = parts.filter(({ people }) => people.size >= SMALLEST_GROUP);
  const hidden = parts.filter(({ people }) => people.size < SMALLEST_GROUP);
  const people = new Set(hidden.flatMap((part) => [...part.people]));
  while (hidden.length > 0 && people.size < SMALLEST_GROUP && large.length > 0) {
    const [joining] = large.splice(0, 1);
    hidden.push(joining);
    for (const person of joining.people) people.add(person);
  }
  const shown = large.map(({ team, tickets }) => ({ team, tickets, small: false }));
  if (hidden.length === 0) return shown;
  const small = hidden.some(({ team }) => team !== null);
  return [...shown, { team: null, tickets: hidden.flatMap(({ tickets }) => tickets), small }];
}

function partsOf(signals: readonly Signal[], model: LossModel): Part[] {
  const parts = new Map<string | null, { tickets: number[]; people: Set<number> }>();
  signals.forEach(({ team, requester }, ticket) => {
    if (!isLeaking(model.ways[ticket])) return;
    const part = parts.get(team) ?? { tickets: [], people: new Set<number>() };
    parts.set(team, part);
    part.tickets.push(ticket);
    if (requester !== null) part.people.add(requester);
  });
  return Array.from(parts, ([team, part]) => ({ team, ...part }));
}

function byName(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
