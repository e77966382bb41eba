import type { ReactNode } from 'react';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { TicketRow } from './ticket-row.part.tsx';

type TicketListProps = {
  readonly tickets: readonly Ticket[];
  /** Words that made them alike, to be marked. */
  readonly marked?: readonly string[];
  /** What stands before a row, such as a box to pick it, and after it. */
  readonly before?: ((ticket: Ticket) => ReactNode) | undefined;
  readonly after?: (ticket: Ticket) => ReactNode;
  /** What stands under its facts. */
  readonly below?: ((ticket: Ticket) => ReactNode) | undefined;
  /** What else is said of a ticket, before its own facts. */
  readonly said?: (ticket: Ticket) => readonly string[];
  readonly withPattern?: boolean;
  /** Whether each leads to the tickets that are like it. */
  readonly withAlikes?: boolean;
  /** Whether what they say stands open. */
  readonly isOpen?: boolean;
};

/** Tickets as a list of sentences: what was said, when, for which team, and how its lost time is known. */
export function TicketList(props: TicketListProps) {
  const { tickets, marked = [], before, after, below, said, withPattern = true } = props;
  const { withAlikes = true, isOpen = false } = props;
  const { words } = useSpeaking();
  return (
    <ol className="tickets" aria-label={words.pages.tickets.list}>
      {tickets.map((ticket) => (
        <li key={ticket.id} data-picking={before !== undefined}>
          {before?.(ticket)}
          <TicketRow
            ticket={ticket}
            marked={marked}
            said={said?.(ticket) ?? []}
            withPattern={withPattern}
            withAlikes={withAlikes}
            isOpen={isOpen}
            below={below?.(ticket)}
          />
          {after?.(ticket)}
        </li>
      ))}
    </ol>
  );
}
