import { detached } from './remembering.ts';
import type { Row } from './table.ts';

/** Rows of a long table, evenly over the whole of it: what is decided from values is decided from these. */
export type RowSample<R extends Row> = {
  readonly add: (row: R) => void;
  /** In the order of the table. */
  readonly rows: () => readonly R[];
};

const ROWS_MOST = 5_000; // shares of columns settle well before that
const CHARACTERS_MOST = 3_000_000; // some 6 MB
const CELL_MOST = 2_000; // characters kept of a cell once memory is short: no column is told by what comes later
const ALL = 2 ** 32;
const GOLDEN = 2_654_435_769; // 2^32 over the golden ratio
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
 * 5,000 of them and 3 million characters; of a longer one each row with the same chance, by its place alone.
 *
 * @returns   a sample without rows
 * @source    Bernoulli sampling with a threshold that is halved (after Vitter 1985, ACM TOMS 11, 37-57)
 * @cost      O(1) a row that is not kept; memory of 3 million characters
 */
export function rowSample<R extends Row>(): RowSample<R> {
  let kept: { readonly row: R; readonly rank: number }[] = [];
  let below = ALL;
  let place = 0;
  let characters = 0;
  let isShort = false;
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
  return { add, rows: () => kept.map(({ row }) => row) };
}
