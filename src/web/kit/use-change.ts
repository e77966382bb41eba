import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { changedSchema } from '../../contract/api/patterns.schema.ts';
import { ask, RefusedByServer } from './api/ask.ts';
import { API } from './api/paths.ts';
import { messageOf } from './loaded.part.tsx';
import { useSpeaking } from './speaking.tsx';
import { useUndo } from './undo.part.tsx';
import { WHERE } from './where.ts';

type Sent = {
  readonly pattern: string;
  readonly verb: 'rename' | 'dismiss' | 'restore' | 'take' | 'merge' | 'split' | 'not-same';
  readonly body: Readonly<Record<string, unknown>>;
};

/** Sends a change of a pattern, says so with an undo, and goes where the change leads. */
export function useChange(company: string) {
  const { words, lang } = useSpeaking();
  const { tell, changed } = useUndo();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ pattern, verb, body }: Sent) =>
      ask(changedSchema, `${API.pattern(company, pattern)}/${verb}`, lang, { method: 'POST', json: body }),
    onSuccess: ({ change, show }, { pattern, verb }) => {
      changed(company, change);
      if (show !== pattern && verb !== 'split') navigate(WHERE.pattern(company, show));
    },
    onError: (error) => {
      const meanwhile = error instanceof RefusedByServer && error.refused.code === 'changed_meanwhile';
      tell(meanwhile ? words.pages.change.meanwhile : messageOf(error, words.pages.state.lost));
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
