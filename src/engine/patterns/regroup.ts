import type { Thinking } from '../base/progress.ts';
import { apartMarks, type Correction } from './correction.ts';
import type { SparseRows } from './sparse-rows.ts';
import { splitApart } from './split-apart.ts';

export type Regroup = {
  /** In order of time, as places in a list of tickets. */
  readonly corrections: readonly Correction[];
  /** For each ticket of that list its group, or -1 when it stands alone. */
  readonly groupOf: Int32Array;
  /** For each ticket its block, from settleCorrections. */
  readonly blockOf: Int32Array;
  readonly words: () => SparseRows;
};

/**
 * A grouping with people's corrections carried out, in order of time.
 *
 * `together` joins the whole groups of its tickets, as far as they are of one block; what older corrections keep apart
 * then leaves again. A ticket that comes by itself first leaves a group in which no other is of its block. `apart` splits each group that holds tickets of both its sides. Where the corrections hold
 * already, nothing moves.
 *
 * @param input   groups and corrections
 * @returns       groups of one and more tickets, members ascending; yields progress in corrections
 * @cost          O(tickets of the groups that change) a correction
 */
export function* regroup(input: Regroup): Thinking<readonly (readonly number[])[]> {
  const { corrections, blockOf, words } = input;
  const marks = apartMarks(corrections);
  const groups = new Map<number, readonly number[]>();
  const groupOf = new Int32Array(input.groupOf.length);
  let next = 0;
  const put = (members: readonly number[]): void => {
    for (const member of members) groupOf[member] = next;
    groups.set(next, members);
    next += 1;
  };
  const split = (members: readonly number[], to: number): void => {
    const by = { blockOf: (ticket: number) => blockOf[ticket], marks, from: 0, to, words };
    for (const part of splitApart(members, by)) put(part);
  };
  const takeOut = (ticket: number): void => {
    const members = groups.get(groupOf[ticket]) ?? [];
    const rest = members.filter((member) => member !== ticket);
    if (rest.length === 0 || rest.some((member) => blockOf[member] === blockOf[ticket])) return;
    groups.delete(groupOf[ticket]);
    put(rest);
    put([ticket]);
  };
  for (const members of membersOf(input.groupOf)) put(members);
  for (const [order, correction] of corrections.entries()) {
    if (correction.kind === 'together') {
      for (const ticket of correction.comes ?? []) takeOut(ticket);
      for (const piece of piecesOf(correction.tickets, blockOf)) {
        const joined = [...new Set(piece.map((ticket) => groupOf[ticket]))];
        if (joined.length < 2) continue;
        const members = joined.flatMap((group) => groups.get(group) ?? []);
        for (const group of joined) groups.delete(group);
        split(
          members.sort((a, b) => a - b),
          order,
        );
      }
    } else {
      for (const group of new Set(correction.tickets.map((ticket) => groupOf[ticket]))) {
        const members = groups.get(group) ?? [];
        groups.delete(group);
        split(members, order);
      }
    }
    yield { done: order + 1, total: corrections.length };
  }
  return [...groups.values()];
}

function membersOf(groupOf: Int32Array): Iterable<number[]> {
  const groups = new Map<number, number[]>();
  groupOf.forEach((group, ticket) => {
    const key = group < 0 ? -1 - ticket : group;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [ticket]);
    else members.push(ticket);
  });
  return groups.values();
}

function piecesOf(tickets: readonly number[], blockOf: Int32Array): Iterable<number[]> {
  const pieces = new Map<number, number[]>();
  for (const ticket of tickets) {
    const piece = pieces.get(blockOf[ticket]);
    if (piece === undefined) pieces.set(blockOf[ticket], [ticket]);
    else piece.push(ticket);
  }
  return pieces.values();
}
