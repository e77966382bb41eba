import type { AlikesPage } from '../../contract/api/alikes.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { likenessOf } from '../../engine/patterns/similar/likeness.ts';
import type { StoredCompany } from '../../store/companies.store.ts';
import { readTickets } from '../../store/tickets.store.ts';
import { AppError } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { showTickets } from './list-tickets.ts';

const SHOWN = 10;

/**
 * A ticket and the tickets most like it, whatever problem they belong to. Tickets that were forgotten since they were made ready
 * are not among them.
 *
 * @throws AppError `not_found`
 */
export async function readAlikes(
  context: Pick<Context, 'store' | 'alikes'>,
  companyId: string,
  ticketId: string,
): Promise<AlikesPage> {
  const { store, alikes } = context;
  const company = await store.inCompany(companyId, findKnownCompany);
  const shown = (ids: readonly string[]) => showById(context, company, ids);
  const ticket = (await shown([ticketId])).get(ticketId);
  if (ticket === undefined) throw new AppError({ code: 'not_found', what: 'ticket' });
  const asked = await alikes.find(company, ticketId, SHOWN);
  if (asked.state === 'preparing') return { ticket, preparing: asked.share, alikes: [] };
  const tickets = await shown(asked.found.map(({ signalId }) => signalId));
  return {
    ticket,
    preparing: null,
    alikes: asked.found.flatMap(({ signalId, score, because }) => {
      const [found, likeness] = [tickets.get(signalId), likenessOf(score)];
      return found === undefined || likeness === null
        ? []
        : [{ ticket: found, likeness, because: [...because] }];
    }),
  };
}

async function showById(
  { store }: Pick<Context, 'store'>,
  { id, reckoningId, timezone }: StoredCompany,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Ticket>> {
  if (ids.length === 0) return new Map();
  return store.inCompany(id, async (db) => {
    const { tickets } = await readTickets(db, { reckoningId, ids }, { limit: ids.length, offset: 0 });
    const shown = await showTickets(db, tickets, { reckoningId, timezone });
    return new Map(shown.map((ticket) => [ticket.id, ticket]));
  });
}
