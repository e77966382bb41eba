import type { TicketLanguage } from '../signals/signal.ts';

/** A name in each language. */
export type Names = { readonly nl: string; readonly fr: string; readonly en: string };

/** Signals judged to be the same problem. */
export type Grouped = {
  /** Stable for the same members and seed: made from what the pattern is, not from its position. */
  readonly id: string;
  /** Positions in the list of signals that was grouped, ascending. */
  readonly members: readonly number[];
  readonly name: { readonly text: string; readonly lang: 'nl' | 'fr' | 'en' };
  /** Its card's name in each language, with the instance; without a card three times what the firm itself says. */
  readonly names: Names;
  /** The catalogue card it stands on, or null when the firm's own words made it. */
  readonly card: string | null;
  /** Whose ticket that card is: a fault, a request, or noise (spam, automatic replies); null without a card. */
  readonly cardKind: 'incident' | 'request' | 'noise' | null;
  /** Which one or where, when the tickets agree ("ZEBRA-02", "tweede verdieping"), else null. */
  readonly instance: string | null;
  /** The words that tell this pattern from the others, most telling first, at most eight. */
  readonly words: readonly string[];
  /** Of the telling words of its tickets, those that stand in at least a third of them. */
  readonly sharedWords: readonly string[];
  /** Positions of its two tickets that are least alike by their words; null with fewer than two. */
  readonly mostDifferent: readonly [number, number] | null;
  /** How certain that these belong together, in [0, 1]. */
  readonly certainty: number;
  /** Whether somebody said that tickets of it belong together. */
  readonly saidTogether: boolean;
};

/** What new patterns are worded with after the grouping is done. */
export type Wording = {
  /** How many tickets were read. */
  readonly tickets: number;
  /** In how many of them each stem stands, where in more than one. */
  readonly stems: ReadonlyMap<string, number>;
  /** Sentences that people add to all sorts of tickets. */
  readonly fillers: ReadonlySet<string>;
  /** For each signal the card it clearly leans to, as a place in the catalogue, or -1. */
  readonly leanings: Int16Array;
  /** For each signal the mean evidence that binds it to its group, in log-odds; 0 where only words did, and where alone. */
  readonly ties: Float32Array;
  /** For each signal that stands alone one of those it would stand with if it belonged anywhere, or -1. */
  readonly nearest: Int32Array;
  /** How much it fits there, in log-odds. */
  readonly fits: Float32Array;
};

export type Grouping = {
  readonly patterns: readonly Grouped[];
  /** For each signal the position of its pattern, or -1 when it stays alone. */
  readonly assignment: Int32Array;
  readonly wording: Wording;
};

/** Alerts of one template about one device: one trouble, told by a machine each time. */
export type AlertGroup = {
  /** Made from the template and the device alone: other alerts do not change it. */
  readonly id: string;
  /** Its kind, or what its words make of it: the same on every device. */
  readonly theme: string;
  /** The device that it is about, as deviceKey writes it; null where the alerts name none. */
  readonly device: string | null;
  readonly names: Names;
  /** What it is called on any device. */
  readonly themeNames: Names;
  /** Positions of its tickets, ascending. */
  readonly members: readonly number[];
  /** Of these, those that say that something is wrong; the others say that it is over. */
  readonly troubles: readonly number[];
};

/**
 * The grouping of a whole company before anybody corrected it, and what the rest of the reckoning needs of the texts.
 * Plain data: it may be kept in memory, handed to another thread, and given back for the very same signals.
 */
export type KeptGrouping = {
  /** All of them, also those that leak too little to be shown; members are positions in the company's signals. */
  readonly patterns: readonly Grouped[];
  /** Of each signal. */
  readonly languages: readonly TicketLanguage[];
  readonly wording: Wording;
  /** For each signal the position of the first that says the very same, or -1. */
  readonly duplicates: Int32Array;
  /** What machines reported, apart from all of the above: each alert on each device. */
  readonly alerts: readonly AlertGroup[];
};
