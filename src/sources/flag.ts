import { fold } from '../engine/text/fold.ts';
import { isEmptyCell } from './read-dates.ts';

const FALSE_WORDS: ReadonlySet<string> = new Set(['0', 'false', 'no', 'nee', 'neen', 'non', 'n']);

/** Whether a flag is up: every word that is not a way to say no. */
export const isFlagUp = (cell: string): boolean => !isEmptyCell(cell) && !FALSE_WORDS.has(fold(cell).trim());
