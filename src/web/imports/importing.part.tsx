import type { Import } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { Answer } from '../kit/answer.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { Progress } from './progress.part.tsx';
import { useImportAction } from './use-import-action.ts';

/** While tickets are written in batches: it goes on by itself when the page is closed. */
export function ImportingPart({ company, one }: { readonly company: string; readonly one: Import }) {
  const { words, lang } = useSpeaking();
  const { importing } = words.importing;
  const act = useImportAction(company, one);
  return (
    <>
      <Answer question={importing.title}>
        {importing.sentence({ done: count(one.done, lang), total: count(one.total, lang) })}
      </Answer>
      <Progress label={importing.title} done={one.done} total={one.total} of="rows" />
      <p className="lead">{importing.safe}</p>
      <p className="quiet">{importing.reckoning}.</p>
      <p className="quiet">{importing.regret}</p>
      <div className="buttons">
        <button type="button" className="act" disabled={act.isPending} onClick={() => act.mutate('stop')}>
          {importing.stop}
        </button>
      </div>
    </>
  );
}
