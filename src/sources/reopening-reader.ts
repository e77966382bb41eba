import { fold } from '../engine/text/fold.ts';
import type { Columns } from './read-columns.ts';
import { readState } from './read-state.ts';
import type { Source } from './source.ts';
import { type Reopenings, readReopenings } from './state-moves.ts';
import type { StateWord } from './states.data.ts';
import type { Row } from './table.ts';

type Reads = { readonly columns: Columns; readonly source: Source };
type Ended = { readonly state: StateWord | 'unknown'; readonly reopened: boolean };

const NONE: Reopenings = { count: null, at: [] };

/** What the first column of states calls it: with the state that was read, the name of a site's own state is known too. */
function nameNow(columns: Columns, row: Row): string {
  const name = columns.each(row, 'state').find((cell) => cell.trim() !== '') ?? '';
  return fold(name).trim();
}

/**
 * Prepares telling how often a ticket was opened again: as its helpdesk counts it, else as the log of its states shows.
 *
 * @param reads   how the columns are read, and the source's own words for states
 * @returns       a reader of a row and the state it is in; a ticket that says it is open again was so once at least
 * @cost          O(n log n) a row with a log of n moves
 */
export function reopeningReader({ columns, source }: Reads): (row: Row, ended: Ended) => Reopenings {
  const [isCounted, isLogged] = [columns.has('reopenedCount'), columns.has('stateMoves')];
  const ofLog = (row: Row, { state }: Ended): Reopenings => {
    const now = nameNow(columns, row);
    const known = state === 'unknown' ? undefined : state;
    return readReopenings(
      columns.raw(row, 'stateMoves'),
      (name) => readState(name, source.states) ?? (fold(name).trim() === now ? known : undefined),
    );
  };
  return (row, ended) => {
    const logged = isLogged ? ofLog(row, ended) : NONE;
    const count = (isCounted ? columns.count(row, 'reopenedCount') : null) ?? logged.count;
    return { count: ended.reopened ? Math.max(1, count ?? 1) : count, at: logged.at };
  };
}
