import { detached } from './remembering.ts';
import type { Row } from './table.ts';

/** Rows of a long table, evenly over the whole of it: what is decided from values is decided from these. */
export type RowSample<R extends Row> = {
  readonly add: (row: R) => void;
  /** How few are taken by now: what another sample of the same table need not go beyond. */
  readonly rate: () => SampleRate;
  /** What was taken, to be joined to another sample of the same table. */
  readonly seen: () => SampleSeen<R>;
  /**
   * Adds what was taken of a later stretch, which starts after so many lines. False, and nothing added, where that stretch starts
   * with a row that says the same as the one before it: by itself it could not count such rows on.
   */
  readonly join: (seen: SampleSeen<R>, lines: number) => boolean;
  /** In the order of the table. */
  readonly rows: () => readonly R[];
};

/** Rows with a rank below this are taken, and whether their cells are cut. */
export type SampleRate = { readonly below: number; readonly isShort: boolean };

/** Rows that were taken, with their ranks, and what the first and the last row of the stretch say. */
export type SampleSeen<R extends Row> = SampleRate & {
  readonly kept: readonly { readonly row: R; readonly rank: number }[];
  readonly first: number | null;
  readonly last: number | null;
};

const ROWS_MOST = 5_000; // shares of columns settle well before that
const CHARACTERS_MOST = 3_000_000; // some 6 MB
const CELL_MOST = 2_000; // characters kept of a cell once memory is short: no column is told by what comes later
const ALL = 2 ** 32;
const GOLDEN = 2_654_435_769; // 2^32 over the golden ratio
const ODD = 2_246_822_507;
const ENDING = 8; // characters of each cell by which rows are told apart: numbers and times differ at their end

/** A number for what a row says, in [0, 2^32): its cells' lengths and endings. */
function keyOf({ cells }: Row): number {
  let key = 0;
  for (const cell of cells) {
    key = Math.imul(key ^ cell.length, GOLDEN);
    for (let at = Math.max(0, cell.length - ENDING); at < cell.length; at += 1)
      key = Math.imul(key ^ cell.charCodeAt(at), ODD);
  }
  return key >>> 0;
}

/** A number without any rhythm that a file could have, the same at every reading. */
function shuffled(number: number): number {
  let mixed = Math.imul(number + 1, GOLDEN);
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
 * 5,000 of them and 3 million characters; of a longer one each row with the same chance, by what it says and how many that say
 * the same stand just before it. So stretches that were looked at apart, joined in order, give the same rows.
 *
 * @param rate  how few rows need be taken, as far as that is known
 * @returns   a sample without rows
 * @source    Bernoulli sampling with a threshold that is halved (after Vitter 1985, ACM TOMS 11, 37-57)
 * @cost      O(1) a row that is not kept; memory of 3 million characters
 */
export function rowSample<R extends Row>(rate: SampleRate = { below: ALL, isShort: false }): RowSample<R> {
  let kept: { readonly row: R; readonly rank: number }[] = [];
  let { below, isShort } = rate;
  let first: number | null = null;
  let last: number | null = null;
  let repeats = 0;
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
    const key = keyOf(row);
    repeats = key === last ? repeats + 1 : 0;
    first ??= key;
    last = key;
    const rank = shuffled(key ^ Math.imul(repeats, ODD));
    if (rank >= below) return;
    const own = isShort ? shortened(row) : { ...row, cells: row.cells.map(detached) };
    kept.push({ row: own, rank });
    characters += sizeOf(own);
    while (isOver() && kept.length > 1) thin();
  };
  const join = (seen: SampleSeen<R>, lines: number): boolean => {
    if (seen.first !== null && seen.first === last) return false;
    first ??= seen.first;
    last = seen.last ?? last;
    while (below > seen.below || (seen.isShort && !isShort)) thin();
    for (const { row, rank } of seen.kept) {
      if (rank >= below) continue;
      const placed = { ...row, line: row.line + lines };
      const own = isShort && !seen.isShort ? shortened(placed) : placed;
      kept.push({ row: own, rank });
      characters += sizeOf(own);
    }
    while (isOver() && kept.length > 1) thin();
    return true;
  };
  return {
    add,
    rate: () => ({ below, isShort }),
    seen: () => ({ below, isShort, kept, first, last }),
    join,
    rows: () => kept.map(({ row }) => row),
  };
}
