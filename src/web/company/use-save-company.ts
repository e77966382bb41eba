import { useMutation, useQueryClient } from '@tanstack/react-query';
import { companySchema, type SaveCompany } from '../../contract/api/companies.schema.ts';
import { ask, RefusedByServer } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { useCompany } from './use-company.ts';

/**
 * Keeps what the reader said about the company; what was not said stays as it was.
 *
 * @param saved is done once it is kept, also where the form that sent it is another one by then
 */
export function useSaveCompany(id: string, saved: () => void = () => undefined) {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  const queries = useQueryClient();
  const known = useCompany(id);
  return useMutation({
    mutationFn: (said: Partial<SaveCompany>) => {
      const { name = '', people = null, timezone = 'Europe/Brussels', labourCostCents = 4_820 } = known ?? {};
      const version = known?.version ?? null;
      const json = { name, people, timezone, labourCostCents, ...said, version };
      return ask(companySchema, API.company(id), lang, { method: 'PUT', json });
    },
    onSuccess: saved,
    onError: (error) => {
      const meanwhile = error instanceof RefusedByServer && error.refused.code === 'changed_meanwhile';
      tell(meanwhile ? words.pages.change.meanwhile : messageOf(error, words.pages.state));
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
