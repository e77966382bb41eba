import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Import, importSchema, type Understood } from '../../contract/api/imports.schema.ts';
import type { Lang } from '../../words/format.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { focusContent } from '../kit/focus-content.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { WHERE } from '../kit/where.ts';
import { heldFile, holdFile } from './held-files.ts';
import { isAnswer, isAsRead, type Otherwise, saidOf, together } from './otherwise.ts';

const LOOK_MILLISECONDS = 200;
const PATIENCE_MILLISECONDS = 8_000; // a longer reading is shown as one, with how far it is and a way to stop

export type ReadAgain = {
  /** Reads the same file again, with this besides what was said already. */
  readonly change: (otherwise: Partial<Otherwise>) => void;
  /** The same with the file chosen anew. */
  readonly take: (file: File) => void;
  /** Leaves all as it was read. */
  readonly leave: () => void;
  readonly isBusy: boolean;
  /** What waits for the file to be chosen anew, since this browser no longer holds it; null where nothing does. */
  readonly waiting: Otherwise | null;
};

/** While it goes on, the page that is shown is looked at no more: it gives way to the new reading. */
export const READING_AGAIN = ['read again'] as const;

/** Waits for the reading as long as somebody would look on. */
async function whenRead(path: string, made: Import, lang: Lang): Promise<Import> {
  const from = performance.now();
  let one = made;
  while (one.state === 'reading' && performance.now() - from < PATIENCE_MILLISECONDS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
    one = await ask(importSchema, path, lang);
  }
  return one;
}

/** Reads a file again that was understood otherwise than its owner means, and shows the new reading in the place of this one. */
export function useReadAgain(company: string, one: Import, understood: Understood): ReadAgain {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [waiting, setWaiting] = useState<Otherwise | null>(null);
  const again = useMutation({
    mutationKey: READING_AGAIN,
    mutationFn: async ({ file, said }: { readonly file: File; readonly said: Otherwise }) => {
      const query = new URLSearchParams({ file: file.name, lang, replaces: one.id });
      const named = understood.company;
      if (named?.chosen && !named.remembered) query.set('of', named.name);
      query.set('map', JSON.stringify(said.map));
      query.set('told', JSON.stringify(said.told));
      const path = `${API.imports(company)}?${query}`;
      const made = await ask(importSchema, path, lang, { method: 'POST', bytes: file });
      holdFile(made.id, file, one.id);
      return whenRead(API.import(company, made.id), made, lang);
    },
    onMutate: () => tell(words.guesses.again),
    onSuccess: (now) => {
      if (now.state === 'refused') {
        tell(words.guesses.kept({ message: now.refusal?.message ?? '' }));
        return;
      }
      setWaiting(null);
      queries.setQueryData([API.import(company, now.id)], now);
      navigate({ ...WHERE.import(company, now.id), replace: true, resetScroll: false });
      tell(now.state === 'reading' ? '' : words.guesses.readAgain);
      // A question that is answered takes its button away; who reads on does so from the top of what there is.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusContent();
      });
    },
    onError: (error) => tell(messageOf(error, words.pages.state)),
    onSettled: () => queries.invalidateQueries({ queryKey: [API.companies] }),
  });
  const said = saidOf(understood);
  return {
    change: (otherwise) => {
      const file = heldFile(one.id);
      const wanted = together(waiting ?? said, otherwise);
      // An open question is answered by what holds as well: without the file, at the moment of confirming.
      const isMoot = file === undefined || !isAnswer(understood, otherwise);
      if (isMoot && isAsRead(understood, wanted)) {
        setWaiting(null);
        tell(words.guesses.already);
      } else if (file === undefined) setWaiting(wanted);
      else again.mutate({ file, said: wanted });
    },
    take: (file) => again.mutate({ file, said: waiting ?? said }),
    leave: () => setWaiting(null),
    isBusy: again.isPending,
    waiting,
  };
}
