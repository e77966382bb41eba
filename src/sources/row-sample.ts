import { detached } from './remembering.ts';
import type { Row } from './table.ts';

/** Rows of a long table, evenly over the whole of it: what is decided from values is decided from these. */
export type RowSample<R extends Row> = {
  readonly add: (row: R) => void;
  /** From here on rows are those of this block of the file, counted from its start. */
  readonly startBlock: (block: number) => void;
  /** How few are taken by now: what another sample of the same table need not go beyond. */
  readonly rate: () => SampleRate;
  /** What was taken, to be joined to another sample of the same table. */
  readonly seen: () => SampleSeen<R>;
  /** Adds what was taken of a later stretch, which starts after so many lines. */
  readonly join: (seen: SampleSeen<R>, lines: number) => void;
  /** In the order of the table. */
  readonly rows: () => readonly R[];
};

/** Rows with a rank below this are taken, and whether their cells are cut. */
export type SampleRate = { readonly below: number; readonly isShort: boolean };

/** Rows that were taken, with their ranks. */
export type SampleSeen<R extends Row> = SampleRate & {
  readonly kept: readonly { readonly row: R; readonly rank: number }[];
};

const ROWS_MOST = 5_000; // shares of columns settle well before that
const CHARACTERS_MOST = 3_000_000; // some 6 MB
const CELL_MOST = 2_000; // characters kept of a cell once memory is short: no column is told by what comes later
const ALL = 2 ** 32;
const GOLDEN = 2_654_435_769; // 2^32 over the golden ratio
const BLOCK_ROWS = 2 ** 20; // places of a block: more rows than it has bytes for
const ODD = 2_246_822_507;

/** A number for the place of a row, the same at every reading, without any rhythm that a file could have. */
function shuffled(place: number): number {
  let mixed = Math.imul(place + 1, GOLDEN);
  mixed = Math.imul(mixed ^ (mixed >>> 15), ODD);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const shortened = <R extends Row>(row: R): R => ({
  ...row,
  cells: row.cells.map((cell) => detached(cell.slice(0, CELL_MOST))),
});

const sizeOf = ({ cells }: Row): number => cells.reduce((sum, { length }) => sum + length, 0);

/**
 * Keeps some rows of a table while all of them pass.
 *
 * It answers "what do its values look like?" in little memory, for a table however long: all rows of one with at most
 * 5,000 of them and 3 million characters; of a longer one each row with the same chance, by its place alone: the block of the
 * file it stands in, and its place there. Blocks that were looked at apart, joined in order, give the same rows.
 *
 * @param rate  how few rows need be taken, as far as that is known
 * @returns   a sample without rows
 * @source    Bernoulli sampling with a threshold that is halved (after Vitter 1985, ACM TOMS 11, 37-57)
 * @cost      O(1) a row that is not kept; memory of 3 million characters
 */
export function rowSample<R extends Row>(rate: SampleRate = { below: ALL, isShort: false }): RowSample<R> {
  let kept: { readonly row: R; readonly rank: number }[] = [];
  let { below, isShort } = rate;
  let place = 0;
  let characters = 0;
  const thin = (): void => {
    if (!isShort) {
      isShort = true;
      kept = kept.map(({ row, rank }) => ({ row: shortened(row), rank }));
    } else {
      below /= 2;
      kept = kept.filter(({ rank }) => rank < below);
    }
    characters = kept.reduce((sum, { row }) => sum + sizeOf(row), 0);
  };
  const isOver = (): boolean => kept.length > ROWS_MOST || characters > CHARACTERS_MOST;
  const add = (row: R): void => {
    const rank = shuffled(place);
    place += 1;
    if (rank >= below) return;
    const own = isShort ? shortened(row) : { ...row, cells: row.cells.map(detached) };
    kept.push({ row: own, rank });
    characters += sizeOf(own);
    while (isOver() && kept.length > 1) thin();
  };
  const join = (seen: SampleSeen<R>, lines: number): void => {
    while (below > seen.below || (seen.isShort && !isShort)) thin();
    for (const { row, rank } of seen.kept) {
      if (rank >= below) continue;
      const placed = { ...row, line: row.line + lines };
      const own = isShort && !seen.isShort ? shortened(placed) : placed;
      kept.push({ row: own, rank });
      characters += sizeOf(own);
    }
    while (isOver() && kept.length > 1) thin();
  };
  return {
    add,
    startBlock: (block) => {
      place = block * BLOCK_ROWS;
    },
    rate: () => ({ below, isShort }),
    seen: () => ({ below, isShort, kept }),
    join,
    rows: () => kept.map(({ row }) => row),
  };
}
