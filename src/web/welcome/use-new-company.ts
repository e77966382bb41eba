import { useMutation } from '@tanstack/react-query';
import { companySchema } from '../../contract/api/companies.schema.ts';
import { uuidV7 } from '../../engine/base/uuid-v7.ts';
import { useSendFile } from '../imports/use-send-file.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';

const RANDOM_BYTES = 10; // what a version 7 holds beside its time

type Begun = { readonly file: File; readonly people: number | null };

/** Makes a company for a dropped file, without a name as yet, and brings the file in. */
export function useNewCompany() {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  const send = useSendFile();
  return useMutation({
    mutationFn: async ({ file, people }: Begun) => {
      const company = uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)));
      const json = { name: '', people, version: null };
      await ask(companySchema, API.company(company), lang, { method: 'PUT', json });
      await send.mutateAsync({ company, file });
    },
    onError: (error) => tell(messageOf(error, words.pages.state)),
  });
}
