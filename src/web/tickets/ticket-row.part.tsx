import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { SortKey, Ticket } from '../../contract/api/tickets.schema.ts';
import { longDay, timeRange } from '../../words/format.ts';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useEvidence } from '../kit/use-evidence.ts';
import { WHERE } from '../kit/where.ts';
import { TicketChanges } from './ticket-changes.part.tsx';

type TicketRowProps = {
  readonly ticket: Ticket;
  readonly marked: readonly string[];
  readonly said: readonly string[];
  readonly withPattern: boolean;
  readonly withAlikes: boolean;
  readonly isOpen: boolean;
  readonly below: ReactNode;
  /** What stands in a column of its own. */
  readonly elsewhere?: readonly SortKey[];
};

/** What was said, when, for which team, and how its lost time is known. */
export function TicketRow(props: TicketRowProps) {
  const { ticket, marked, said, withPattern, withAlikes, isOpen: isOpenFirst, below } = props;
  const { elsewhere = [] } = props;
  const { words, lang } = useSpeaking();
  const { company } = useEvidence();
  const { tickets: say } = words.pages;
  const { title, text, opened, resolved, team, site, asset, pattern, way, isMissing, isChanged, former } =
    ticket;
  const lost = useLostTime();
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  const here = (key: SortKey, fact: string | null): readonly string[] =>
    fact === null || elsewhere.includes(key) ? [] : [fact];
  const facts = [
    ...here('opened', opened === null ? say.noDay : longDay(opened, lang)),
    ...(resolved === null || resolved === opened ? [] : [say.resolved({ day: longDay(resolved, lang) })]),
    ...here('team', team),
    ...here('site', site),
    ...here('asset', asset),
    ...here('lost', lost(ticket)),
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

/** Says what a ticket lost and how that is known: "12 minuten opgegeven". */
export function useLostTime(): (ticket: Ticket) => string {
  const { words, lang } = useSpeaking();
  const ways = words.pages.tickets.way;
  return ({ way, lostSeconds }) => {
    const known = ways[way] ?? way;
    return lostSeconds === null ? known : `${timeRange(lostSeconds, lostSeconds, lang)} ${known}`;
  };
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
