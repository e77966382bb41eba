import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Import, importSchema, type Understood } from '../../contract/api/imports.schema.ts';
import type { ToldReading } from '../../engine/signals/told-reading.ts';
import type { Lang } from '../../words/format.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { focusContent } from '../kit/focus-content.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { WHERE } from '../kit/where.ts';
import { heldFile, holdFile } from './held-files.ts';

const LOOK_MILLISECONDS = 200;
const PATIENCE_MILLISECONDS = 8_000; // a longer reading is shown as one, with how far it is and a way to stop

/** What is to be read otherwise: what columns mean, and how the file as a whole is written. */
export type Otherwise = {
  readonly map: Readonly<Record<string, string>>;
  readonly told: readonly ToldReading[];
};

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

/** What was said of this file up to now. What is remembered is so again without being said. */
function saidOf({ files }: Understood): Otherwise {
  const chosen = files.flatMap(({ columns }) =>
    columns.filter(({ reason, remembered }) => reason === 'map' && !remembered),
  );
  const told = files.flatMap(({ guesses }) => guesses.filter(({ by }) => by === 'told'));
  return {
    map: Object.fromEntries(chosen.map(({ heading, field }) => [heading, field])),
    told: told.map(({ kind, column, chosen: value }) => ({ kind, column, value })),
  };
}

/** The later word on each reading. */
function together(one: Otherwise, other: Partial<Otherwise>): Otherwise {
  const keyOf = ({ kind, column }: ToldReading): string => `${kind}\n${column ?? ''}`;
  const told = new Map([...one.told, ...(other.told ?? [])].map((each) => [keyOf(each), each]));
  return { map: { ...one.map, ...other.map }, told: [...told.values()] };
}

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
      if (file === undefined) setWaiting(wanted);
      else again.mutate({ file, said: wanted });
    },
    take: (file) => again.mutate({ file, said: waiting ?? said }),
    leave: () => setWaiting(null),
    isBusy: again.isPending,
    waiting,
  };
}
