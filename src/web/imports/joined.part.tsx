import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Import, importSchema } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';

type JoinedProps = { readonly company: string; readonly one: Import; readonly n: number };

/** How many tickets stood in another desk too: they open, and can be taken apart again. */
export function JoinedPart({ company, one, n }: JoinedProps) {
  const { words, lang } = useSpeaking();
  const { done: say } = words.importing;
  const { tell } = useUndo();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => ask(importSchema, API.undoJoined(company, one.id), lang, { method: 'POST', json: {} }),
    onSuccess: () => tell(say.tookApart),
    onError: (error) => tell(messageOf(error, words.pages.state)),
    onSettled: () => queries.invalidateQueries(),
  });
  const said = count(n, lang);
  return (
    <div className="joined">
      <p>{sentence(say.joined, { n: <Rows which={{ joined: one.id }}>{said}</Rows> }, { n: said })}</p>
      <button type="button" className="act" disabled={undo.isPending} onClick={() => undo.mutate()}>
        {say.takeApart}
      </button>
    </div>
  );
}
