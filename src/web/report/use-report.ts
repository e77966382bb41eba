import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { type Reported, reportedSchema } from '../../contract/api/reports.schema.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { focusContent } from '../kit/focus-content.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';

export type Told = {
  readonly text: string;
  readonly is: { readonly pattern: string; readonly like: string } | null;
};

/** Sends a report; sent again after no answer came it happens once. */
export function useReport(company: string, kept: (reported: Reported) => void) {
  const { words, lang } = useSpeaking();
  const queries = useQueryClient();
  const last = useRef<{ readonly said: string; readonly key: string } | null>(null);
  const keyOf = (said: string): string => {
    if (last.current?.said !== said) last.current = { said, key: crypto.randomUUID() };
    return last.current.key;
  };
  const send = useMutation({
    mutationFn: (told: Told) =>
      ask(reportedSchema, API.reports(company), lang, {
        method: 'POST',
        json: told,
        key: keyOf(JSON.stringify(told)),
      }),
    onSuccess: (reported) => {
      last.current = null;
      kept(reported);
      void queries.invalidateQueries();
      focusContent();
    },
  });
  return { ...send, wrong: send.error === null ? null : messageOf(send.error, words.pages.state) };
}

/** Takes a report back, and says so. */
export function useTakeBack(company: string, gone: () => void) {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ticket: string) =>
      ask(z.null(), API.undoReport(company, ticket), lang, { method: 'POST', json: {} }),
    onSuccess: () => {
      tell(words.reports.takenBack);
      gone();
      void queries.invalidateQueries();
    },
    onError: (error) => tell(messageOf(error, words.pages.state)),
  });
}
