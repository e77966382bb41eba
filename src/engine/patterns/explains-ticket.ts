import { compiledCatalogue } from './compiled-catalogue.ts';
import { frameTicket } from './frame-ticket.ts';
import type { HeardTickets } from './hear-tickets.ts';

/**
 * Whether the catalogue hears a problem in a ticket: a thing together with its fault, or an idiom.
 *
 * @param told      tickets, and what was heard in them
 * @param position  of the ticket
 * @returns         false where only a thing or only a fault was named, or nothing
 * @cost            O(matches x cards of each)
 */
export function explainsTicket({ tickets, heard, commonness }: HeardTickets, position: number): boolean {
  const { titleWords } = tickets[position];
  const { candidates } = frameTicket(heard[position], titleWords, compiledCatalogue(), commonness);
  return candidates.some(({ by }) => by === 'idiom' || by === 'pair');
}
