import type { Ticket, TicketsQuery } from '../../contract/api/tickets.schema.ts';
import type { Lang } from '../../words/format.ts';
import type { Context } from '../context.ts';
import { CSV_START, csvLine } from '../csv-line.ts';
import { listTickets, type TicketPage } from './list-tickets.ts';

const COLUMNS = ['ticket', 'title', 'opened', 'resolved', 'kind', 'state', 'team', 'site', 'asset'] as const;
const HEADINGS = [...COLUMNS, 'pattern', 'way', 'lostSeconds', 'fate'];

type Asked = {
  readonly companyId: string;
  readonly query: Omit<TicketsQuery, 'page'>;
  readonly lang: Lang;
};

/**
 * Every row behind a number as a file for a spreadsheet, in pieces: a page is read, in a transaction of its own, when the
 * one before it is gone, so that a company of any size costs the memory of one.
 *
 * @throws AppError `not_found`, before the first piece
 */
export async function ticketsAsCsv(
  context: Pick<Context, 'store'>,
  { companyId, query, lang }: Asked,
): Promise<AsyncIterable<string>> {
  const read = (page: number) => listTickets(context, companyId, { ...query, page });
  return pieces(await read(1), read, lang);
}

async function* pieces(
  first: TicketPage,
  read: (page: number) => Promise<TicketPage>,
  lang: Lang,
): AsyncGenerator<string> {
  yield CSV_START + csvLine(HEADINGS);
  for (let shown = first; ; ) {
    yield shown.tickets.map((ticket) => lineOf(ticket, lang)).join('');
    if (shown.page * shown.pageSize >= shown.total) return;
    const next = await read(shown.page + 1);
    if (next.page === shown.page) return; // rows went meanwhile: this one was the last
    shown = next;
  }
}

function lineOf(ticket: Ticket, lang: Lang): string {
  const name = ticket.pattern?.name;
  return csvLine([
    ...COLUMNS.map((column) => ticket[column] ?? ''),
    name === undefined ? '' : (name.given ?? name[lang]),
    ticket.way,
    ticket.lostSeconds ?? '',
    ticket.fate,
  ]);
}
