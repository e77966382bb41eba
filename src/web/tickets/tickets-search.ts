import { type TicketsQuery, ticketsQuery } from '../../contract/api/tickets.schema.ts';

export type TicketsSearch = Partial<TicketsQuery>;

/** The address of the tickets: the contract's query; a part that it does not know is left out. */
export function readTicketsSearch(search: Record<string, unknown>): TicketsSearch {
  const parts = Object.entries(ticketsQuery.shape).flatMap(([key, schema]) => {
    const isAsked = search[key] !== undefined && search[key] !== '';
    return isAsked && schema.safeParse(search[key]).success ? [[key, search[key]]] : [];
  });
  const { page, ...which } = ticketsQuery.parse(Object.fromEntries(parts));
  return page === 1 ? which : { ...which, page };
}
