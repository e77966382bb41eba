import { useMemo, useState } from 'react';
import { type Ticket, ticketsSchema } from '../../contract/api/tickets.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import { useKeys } from '../kit/use-keys.ts';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import type { Detail } from './detail.ts';

type PerhapsProps = { readonly company: string; readonly detail: Detail };

/** Tickets that may belong to a problem, one question at a time, each answered with one key. */
export function Perhaps({ company, detail: { pattern, why } }: PerhapsProps) {
  const asked = useAsk(ticketsSchema, API.tickets(company, { perhaps: pattern.id }), { keep: true });
  const { words } = useSpeaking();
  const { learned: say } = words;
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [answering, setAnswering] = useState<Ticket | null>(null);
  const total = asked.data?.total ?? 0;
  if (total === 0 && answering === null) return null;
  // While an answer is on its way its question stays: the next one comes when it can be answered.
  const ticket = answering ?? asked.data?.tickets.find(({ id }) => !passed.has(id));
  return (
    <Section title={say.ask} className="perhaps">
      <p>
        {sentence(
          say.askWhat,
          { n: <Rows which={{ perhaps: pattern.id }}>{total}</Rows> },
          { n: String(total) },
        )}{' '}
        <HowReckoned methods={['patterns']} />
      </p>
      {ticket === undefined ? (
        <p>
          {say.seen}{' '}
          <button type="button" className="link" onClick={() => setPassed(new Set())}>
            {say.again}
          </button>
        </p>
      ) : (
        <Question
          company={company}
          pattern={pattern}
          ticket={ticket}
          marked={why.words}
          pass={() => setPassed((now) => new Set([...now, ticket.id]))}
          answering={setAnswering}
        />
      )}
    </Section>
  );
}

type QuestionProps = {
  readonly company: string;
  readonly pattern: Detail['pattern'];
  readonly ticket: Ticket;
  readonly marked: readonly string[];
  readonly pass: () => void;
  /** Told what is being answered, and null once it was. */
  readonly answering: (ticket: Ticket | null) => void;
};

function Question({ company, pattern, ticket, marked, pass, answering }: QuestionProps) {
  const { words } = useSpeaking();
  const { learned: say } = words;
  const { mutate, isPending } = useChange(company);
  const { id: patternId, version } = pattern;
  const answers = useMemo(() => {
    const answer = (verb: 'also' | 'not-this') => (): void => {
      if (isPending) return; // one key, one answer
      answering(ticket);
      mutate(
        { pattern: patternId, verb, body: { version, tickets: [ticket.id] } },
        { onSettled: () => answering(null) },
      );
    };
    return { yes: answer('also'), no: answer('not-this') };
  }, [mutate, isPending, patternId, version, ticket, answering]);
  // "=" is "+" where no shift is held, on the keyboards of Belgium and of elsewhere.
  const keys = useMemo(
    () => ({ '+': answers.yes, '=': answers.yes, '-': answers.no, '0': pass }),
    [answers, pass],
  );
  useKeys(keys);
  return (
    <>
      <TicketList tickets={[ticket]} marked={marked} withPattern={false} isOpen />
      <div className="buttons">
        <button type="button" onClick={answers.yes}>
          {say.yes}
        </button>
        <button type="button" onClick={answers.no}>
          {say.no}
        </button>
        <button type="button" className="link" onClick={pass}>
          {say.skip}
        </button>
      </div>
      <p className="quiet small">
        <span className="for-keys">{say.keys}</span>
      </p>
    </>
  );
}
