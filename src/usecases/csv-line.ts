import { guardFormula } from '../sources/signaal/formula-guard.ts';

/** The mark by which a spreadsheet sees that a file is UTF-8. */
export const CSV_START = '\uFEFF';

/** One row of a file for a spreadsheet, as they are read here: semicolons, every cell in quotes, no cell a formula. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(quoted).join(';')}\r\n`;
}

function quoted(cell: string | number): string {
  const text = typeof cell === 'string' ? guardFormula(cell) : String(cell);
  return `"${text.replaceAll('"', '""')}"`;
}
