import type { Dialect } from './cut-record.ts';
import { detectDialect } from './detect-dialect.ts';
import type { FlowingText } from './flow/text-flow.ts';
import { straightened } from './quoting.ts';

const OPENED = /(?:^|[,;\t|])[ \u00a0]*[“„«]/gmu; // where a cell may start
const STRAIGHT = /(?:^|[,;\t|])[ ]*"/mu;
const QUOTED_FIRST = /^\s*[“„«]/u;
const OPENED_LEAST = 3; // cells: fewer are words that somebody quotes
const AGREED = 0.98; // of the text, in records of one size without a stray quote

/**
 * A text whose cells stand in curled quotes as one whose cells stand in straight ones, as it comes.
 *
 * @param text  the text
 * @returns     the same with straight quotes, read from its start
 * @cost        O(length) each time it is opened
 */
export function straightText({ lengthMost, open, stretch }: FlowingText): FlowingText {
  return {
    lengthMost,
    open: () => {
      const flow = open();
      return () => straightened(flow());
    },
    stretch: (share, length) => straightened(stretch(share, length)),
  };
}

/**
 * Whether the cells of a text stand in curled quotes, “so” or „so” or «so», as where somebody saved an export in a program that sets them.
 *
 * It answers "is this sign part of what was written?": not where no cell opens with a straight quote, and the text falls into records of
 * one size only, or as well and with its headings in quotes, once the curled ones are taken for straight ones.
 *
 * @param parts  of the text, each from the start of a line
 * @param fixed  the delimiter, where it is said
 * @returns      true where the whole of it agrees
 * @cost         as of detectDialect, twice, where three cells open with such a quote; else O(length)
 */
export function areQuotesCurled(parts: readonly string[], fixed?: Dialect['delimiter']): boolean {
  const opened = parts.reduce((sum, part) => sum + (part.match(OPENED)?.length ?? 0), 0);
  if (opened < OPENED_LEAST || parts.some((part) => STRAIGHT.test(part))) return false;
  const asItStands = detectDialect(parts, fixed);
  const { dialect, confidence } = detectDialect(parts.map(straightened), fixed);
  if (dialect.typical < 2 || confidence < AGREED) return false;
  const isSameCut =
    dialect.delimiter === asItStands.dialect.delimiter && dialect.typical === asItStands.dialect.typical;
  const isFirstQuoted = QUOTED_FIRST.test(parts[0] ?? '');
  return isSameCut ? isFirstQuoted || confidence > asItStands.confidence : true;
}
