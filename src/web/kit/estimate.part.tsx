import type { Estimate as Known } from '../../engine/base/estimate.ts';
import { count, isKnown } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Rows } from './rows.part.tsx';
import { useSpeaking } from './speaking.tsx';
import type { Which } from './where.ts';

type EstimateProps = {
  readonly of: Known;
  /** The range as the reader says it: hours, euros, per cent. */
  readonly say: (low: number, high: number) => string;
  /** Which tickets are behind it; without, it cannot be opened. */
  readonly opens?: Which;
};

/** A range that opens its rows; or what is there, and what is needed. */
export function Estimate({ of, say, opens }: EstimateProps) {
  const { words } = useSpeaking();
  if (!isKnown(of)) return <span className="quiet">{sayNotYet(of, words)}</span>;
  const said = say(of.low, of.high);
  return opens === undefined ? <b>{said}</b> : <Rows which={opens}>{said}</Rows>;
}

/** One word for how a number is known: measured, stated, assumed, or partly assumed. */
export function KnownBy({ of }: { readonly of: Known }) {
  const { words } = useSpeaking();
  return isKnown(of) ? <span className="known-by">{sayBasis(of.basis, words)}</span> : null;
}

type IntervalProps = {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** The end of the scale on which several are compared. */
  readonly most: number;
};

/** The interval as a thin bar with its middle, on a scale shared with others. */
export function Interval({ low, mid, high, most }: IntervalProps) {
  const at = (value: number): string => `${(100 * value) / Math.max(most, 1)}%`;
  return (
    <span className="interval" aria-hidden="true">
      <i style={{ left: at(low), width: at(high - low) }} />
      <b style={{ left: at(mid) }} />
    </span>
  );
}

type Basis = Extract<Known, { kind: 'known' }>['basis'];

function sayBasis({ measured, reported, imputed }: Basis, { pages }: Words): string {
  if (imputed === 0) return reported > 0 ? pages.number.reported : pages.number.measured;
  return measured + reported > 0 ? pages.number.mixed : pages.number.imputed;
}

/** What there is and what it takes, for a number that cannot be said yet. */
function sayNotYet(of: Extract<Known, { kind: 'not-enough-data' }>, { pages, lang }: Words): string {
  if (of.need <= of.have) return pages.number.notYetPlain;
  return pages.number.notYet({ have: count(of.have, lang), need: count(of.need, lang) });
}
