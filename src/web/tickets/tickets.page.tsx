import { Link, useNavigate } from '@tanstack/react-router';
import { ticketsSchema } from '../../contract/api/tickets.schema.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Bones } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { Page } from '../kit/page.part.tsx';
import { Pager } from '../kit/pager.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useListKeys } from '../kit/use-keys.ts';
import { asStrings, WHERE, type Which } from '../kit/where.ts';
import { DownloadTickets } from './download-tickets.part.tsx';
import { TicketTable } from './ticket-table.part.tsx';
import type { TicketsSearch } from './tickets-search.ts';
import { conditions, usePatternName, useWhichSentence } from './which-sentence.ts';

const NEWEST_FIRST = '-opened';

type TicketsPageProps = { readonly company: string; readonly search: TicketsSearch };

/** /c/:company/tickets?… The rows behind a number, with a sentence that says which ones they are. */
export function TicketsPage({ company, search }: TicketsPageProps) {
  const { words } = useSpeaking();
  const { tickets: say } = words.pages;
  const { page: _, sort, ...narrowed } = search;
  const which: Which = { ...narrowed, sort };
  const navigate = useNavigate();
  // Questions come likeliest first where no order is asked; the headings of a list say which one it has.
  const asked = search.perhaps === undefined ? search : { ...search, sort: sort ?? NEWEST_FIRST };
  const tickets = useAsk(ticketsSchema, API.tickets(company, asStrings(asked)));
  const sentence = useWhichSentence(company, which);
  useListKeys('.tickets summary');
  return (
    <Page title={say.title}>
      <Loaded of={tickets} waiting={<Waiting />}>
        {({ tickets: rows, total, page, pageSize, sorts }) => (
          <>
            <Answer question={say.title} more={<Conditions company={company} which={which} />}>
              {sentence(total)}
            </Answer>
            {total === 0 ? (
              <NoTickets company={company} isAll={Object.keys(narrowed).length === 0} />
            ) : (
              <>
                <TicketTable
                  tickets={rows}
                  sorts={sorts}
                  sort={sort ?? NEWEST_FIRST}
                  order={(to) =>
                    navigate(WHERE.tickets(company, { ...which, sort: to === NEWEST_FIRST ? undefined : to }))
                  }
                  withPattern={which.pattern === undefined}
                />
                <Pager
                  page={page}
                  pageSize={pageSize}
                  total={total}
                  go={(to) => navigate(WHERE.tickets(company, which, to))}
                />
                <DownloadTickets company={company} which={which} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** No tickets at all, or none under these conditions. */
function NoTickets({ company, isAll }: { readonly company: string; readonly isAll: boolean }) {
  const { words } = useSpeaking();
  const { tickets: say, state } = words.pages;
  return (
    <div className="empty">
      <h2>{isAll ? state.noTickets : say.none}</h2>
      <p>{isAll ? state.noTicketsWhat : say.noneWhat}</p>
      {isAll && (
        <Link className="button primary" {...WHERE.company(company)}>
          {state.addExport}
        </Link>
      )}
    </div>
  );
}

function Waiting() {
  return (
    <>
      <Bones lines={[26]} />
      <Bones lines={[70]} tall />
      <Bones lines={[90, 55, 90, 48, 90, 60, 90, 52]} />
    </>
  );
}

const SEVERAL = 2; // a condition by itself is said of tickets at large

/** Each condition with a way to leave it out. */
function Conditions({ company, which }: { readonly company: string; readonly which: Which }) {
  const { words } = useSpeaking();
  const name = usePatternName(company, which.pattern);
  const shown = conditions(which, { n: SEVERAL, patternName: name }, words);
  if (shown.length === 0) return null;
  return (
    <ul className="conditions">
      {shown.map(({ key, said }) => (
        <li key={key}>
          <Link
            {...WHERE.tickets(company, {
              ...which,
              [key]: undefined,
              ...(key === 'column' && { value: undefined }), // a value without its column says nothing
            })}
            aria-label={words.pages.tickets.drop({ what: said })}
          >
            <span>{said}</span>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M5 5l8 8M13 5l-8 8" />
            </svg>
          </Link>
        </li>
      ))}
    </ul>
  );
}
