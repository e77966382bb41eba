import type { Zone } from '../engine/time/zone.ts';
import type { Field } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import type { OwnRow } from './signaal/own-row.ts';
import type { StateWord } from './states.data.ts';
import type { Row, Table } from './table.ts';

/** How tables of one origin are read: a helpdesk that we know (`helpdesk.ts`), or any other. */
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
  /** The source's own words and numbers for types, folded, as words that tell-kind knows. */
  readonly types: ReadonlyMap<string, string>;
  /** States, folded, of tickets that the helpdesk set aside itself, such as spam. */
  readonly asideStates: ReadonlySet<string>;
  /** Words, folded, of a `discarded` column that set a ticket aside; empty where any word but a no does. */
  readonly asideFlags: ReadonlySet<string>;
  /** Tags, folded, that the helpdesk gives itself to a ticket that was merged into another. */
  readonly mergedTags: ReadonlySet<string>;
  /** The zone of a table's times that do not say theirs: UTC, or the company's own. */
  readonly times: (table: Table) => 'utc' | 'local';
  /** Whether every ticket that has ended says when: then one without such a time is open. */
  readonly endsAreKept: boolean;
  /** Whether its rows are what devices measured, and no reports of anybody. */
  readonly isOfEvents?: boolean;
  /** Only in our own export: the ticket as it was kept, so that nothing of it is read anew. */
  readonly takeBack?: (guesses: readonly ColumnGuess[], row: Row) => OwnRow;
};

/** Below this a source is not called by its name. */
export const RECOGNISED = 0.8;
