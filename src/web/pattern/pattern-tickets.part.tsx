import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Ticket, ticketsSchema } from '../../contract/api/tickets.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Bones } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Pager } from '../kit/pager.part.tsx';
import { Picked, Picker, usePicked } from '../kit/pick.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import { useListKeys } from '../kit/use-keys.ts';
import { WHERE } from '../kit/where.ts';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import type { Detail } from './detail.ts';

/** The tickets of a problem; those that do not belong can be picked and taken out, as another problem or alone. */
export function PatternTickets({ company, detail }: { readonly company: string; readonly detail: Detail }) {
  const { words } = useSpeaking();
  const { pattern: say } = words.pages;
  const { pattern, why } = detail;
  const [page, setPage] = useState(1);
  const { picked, toggle, clear } = usePicked();
  const change = useChange(company);
  useListKeys('.pattern-tickets summary');
  const tickets = useAsk(
    ticketsSchema,
    API.tickets(company, { pattern: pattern.id, ...(page > 1 && { page: String(page) }) }),
  );
  const takeOut = (verb: 'split' | 'not-same', ids: readonly string[]): void =>
    change.mutate(
      { pattern: pattern.id, verb, body: { version: pattern.version, tickets: ids } },
      { onSuccess: clear },
    );
  const before = ({ id, ticket }: Ticket) => (
    <Picker isPicked={picked.has(id)} toggle={() => toggle(id)} label={say.pick({ ticket })} />
  );
  return (
    <Section title={say.rows} className="pattern-tickets">
      <p className="quiet on-screen">{say.rowsWhat}</p>
      <Loaded of={tickets} waiting={<Bones lines={[90, 60, 90, 60, 90, 60]} />}>
        {({ tickets: rows, total, pageSize }) => (
          <>
            <TicketList
              tickets={rows}
              marked={why.words.length > 0 ? why.words : pattern.words}
              before={before}
              withPattern={false}
            />
            <Pager page={page} pageSize={pageSize} total={total} go={setPage} />
          </>
        )}
      </Loaded>
      <p className="on-screen">
        <Link {...WHERE.tickets(company, { pattern: pattern.id })}>{say.all}</Link>
      </p>
      <Picked n={picked.size}>
        <button type="button" disabled={change.isPending} onClick={() => takeOut('split', [...picked])}>
          {say.split}
        </button>
        <button type="button" disabled={change.isPending} onClick={() => takeOut('not-same', [...picked])}>
          {say.notSame}
        </button>
      </Picked>
    </Section>
  );
}
