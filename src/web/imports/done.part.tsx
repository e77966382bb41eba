import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerSchema } from '../../contract/api/answer.schema.ts';
import type { Import } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { Drop } from '../kit/drop.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useReckon } from '../kit/use-reckon.ts';
import { WHERE } from '../kit/where.ts';
import { DoneSentence } from './done-sentence.part.tsx';
import { ForgetImport } from './forget-import.part.tsx';
import { JoinedPart } from './joined.part.tsx';
import { LEFT_OUT, LeftOut, useIsMendable } from './left-out.part.tsx';
import { NextSteps } from './next-steps.part.tsx';
import { titleOfDone } from './say-done.ts';
import { useSendFile } from './use-send-file.ts';

type DoneProps = { readonly company: string; readonly one: Import };

const COUNTS = ['created', 'updated', 'unchanged', 'quarantined'] as const;

/** After an import: where every row went, the answer as soon as it stands, and what to do with the rest. */
export function DonePart({ company, one }: DoneProps) {
  const { words, lang } = useSpeaking();
  const { done: say, welcome } = words.importing;
  const send = useSendFile();
  const [forgets, setForgets] = useState(false);
  const { counts } = one;
  const isMendable = useIsMendable(company, one, counts?.quarantined ?? 0);
  return (
    <>
      <Answer question={titleOfDone(one, words)}>
        <DoneSentence one={one} />
      </Answer>
      <AnswerReady company={company} />
      {counts !== null && (
        <dl className="counts sum">
          {COUNTS.map((each) => (
            <div key={each}>
              <dt>{say[each]}</dt>
              <dd>
                <Opens one={one} which={each} />
              </dd>
            </div>
          ))}
          <div className="total">
            <dt>{say.read}</dt>
            <dd>{count(counts.read, lang)}</dd>
          </div>
        </dl>
      )}
      {counts !== null && counts.missing > 0 && (
        <p>
          {sentence(
            say.missing,
            { n: <Rows which={{ missing: one.id }}>{count(counts.missing, lang)}</Rows> },
            { n: count(counts.missing, lang) },
          )}
        </p>
      )}
      {counts !== null && counts.joined > 0 && <JoinedPart company={company} one={one} n={counts.joined} />}
      <NextSteps company={company} one={one} />
      {counts !== null && counts.quarantined > 0 && (
        <LeftOut company={company} one={one} n={counts.quarantined} />
      )}
      {isMendable && (
        <Section title={say.quarantine}>
          <p>{say.quarantineWhat}</p>
          <Drop
            slim
            title={say.mended}
            busy={send.isPending ? welcome.sending : null}
            take={(file) => send.mutate({ company, file })}
          />
        </Section>
      )}
      <p className="onward">
        <button type="button" className="plain" onClick={() => setForgets(true)}>
          {say.forget}
        </button>
      </p>
      {forgets && <ForgetImport company={company} one={one} close={() => setForgets(false)} />}
    </>
  );
}

/** How many rows became what: a way to those tickets, or to the rows that stayed aside. */
function Opens({ one, which }: { readonly one: Import; readonly which: (typeof COUNTS)[number] }) {
  const { lang } = useSpeaking();
  const n = one.counts?.[which] ?? 0;
  const said = count(n, lang);
  if (n === 0) return said;
  return which === 'quarantined' ? (
    <a href={`#${LEFT_OUT}`}>{said}</a>
  ) : (
    <Rows which={{ [which]: one.id }}>{said}</Rows>
  );
}

/** While the answer is reckoned: which step, and how far; then the way to it. */
function AnswerReady({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const { done: say } = words.importing;
  const answer = useAsk(answerSchema, API.answer(company), { again: whileReckoning });
  const { running = null, failed = null } = answer.data?.reckoned ?? {};
  const reckon = useReckon(company);
  const isThere = answer.data?.answer != null;
  const percent = Math.round((running?.share ?? 0) * 100);
  const isWaiting = running?.stage === 'waiting';
  const stages: Readonly<Record<string, unknown>> = words.working;
  const stage = running === null ? undefined : stages[running.stage];
  if (running === null && failed !== null) {
    return (
      <div className="ready">
        <p className="lead">{words.pages.reckoned.ended[failed]}</p>
        <button
          type="button"
          className="button primary"
          disabled={reckon.isPending}
          onClick={() => reckon.mutate('begin')}
        >
          {words.pages.reckoned.again}
        </button>
        {isThere && (
          <Link className="button" {...WHERE.answer(company)}>
            {say.toAnswerOld}
          </Link>
        )}
      </div>
    );
  }
  return (
    <div className="ready">
      {running === null ? (
        <p className="lead">{isThere ? say.ready : say.reckoning}</p>
      ) : (
        <div className="progress">
          {!isWaiting && <p className="lead">{say.reckoning}</p>}
          {!isWaiting && <progress max={100} value={percent} aria-label={say.reckoning} />}
          <span className="quiet small" role="status">
            {isWaiting
              ? words.pages.reckoned.waiting
              : [stage, words.working.percent({ percent })]
                  .filter((part) => typeof part === 'string')
                  .join(' · ')}
          </span>
        </div>
      )}
      {isThere && (
        <Link className={running === null ? 'button primary' : 'button'} {...WHERE.answer(company)}>
          {running === null ? say.toAnswer : say.toAnswerOld}
        </Link>
      )}
    </div>
  );
}
