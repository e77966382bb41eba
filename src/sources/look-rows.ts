import { type ColumnFacts, columnFacts } from './column-facts.ts';
import { rowSample, type SampleRate, type SampleSeen } from './row-sample.ts';
import type { Row } from './table.ts';

/** What was seen of the rows of a stretch. */
export type RowsSeen = {
  readonly count: number;
  readonly sample: SampleSeen<Row>;
  readonly facts: readonly ColumnFacts[];
};

/** Looks at the rows of a table while they pass: counts them, keeps some, and looks what its columns have in common. */
export type RowsLook = {
  readonly add: (row: Row) => void;
  readonly count: () => number;
  readonly rate: () => SampleRate;
  readonly sampled: () => readonly Row[];
  readonly facts: (column: number) => ColumnFacts;
  readonly seen: () => RowsSeen;
  /** Adds what was seen of a later stretch, which starts after so many lines; false where it cannot (row-sample.ts). */
  readonly join: (seen: RowsSeen, lines: number) => boolean;
};

const NO_FACTS: ColumnFacts = { isFilled: false, isWhole: false };

/**
 * Starts to look at the rows of a table.
 *
 * It answers "how many are there, and what do they look like?" for a table of any length.
 *
 * @param columns how many it has
 * @param rate    how few rows need be kept, as far as that is known
 * @returns       a look without rows
 * @cost          O(columns of which all cells may be whole numbers) a row
 */
export function lookAtRows(columns: number, rate?: SampleRate): RowsLook {
  const sample = rowSample<Row>(rate);
  const tallies = Array.from({ length: columns }, () => columnFacts());
  let open = tallies.map((tally, column) => ({ column, tally }));
  let count = 0;
  return {
    add: (row) => {
      count += 1;
      sample.add(row);
      for (let at = open.length - 1; at >= 0; at -= 1) {
        const { column, tally } = open[at];
        if (tally.add(row.cells[column])) open = open.filter((each) => each.tally !== tally);
      }
    },
    count: () => count,
    rate: sample.rate,
    sampled: sample.rows,
    facts: (column) => tallies[column]?.facts() ?? NO_FACTS,
    seen: () => ({ count, sample: sample.seen(), facts: tallies.map((tally) => tally.facts()) }),
    join: (seen, lines) => {
      if (!sample.join(seen.sample, lines)) return false;
      count += seen.count;
      for (const [column, tally] of tallies.entries()) tally.join(seen.facts[column]);
      return true;
    },
  };
}
