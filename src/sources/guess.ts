import type { ReasonCode } from './codes.ts';
import type { Field } from './field.ts';

/** How one column is understood. `confidence` in [0, 1]. */
export type ColumnGuess = {
  readonly heading: string;
  readonly field: Field;
  readonly confidence: number;
  readonly reason: ReasonCode;
};

/** A guess about one column, before it is set beside the others. */
export type Guess = { readonly field: Field; readonly confidence: number; readonly reason: ReasonCode };

/** No meaning, and why. */
export const unknownColumn = (reason: ReasonCode): Guess => ({ field: 'other', confidence: 0, reason });
