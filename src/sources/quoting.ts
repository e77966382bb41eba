import { type Dialect, NO_QUOTE } from './cut-record.ts';

/** How the cells of a text are quoted, and a quote within one is written: doubled, or after a backslash. */
export type Quoting = 'double' | 'single' | 'double-backslash' | 'single-backslash' | 'none';

type Signs = Pick<Dialect, 'quote' | 'backslash'>;

const SIGNS: Readonly<Record<Quoting, Signs>> = {
  double: { quote: '"', backslash: false },
  single: { quote: "'", backslash: false },
  'double-backslash': { quote: '"', backslash: true },
  'single-backslash': { quote: "'", backslash: true },
  none: { quote: NO_QUOTE, backslash: false },
};

/** The ways of quoting; those that are tried first come first. */
export const QUOTINGS = ['none', 'double', 'single', 'double-backslash', 'single-backslash'] as const;

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
  return quote + within + quote;
}
