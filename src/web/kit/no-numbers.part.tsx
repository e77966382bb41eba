import { Link } from '@tanstack/react-router';
import type { AnswerPage } from '../../contract/api/answer.schema.ts';
import { companiesSchema } from '../../contract/api/companies.schema.ts';
import { API } from './api/paths.ts';
import { useAsk } from './api/use-ask.ts';
import { useSpeaking } from './speaking.tsx';
import { useReckon } from './use-reckon.ts';
import { WHERE } from './where.ts';

type NoNumbersProps = { readonly company: string; readonly reckoned: AnswerPage['reckoned'] };

/** As long as there are no numbers: that they come, that their making ended, or that tickets are needed first. */
export function NoNumbers({ company, reckoned }: NoNumbersProps) {
  const { words } = useSpeaking();
  const { state } = words.pages;
  const companies = useAsk(companiesSchema, API.companies);
  const tickets = companies.data?.companies.find(({ id }) => id === company)?.tickets;
  const comes = reckoned.running !== null || reckoned.importing !== null;
  if (!comes && companies.isPending) return null;
  return (
    <div className="empty">
      <h2>{state.noNumbers}</h2>
      {comes && <p>{state.noNumbersComing}</p>}
      {!comes && tickets === 0 && (
        <>
          <p>{state.noNumbersWhat}</p>
          <Link className="button primary" {...WHERE.company(company)}>
            {state.addExport}
          </Link>
        </>
      )}
      {!comes && tickets !== undefined && tickets > 0 && (
        <Unreckoned company={company} tickets={tickets} failed={reckoned.failed} />
      )}
    </div>
  );
}

type UnreckonedProps = {
  readonly company: string;
  readonly tickets: number;
  readonly failed: AnswerPage['reckoned']['failed'];
};

/** Tickets are there, and nothing makes numbers of them: whoever looks may have it begun. */
function Unreckoned({ company, tickets, failed }: UnreckonedProps) {
  const { words } = useSpeaking();
  const { state, reckoned } = words.pages;
  const reckon = useReckon(company);
  const inside = state.ticketsInside({ n: tickets });
  return (
    <>
      <p role="status">{failed === null ? inside : `${reckoned.ended[failed]} ${inside}`}</p>
      <button
        type="button"
        className="primary"
        disabled={reckon.isPending}
        onClick={() => reckon.mutate('begin')}
      >
        {reckoned.again}
      </button>
    </>
  );
}
