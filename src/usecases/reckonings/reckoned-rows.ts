import type { ReckonedPattern, Reckoning, ReportedAlert } from '../../engine/answer/reckoning.ts';
import type { PatternWhy } from '../../engine/answer/why-pattern.ts';
import { type Estimate, notEnoughData } from '../../engine/base/estimate.ts';
import type { TrackRecord } from '../../engine/explanations/record/score-record.ts';
import type { MeasuredProblem } from '../../engine/explanations/reporting/measured-problem.ts';
import type { StackRecord } from '../../engine/explanations/stack/judge-stack.ts';
import type { NamedChange, WhatChanged } from '../../engine/patterns/what-changed.ts';

/** How a pattern is called in each language. */
export type PatternNames = { readonly nl: string; readonly fr: string; readonly en: string };

/** The numbers of a pattern as they are kept: reckoned_patterns.head. */
export type ReckonedHead = Pick<
  ReckonedPattern,
  | 'card'
  | 'instance'
  | 'people'
  | 'firstSeen'
  | 'lastSeen'
  | 'days'
  | 'rhythm'
  | 'trend'
  | 'recurrence'
  | 'isQuiet'
  | 'words'
  | 'leak'
> & {
  readonly whatChanged: KeptWhatChanged | null;
  /** The alerts of machines that its tickets came with; null where none. */
  readonly measured: MeasuredProblem | null;
};

/** What was changed when it began; a change by its number and by the id that lasts. */
export type KeptWhatChanged = Omit<WhatChanged, 'named'> & {
  readonly named: readonly (NamedChange & { readonly signal: string })[];
};

/**
 * The numbers of a pattern, whichever version kept them: a chance that does not say what it rests on is of before, and is not
 * shown until it is reckoned anew, one that names no model is that of BG/NBD alone, and what was changed and measured is not known of before anybody asked.
 */
export function headOf({ head }: { readonly head: unknown }): ReckonedHead {
  // Safe cast: reckoned_patterns.head is written in this shape only, but for what is mended here.
  const known = head as Omit<ReckonedHead, 'whatChanged' | 'measured'> &
    Partial<Pick<ReckonedHead, 'whatChanged' | 'measured'>>;
  const kept = { ...known, whatChanged: known.whatChanged ?? null, measured: known.measured ?? null };
  const { recurrence } = kept;
  if (recurrence.kind !== 'known') return kept;
  if (!('evidence' in recurrence)) return { ...kept, recurrence: notEnoughData(0, 1, ['being-reckoned']) };
  const { model = 'bg-nbd/1', plain = recurrence.probability } = recurrence;
  return { ...kept, recurrence: { ...recurrence, model, plain } };
}

type Counted = readonly { readonly name: string; readonly tickets: number }[];

/** Why its tickets belong together: reckoned_patterns.why. Tickets by their own ids. */
export type ReckonedWhy = {
  readonly words: readonly string[];
  readonly assets: Counted;
  readonly sites: Counted;
  readonly teams: Counted;
  readonly languages: readonly { readonly lang: string; readonly tickets: number }[];
  readonly hot: PatternWhy['hot'];
  readonly mostDifferent: readonly string[];
};

/** What machines report again and again, oftenest first: reckonings.alerts. */
export type ReckonedAlerts = readonly ReportedAlert[];

type LeakSum = { readonly tickets: number; readonly lostSeconds: Estimate; readonly costCents: Estimate };

/** Everything of a reckoning that is of no single pattern, but for alerts: reckonings.answer. Patterns by the ids that last. */
export type ReckonedAnswer = Pick<
  Reckoning,
  'settings' | 'assumption' | 'population' | 'period' | 'languages' | 'totals'
> & {
  readonly answer: Omit<Reckoning['answer'], 'moves'>;
  /** The likeliest moves in order, more than are shown, so that dismissed ones can be passed over. */
  readonly moves: readonly { readonly pattern: string; readonly savesSeconds: Estimate }[];
  /** What the same model would have said of the company's own past; absent in what was kept before it was replayed. */
  readonly replay?: TrackRecord | null;
  /** How chances moved by the company's own past did on that replay; absent in what was kept before they were tried. */
  readonly stack?: StackRecord | null;
  readonly alone: LeakSum;
  /** `month` null: tickets without a time. */
  readonly months: readonly (LeakSum & { readonly month: string | null })[];
  readonly teams: readonly (LeakSum & { readonly team: string | null; readonly small: boolean })[];
  /** Families of problems, costliest first; absent in what was kept before they were added up. */
  readonly themes?: Reckoning['themes'];
  /** Absent in what was kept before tickets were set beside what devices measured. */
  readonly reporting?: Reckoning['reporting'];
  /** Absent in what was kept before anybody asked. */
  readonly closures?: Reckoning['closures'];
  /** Absent in what was kept before themes were asked about. */
  readonly closuresByTheme?: Reckoning['closuresByTheme'];
  /** Absent in what was kept before closures were held against the reports. */
  readonly doubtedClosures?: Reckoning['doubtedClosures'];
  /** Absent in what was kept before tickets were grouped by columns of the organisation's own. */
  readonly byOwnColumn?: readonly {
    readonly column: string;
    readonly lines: readonly (LeakSum & { readonly group: string | null; readonly small: boolean })[];
  }[];
};
