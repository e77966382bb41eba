import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Change, changedSchema } from '../../contract/api/patterns.schema.ts';
import { ask, RefusedByServer } from './api/ask.ts';
import { API } from './api/paths.ts';
import { messageOf } from './loaded.part.tsx';
import { useSpeaking } from './speaking.tsx';
import { useUndo } from './undo.part.tsx';
import { WHERE } from './where.ts';

type Sent = {
  /** null where a pattern is made. */
  readonly pattern: string | null;
  readonly verb: Change['verb'];
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * Sends a change of a pattern, says so with an undo, and goes where the change leads. What went wrong is said on the page, or
 * is `wrong` for the dialog that asked for it: what somebody typed there stays.
 */
export function useChange(company: string, askedIn: 'page' | 'dialog' = 'page') {
  const { words, lang } = useSpeaking();
  const { tell, changed } = useUndo();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sayWrong = (error: Error): string => {
    const meanwhile = error instanceof RefusedByServer && error.refused.code === 'changed_meanwhile';
    return meanwhile ? words.pages.change.meanwhile : messageOf(error, words.pages.state);
  };
  const change = useMutation({
    mutationFn: ({ pattern, verb, body }: Sent) =>
      ask(
        changedSchema,
        pattern === null ? API.patterns(company, {}) : `${API.pattern(company, pattern)}/${verb}`,
        lang,
        {
          method: 'POST',
          json: body,
        },
      ),
    onSuccess: async ({ change: made, show }, { pattern, verb }) => {
      changed(company, made);
      await queries.invalidateQueries();
      if (show !== pattern && verb !== 'split') navigate(WHERE.pattern(company, show));
    },
    onError: (error) => {
      queries.invalidateQueries(); // not waited for: it may be the server that is away
      if (askedIn === 'page') tell(sayWrong(error));
    },
  });
  return { ...change, wrong: change.error === null ? null : sayWrong(change.error) };
}
