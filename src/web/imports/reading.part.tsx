import type { Import } from '../../contract/api/imports.schema.ts';
import { Answer } from '../kit/answer.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { Progress } from './progress.part.tsx';
import { useImportAction } from './use-import-action.ts';

/** While the file is read: how far, and a way to stop. */
export function ReadingPart({ company, one }: { readonly company: string; readonly one: Import }) {
  const { words } = useSpeaking();
  const { understood } = words.importing;
  const act = useImportAction(company, one);
  return (
    <>
      <Answer question={understood.readingTitle}>{understood.reading({ file: one.file })}</Answer>
      <Progress label={understood.readingTitle} done={one.done} total={one.total} of="bytes" />
      <div className="buttons">
        <button type="button" disabled={act.isPending} onClick={() => act.mutate('cancel')}>
          {words.working.stop}
        </button>
      </div>
    </>
  );
}
