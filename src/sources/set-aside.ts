import { fold } from '../engine/text/fold.ts';
import { isFlagUp } from './flag.ts';
import { noTicketTeller } from './no-ticket.ts';
import type { Columns } from './read-columns.ts';
import { remembering } from './remembering.ts';
import type { Source } from './source.ts';
import type { Row } from './table.ts';
import { isUnitsRow } from './units-row.ts';

/** The helpdesk set it aside as spam, draft or deleted; or it is a line of totals or a remark, or one of units and kinds of columns. */
export type Aside = 'discarded' | 'no_ticket' | 'units';

type Reads = { readonly columns: Columns; readonly source: Source };

/**
 * Prepares telling why a row does not count: the helpdesk set it aside by its state or by a flag of its own, or it is no ticket.
 *
 * @param columns how the columns are read
 * @param source  which states and flags of the helpdesk set a ticket aside
 * @returns       why a row is set aside; null where it counts
 * @cost          O(columns of states and flags) a row
 */
export function asideReader({ columns, source }: Reads): (row: Row) => Aside | null {
  const { asideStates, asideFlags } = source;
  const isFlag = remembering((cell: string): boolean =>
    asideFlags.size === 0 ? isFlagUp(cell) : asideFlags.has(fold(cell).trim()),
  );
  const isState = remembering((cell: string): boolean => asideStates.has(fold(cell).trim()));
  const mayBeState = asideStates.size > 0;
  const mayBeFlag = columns.has('discarded');
  const isDiscarded = (row: Row): boolean =>
    (mayBeFlag && columns.each(row, 'discarded').some(isFlag)) ||
    (mayBeState && columns.each(row, 'state').some(isState));
  const isNoTicket = noTicketTeller(columns);
  return (row) => {
    if (isDiscarded(row)) return 'discarded';
    if (isNoTicket(row)) return 'no_ticket';
    return isUnitsRow(row.cells) ? 'units' : null;
  };
}
