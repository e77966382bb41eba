import type { Estimate } from '../base/estimate.ts';
import type { CompanySettings } from '../companies/settings.ts';
import type { CausesRemoved } from '../explanations/causes-removed.ts';
import type { Replay } from '../explanations/record/replay-patterns.ts';
import type { Recurrence } from '../explanations/recurrence.ts';
import type { MeasuredProblem } from '../explanations/reporting/measured-problem.ts';
import type { Reporting } from '../explanations/reporting/reporting.ts';
import type { LossLine } from '../ledger/loss-lines.ts';
import type { LossWay } from '../ledger/tell-loss.ts';
import type { KeptGrouping, Names } from '../patterns/pattern.ts';
import type { Rhythm, Trend } from '../patterns/rhythm.ts';
import type { WhatChanged } from '../patterns/what-changed.ts';
import type { PeopleBucket } from '../privacy/people-bucket.ts';
import type { TicketLanguage } from '../signals/signal.ts';
import type { ThemeCauses } from './causes-by-theme.ts';
import type { UnknownCode, WeakenedNumber } from './list-unknowns.ts';
import type { MonthLost } from './lost-by-month.ts';
import type { OwnColumnLost } from './lost-by-own-column.ts';
import type { TeamLost } from './lost-by-team.ts';
import type { ThemeLost } from './lost-by-theme.ts';
import type { Membership } from './membership.ts';
import type { Move } from './rank-moves.ts';
import type { Fate } from './tell-came-back.ts';
import type { ToldDoubt } from './tell-doubted.ts';
import type { Came } from './times-it-came.ts';
import type { TouchedTime } from './touched-time.ts';
import type { PatternWhy } from './why-pattern.ts';

/** One problem that was reported more than once, with everything that is shown of it. Days are ISO dates. */
export type ReckonedPattern = {
  readonly id: string;
  /** Positions of its tickets in the signals, ascending. */
  readonly members: readonly number[];
  readonly name: { readonly text: string; readonly lang: 'nl' | 'fr' | 'en' };
  /** With a card its name in each language; without one three times what the firm itself says. */
  readonly names: Names;
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
  /** What was changed around the day on which it began; null without such a day, and where no change was read in. */
  readonly whatChanged: WhatChanged | null;
  /** Not seen for more than two horizons at the end of the file: what it did is past. */
  readonly isQuiet: boolean;
  readonly leak: {
    readonly lostSeconds: Estimate;
    readonly costCents: Estimate;
    readonly technicianSeconds: Estimate;
  };
  /** Whether somebody said that tickets of it belong together: such a pattern is shown whatever it leaks. */
  readonly saidTogether: boolean;
  readonly why: PatternWhy;
};

/** A pattern as a report shows it: without the tickets themselves. */
export type ReportedPattern = Omit<ReckonedPattern, 'members' | 'why' | 'saidTogether'> & {
  /** Who took it, and by which day; absent where nothing is kept of what people say. */
  readonly taken?: { readonly owner: string; readonly due: string | null } | null;
};

/** An automatic alert that came back: one trouble on one device. Nobody's lost time hangs on it. */
export type ReturningAlert = {
  /** The same as long as its words and its device are. */
  readonly id: string;
  /** Positions of its tickets in the signals, ascending, those that say that it is over included. */
  readonly members: readonly number[];
  /** Of these, those that say that something is wrong. */
  readonly troubles: readonly number[];
  readonly names: Names;
  /** The same trouble on any device. */
  readonly theme: { readonly id: string; readonly names: Names };
  /** Tickets that say that something is wrong, and those that say that it is over. */
  readonly alerts: number;
  readonly recoveries: number;
  /** How often it came: alerts less than a day apart are one. Null when none has a time. */
  readonly episodes: number | null;
  /** Local days on which something was wrong; null and empty without times. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly days: readonly { readonly day: string; readonly tickets: number }[];
};

/** An alert as a report shows it. */
export type ReportedAlert = Omit<ReturningAlert, 'members' | 'troubles'> &
  Partial<Pick<ReturningAlert, 'members' | 'troubles'>>;

/** What is known of one ticket beside its own fields. */
export type ReckonedTicket = {
  readonly way: LossWay;
  readonly fate: Fate;
  /** Whole seconds where measured or reported; null where assumed, and where nothing leaks. */
  readonly lostSeconds: number | null;
  readonly lang: TicketLanguage;
  /** Where it closed an occurrence of a problem that comes back: what came after. Null where it closed none. */
  readonly closure: 'came-back' | 'not-yet' | null;
  /** Where a problem or an alert came with it: for the first time, or back. Null where it came with an earlier ticket, or there is none. */
  readonly came: Came | null;
  /** Where both lists tell of its days: what it says of whether people report what devices measure. Null where it says nothing. */
  readonly onLists: OnLists | null;
  /** Of the first alert of a disturbance that was set beside people's tickets: its kind on any device. Else null. */
  readonly trouble: string | null;
};

/**
 * `both`: the first alert of a disturbance that somebody reported; `measured-only`: of one that nobody did; `report`: a ticket of
 * somebody that came with one; `reported-only`: the first of each time that people told of a watched device and nothing was measured.
 */
export type OnLists = 'both' | 'measured-only' | 'report' | 'reported-only';

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

/**
 * Everything that is shown of one company: what `reckonCompany` answers. The first part is the report; what follows
 * `answer` is for pages that open every number.
 */
export type Reckoning = {
  readonly settings: CompanySettings & { readonly priorsVersion: string };
  /** What an incident is taken to cost where nobody said; `isOwn` where the company put in its own figures. */
  readonly assumption: {
    readonly medianMinutes: number;
    readonly capMinutes: number | null;
    readonly isOwn: boolean;
  };
  readonly population: Population;
  /** First and last local day with a ticket, both counted; null when no ticket has a time. */
  readonly period: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly languages: readonly { readonly lang: TicketLanguage; readonly n: number }[];
  /** Costliest first. */
  readonly patterns: readonly ReckonedPattern[];
  /** Every ticket that was read, in the order of the files, and its pattern's id or null. */
  readonly assignments: readonly { readonly ticket: string; readonly pattern: string | null }[];
  /** How sure each of the assignments is, in the same order. */
  readonly memberships: readonly Membership[];
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
    /** What shares and months are counted in: lost time, or that and the time IT worked on the same tickets. */
    readonly unit: TouchedTime['unit'];
    /** The first local day whose tickets are in the shares: those before tell what was known already. Null without times. */
    readonly judgedFrom: string | null;
    readonly months: readonly ReckonedMonth[];
    readonly moves: readonly { readonly pattern: string; readonly savesSeconds: Estimate }[];
    /** What is missing from the evidence, and which number it weakens. */
    readonly unknown: readonly { readonly code: UnknownCode; readonly changes: WeakenedNumber }[];
  };
  /** What machines reported on more than one day, oftenest first; no number of lost time counts it. */
  readonly alerts: readonly ReturningAlert[];
  /** Which share of what devices measured people reported. */
  readonly reporting: Reporting;
  /** The alerts that problems go with, by the problem's id; those that go with none are left out. */
  readonly measured: readonly (MeasuredProblem & { readonly pattern: string })[];
  /** Every ticket that was read, in the order of the files. */
  readonly tickets: readonly ReckonedTicket[];
  /** What leaking tickets of no pattern lost, and how many they are. */
  readonly alone: LossLine & { readonly technicianSeconds: Estimate };
  /** Over the whole file; these add up to the total in every draw. */
  readonly monthsLost: readonly MonthLost[];
  /** Costliest first; these add up to the total in every draw. */
  readonly teams: readonly TeamLost[];
  /** Columns of the organisation's own that divide the tickets; the lines of each add up to the total in every draw. */
  readonly byOwnColumn: readonly OwnColumnLost[];
  /** Families of problems, costliest first; with `alone` these add up to the total in every draw. */
  readonly themes: readonly ThemeLost[];
  /** How often closing a recurring problem removed its cause. */
  readonly closures: CausesRemoved;
  /** The same for each family of problems that has enough to tell it by itself. */
  readonly closuresByTheme: readonly ThemeCauses[];
  /** Closures that the calendar tells and in which people kept reporting, as ISO days: they are as if nobody had told them. */
  readonly doubtedClosures: readonly ToldDoubt[];
  /** All patterns worth a move, most saving first, at most forty: \`answer.moves\` are the first three. */
  readonly ranked: readonly Move[];
  /** What would have been said of the company's own past, week by week; patterns by their ids. */
  readonly replay: Replay;
  /** Before corrections: to be kept in memory, and given back with the next correction. */
  readonly grouping: KeptGrouping;
};

/** What a report and its JSON are made from: of a reckoning just made, or of one that was kept. */
export type ReportedReckoning = Pick<
  Reckoning,
  'settings' | 'assumption' | 'population' | 'period' | 'languages' | 'assignments' | 'totals' | 'answer'
> & {
  readonly patterns: readonly ReportedPattern[];
  /** Absent of what was kept: only which pattern a ticket stands in is. */
  readonly memberships?: readonly Membership[];
  /** Absent of what was kept before alerts were grouped. */
  readonly alerts?: readonly ReportedAlert[];
};
