import type { Thinking } from '../base/progress.ts';
import { apartMarks, type Correction } from './correction.ts';
import type { SparseRows } from './sparse-rows.ts';
import { splitApart } from './split-apart.ts';

/**
 * Which tickets people put together in the end, with what was said later beating what was said before.
 *
 * It looks at the corrections alone, so the answer is the same whatever the grouping they are applied to. From the
 * newest to the oldest, each `together` joins its tickets, except where something newer keeps them apart.
 *
 * @param corrections  in order of time, as places in a list of tickets
 * @param tickets      how many there are in that list
 * @param words        their words, for tickets that could go with either of two that newer corrections part
 * @returns            for each ticket its block: tickets of one block belong together; yields progress in corrections
 * @cost               O(tickets named × corrections that contradict)
 */
export function* settleCorrections(
  corrections: readonly Correction[],
  tickets: number,
  words: () => SparseRows,
): Thinking<Int32Array> {
  const marks = apartMarks(corrections);
  const blockOf = Int32Array.from({ length: tickets }, (_, ticket) => ticket);
  const blocks = Array.from({ length: tickets }, (_, ticket): readonly number[] => [ticket]);
  const join = (members: readonly number[]): void => {
    const [block] = members;
    for (const member of members) {
      blocks[blockOf[member]] = [];
      blockOf[member] = block;
    }
    blocks[block] = members;
  };
  for (let order = corrections.length - 1; order >= 0; order -= 1) {
    const correction = corrections[order];
    if (correction.kind !== 'together' || correction.tickets.length === 0) continue;
    const joined = [...new Set(correction.tickets.map((ticket) => blockOf[ticket]))];
    const members = joined.flatMap((block) => blocks[block]).sort((a, b) => a - b);
    const parts = splitApart(members, {
      blockOf: (ticket) => blockOf[ticket],
      marks,
      from: order + 1,
      to: corrections.length - 1,
      words,
    });
    for (const part of parts) join(part);
    yield { done: corrections.length - order, total: corrections.length };
  }
  return blockOf;
}
