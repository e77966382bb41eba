import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { useSpeaking } from '../speaking.tsx';
import { ask } from './ask.ts';

const RECKONING_MILLISECONDS = 1_000;
const COMING_MILLISECONDS = 2_000;

type Options<Out> = {
  /** How long until the next look, in milliseconds, given what was seen last; false: no need. */
  readonly again?: (seen: Out) => number | false;
  readonly when?: boolean;
  /** Shows what was seen before under another path until this one answers. */
  readonly keep?: boolean;
};

/** What the server says under `path`, kept, and looked at again when `again` says so. */
export function useAsk<Out>(
  schema: z.ZodType<Out>,
  path: string,
  { again, when = true, keep = false }: Options<Out> = {},
): UseQueryResult<Out> {
  const { lang } = useSpeaking();
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => ask(schema, path, lang, { signal }),
    enabled: when,
    ...(keep && { placeholderData: keepPreviousData }),
    refetchInterval: ({ state }) =>
      state.data === undefined || again === undefined ? false : again(state.data),
  });
}

/** Looks again while new numbers are being made or tickets come in, and as long as there are none. */
export function whileReckoning({
  reckoned: { at, running, importing },
}: {
  readonly reckoned: { readonly running: unknown; readonly importing: unknown; readonly at: string | null };
}): number | false {
  if (running !== null) return RECKONING_MILLISECONDS;
  return importing !== null || at === null ? COMING_MILLISECONDS : false;
}
