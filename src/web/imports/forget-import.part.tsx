import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Import } from '../../contract/api/imports.schema.ts';
import { API } from '../kit/api/paths.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { Outlasts } from '../kit/outlasts.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { useForget } from '../kit/use-forget.ts';
import { WHERE } from '../kit/where.ts';

type ForgetImportProps = {
  readonly company: string;
  readonly one: Pick<Import, 'id' | 'file'>;
  readonly close: () => void;
};

/** Forgets what came with one file alone: this cannot be undone. */
export function ForgetImport({ company, one: { id, file }, close }: ForgetImportProps) {
  const { words } = useSpeaking();
  const { done: say } = words.importing;
  const { tell } = useUndo();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const path = API.import(company, id);
  const forget = useForget({
    id,
    path,
    gone: async () => {
      await navigate(WHERE.company(company));
      queries.removeQueries({ queryKey: [path] });
      tell(say.forgotten);
      void queries.invalidateQueries();
    },
  });
  return (
    <Dialog title={say.forgetTitle} close={close}>
      <div className="form">
        <p>{say.forgetWhat({ file })}</p>
        <p>{say.forgetReadings}</p>
        <Outlasts />
        <div className="buttons">
          <button
            type="button"
            className="act"
            disabled={forget.isPending}
            onClick={() => forget.mutate(file)}
          >
            {say.forget}
          </button>
          <button type="button" className="plain" onClick={close}>
            {words.pages.frame.cancel}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
