import { type Dialect, NO_QUOTE } from './cut-record.ts';

/**
 * How the cells of a text are quoted, and a quote within one is written: doubled, or after a backslash. `typographic`: in curled quotes,
 * which are read as straight ones.
 */
export type Quoting = 'double' | 'single' | 'double-backslash' | 'single-backslash' | 'typographic' | 'none';

type Signs = Pick<Dialect, 'quote' | 'backslash'>;

const SIGNS: Readonly<Record<Quoting, Signs>> = {
  double: { quote: '"', backslash: false },
  single: { quote: "'", backslash: false },
  'double-backslash': { quote: '"', backslash: true },
  'single-backslash': { quote: "'", backslash: true },
  typographic: { quote: '"', backslash: false },
  none: { quote: NO_QUOTE, backslash: false },
};

/** The ways of quoting; those that are tried first come first. */
export const QUOTINGS = [
  'none',
  'double',
  'single',
  'double-backslash',
  'single-backslash',
  'typographic',
] as const;

const CURLED = /[“”„‟«»]/gu;

/** A text with straight quotes where a program that people write in had set curled ones; of the same length. */
export const straightened = (text: string): string => text.replace(CURLED, '"');

/** A text as this way of quoting takes it, before it is cut by the signs of that way. */
export const textUnder = (quoting: Quoting, text: string): string =>
  quoting === 'typographic' ? straightened(text) : text;

/** The signs of a way of quoting. */
export const signsOf = (quoting: Quoting): Signs => SIGNS[quoting];

/** The way of quoting with these signs. */
export const quotingOf = ({ quote, backslash }: Signs): Quoting =>
  QUOTINGS.find((each) => SIGNS[each].quote === quote && SIGNS[each].backslash === backslash) ?? 'none';

/**
 * A cell as a text holds it.
 *
 * @param cell      what it says
 * @param delimiter what separates cells
 * @param quoting   how they are quoted
 * @returns         the cell, in quotes where it needs them
 * @source          RFC 4180 where quotes are doubled
 * @cost            O(length)
 */
export function quotedCell(cell: string, delimiter: string, quoting: Quoting): string {
  const { quote, backslash } = SIGNS[quoting];
  const isBare = !cell.includes(delimiter) && !cell.includes(quote) && !cell.includes('\n');
  if (quoting === 'none' || isBare) return cell;
  const within = backslash
    ? cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
    : cell.replaceAll(quote, quote + quote);
  return quoting === 'typographic' ? `“${within}”` : quote + within + quote;
}
