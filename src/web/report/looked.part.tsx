import type { Looked } from '../../contract/api/reports.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { nameOf } from '../kit/name-of.ts';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import { ProblemFacts } from './problem-facts.part.tsx';
import type { Told } from './use-report.ts';

type LookedProps = {
  readonly seen: Looked;
  readonly isSending: boolean;
  readonly itIs: (is: NonNullable<Told['is']>) => void;
};

/** What is like the text: problems that it may be, each one tap away, and single tickets to look at. */
export function LookedPart({ seen, isSending, itIs }: LookedProps) {
  const { words, lang } = useSpeaking();
  const { reports: say } = words;
  const { problems } = seen;
  return (
    <>
      {problems.length > 0 && (
        <Section title={say.isIt} className="is-it">
          <p>{say.isItWhat}</p>
          <ul className="known-problems">
            {problems.map(({ problem, like }) => (
              <li key={problem.id}>
                <div>
                  <h3>{nameOf(problem.name, lang)}</h3>
                  <ProblemFacts problem={problem} />
                </div>
                <button
                  type="button"
                  disabled={isSending}
                  onClick={() => itIs({ pattern: problem.id, like })}
                >
                  {say.itIs}
                  <span className="visually-hidden">: {nameOf(problem.name, lang)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Alikes alikes={seen.alikes} />
    </>
  );
}

function Alikes({ alikes }: Pick<Looked, 'alikes'>) {
  const { words } = useSpeaking();
  const { reports: say, alikes: sayAlikes } = words;
  if (alikes.length === 0) return null;
  const sayWhy = ({ id }: Ticket): readonly string[] =>
    alikes.flatMap(({ ticket, likeness }) => (ticket.id === id ? [sayAlikes.like[likeness]] : []));
  return (
    <Section title={say.alikes}>
      <p>{say.alikesWhat}</p>
      <TicketList
        tickets={alikes.map(({ ticket }) => ticket)}
        marked={[...new Set(alikes.flatMap(({ because }) => because))]}
        said={sayWhy}
        withPattern={false}
      />
    </Section>
  );
}

/** In one sentence what was found, for who does not see the lists; told anew only when it is another sentence. */
export function SaidLooked({ seen, isLost }: { readonly seen: Looked | null; readonly isLost: boolean }) {
  const { words } = useSpeaking();
  const { reports: say } = words;
  if (isLost) return say.lookFailed;
  if (seen === null) return null;
  const { preparing, problems, alikes } = seen;
  if (preparing !== null) return say.preparing({ percent: Math.round(preparing * 100) });
  if (problems.length + alikes.length === 0) return say.none;
  return (
    <span className="visually-hidden">
      {say.found({ problems: problems.length, tickets: alikes.length })}
    </span>
  );
}
