import { Link } from '@tanstack/react-router';
import { reportingSchema, type ReportingPage as Told } from '../../contract/api/reporting.schema.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { KnownReport } from './known-report.part.tsx';

/** /c/:company/reporting. Which share of what devices measured people reported, or why that cannot be known. */
export function ReportingPage({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const told = useAsk(reportingSchema, API.reporting(company), { again: whileReckoning });
  return (
    <Page title={words.reporting.title}>
      <Loaded of={told} waiting={<BonesOfPage height={320} />}>
        {({ reporting, reckoned }) => (
          <>
            <Reckoned company={company} reckoned={reckoned} />
            {reporting === null && <NoNumbers company={company} reckoned={reckoned} />}
            {reporting?.kind === 'known' && <KnownReport reporting={reporting} />}
            {reporting?.kind === 'cannot-be-known' && <Unknown company={company} reporting={reporting} />}
            <p className="onward">
              <Link {...WHERE.alerts(company)}>{words.alerts.question}</Link>
              <Link {...WHERE.patterns(company)}>{words.alerts.back}</Link>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

type UnknownProps = {
  readonly company: string;
  readonly reporting: Extract<NonNullable<Told['reporting']>, { kind: 'cannot-be-known' }>;
};

/** Why it cannot be known yet, and what would make it known. */
function Unknown({ company, reporting: { why, have, need } }: UnknownProps) {
  const { words } = useSpeaking();
  const { reporting: say } = words;
  return (
    <>
      <Answer
        question={say.title}
        verdict={{ tone: 'not-yet', word: say.verdict['not-yet'] }}
        more={
          <p className="lead">
            {say.why[why]({ have, need })} <HowReckoned methods={['report-rate']} />
          </p>
        }
      >
        {say.cannot}
      </Answer>
      <Section title={words.pages.answer.todo}>
        <p>{say.bring}</p>
        <div className="buttons">
          <Link className="button primary" {...WHERE.company(company)}>
            {say.bringButton}
          </Link>
        </div>
      </Section>
    </>
  );
}
