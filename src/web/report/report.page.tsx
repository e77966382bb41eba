import { type FormEvent, useRef, useState } from 'react';
import { companiesSchema } from '../../contract/api/companies.schema.ts';
import { type Reported, TOLD_MOST } from '../../contract/api/reports.schema.ts';
import { NotFoundPage } from '../frame/not-found.page.tsx';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { Page } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { KeptPart } from './kept.part.tsx';
import { LookedPart, SaidLooked } from './looked.part.tsx';
import { useLooked } from './use-looked.ts';
import { useReport } from './use-report.ts';

/** /c/:company/report. Something not working: one box to say it in, and while one types what it may be. */
export function ReportPage({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const companies = useAsk(companiesSchema, API.companies);
  const known = companies.data?.companies.find(({ id }) => id === company);
  const [text, setText] = useState('');
  const [kept, setKept] = useState<Reported | null>(null);
  if (companies.isSuccess && !companies.isFetching && known === undefined) return <NotFoundPage />;
  return (
    <Page title={words.reports.title} className="report">
      <Loaded of={companies} waiting={<BonesOfPage height={120} />}>
        {() =>
          kept === null ? (
            <Telling
              company={company}
              text={text}
              write={setText}
              kept={setKept}
              isFirst={known?.tickets === 0}
            />
          ) : (
            <KeptPart
              company={company}
              reported={kept}
              gone={() => setKept(null)}
              another={() => {
                setText('');
                setKept(null);
              }}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

type TellingProps = {
  readonly company: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly kept: (reported: Reported) => void;
  /** Whether nothing was ever reported here. */
  readonly isFirst: boolean;
};

/** The box, and what is like what stands in it. */
function Telling({ company, text, write, kept, isFirst }: TellingProps) {
  const { words } = useSpeaking();
  const { reports: say } = words;
  const { seen, isLost } = useLooked(company, isFirst ? '' : text);
  const send = useReport(company, kept);
  const field = useRef<HTMLTextAreaElement>(null);
  const tell = (event: FormEvent): void => {
    event.preventDefault();
    if (/[\p{L}\p{N}]/u.test(text)) send.mutate({ text, is: null });
    else field.current?.focus();
  };
  return (
    <>
      <Answer question={say.title}>{say.lead}</Answer>
      <form className="form telling" onSubmit={tell}>
        <Field label={say.label} hint={say.hint}>
          {(ids) => (
            <textarea
              {...ids}
              ref={field}
              rows={4}
              maxLength={TOLD_MOST}
              value={text}
              onChange={(event) => write(event.target.value)}
            />
          )}
        </Field>
        <div className="buttons">
          <button type="submit" className="primary" disabled={send.isPending}>
            {say.send}
          </button>
        </div>
        {send.wrong !== null && (
          <p className="notice" role="alert">
            {send.wrong}
          </p>
        )}
      </form>
      <div className="quiet looked" role="status">
        {isFirst ? say.first : <SaidLooked seen={seen} isLost={isLost} />}
      </div>
      {seen !== null && (
        <LookedPart seen={seen} isSending={send.isPending} itIs={(is) => send.mutate({ text, is })} />
      )}
    </>
  );
}
