import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { importSchema } from '../../contract/api/imports.schema.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { WHERE } from '../kit/where.ts';
import { holdFile } from './held-files.ts';

type Sent = {
  readonly company: string;
  readonly file: File;
  /** Which company's tickets, when the file holds several. */
  readonly of?: string;
  /** An import that this one takes the place of: a second look at the same file. */
  readonly replaces?: string;
};

/** Brings a file to the server on this computer, and goes to the page that says what was understood. */
export function useSendFile() {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ company, file, of }: Sent) => {
      const query = new URLSearchParams({ file: file.name, lang });
      if (of !== undefined) query.set('of', of);
      return ask(importSchema, `${API.imports(company)}?${query}`, lang, { method: 'POST', bytes: file });
    },
    onSuccess: (made, { company, file, replaces }) => {
      holdFile(made.id, file);
      queries.setQueryData([API.import(company, made.id)], made);
      navigate({ ...WHERE.import(company, made.id), replace: replaces !== undefined });
    },
    onError: (error) => tell(messageOf(error, words.pages.state)),
    onSettled: () => queries.invalidateQueries({ queryKey: [API.companies] }),
  });
}
