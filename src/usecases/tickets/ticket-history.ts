import type { TicketChanges } from '../../contract/api/tickets.schema.ts';
import { readTicketStates, type TicketState } from '../../store/signals.store.ts';
import { AppError } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';

/** Columns that a person would say changed, and the field that each is. */
const SHOWN = {
  title: 'title',
  body: 'body',
  state: 'state',
  opened_at: 'openedAt',
  resolved_at: 'resolvedAt',
  closed_at: 'closedAt',
  due_at: 'dueAt',
  reopened: 'reopenedCount',
  team: 'team',
  site: 'site',
  asset: 'asset',
  category: 'category',
  priority: 'priority',
  reported_lost_seconds: 'reportedLost',
  measured_lost_seconds: 'measuredLost',
  technician_seconds: 'technicianTime',
  parent: 'parent',
} as const;

/**
 * What later exports changed of a ticket, newest first: nothing is overwritten without a trace.
 *
 * @throws AppError `not_found`
 */
export function ticketHistory(
  { store }: Pick<Context, 'store'>,
  companyId: string,
  ticketId: string,
): Promise<TicketChanges> {
  return store.inCompany(companyId, async (db) => {
    await findKnownCompany(db);
    const states = await readTicketStates(db, ticketId);
    if (states.length === 0) throw new AppError({ code: 'not_found', what: 'ticket' });
    const changes = states.slice(1).map((state, index) => ({
      file: state.file,
      at: state.at?.toISOString() ?? null,
      changed: changedIn(states[index], state),
    }));
    return { changes: changes.filter(({ changed }) => changed.length > 0).reverse() };
  });
}

function changedIn(before: TicketState, after: TicketState): TicketChanges['changes'][number]['changed'] {
  // Safe casts: both are rows of the same table, as the database gave them.
  const [old, fresh] = [before.record, after.record].map((record) => record as Record<string, unknown>);
  return Object.entries(SHOWN).flatMap(([column, field]) => {
    const [from, to] = [old, fresh].map((row) => textOf(row[column]));
    return from === to ? [] : [{ field, from, to }];
  });
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);
