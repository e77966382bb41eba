import { isEmptyCell } from './read-dates.ts';

/** Whether a cell says nothing; a nought does. */
export const isNothing = (cell: string): boolean => isEmptyCell(cell) && cell.trim() !== '0';

/** Whether there are plain letters, digits and marks in it, and no white space. */
function isOneWord(raw: string): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code <= 32 || code >= 127) return false;
  }
  return raw !== '';
}

/** What a cell says on one line; null where it says nothing. */
export function wordOf(raw: string): string | null {
  if (isOneWord(raw)) return isNothing(raw) ? null : raw;
  const cell = raw.replace(/\s+/gu, ' ').trim();
  return isNothing(cell) ? null : cell;
}

/** The first filled line of a cell that may hold several people or groups, one a line; null where there is none. */
export function firstLineOf(raw: string): string | null {
  for (const line of raw.split('\n')) {
    const word = wordOf(line);
    if (word !== null) return word;
  }
  return null;
}
