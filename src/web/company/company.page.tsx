import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Company, companiesSchema } from '../../contract/api/companies.schema.ts';
import { type Import, importsSchema } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { sayInstant } from '../../words/say-time.ts';
import { NotFoundPage } from '../frame/not-found.page.tsx';
import { isOfReports } from '../imports/is-of-reports.ts';
import { useSendFile } from '../imports/use-send-file.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Bones, BonesOfPage } from '../kit/bones.part.tsx';
import { Drop } from '../kit/drop.part.tsx';
import { Forgetting } from '../kit/forgetting.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useForgetting } from '../kit/use-forget.ts';
import { WHERE } from '../kit/where.ts';
import { CalendarForm } from './calendar-form.part.tsx';
import { CompanyForm } from './company-form.part.tsx';
import { ForgetCompany } from './forget-company.part.tsx';

/** /c/:company/company. What we know about the company, its files, and how to take them along or have them forgotten. */
export function CompanyPage({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const companies = useAsk(companiesSchema, API.companies);
  const forgotten = useForgetting(company);
  const found = companies.data?.companies.find(({ id }) => id === company);
  if (forgotten !== undefined) {
    return (
      <Page title={words.importing.forgetting.title({ name: forgotten })}>
        <Forgetting name={forgotten} />
      </Page>
    );
  }
  if (companies.data !== undefined && found === undefined) return <NotFoundPage />;
  return (
    <Page title={words.importing.company.title}>
      <Loaded of={companies} waiting={<BonesOfPage height={180} />}>
        {() => found !== undefined && <About company={found} />}
      </Loaded>
    </Page>
  );
}

function About({ company }: { readonly company: Company }) {
  const { words, lang } = useSpeaking();
  const { company: say, welcome } = words.importing;
  const imports = useAsk(importsSchema, API.imports(company.id));
  const send = useSendFile();
  const [forgets, setForgets] = useState(false);
  const n = imports.data?.imports.filter((each) => each.state === 'done' && !isOfReports(each)).length ?? 0;
  return (
    <>
      <Answer question={say.title}>
        {company.tickets === 0
          ? say.empty
          : sentence((placed) => say.sentence({ imports: say.imports({ n }), ...placed }), {
              tickets: <Rows which={{}}>{welcome.tickets({ n: company.tickets })}</Rows>,
            })}
      </Answer>
      <Section title={say.add}>
        <p className="quiet">{say.addWhat}</p>
        <Drop
          slim
          title={say.drop}
          busy={send.isPending ? welcome.sending : null}
          take={(file) => send.mutate({ company: company.id, file })}
        />
      </Section>
      <Section title={say.files}>
        <Loaded of={imports} waiting={<Bones lines={[70, 60]} />}>
          {({ imports: list }) =>
            list.length === 0 ? (
              <p className="quiet">{say.empty}</p>
            ) : (
              <ul className="files">
                {list.map(({ id, file, state, createdAt, counts, understood }) => (
                  <li key={id}>
                    <Link {...WHERE.import(company.id, id)}>
                      {isOfReports({ state, understood }) ? words.reports.file : file}
                    </Link>
                    <span className="quiet">
                      {[sayInstant(createdAt, new Date(), lang), say.state[state]].join(' · ')}
                      {counts !== null && <TakenOf id={id} {...counts} />}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      {/* Each keeps what is being typed in it while the other is saved. */}
      <CompanyForm
        key={[company.name, company.people, company.labourCostCents].join('\n')}
        company={company}
      />
      <CalendarForm key={JSON.stringify(company.calendar)} company={company} />
      {company.tickets > 0 && <TakeAlong company={company} />}
      <p className="onward">
        <button type="button" className="act" onClick={() => setForgets(true)}>
          {say.forget}
        </button>
      </p>
      {forgets && <ForgetCompany company={company} close={() => setForgets(false)} />}
    </>
  );
}

type TakenOfProps = Pick<NonNullable<Import['counts']>, 'read' | 'quarantined'> & { readonly id: string };

/** How many rows of a file are in, a way to their tickets, of how many: the file's own page says what became of each. */
function TakenOf({ id, read, quarantined }: TakenOfProps) {
  const { words, lang } = useSpeaking();
  const done = count(read - quarantined, lang);
  const opens = read === quarantined ? done : <Rows which={{ taken: id }}>{done}</Rows>;
  const total = count(read, lang);
  return (
    <>
      {' · '}
      {sentence((placed) => words.importing.understood.rows({ total, ...placed }), { done: opens }, { done })}
    </>
  );
}

/** What a person may carry off: the numbers once there are any, and everything they were made of. */
function TakeAlong({ company: { id, reckonedAt } }: { readonly company: Company }) {
  const { words, lang } = useSpeaking();
  const { company: say } = words.importing;
  return (
    <Section title={say.take}>
      <div className="buttons">
        {reckonedAt !== null && (
          <>
            <a className="button" href={API.report(id, lang)} target="_blank" rel="noreferrer">
              {say.report}
            </a>
            <a className="button" href={API.analysis(id, lang)} download="signaal.json">
              {say.analysis}
            </a>
          </>
        )}
        <a className="button" href={API.exportFile(id)} download="signaal-export.csv">
          {say.export}
        </a>
        {reckonedAt !== null && (
          <a className="button" href={API.learned(id)} download="signaal-learned.json">
            {words.learned.export}
          </a>
        )}
      </div>
      {reckonedAt !== null && <p className="quiet small">{words.evidence.personalJson}</p>}
      <p className="quiet small">{say.exportWhat}</p>
      {reckonedAt !== null && <p className="quiet small">{words.learned.exportWhat}</p>}
    </Section>
  );
}
