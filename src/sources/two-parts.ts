import { type Dialect, NO_DELIMITER } from './cut-record.ts';
import { detectDialect } from './detect-dialect.ts';
import { compareHeadings, namesColumns } from './other-headings.ts';
import { quotedCell } from './quoting.ts';
import { splitDelimited } from './split-delimited.ts';

/** A text of which the end is cut by another delimiter than its start, as where somebody pasted one export below another. */
export type TwoParts = {
  /** The line from which the other delimiter holds. */
  readonly line: number;
  readonly delimiter: Dialect['delimiter'];
  /** Records above it. */
  readonly above: number;
  /** All of it cut by the first delimiter, each record on the lines where it stands; undefined where the columns are others. */
  readonly joined: string | undefined;
};

const DELIMITERS = [';', ',', '\t', '|'] as const;
const CELLS_LEAST = 3; // in each row: two may come by chance
const ROWS_LEAST = 2; // of the first part
const AGREED = 0.9; // of each part, in records of one size

const cellsIn = (line: string, delimiter: string): number => line.split(delimiter).length;
const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
};

/** Where the records of one size end in a text that starts with them, and how many there are. */
function firstPart(text: string, delimiter: (typeof DELIMITERS)[number]) {
  const typical = cellsIn(lineAt(text, 0), delimiter);
  if (typical < CELLS_LEAST) return undefined;
  const dialect = { delimiter, quote: '"', backslash: false, typical } as const;
  let [above, odd] = [0, 0];
  let headings: readonly string[] = [];
  for (const { kind, cells, start, line } of splitDelimited(text, dialect)) {
    if (kind === 'blank') continue;
    if (kind === 'record' && cells.length === typical) {
      if (above === 0) headings = cells;
      above += 1;
      continue;
    }
    const isOther = DELIMITERS.some(
      (each) => each !== delimiter && cellsIn(lineAt(text, start), each) >= CELLS_LEAST,
    );
    if (isOther && cells.length < typical)
      return { start, line, above, headings, isSound: odd <= above * (1 - AGREED) };
    odd += 1;
  }
  return undefined;
}

/** The second part with the first delimiter in the place of its own. */
function recut(text: string, dialect: Dialect, delimiter: string): string {
  const parts: string[] = [];
  for (const { kind, cells, start, end } of splitDelimited(text, dialect)) {
    const isRecord = kind === 'record';
    parts.push(
      isRecord
        ? `${cells.map((cell) => quotedCell(cell, delimiter, 'double')).join(delimiter)}\n`
        : text.slice(start, end),
    );
  }
  return parts.join('');
}

/**
 * Finds where a text changes its delimiter for good.
 *
 * It answers "are these two exports in one file?". Each part must fall into records of one size by its own delimiter; they are of one
 * table where the second has the headings of the first, in any order, or none and as many cells.
 *
 * @param text  all of it
 * @returns     the parts; undefined where one delimiter holds throughout, or nothing shows where it changes
 * @cost        O(length) for each delimiter
 */
export function findTwoParts(text: string): TwoParts | undefined {
  for (const delimiter of DELIMITERS) {
    const first = firstPart(text, delimiter);
    if (first === undefined || !first.isSound || first.above < ROWS_LEAST) continue;
    const rest = text.slice(first.start);
    const { dialect, confidence } = detectDialect(rest);
    const isOther = dialect.delimiter !== delimiter && dialect.delimiter !== NO_DELIMITER;
    if (!isOther || dialect.typical < CELLS_LEAST || confidence < AGREED) continue;
    const { line, above, headings } = first;
    const [piece, next] = splitDelimited(rest, dialect);
    if (next?.cells.length !== dialect.typical) continue; // one line alone is a remark
    const cells = piece?.cells ?? [];
    const isSame = namesColumns(cells)
      ? compareHeadings(cells, headings).kind !== 'other'
      : dialect.typical === headings.length;
    const joined = isSame ? text.slice(0, first.start) + recut(rest, dialect, delimiter) : undefined;
    return { line, delimiter, above, joined };
  }
  return undefined;
}
