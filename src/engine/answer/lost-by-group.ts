import type { Thinking } from '../base/progress.ts';
import type { LossModel } from '../ledger/loss-draws.ts';
import { type LossLine, lossLines } from '../ledger/loss-lines.ts';
import { isLeaking } from '../ledger/tell-loss.ts';
import { SMALLEST_GROUP } from '../privacy/people-bucket.ts';
import type { Signal } from '../signals/signal.ts';

/**
 * What the tickets of one group lost. `group` null: tickets that name no group or, where `small`, several groups taken
 * together because one of them could point at somebody.
 */
export type GroupLost = { readonly group: string | null; readonly small: boolean } & LossLine;

/** Tickets that are shown as one line somewhere: their positions, of leaking ones only. */
export type ShownLine = readonly number[];

export type LostByGroup = {
  readonly signals: readonly Signal[];
  /** The group of each ticket, in the order of the signals; null where it names none. */
  readonly groups: readonly (string | null)[];
  readonly model: LossModel;
  readonly labourCostCents: number;
  /** Other divisions of the same tickets that are shown beside this one, each complete. */
  readonly beside?: readonly (readonly ShownLine[])[];
};

export type GroupedLoss = { readonly lines: readonly GroupLost[]; readonly shown: readonly ShownLine[] };

/**
 * What each group lost, with no line about fewer than five people, and none that can be had by subtracting.
 *
 * People are counted among the tickets that leak, since those are what a line speaks of; a reporter nobody knows counts
 * as nobody. Groups of fewer than five are one line, joined by the smallest other group until that line holds five people.
 * Every leaking ticket is in exactly one line, so whatever is added or subtracted is again a sum of whole lines. Of another
 * division beside this one, the lines that lie wholly in a group, and those that it lies in, may not differ from it by fewer
 * than five people either.
 *
 * @param input   the tickets of one company
 * @returns       costliest first, and which tickets each line holds in the order they were made; none without leaking
 *                tickets; fewer than five people in all are the one line
 * @source        facts on workplace analytics: groups of five and complementary suppression, docs/methods/lost-time.md
 * @cost          about 5 µs a ticket
 */
export function* lostByGroup(input: LostByGroup): Thinking<GroupedLoss> {
  const { signals, model, labourCostCents, beside = [] } = input;
  const parts = showableParts(partsOf(input), (tickets) =>
    beside.every((lines) => differsEnough(tickets, lines, signals)),
  );
  const shown = parts.map(({ tickets }) => tickets);
  const lines = yield* lossLines(shown, model, labourCostCents);
  const mid = ({ lostSeconds }: LossLine): number => (lostSeconds.kind === 'known' ? lostSeconds.mid : 0);
  return {
    shown,
    lines: lines
      .map((line, index) => ({ group: parts[index].group, small: parts[index].small, ...line }))
      .sort((a, b) => mid(b) - mid(a) || byName(a.group, b.group)),
  };
}

type Part = {
  readonly group: string | null;
  readonly tickets: readonly number[];
  readonly people: ReadonlySet<number>;
};
type Shown = Pick<Part, 'group' | 'tickets'> & { readonly small: boolean };

function showableParts(
  found: readonly Part[],
  mayStand: (tickets: readonly number[]) => boolean,
): readonly Shown[] {
  const parts = found.toSorted(
    (a, b) =>
      a.people.size - b.people.size || a.tickets.length - b.tickets.length || byName(a.group, b.group),
  );
  const isLarge = ({ people, tickets }: Part): boolean => people.size >= SMALLEST_GROUP && mayStand(tickets);
  const isApart = parts.every(isLarge); // else what names no group stands with what is hidden: one rest, not two
  const stands = (part: Part): boolean => isLarge(part) && (isApart || part.group !== null);
  const large = parts.filter(stands);
  const hidden = parts.filter((part) => !stands(part));
  const people = new Set(hidden.flatMap((part) => [...part.people]));
  const together = (): readonly number[] => hidden.flatMap(({ tickets }) => tickets);
  while (hidden.length > 0 && large.length > 0 && (people.size < SMALLEST_GROUP || !mayStand(together()))) {
    const [joining] = large.splice(0, 1);
    hidden.push(joining);
    for (const person of joining.people) people.add(person);
  }
  const shown = large.map(({ group, tickets }) => ({ group, tickets, small: false }));
  if (hidden.length === 0) return shown;
  return [...shown, { group: null, tickets: together(), small: hidden.some(({ group }) => group !== null) }];
}

function partsOf({ signals, groups, model }: LostByGroup): readonly Part[] {
  const parts = new Map<string | null, { tickets: number[]; people: Set<number> }>();
  signals.forEach(({ requester }, ticket) => {
    if (!isLeaking(model.ways[ticket])) return;
    const group = groups[ticket] ?? null;
    const part = parts.get(group) ?? { tickets: [], people: new Set<number>() };
    parts.set(group, part);
    part.tickets.push(ticket);
    if (requester !== null) part.people.add(requester);
  });
  return Array.from(parts, ([group, part]) => ({ group, ...part }));
}

/** Whether neither what is left of a group without the lines inside it, nor of the lines around it without it, is too few. */
function differsEnough(
  tickets: readonly number[],
  lines: readonly ShownLine[],
  signals: readonly Signal[],
): boolean {
  const own = new Set(tickets);
  const touched = lines.filter((line) => line.some((ticket) => own.has(ticket)));
  const inside = new Set(touched.filter((line) => line.every((ticket) => own.has(ticket))).flat());
  const within = inside.size === 0 ? [] : tickets.filter((ticket) => !inside.has(ticket));
  const around = touched.flat().filter((ticket) => !own.has(ticket));
  return [within, around].every((rest) => rest.length === 0 || peopleOf(rest, signals) >= SMALLEST_GROUP);
}

function peopleOf(tickets: readonly number[], signals: readonly Signal[]): number {
  return new Set(tickets.flatMap((ticket) => signals[ticket].requester ?? [])).size;
}

function byName(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
