import { type UseMutationResult, useMutation, useMutationState } from '@tanstack/react-query';
import { z } from 'zod';
import { ask } from './api/ask.ts';
import { messageOf } from './loaded.part.tsx';
import { useSpeaking } from './speaking.tsx';
import { useUndo } from './undo.part.tsx';

type ForgetOptions = {
  readonly id: string;
  /** Where the server keeps it. */
  readonly path: string;
  /** What follows once it is gone. */
  readonly gone: () => Promise<void>;
};

const keyOf = (id: string): readonly string[] => ['forget', id];

/** Has something forgotten, called by its name; the page that showed it says so meanwhile. */
export function useForget({ id, path, gone }: ForgetOptions): UseMutationResult<unknown, Error, string> {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  return useMutation({
    mutationKey: keyOf(id),
    mutationFn: (_name) => ask(z.unknown(), path, lang, { method: 'DELETE' }),
    onSuccess: gone,
    onError: (error) => tell(messageOf(error, words.pages.state)),
  });
}

/** What it is called, as long as it is being forgotten; else undefined. */
export function useForgetting(id: string): string | undefined {
  const [name] = useMutationState({
    filters: { mutationKey: keyOf(id), status: 'pending' },
    select: ({ state }) => state.variables,
  });
  return typeof name === 'string' ? name : undefined;
}
