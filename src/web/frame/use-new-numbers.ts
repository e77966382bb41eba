import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { reckoningsSchema } from '../../contract/api/answer.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';

const LOOK_MILLISECONDS = 4_000;

/**
 * Keeps every page of a company true while it stays open: as soon as tickets come in, numbers are made or new ones stand, all
 * that is shown is asked for anew, so that no page shows two moments at once. So it is when the server is back after it was away.
 */
export function useNewNumbers(company: string): void {
  const queries = useQueryClient();
  const path = API.reckonings(company);
  const { data, isError } = useAsk(reckoningsSchema, path, { again: () => LOOK_MILLISECONDS });
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (isError) seen.current = 'away';
    if (isError || data === undefined) return;
    const { at, running, importing, failed } = data.reckoned;
    const now = [company, at, running === null, importing?.id, failed].join(' ');
    if (seen.current !== null && seen.current !== now)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== path });
    seen.current = now;
  }, [queries, company, path, data, isError]);
}
