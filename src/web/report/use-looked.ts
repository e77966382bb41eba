import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Looked, lookedSchema, saysSomething } from '../../contract/api/reports.schema.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { useSpeaking } from '../kit/speaking.tsx';

const PAUSE_MILLISECONDS = 350; // between two words nobody waits for an answer
const AGAIN_MILLISECONDS = 1_000;

/**
 * What is like the text that somebody is typing, once the hand rests; null as long as too little stands there. The answer to what
 * stood there before stays until the next one comes, and is kept no longer than that.
 */
export function useLooked(
  company: string,
  typed: string,
): { readonly seen: Looked | null; readonly isLost: boolean } {
  const { lang } = useSpeaking();
  const text = useRested(typed.trim());
  const isEnough = saysSomething(text) && saysSomething(typed);
  const asked = useQuery({
    queryKey: ['looked', company, text],
    queryFn: ({ signal }) =>
      ask(lookedSchema, API.look(company), lang, { method: 'POST', json: { text }, signal }),
    enabled: isEnough,
    placeholderData: keepPreviousData,
    gcTime: 0,
    refetchInterval: ({ state }) => ((state.data?.preparing ?? null) === null ? false : AGAIN_MILLISECONDS),
  });
  return { seen: isEnough ? (asked.data ?? null) : null, isLost: isEnough && asked.isError };
}

/** A value once it has stood for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(value), PAUSE_MILLISECONDS);
    return () => clearTimeout(waiting);
  }, [value]);
  return rested;
}
