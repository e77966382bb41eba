import type { KnownReporting } from '../../contract/api/reporting.schema.ts';
import { count, percentRange } from '../../words/format.ts';
import { Rows } from '../kit/rows.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import type { Which } from '../kit/where.ts';

export type Share = Pick<KnownReporting['rate'], 'measured' | 'reported' | 'share' | 'low' | 'high'>;

/** A count that opens its rows; none is plain. */
export function Counted({ n, which }: { readonly n: number; readonly which: Which }) {
  const { lang } = useSpeaking();
  const said = count(n, lang);
  return n === 0 ? said : <Rows which={which}>{said}</Rows>;
}

/** "30 % (20 tot 43 %, 95 % zeker)"; bare where a heading says how sure. */
export function useShare(): (share: Share, how?: 'bare') => string {
  const { words, lang } = useSpeaking();
  return ({ share, low, high }, how) => {
    const certain = how === 'bare' ? '' : `, ${words.reporting.certain}`;
    return `${percentRange(share, share, lang)} (${percentRange(low, high, lang)}${certain})`;
  };
}
