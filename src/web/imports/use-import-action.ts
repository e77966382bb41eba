import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Import, importSchema } from '../../contract/api/imports.schema.ts';
import { ask, RefusedByServer } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';

/** Confirms or cancels an import as it was read, stops it, or lets it go on. */
export function useImportAction(company: string, one: Import) {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  const queries = useQueryClient();
  const path = API.import(company, one.id);
  return useMutation({
    mutationFn: (verb: 'confirm' | 'cancel' | 'stop' | 'continue') =>
      ask(importSchema, `${path}/${verb}`, lang, { method: 'POST', json: { version: one.version } }),
    onSuccess: (now) => queries.setQueryData([path], now),
    onError: (error) => {
      const meanwhile = error instanceof RefusedByServer && error.refused.code === 'changed_meanwhile';
      tell(meanwhile ? words.pages.change.meanwhile : messageOf(error, words.pages.state));
      return queries.invalidateQueries({ queryKey: [path] });
    },
  });
}
