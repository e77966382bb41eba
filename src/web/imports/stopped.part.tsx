import { useState } from 'react';
import type { Import } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { sayInstant } from '../../words/say-time.ts';
import { Answer } from '../kit/answer.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { ForgetImport } from './forget-import.part.tsx';
import { useImportAction } from './use-import-action.ts';

/** An import that was stopped halfway: what is in, and the way on or back. */
export function StoppedPart({ company, one }: { readonly company: string; readonly one: Import }) {
  const { words, lang } = useSpeaking();
  const { stopped: say, done } = words.importing;
  const act = useImportAction(company, one);
  const [forgets, setForgets] = useState(false);
  const at = one.finishedAt === null ? '' : sayInstant(one.finishedAt, new Date(), lang);
  const taken = count(one.done, lang);
  return (
    <>
      <Answer question={say.title} more={<p className="lead">{say.what}</p>}>
        {sentence(
          (placed) => say.sentence({ total: count(one.total, lang), when: at, ...placed }),
          { done: one.done === 0 ? taken : <Rows which={{ taken: one.id }}>{taken}</Rows> },
          { done: taken },
        )}
      </Answer>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={act.isPending}
          onClick={() => act.mutate('continue')}
        >
          {say.goOn}
        </button>
        <button type="button" className="act" disabled={act.isPending} onClick={() => setForgets(true)}>
          {done.forget}
        </button>
      </div>
      {forgets && <ForgetImport company={company} one={one} close={() => setForgets(false)} />}
    </>
  );
}
