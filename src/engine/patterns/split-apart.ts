import type { ApartMark } from './correction.ts';
import { nearestSides } from './nearest-side.ts';
import type { SparseRows } from './sparse-rows.ts';

/** What a group is split by. */
export type SplitBy = {
  /** Tickets of one block stay together: somebody said so, and nothing newer says otherwise. */
  readonly blockOf: (ticket: number) => number;
  readonly marks: ReadonlyMap<number, readonly ApartMark[]>;
  /** Only what was said from this place in time to that one, both counted. */
  readonly from: number;
  readonly to: number;
  /** Asked for only where tickets must be told apart by their words. */
  readonly words: () => SparseRows;
};

/**
 * Splits a group until nothing in it has to be apart.
 *
 * For each correction that still has tickets on both sides: the two sides part, a block with tickets on both sides (a
 * newer correction joined them) stands by itself, and all others go with the side they resemble more. One ticket that
 * is sent away takes nobody along: what it says of others is too little.
 *
 * @param members  tickets of one group, ascending
 * @param by       see SplitBy
 * @returns        parts in an order that hangs on nothing but the members; one part when nothing has to be apart
 * @cost           O(members × corrections that split them)
 */
export function splitApart(members: readonly number[], by: SplitBy): readonly (readonly number[])[] {
  let parts: readonly (readonly number[])[] = [members];
  for (const order of ordersIn(members, by)) {
    parts = parts.flatMap((part) => splitByOne(part, order, by));
  }
  return parts;
}

/** Corrections with tickets on both sides here, oldest first. */
function ordersIn(members: readonly number[], { marks, from, to }: SplitBy): readonly number[] {
  const sides = { tickets: new Set<number>(), from: new Set<number>() };
  for (const member of members) {
    for (const { order, side } of marks.get(member) ?? [])
      if (order >= from && order <= to) sides[side === 'from' ? 'from' : 'tickets'].add(order);
  }
  return [...sides.tickets].filter((order) => sides.from.has(order)).sort((a, b) => a - b);
}

type Unit = { readonly members: number[]; sent: boolean; kept: boolean; alone: boolean };

function splitByOne(
  part: readonly number[],
  order: number,
  { blockOf, marks, words }: SplitBy,
): readonly (readonly number[])[] {
  const units = new Map<number, Unit>();
  for (const member of part) {
    const block = blockOf(member);
    const unit = units.get(block) ?? { members: [], sent: false, kept: false, alone: false };
    units.set(block, unit);
    unit.members.push(member);
    for (const mark of marks.get(member) ?? []) {
      if (mark.order !== order) continue;
      if (mark.side === 'from') unit.kept = true;
      else unit.sent = true;
      if (mark.side === 'alone') unit.alone = true;
    }
  }
  const all = [...units.values()];
  if (!all.some((unit) => unit.kept)) return [part];
  const together = (which: (unit: Unit) => boolean): number[] =>
    all.filter(which).flatMap((unit) => unit.members);
  const kept = together((unit) => unit.kept && !unit.sent);
  const sent = together((unit) => unit.sent && !unit.kept && !unit.alone);
  const single = all.filter((unit) => unit.sent && (unit.kept || unit.alone)).map((unit) => unit.members);
  const sides = [kept, sent, ...single].filter((side) => side.length > 0);
  if (sides.length < 2) return [part];
  const attracting = sides.filter((side) => side === kept || side.length > 1);
  const undecided = all.filter((unit) => !unit.kept && !unit.sent).map((unit) => unit.members);
  const nearest = undecided.length === 0 ? [] : nearestSides(undecided, attracting, words());
  const joining = attracting.map((side) => [side]);
  nearest.forEach((side, unit) => {
    joining[side].push(undecided[unit]);
  });
  const alone = sides.filter((side) => !attracting.includes(side));
  return [...joining.map((joined) => joined.flat()), ...alone].map((side) => side.toSorted((a, b) => a - b));
}
