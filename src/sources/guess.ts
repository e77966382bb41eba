import type { ReasonCode } from './codes.ts';
import type { Field } from './field.ts';
import type { DurationUnit } from './read-durations.ts';

/** How the texts of a column are written: in a markup of a helpdesk's own, or as mail programs send them. */
export type TextMarkup = 'wiki' | 'quoted-printable' | 'mail-words';

/** How one column is understood. `confidence` in [0, 1]. */
export type ColumnGuess = {
  readonly heading: string;
  readonly field: Field;
  readonly confidence: number;
  readonly reason: ReasonCode;
  /** What a bare number counts in this column, where the helpdesk is known to say so. */
  readonly unit?: DurationUnit;
  /** Whether a day in its durations has 24 hours, and not those of a working day. */
  readonly wholeDays?: boolean;
  /** In which markup its texts are written, where the helpdesk is known to have one of its own, or all of them agree. */
  readonly markup?: TextMarkup;
  /** The column that holds the time of day of the dates in this one. */
  readonly clockAt?: number;
  /** A column of which the helpdesk is known to say nothing of the ticket in it: not kept. */
  readonly isNoise?: boolean;
  /** Its place among the columns of its field, from 0: where an earlier one says nothing, the next is read. */
  readonly rank?: number;
  /** What the helpdesk's own values are in words, by the folded value. */
  readonly words?: ReadonlyMap<string, string>;
};

/** A guess about one column, before it is set beside the others. */
export type Guess = { readonly field: Field; readonly confidence: number; readonly reason: ReasonCode };

/** No meaning, and why. */
export const unknownColumn = (reason: ReasonCode): Guess => ({ field: 'other', confidence: 0, reason });
