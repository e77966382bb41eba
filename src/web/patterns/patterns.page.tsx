import { Link, useNavigate } from '@tanstack/react-router';
import { patternsSchema } from '../../contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../contract/api/tickets.schema.ts';
import { count, longDay } from '../../words/format.ts';
import type { Say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import { Search } from '../frame/search.part.tsx';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { Page } from '../kit/page.part.tsx';
import { Pager } from '../kit/pager.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useListKeys } from '../kit/use-keys.ts';
import { asStrings, WHERE } from '../kit/where.ts';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import { usePatternName } from '../tickets/which-sentence.ts';
import type { Listed } from './listed.ts';
import { PatternDrivers } from './pattern-drivers.part.tsx';
import { PatternLine } from './pattern-line.part.tsx';
import { PatternsNotKnown } from './patterns-not-known.part.tsx';
import { addressOf, type PatternsSearch, SHOWS, type Sign } from './patterns-search.ts';
import { NO_THEME, themeName } from './theme-name.ts';
import { ThemesOfPatterns } from './themes.part.tsx';

/** /c/:company/patterns. Which small problems keep coming back: sentences, costliest first. */
export function PatternsPage({ company, ...search }: { readonly company: string } & PatternsSearch) {
  const { words } = useSpeaking();
  const listed = useAsk(patternsSchema, API.patterns(company, asStrings(search)), {
    again: whileReckoning,
    keep: true,
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
              <List company={company} list={list} search={search} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type ListProps = {
  readonly company: string;
  readonly list: Listed;
  readonly search: PatternsSearch;
};

function List({ company, list, search }: ListProps) {
  const { words, lang } = useSpeaking();
  const { patterns: say } = words.pages;
  const { counts, signs, going, tooFewTickets } = list;
  const { show = 'open', theme, q = '' } = search;
  const unowned = going.open - going.owned;
  const counted = (said: Say, n: number, sign: Sign) =>
    sentence(
      said,
      { n: <Link {...WHERE.patterns(company, addressOf({ sign }))}>{count(n, lang)}</Link> },
      { n: count(n, lang) },
    );
  const owned =
    unowned <= 0
      ? say.allOwned
      : going.owned === 0
        ? say.noneOwned
        : counted(say.unowned, unowned, 'unowned');
  const answer =
    going.open === 0
      ? say.noneGoing
      : sentence(say.sentence, { problems: counted(say.answer, going.open, 'going'), unowned: owned });
  const empty = counts.all === 0;
  return (
    <>
      <Answer
        question={say.title}
        more={empty && <p className="lead">{tooFewTickets ? say.tooFewWhat : say.noneWhat}</p>}
      >
        {empty ? (tooFewTickets ? say.tooFew : say.none) : answer}
      </Answer>
      {!empty && (
        <>
          {q === '' && (
            <>
              <ThemesOfPatterns company={company} chosen={theme} />
              <PatternDrivers
                company={company}
                signs={signs}
                closures={list.closures}
                show={show}
                theme={theme}
              />
            </>
          )}
          <div className="list-bar" id="problems">
            <nav className="shows" aria-label={say.show}>
              {SHOWS.map((each) => (
                <Link
                  key={each}
                  {...WHERE.patterns(company, addressOf({ show: each, theme, q }))}
                  activeOptions={{ exact: true }}
                >
                  {say[each]} <span className="n">{counts[each]}</span>
                </Link>
              ))}
            </nav>
            <Search company={company} q={q} />
          </div>
          <Found company={company} list={list} search={search} />
          <Lines company={company} list={list} search={search} />
        </>
      )}
      {q !== '' && <TicketsFound company={company} q={q} />}
      <PatternsNotKnown company={company} />
      {list.alerts > 0 && (
        <p className="onward">
          <Link {...WHERE.alerts(company)}>{words.alerts.returning({ n: count(list.alerts, lang) })}</Link>
        </p>
      )}
    </>
  );
}

function Lines({ company, list, search }: ListProps) {
  const { words, lang } = useSpeaking();
  const { patterns: say } = words.pages;
  const navigate = useNavigate();
  const { patterns, period, mostSeconds, total, page, pageSize } = list;
  if (patterns.length === 0)
    return <p className="quiet">{search.q === undefined ? say.noneShown : say.noneFound}</p>;
  return (
    <>
      <p className="quiet small caption">
        {say.caption} {period !== null && words.chance.from({ day: longDay(period.to, lang) })}{' '}
        <span className="for-keys">{say.keysHint}</span>{' '}
        <HowReckoned methods={['recurrence', 'rhythm', 'lost-time', 'patterns']} />
      </p>
      <ol className="pattern-lines" aria-label={say.list} start={(page - 1) * pageSize + 1}>
        {patterns.map((pattern) => (
          <PatternLine
            key={pattern.id}
            company={company}
            pattern={pattern}
            period={period}
            most={mostSeconds}
          />
        ))}
      </ol>
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        go={(to) => navigate(WHERE.patterns(company, addressOf({ ...search, page: to })))}
      />
    </>
  );
}

/** What the list was narrowed to, with a way to widen it again. */
function Found({ company, list, search: { show, theme, sign, beside, fell, q } }: ListProps) {
  const { words } = useSpeaking();
  const { patterns: say } = words.pages;
  const name = usePatternName(company, beside) ?? '';
  if ([theme, sign, beside, q].every((each) => each === undefined)) return null;
  const n = list.total;
  const said = [
    q === undefined ? undefined : say.found({ n, q }),
    sign === undefined || q !== undefined ? undefined : say.sign[sign]({ n }),
    theme === undefined ? undefined : sayTheme(theme, n, words),
    beside === undefined ? undefined : words.fixes[fell === 'yes' ? 'besideFell' : 'beside']({ n, name }),
  ];
  return (
    <p className="lead" role="status">
      {said.filter((each) => each !== undefined).join(' · ')} ·{' '}
      <Link {...WHERE.patterns(company, q === undefined ? addressOf({ show }) : {})}>
        {q === undefined ? say.clearSign : say.clear}
      </Link>
    </p>
  );
}

function sayTheme(theme: string, n: number, words: Words): string {
  if (theme === NO_THEME) return words.themes.foundNone({ n });
  return words.themes.found({ n, theme: themeName(theme, words) });
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
