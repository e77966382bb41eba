import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { useSpeaking } from '../speaking.tsx';
import { ask } from './ask.ts';

const RECKONING_MILLISECONDS = 1_000;

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

/** Looks again while new numbers are being made. */
export function whileReckoning({
  reckoned,
}: {
  readonly reckoned: { readonly running: unknown };
}): number | false {
  return reckoned.running === null ? false : RECKONING_MILLISECONDS;
}
