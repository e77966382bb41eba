import type { Zone } from '../engine/time/zone.ts';
import type { Field } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import type { StateWord } from './states.data.ts';
import type { Table } from './table.ts';

/**
 * A kind of helpdesk whose exports we know. A new one is a file `<kind>/map-<kind>.ts` that exports this, with
 * fixtures beside it, and a line in `sources.ts`.
 */
export type Source = {
  readonly kind: string;
  /** How sure it is that the table comes from this helpdesk, in [0, 1]. Headings that merely resemble stay below .8. */
  readonly recognise: (table: Table) => number;
  /** What each column means. `override` is what the user said, by column index, and wins. */
  readonly mapColumns: (
    table: Table,
    override: ReadonlyMap<number, Field>,
    zone: Zone,
  ) => readonly ColumnGuess[];
  /** The source's own words for states, folded; the common ones come after. */
  readonly states: ReadonlyMap<string, StateWord>;
};

/** Below this a source is not called by its name. */
export const RECOGNISED = 0.8;
