import { OWN_HEADINGS, type OwnDesk, writeOwnRow } from '../../sources/signaal/own-row.ts';
import { type KeptTicket, readKeptTickets } from '../../store/kept-tickets.store.ts';
import { areNamesKnown } from '../../store/signals.store.ts';
import { readSources } from '../../store/sources.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { CSV_START, csvLine } from '../csv-line.ts';
import { checkOf } from '../imports/stage-own-ticket.ts';

const AT_ONCE = 500;

/**
 * Everything that is kept of a company's tickets as one file, in pieces: read in again it gives the same tickets. A batch is
 * read, in a transaction of its own, when the one before it is gone, so that a company of any size costs the memory of one.
 *
 * @throws AppError `not_found`, before the first piece
 */
export async function exportTickets(
  { store }: Pick<Context, 'store'>,
  companyId: string,
): Promise<AsyncIterable<string>> {
  const desks = await store.inCompany(companyId, async (db) => {
    await findKnownCompany(db);
    const namesKnown = await areNamesKnown(db);
    const sources = await readSources(db);
    return new Map(sources.map(({ id, ...desk }): [string, OwnDesk] => [id, { ...desk, namesKnown }]));
  });
  const read = (after: string) =>
    store.inCompany(companyId, (db) => readKeptTickets(db, { after, limit: AT_ONCE }));
  return pieces(read, desks);
}

async function* pieces(
  read: (after: string) => Promise<readonly KeptTicket[]>,
  desks: Map<string, OwnDesk>,
): AsyncGenerator<string> {
  yield CSV_START + csvLine(OWN_HEADINGS);
  for (let after = ''; ; ) {
    const tickets = await read(after);
    const last = tickets.at(-1);
    if (last === undefined) return;
    yield tickets.map((ticket) => lineOf(ticket, desks)).join('');
    after = last.signalId;
  }
}

/** A ticket's line; the first of each desk tells of the desk. */
function lineOf({ signalId: _, ...ticket }: KeptTicket, desks: Map<string, OwnDesk>): string {
  const desk = desks.get(ticket.sourceId) ?? null;
  desks.delete(ticket.sourceId);
  return csvLine(writeOwnRow({ ticket, check: checkOf(ticket), desk }));
}
