import { EVEN } from './file-guess.ts';
import { isEmptyCell } from './read-dates.ts';
import { bareNumber, type DecimalMark, isEitherWay } from './read-numbers.ts';

/** A column of numbers; one of counts holds whole numbers only. */
export type NumberColumn = { readonly cells: Iterable<string>; readonly isCount: boolean };

/** Which sign stands before the decimals; null where no number has one or the other. */
export type DecidedDecimals = {
  readonly mark: DecimalMark | null;
  readonly confidence: number;
  /** Every sign could group thousands as well. */
  readonly open: boolean;
};

const CONFIDENCE = { shown: 0.97, counts: 0.9 } as const;

const otherMark = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');

/** What one number says: which sign is before decimals, or that this sign may be either. */
function voteOf(
  number: string,
  isCount: boolean,
): { readonly mark: DecimalMark; readonly open: boolean } | undefined {
  const comma = number.lastIndexOf(',');
  const point = number.lastIndexOf('.');
  if (comma < 0 && point < 0) return undefined;
  const last: DecimalMark = comma > point ? ',' : '.';
  if (comma >= 0 && point >= 0) return { mark: last, open: false };
  if (number.indexOf(last) !== number.lastIndexOf(last)) return { mark: otherMark(last), open: false };
  if (!isEitherWay(number)) return { mark: last, open: false };
  return isCount ? { mark: otherMark(last), open: false } : { mark: last, open: true };
}

/**
 * Decides from all numbers of a file which sign stands before the decimals.
 *
 * It answers "is 1.234 a thousand and more, or one and a bit?": one number with two decimals, or with both signs, decides
 * for all; a count is whole. Where every sign has three digits after it, nothing decides.
 *
 * @param columns the columns of durations and counts
 * @returns       the sign, how sure that is, in [0, 1], and whether the other reading is as good
 * @cost          O(cells)
 */
export function decideDecimals(columns: readonly NumberColumn[]): DecidedDecimals {
  const tally = tallyDecimals();
  for (const { cells, isCount } of columns) for (const cell of cells) tally.add(cell, isCount);
  return tally.decide();
}

/** Gathers which sign stands before decimals, cell by cell. */
export type DecimalsTally = {
  readonly add: (cell: string, isCount: boolean) => void;
  readonly decide: () => DecidedDecimals;
  /** What was gathered, to be joined to what was gathered of other cells. */
  readonly seen: () => DecimalsSeen;
  readonly join: (seen: DecimalsSeen) => void;
};

/** What some numbers say of the sign before decimals. */
export type DecimalsSeen = { readonly sure: Votes; readonly open: Votes; readonly counted: number };

type Votes = { ',': number; '.': number };

/**
 * Starts what `decideDecimals` does, for cells that come one at a time.
 *
 * @returns   a tally without cells
 * @cost      O(length) a cell
 */
export function tallyDecimals(): DecimalsTally {
  const sure: Votes = { ',': 0, '.': 0 };
  const open: Votes = { ',': 0, '.': 0 };
  let counted = 0;
  const add = (cell: string, isCount: boolean): void => {
    if (!cell.includes(',') && !cell.includes('.')) return;
    const number = isEmptyCell(cell) ? undefined : bareNumber(cell);
    const vote = number === undefined ? undefined : voteOf(number, isCount);
    if (vote === undefined) return;
    if (isCount) counted += 1;
    (vote.open ? open : sure)[vote.mark] += 1;
  };
  const join = (seen: DecimalsSeen): void => {
    counted += seen.counted;
    for (const mark of [',', '.'] as const) {
      sure[mark] += seen.sure[mark];
      open[mark] += seen.open[mark];
    }
  };
  const seen = (): DecimalsSeen => ({ sure, open, counted });
  return { add, decide: () => decidedBy(seen()), seen, join };
}

function decidedBy({ sure, open, counted }: DecimalsSeen): DecidedDecimals {
  const larger = (votes: Votes): DecimalMark => (votes['.'] > votes[','] ? '.' : ',');
  const all = sure[','] + sure['.'];
  if (all > 0) {
    const share = Math.max(sure[','], sure['.']) / all;
    return {
      mark: larger(sure),
      confidence: (counted === all ? CONFIDENCE.counts : CONFIDENCE.shown) * share,
      open: false,
    };
  }
  if (open[','] + open['.'] === 0) return { mark: null, confidence: 1, open: false };
  // Both signs, each alone and with three digits: neither groups what the other cuts.
  return { mark: larger(open), confidence: EVEN, open: true };
}
