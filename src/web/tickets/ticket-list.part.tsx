import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { longDay, timeRange } from '../../words/format.ts';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useEvidence } from '../kit/use-evidence.ts';
import { WHERE } from '../kit/where.ts';
import { TicketChanges } from './ticket-changes.part.tsx';

type TicketListProps = {
  readonly tickets: readonly Ticket[];
  /** Words that made them alike, to be marked. */
  readonly marked?: readonly string[];
  /** What stands before a row, such as a box to pick it, and after it. */
  readonly before?: (ticket: Ticket) => ReactNode;
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

type TicketRowProps = {
  readonly ticket: Ticket;
  readonly marked: readonly string[];
  readonly said: readonly string[];
  readonly withPattern: boolean;
  readonly withAlikes: boolean;
  readonly isOpen: boolean;
  readonly below: ReactNode;
};

function TicketRow(props: TicketRowProps) {
  const { ticket, marked, said, withPattern, withAlikes, isOpen: isOpenFirst, below } = props;
  const { words, lang } = useSpeaking();
  const { company } = useEvidence();
  const { tickets: say } = words.pages;
  const {
    title,
    text,
    opened,
    resolved,
    team,
    site,
    asset,
    pattern,
    way,
    lostSeconds,
    isMissing,
    isChanged,
    former,
  } = ticket;
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  const facts = [
    opened === null ? say.noDay : longDay(opened, lang),
    ...(resolved === null || resolved === opened ? [] : [say.resolved({ day: longDay(resolved, lang) })]),
    ...[team, site, asset].flatMap((each) => (each === null ? [] : [each])),
    lostSeconds === null
      ? (say.way[way] ?? way)
      : `${timeRange(lostSeconds, lostSeconds, lang)} ${say.way[way] ?? way}`,
    ...(former.length > 0 ? [say.former({ numbers: former.join(', ') })] : []),
    ...(isChanged ? [say.isChanged] : []),
    ...(isMissing ? [say.isMissing] : []),
  ];
  const heading = title === '' ? say.noTitle : title;
  return (
    <article className="ticket">
      <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <span className="ticket-number">{ticket.ticket}</span>
          <span className="ticket-title">
            <Marked text={heading} words={marked} />
          </span>
        </summary>
        {/* Where it stands open from the start, words that are those of the title are not said twice. */}
        {(!isOpenFirst || (text !== '' && text !== title)) && (
          <p className="ticket-text">
            <Marked text={text === '' ? heading : text} words={marked} />
          </p>
        )}
        {isOpen && isChanged && <TicketChanges company={company} ticket={ticket.id} />}
      </details>
      {said.length > 0 && (
        <ul className="facts said">
          {said.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {withPattern && (
          <li>
            {pattern === null ? (
              way !== 'unreckoned' && say.noPattern
            ) : (
              <Link {...WHERE.pattern(company, pattern.id)}>{nameOf(pattern.name, lang)}</Link>
            )}
          </li>
        )}
        {withAlikes && (
          <li className="on-screen">
            <Link {...WHERE.ticket(company, ticket.id)}>
              {words.alikes.more}
              <span className="visually-hidden">: {ticket.ticket}</span>
            </Link>
          </li>
        )}
      </ul>
      {below}
    </article>
  );
}

/** A text in which the words that made tickets alike are marked. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const known = words.filter((word) => word.length > 2).map((word) => word.toLowerCase());
  if (known.length === 0) return text;
  let at = 0;
  return text.split(/(\p{L}[\p{L}\p{N}-]*)/u).map((part) => {
    at += part.length;
    const isKnown = known.some((word) => part.toLowerCase().startsWith(word));
    return isKnown ? <mark key={at}>{part}</mark> : part;
  });
}
