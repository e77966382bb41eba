import type { Thinking } from '../base/progress.ts';
import type { GroupableColumn } from './groupable-columns.ts';
import { type GroupLost, type LostByGroup, lostByGroup, type ShownLine } from './lost-by-group.ts';

/** What was lost under each value of a column of the organisation's own. */
export type OwnColumnLost = { readonly column: string; readonly lines: readonly GroupLost[] };

export type LostByOwnColumn = Pick<LostByGroup, 'signals' | 'model' | 'labourCostCents'> & {
  readonly columns: readonly GroupableColumn[];
  /** The lines by team, which are shown beside. */
  readonly teams: readonly ShownLine[];
};

/**
 * What was lost under each value of each own column, under the rule for teams: no line about fewer than five people, and none
 * that can be had by subtracting, also not from the lines of the teams and of the columns before it.
 *
 * @param input   the tickets of one company, and the columns to group them by
 * @returns       the columns that give at least two lines, in the order given
 * @cost          about 5 µs a ticket and column
 */
export function* lostByOwnColumn(input: LostByOwnColumn): Thinking<readonly OwnColumnLost[]> {
  const { columns, teams, ...rest } = input;
  const beside: (readonly ShownLine[])[] = [teams];
  const found: OwnColumnLost[] = [];
  for (const { column, groups } of columns) {
    const { lines, shown } = yield* lostByGroup({ ...rest, groups, beside });
    if (lines.length < 2) continue;
    beside.push(shown);
    found.push({ column, lines });
  }
  return found;
}
