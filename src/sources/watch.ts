import type { GlancesSeen } from './glances.ts';
import type { ColumnsSeen } from './read-times.ts';
import type { Row, Table } from './table.ts';

/**
 * Looks at the rows of a long table while it is read for the first time: is given its first rows as a table, and answers who
 * is to be given every row, these too. A short table is never watched.
 */
export type Watch = (head: Table) => Watcher;

/** Is given every row of a table, or what others saw of a stretch of them. */
export type Watcher = {
  readonly add: (row: Row) => void;
  /** Absent where every row must be looked at in order. */
  readonly blocks?: BlockWatch;
};

/** Looks at stretches of a table apart, and joins what was seen of them. */
export type BlockWatch = {
  /** Starts a stretch; one is done before the next is started. */
  readonly start: () => { readonly add: (row: Row) => void; readonly seen: () => WatchSeen };
  /** Adds what was seen of the stretch that comes next, after so many lines. */
  readonly join: (seen: WatchSeen, lines: number) => void;
};

/** What was seen of a stretch of a table, in a form that goes from thread to thread. */
export type WatchSeen = { readonly columns: ColumnsSeen; readonly glances: GlancesSeen };
