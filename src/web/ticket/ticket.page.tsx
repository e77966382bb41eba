import { Link } from '@tanstack/react-router';
import { type AlikesPage, alikesSchema } from '../../contract/api/alikes.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { Page, Section } from '../kit/page.part.tsx';
import { Picker, usePicked } from '../kit/pick.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useListKeys } from '../kit/use-keys.ts';
import { WHERE } from '../kit/where.ts';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import { Belongs } from './belongs.part.tsx';
import { Gather } from './gather.part.tsx';
import { problemOfMost } from './problem-of-most.ts';

const AGAIN_MILLISECONDS = 1_000;
const MOST = 10;

type TicketPageProps = { readonly company: string; readonly ticket: string };

/** /c/:company/tickets/:ticket. Have we had this before: the tickets most like one, whatever problem they belong to. */
export function TicketPage({ company, ticket }: TicketPageProps) {
  const { words } = useSpeaking();
  const asked = useAsk(alikesSchema, API.alikes(company, ticket), {
    again: ({ preparing }) => (preparing === null ? false : AGAIN_MILLISECONDS),
  });
  useListKeys('.tickets summary');
  return (
    <Page title={words.alikes.title}>
      <p className="crumb small">
        <Link {...WHERE.tickets(company, {})}>{words.pages.answer.allTickets}</Link>
      </p>
      <Loaded of={asked} waiting={<BonesOfPage height={120} />}>
        {(found) => <Told company={company} found={found} />}
      </Loaded>
    </Page>
  );
}

type ToldProps = { readonly company: string; readonly found: AlikesPage };

function Told({ company, found }: ToldProps) {
  const { words } = useSpeaking();
  const { alikes: say } = words;
  const { ticket, preparing, alikes } = found;
  const { picked, toggle } = usePicked();
  const canGather = ticket.pattern === null && alikes.some((each) => each.ticket.pattern === null);
  const pick = ({ id, pattern, ticket: number }: Ticket) =>
    pattern === null ? (
      <Picker isPicked={picked.has(id)} toggle={() => toggle(id)} label={say.pick({ ticket: number })} />
    ) : (
      <span className="pick" />
    );
  const problem = ticket.pattern ?? problemOfMost(found.alikes)?.problem ?? null;
  const belongs = (each: Ticket) =>
    problem !== null && <Belongs company={company} ticket={each} problem={problem} />;
  return (
    <>
      <div role="status">
        <Answer question={say.title} more={<More company={company} found={found} />}>
          {preparing !== null
            ? say.preparing({ percent: Math.round(preparing * 100) })
            : alikes.length === 0
              ? say.none
              : alikes.length === MOST
                ? say.ten
                : say.some({ n: alikes.length })}
        </Answer>
      </div>
      <Section title={say.this}>
        <TicketList tickets={[ticket]} marked={markedIn(found)} isOpen withAlikes={false} below={belongs} />
      </Section>
      {alikes.length > 0 && (
        <Section title={say.list}>
          <TicketList
            tickets={alikes.map((each) => each.ticket)}
            marked={markedIn(found)}
            said={sayWhy}
            before={canGather ? pick : undefined}
            below={ticket.pattern === null ? undefined : belongs}
          />
          <p className="quiet small">{canGather ? `${say.caption} ${say.gatherWhat}` : say.caption}</p>
          {canGather && <Gather company={company} ticket={ticket} picked={picked} />}
        </Section>
      )}
    </>
  );

  function sayWhy({ id }: Ticket): readonly string[] {
    const alike = alikes.find((each) => each.ticket.id === id);
    if (alike === undefined) return [];
    const shared = alike.because.length === 0 ? [] : [say.share({ words: alike.because.join(', ') })];
    return [say.like[alike.likeness], ...shared];
  }
}

const markedIn = ({ alikes }: AlikesPage): readonly string[] => [
  ...new Set(alikes.flatMap(({ because }) => because)),
];

/** Which problem most of them belong to; else what an empty answer or a wait means. */
function More({ company, found: { preparing, alikes } }: ToldProps) {
  const { words, lang } = useSpeaking();
  const { alikes: say } = words;
  if (preparing !== null) {
    return (
      <>
        <progress
          max={1}
          value={preparing}
          aria-label={say.preparing({ percent: Math.round(preparing * 100) })}
        />
        <p className="lead">{say.preparingWhat}</p>
      </>
    );
  }
  if (alikes.length === 0) return <p className="lead">{say.noneWhat}</p>;
  const most = problemOfMost(alikes);
  if (most === null) return null;
  const { id, name } = most.problem;
  return (
    <p className="lead">
      {sentence(
        say.problems,
        { n: String(most.tickets), name: <Link {...WHERE.pattern(company, id)}>{nameOf(name, lang)}</Link> },
        { n: String(most.tickets) },
      )}
    </p>
  );
}
