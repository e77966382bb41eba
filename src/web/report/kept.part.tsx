import { Link } from '@tanstack/react-router';
import type { KnownProblem, Reported } from '../../contract/api/reports.schema.ts';
import { count } from '../../words/format.ts';
import { Answer } from '../kit/answer.part.tsx';
import { SaidChance } from '../kit/chance.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { sayOwner } from './problem-facts.part.tsx';
import { useTakeBack } from './use-report.ts';

type KeptProps = {
  readonly company: string;
  readonly reported: Reported;
  readonly another: () => void;
  /** What to do once it was taken back. */
  readonly gone: () => void;
};

/** That a report is kept, what is known of its problem, and the way back. */
export function KeptPart({ company, reported: { ticket, problem }, another, gone }: KeptProps) {
  const { words } = useSpeaking();
  const { reports: say } = words;
  const takeBack = useTakeBack(company, gone);
  return (
    <>
      <div role="status">
        <Answer question={say.title} more={problem !== null && <Known company={company} problem={problem} />}>
          {say.sent}
        </Answer>
        {problem === null && <p className="lead">{say.alone({ number: ticket.ticket })}</p>}
      </div>
      <div className="buttons onward">
        <button type="button" disabled={takeBack.isPending} onClick={() => takeBack.mutate(ticket.id)}>
          {say.takeBack}
        </button>
        <button type="button" className="plain" onClick={another}>
          {say.another}
        </button>
      </div>
    </>
  );
}

/** How often the problem was reported now, who takes care of it, and the chance that it comes back. */
function Known({ company, problem }: { readonly company: string; readonly problem: KnownProblem }) {
  const { words, lang } = useSpeaking();
  const { reports: say } = words;
  const { id, name, tickets, recurrence } = problem;
  const n = count(tickets, lang);
  return (
    <>
      <p className="lead">
        {sentence(
          say.inProblem,
          {
            name: <Link {...WHERE.pattern(company, id)}>{nameOf(name, lang)}</Link>,
            n: <Rows which={{ pattern: id }}>{n}</Rows>,
          },
          { n },
        )}{' '}
        {say.follow}
      </p>
      <p className="lead">
        {sayOwner(problem, words)}.{' '}
        {recurrence.kind === 'known' && (
          <>
            <SaidChance of={recurrence} pattern={id} />.
          </>
        )}
      </p>
    </>
  );
}
