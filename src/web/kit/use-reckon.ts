import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { reckoningsSchema } from '../../contract/api/answer.schema.ts';
import { ask } from './api/ask.ts';
import { API } from './api/paths.ts';
import { useSpeaking } from './speaking.tsx';

type Reckonings = ReturnType<typeof reckoningsSchema.parse>;

/** Has the numbers of a company made anew, or stops that. */
export function useReckon(company: string): UseMutationResult<Reckonings, Error, 'begin' | 'stop'> {
  const { lang } = useSpeaking();
  const queries = useQueryClient();
  const path = API.reckonings(company);
  return useMutation({
    mutationFn: (what) =>
      what === 'begin'
        ? ask(reckoningsSchema, path, lang, { method: 'POST' })
        : ask(reckoningsSchema, `${path}/running`, lang, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries(),
  });
}
