/** How many tickets each kind of evidence gave: measured beats reported beats imputed. */
export type Basis = { readonly measured: number; readonly reported: number; readonly imputed: number };

/** A number with its doubt: the middle, and an interval that holds the truth with chance `level`. */
export type Known = {
  readonly kind: 'known';
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly level: 0.9;
  readonly basis: Basis;
};

/** Too little evidence is a value: what there is, what is needed, and which parts are missing (codes). */
export type NotEnoughData = {
  readonly kind: 'not-enough-data';
  readonly have: number;
  readonly need: number;
  readonly missing: readonly string[];
};

export type Estimate = Known | NotEnoughData;

/** Too little to say. `missing` holds codes that `words` turns into sentences, such as `times` or `people`. */
export function notEnoughData(have: number, need: number, missing: readonly string[]): NotEnoughData {
  return { kind: 'not-enough-data', have, need, missing };
}
