import type { Estimate } from '../base/estimate.ts';
import type { CompanySettings } from '../companies/settings.ts';
import type { Recurrence } from '../explanations/recurrence.ts';
import type { Rhythm, Trend } from '../patterns/rhythm.ts';
import type { PeopleBucket } from '../privacy/people-bucket.ts';
import type { TicketLanguage } from '../signals/signal.ts';
import type { UnknownCode, WeakenedNumber } from './list-unknowns.ts';

/** One problem that was reported more than once, with everything that is shown of it. Days are ISO dates. */
export type ReckonedPattern = {
  readonly id: string;
  readonly name: { readonly text: string; readonly lang: 'nl' | 'fr' | 'en' };
  readonly card: string | null;
  readonly instance: string | null;
  readonly words: readonly string[];
  readonly tickets: number;
  readonly people: PeopleBucket;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly days: readonly { readonly day: string; readonly tickets: number }[];
  readonly rhythm: Rhythm;
  readonly trend: Trend;
  readonly recurrence: Recurrence;
  readonly leak: {
    readonly lostSeconds: Estimate;
    readonly costCents: Estimate;
    readonly technicianSeconds: Estimate;
  };
};

/** How many tickets of each kind. Only incidents of people are friction. */
export type Population = {
  readonly incidents: number;
  readonly requests: number;
  readonly machine: number;
  readonly scheduled: number;
  readonly merged: number;
  readonly improvements: number;
  readonly unknownKind: number;
};

export type Verdict = 'forward' | 'standstill' | 'small' | 'not-yet';

/** Lost seconds of one local month (`2026-03`), by where they went. */
export type ReckonedMonth = {
  readonly month: string;
  readonly cameBack: Estimate;
  readonly new: Estimate;
  readonly improvement: Estimate;
};

/** Everything that is shown of one company: what `reckonCompany` answers. */
export type Reckoning = {
  readonly settings: CompanySettings & { readonly priorsVersion: string };
  readonly population: Population;
  /** First and last local day with a ticket, both counted; null when no ticket has a time. */
  readonly period: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly languages: readonly { readonly lang: TicketLanguage; readonly n: number }[];
  /** Costliest first. */
  readonly patterns: readonly ReckonedPattern[];
  /** Every ticket that was read, in the order of the files, and its pattern's id or null. */
  readonly assignments: readonly { readonly ticket: string; readonly pattern: string | null }[];
  readonly totals: {
    readonly lostSeconds: Estimate;
    readonly costCents: Estimate;
    readonly technicianSeconds: Estimate;
    readonly minutesPerPersonPerWeek: Estimate;
    readonly band: 'within' | 'below' | 'above' | 'unknown';
  };
  readonly answer: {
    readonly verdict: Verdict;
    /** What a verdict still needs, as codes; empty when there is one. */
    readonly missing: readonly string[];
    readonly share: { readonly cameBack: Estimate; readonly new: Estimate; readonly improvement: Estimate };
    /** Change of the share that came back, in fractions of one: .05 is five points more. */
    readonly change: Estimate;
    readonly months: readonly ReckonedMonth[];
    readonly moves: readonly { readonly pattern: string; readonly savesSeconds: Estimate }[];
    /** What is missing from the evidence, and which number it weakens. */
    readonly unknown: readonly { readonly code: UnknownCode; readonly changes: WeakenedNumber }[];
  };
};
