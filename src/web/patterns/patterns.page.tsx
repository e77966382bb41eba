import { Link } from '@tanstack/react-router';
import { patternsSchema, ticketsSchema } from '../../contract/api/patterns.schema.ts';
import { isKnown } from '../../words/format.ts';
import { Search } from '../frame/search.part.tsx';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { Page } from '../kit/page.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useListKeys } from '../kit/use-keys.ts';
import { asStrings, WHERE } from '../kit/where.ts';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import type { Listed } from './listed.ts';
import { PatternDrivers } from './pattern-drivers.part.tsx';
import { PatternLine } from './pattern-line.part.tsx';
import { PatternsNotKnown } from './patterns-not-known.part.tsx';
import { type PatternsSearch, SHOWS } from './patterns-search.ts';

/** /c/:company/patterns. Which small problems keep coming back: sentences, costliest first. */
export function PatternsPage({
  company,
  show = 'open',
  q = '',
}: { readonly company: string } & PatternsSearch) {
  const { words } = useSpeaking();
  const listed = useAsk(patternsSchema, API.patterns(company, asStrings({ show, q })), {
    again: whileReckoning,
  });
  useListKeys('.pattern-line h3 a');
  return (
    <Page title={words.pages.patterns.title}>
      <Loaded of={listed} waiting={<BonesOfPage height={420} />}>
        {(list) => (
          <>
            <Reckoned company={company} reckoned={list.reckoned} />
            {list.reckoned.at === null ? (
              <NoNumbers company={company} reckoned={list.reckoned} />
            ) : (
              <List company={company} list={list} q={q} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type ListProps = { readonly company: string; readonly list: Listed; readonly q: string };

function List({ company, list, q }: ListProps) {
  const { words } = useSpeaking();
  const { patterns: say } = words.pages;
  const { counts } = list;
  const unowned = counts.open - counts.owned;
  const owned =
    unowned <= 0 ? say.allOwned : counts.owned === 0 ? say.noneOwned : say.unowned({ n: unowned });
  const sentence = say.sentence({ problems: say.answer({ n: counts.open }), unowned: owned });
  const empty = counts.all === 0;
  const highs = list.patterns.map(({ leak }) => (isKnown(leak.lostSeconds) ? leak.lostSeconds.high : 0));
  const most = Math.max(0, ...highs);
  return (
    <>
      <Answer
        question={say.title}
        more={
          empty ? (
            <p className="lead">{say.noneWhat}</p>
          ) : (
            q === '' && <PatternDrivers patterns={list.patterns} />
          )
        }
      >
        {empty ? say.none : sentence}
      </Answer>
      {!empty && (
        <>
          <div className="list-bar">
            <nav className="shows" aria-label={say.show}>
              {SHOWS.map((each) => (
                <Link
                  key={each}
                  {...WHERE.patterns(company, asStrings({ show: each === 'open' ? undefined : each, q }))}
                  activeOptions={{ exact: true }}
                >
                  {say[each]} <span className="n">{counts[each]}</span>
                </Link>
              ))}
            </nav>
            <Search company={company} q={q} />
          </div>
          {q !== '' && <Found company={company} list={list} q={q} />}
          {list.patterns.length === 0 ? (
            <p className="quiet">{q === '' ? say.noneShown : say.noneFound}</p>
          ) : (
            <>
              <p className="quiet small caption">
                {say.caption} <span className="for-keys">{say.keysHint}</span>
              </p>
              <ol className="pattern-lines" aria-label={say.list}>
                {list.patterns.map((pattern) => (
                  <PatternLine
                    key={pattern.id}
                    company={company}
                    pattern={pattern}
                    period={list.period}
                    most={most}
                  />
                ))}
              </ol>
            </>
          )}
        </>
      )}
      {q !== '' && <TicketsFound company={company} q={q} />}
      <PatternsNotKnown company={company} />
    </>
  );
}

function Found({
  company,
  list,
  q,
}: {
  readonly company: string;
  readonly list: Listed;
  readonly q: string;
}) {
  const { words } = useSpeaking();
  const { patterns: say } = words.pages;
  return (
    <p className="lead" role="status">
      {say.found({ n: list.patterns.length, q })} · <Link {...WHERE.patterns(company)}>{say.clear}</Link>
    </p>
  );
}

const TICKETS_SHOWN = 8;

/** Tickets that hold the words, under the problems that do. */
function TicketsFound({ company, q }: { readonly company: string; readonly q: string }) {
  const { words } = useSpeaking();
  const { patterns: say } = words.pages;
  const found = useAsk(ticketsSchema, API.tickets(company, { q }));
  if (found.data === undefined || found.data.total === 0) return null;
  return (
    <section className="section">
      <h2>{say.ticketsFound({ n: found.data.total, q })}</h2>
      <TicketList tickets={found.data.tickets.slice(0, TICKETS_SHOWN)} />
      {found.data.total > TICKETS_SHOWN && (
        <p>
          <Link className="button" {...WHERE.tickets(company, { q })}>
            {say.allFound}
          </Link>
        </p>
      )}
    </section>
  );
}
