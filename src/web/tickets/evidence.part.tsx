import { Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ticketsSchema } from '../../contract/api/tickets.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Bones } from '../kit/bones.part.tsx';
import { Dialog } from '../kit/dialog.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { EvidenceContext } from '../kit/use-evidence.ts';
import { asStrings, WHERE, type Which } from '../kit/where.ts';
import { TicketList } from './ticket-list.part.tsx';
import { useWhichSentence } from './which-sentence.ts';

/** Lets every number of a company's pages open its rows in a drawer. */
export function EvidenceProvider({
  company,
  children,
}: {
  readonly company: string;
  readonly children: ReactNode;
}) {
  const [which, setWhich] = useState<Which | null>(null);
  const close = useCallback(() => setWhich(null), []);
  const router = useRouter();
  useEffect(() => router.subscribe('onBeforeNavigate', close), [router, close]); // it is of the page that is left
  return (
    <EvidenceContext value={{ company, open: setWhich }}>
      {children}
      {which !== null && <Evidence company={company} which={which} close={close} />}
    </EvidenceContext>
  );
}

type EvidenceProps = { readonly company: string; readonly which: Which; readonly close: () => void };

/** The drawer with the tickets behind a number. */
function Evidence({ company, which, close }: EvidenceProps) {
  const { words } = useSpeaking();
  const { tickets: said } = words.pages;
  const tickets = useAsk(ticketsSchema, API.tickets(company, asStrings(which)));
  const say = useWhichSentence(company, which);
  return (
    <Dialog title={said.title} close={close} kind="drawer">
      <Loaded of={tickets} waiting={<Bones lines={[60, 90, 70, 90, 70, 90, 70]} />}>
        {({ tickets: rows, total }) => (
          <>
            <p className="lead">{say(total)}</p>
            <p>
              <Link {...WHERE.tickets(company, which)} onClick={close}>
                {said.openOwnPage}
              </Link>
            </p>
            {total === 0 ? (
              <p className="quiet">{said.noneWhat}</p>
            ) : (
              <TicketList tickets={rows} withPattern={which.pattern === undefined} />
            )}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
