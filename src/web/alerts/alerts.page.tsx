import { Link, useNavigate } from '@tanstack/react-router';
import { alertsSchema, type AlertsPage as Told } from '../../contract/api/alerts.schema.ts';
import { count, longDay } from '../../words/format.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { NotKnown } from '../kit/not-known.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { Pager } from '../kit/pager.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { asStrings, WHERE } from '../kit/where.ts';
import { AlertLine } from './alert-line.part.tsx';
import type { AlertsSearch } from './alerts-search.ts';

type AlertsPageProps = { readonly company: string; readonly search: AlertsSearch };

/** /c/:company/alerts. What machines report again and again, oftenest first. */
export function AlertsPage({ company, search }: AlertsPageProps) {
  const { words } = useSpeaking();
  const told = useAsk(alertsSchema, API.alerts(company, asStrings(search)), {
    again: whileReckoning,
    keep: true,
  });
  return (
    <Page title={words.alerts.question}>
      <Loaded of={told} waiting={<BonesOfPage height={320} />}>
        {({ alerts, reckoned }) => (
          <>
            <Reckoned company={company} reckoned={reckoned} />
            {alerts === null ? (
              <NoNumbers company={company} reckoned={reckoned} />
            ) : (
              <Returning company={company} alerts={alerts} />
            )}
            <p className="onward">
              <Link {...WHERE.reporting(company)}>{words.reporting.link}</Link>
              <Link {...WHERE.patterns(company)}>{words.alerts.back}</Link>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const LIST = 'returning';

type ReturningProps = { readonly company: string; readonly alerts: NonNullable<Told['alerts']> };

function Returning({ company, alerts: told }: ReturningProps) {
  const { words, lang } = useSpeaking();
  const { alerts: say } = words;
  const navigate = useNavigate();
  const { lines, total, alerts, machine, page, pageSize, period } = told;
  if (total === 0) return <NoneReturns machine={machine} />;
  return (
    <>
      <Answer question={say.question} more={<p className="lead">{say.notLost}</p>}>
        {sentence(
          say.answer,
          {
            n: <a href={`#${LIST}`}>{count(total, lang)}</a>,
            alerts: <Rows which={{ alert: 'any' }}>{count(alerts, lang)}</Rows>,
            machine: <Rows which={{ kind: 'machine' }}>{count(machine, lang)}</Rows>,
          },
          { n: count(total, lang), alerts: count(alerts, lang), machine: count(machine, lang) },
        )}
      </Answer>
      <section className="section" id={LIST} aria-label={say.title}>
        {period !== null && (
          <p className="quiet small caption">
            {say.caption({ day: longDay(period.to, lang) })} <HowReckoned methods={['patterns']} />
          </p>
        )}
        <ol className="pattern-lines" start={(page - 1) * pageSize + 1}>
          {lines.map((alert) => (
            <AlertLine key={alert.id} alert={alert} period={period} />
          ))}
        </ol>
        <Pager
          page={page}
          pageSize={pageSize}
          total={total}
          go={(to) => navigate(WHERE.alerts(company, to))}
        />
      </section>
      <div className="pair">
        <Section title={words.pages.lost.todo}>
          <p>{say.todo}</p>
        </Section>
        <NotKnown gaps={say.notKnown} />
      </div>
    </>
  );
}

/** No alert came more than once, or there are none at all. */
function NoneReturns({ machine }: { readonly machine: number }) {
  const { words, lang } = useSpeaking();
  const { alerts: say } = words;
  const n = count(machine, lang);
  return (
    <Answer
      question={say.question}
      more={
        <p className="lead">
          {machine === 0
            ? say.noMachineWhat
            : sentence(say.noneWhat, { n: <Rows which={{ kind: 'machine' }}>{n}</Rows> }, { n })}
        </p>
      }
    >
      {machine === 0 ? say.noMachine : say.none}
    </Answer>
  );
}
