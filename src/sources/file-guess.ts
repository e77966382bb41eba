import type { ReadingKind } from '../engine/signals/told-reading.ts';

/**
 * Why a file is read so: it says so itself or all of it speaks for it (`file`), the helpdesk is known to write so, it is how
 * the company has it, somebody said so now (`told`) or for an earlier file of this desk (`before`), or a column is read as the others
 * of its file are (`others`).
 */
export type GuessBy = 'file' | 'helpdesk' | 'company' | 'told' | 'before' | 'others';

/** One cell as it stands in the file, and what it comes to in each reading; null where it comes to nothing. */
export type GuessExample = {
  readonly line: number;
  readonly written: string;
  /** In the order of the readings: the chosen one, then the alternatives. */
  readonly as: readonly (string | null)[];
};

/**
 * One decision about a whole file. What examples come to: for a date or a time zone a local time such as
 * `2026-03-04T10:11` (a day alone without the clock), for a unit whole seconds, for a decimal sign a number, for an
 * encoding the text, for a delimiter or quotes the cells with a line feed between them, for empty cells of groups the group or
 * '': what is written is then what the row is about.
 */
export type FileGuess = {
  readonly kind: ReadingKind;
  /** The heading of the only column it goes for; null where it goes for the file. */
  readonly column: string | null;
  readonly chosen: string;
  /** In [0, 1]; 0.5 where another reading is as good. */
  readonly confidence: number;
  readonly by: GuessBy;
  /** Another reading is as good, and nobody said which: the one case that is asked. */
  readonly asked: boolean;
  readonly alternatives: readonly string[];
  /** At most five, from cells that are about nobody. */
  readonly examples: readonly GuessExample[];
};

/** Confidence where two readings are equally good. */
export const EVEN = 0.5;
