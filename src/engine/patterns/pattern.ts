/** Signals judged to be the same problem. */
export type Grouped = {
  /** Stable for the same members and seed: made from what the pattern is, not from its position. */
  readonly id: string;
  /** Positions in the list of signals that was grouped, ascending. */
  readonly members: readonly number[];
  readonly name: { readonly text: string; readonly lang: 'nl' | 'fr' | 'en' };
  /** The catalogue card it stands on, or null when the firm's own words made it. */
  readonly card: string | null;
  /** Whose ticket that card is: a fault, a request, or noise (spam, automatic replies); null without a card. */
  readonly cardKind: 'incident' | 'request' | 'noise' | null;
  /** Which one or where, when the tickets agree ("ZEBRA-02", "tweede verdieping"), else null. */
  readonly instance: string | null;
  /** The words that tell this pattern from the others, most telling first, at most eight. */
  readonly words: readonly string[];
  /** How certain that these belong together, in [0, 1]. */
  readonly certainty: number;
};

export type Grouping = {
  readonly patterns: readonly Grouped[];
  /** For each signal the position of its pattern, or -1 when it stays alone. */
  readonly assignment: Int32Array;
};
