/** Minutes on the wall clock of Brussels since 1 January 1970: what a helpdesk export writes, without a zone. */
export type WallMinutes = number;

export type SampleLanguage = 'nl' | 'fr' | 'en';

/** What a ticket is. `chatter` says thanks or asks for news; `improvement` is a record of a change. */
export type SampleKind =
  | 'incident'
  | 'request'
  | 'chatter'
  | 'machine'
  | 'scheduled'
  | 'merged'
  | 'improvement';

/** An invented employee. None of these people exists. */
export type SamplePerson = {
  readonly first: string;
  readonly last: string;
  readonly team: string;
  readonly site: string;
  readonly language: SampleLanguage;
};

export type SampleAsset = { readonly id: string; readonly site: string; readonly what: string };

/** A line of the change calendar. `on` is an ISO day. */
export type SampleChange = {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly what: string;
};

/** One row of the helpdesk, as the company has it: what people see, never the truth behind it. */
export type SampleTicket = {
  readonly number: string;
  readonly opened: WallMinutes;
  readonly resolved: WallMinutes | null;
  readonly closed: WallMinutes | null;
  readonly due: WallMinutes | null;
  readonly title: string;
  readonly body: string;
  readonly requester: string;
  readonly team: string;
  readonly site: string;
  readonly asset: string | null;
  readonly category: string;
  readonly statedKind: string;
  readonly priority: string;
  readonly status: string;
  readonly operator: string;
  /** Minutes the technician wrote down; null when he wrote none. */
  readonly workedMinutes: number | null;
  /** Minutes the reporter says were lost; null when not asked. */
  readonly statedLostMinutes: number | null;
  readonly reopened: number;
  readonly parent: string | null;
};

/** How one helpdesk tool writes its tickets to a file. */
export type ExportShape = {
  readonly delimiter: ';' | ',' | '\t';
  readonly columns: readonly (readonly [heading: string, field: keyof SampleTicket])[];
  readonly writeTime: (at: WallMinutes) => string;
  readonly writeRequester: (person: SamplePerson) => string;
  readonly decimalMark: ',' | '.';
};

/** How a planted problem comes and goes. */
export type PlannedRhythm =
  | { readonly kind: 'month-end' }
  | { readonly kind: 'patch-tuesday' }
  | { readonly kind: 'weekly'; readonly weekday: number }
  | { readonly kind: 'every'; readonly days: number }
  | { readonly kind: 'after-change'; readonly change: string; readonly halfLifeDays: number }
  | { readonly kind: 'steady' }
  | { readonly kind: 'worsening' };

/** A problem that is planted: what it is, when it comes, whom it stops and for how long. */
export type PlannedProblem = {
  readonly id: string;
  readonly kind: 'incident' | 'request';
  readonly why: string;
  readonly rhythm: PlannedRhythm;
  /** ISO days, both inclusive; the whole period where absent. */
  readonly from?: string;
  readonly until?: string;
  readonly tickets: number;
  readonly languages: Readonly<Partial<Record<SampleLanguage, number>>>;
  /** Who reports it. Empty: anybody. */
  readonly teams: readonly string[];
  readonly site?: string;
  readonly assets: readonly string[];
  readonly category: string;
  /** Median minutes one person loses a ticket, and the most people one ticket stops. */
  readonly minutes: number;
  readonly people: number;
  readonly fix?: { readonly change: string; readonly worked: boolean };
};

/** What is true of one planted problem. Seconds are people's own lost time, all of them together. */
export type TrueProblem = {
  readonly id: string;
  readonly kind: 'incident' | 'request';
  readonly why: string;
  readonly rhythm: PlannedRhythm;
  readonly tickets: readonly string[];
  readonly lostSeconds: number;
  readonly lostByMonth: ReadonlyMap<string, number>;
  readonly fixedOn: string | null;
  readonly fixWorked: boolean | null;
};

/** What really happened to one ticket, by its number. */
export type TrueTicket = {
  readonly problem: string | null;
  readonly kind: SampleKind;
  readonly language: SampleLanguage;
  /** The sentence without greeting, signature or quote, as typed. */
  readonly said: string;
  /** Which phrase it was said with; the same phrase is never used more than twice. */
  readonly way: string;
  readonly misspelt: boolean;
  readonly peopleStopped: number;
  readonly lostSeconds: number;
};

export type Truth = {
  readonly problems: readonly TrueProblem[];
  readonly oneOffs: readonly string[];
  readonly kinds: ReadonlyMap<string, SampleKind>;
  readonly tickets: ReadonlyMap<string, TrueTicket>;
  readonly lostSeconds: number;
  /** Whether IT moves the company forward, where it was, or keeps it small. */
  readonly verdict: 'forward' | 'standstill' | 'small';
};

export type InventedCompany = {
  readonly name: string;
  readonly people: number;
  readonly staff: readonly SamplePerson[];
  readonly teams: readonly string[];
  readonly sites: readonly string[];
  readonly assets: readonly SampleAsset[];
  readonly changes: readonly SampleChange[];
  /** ISO days, both inclusive. */
  readonly period: { readonly from: string; readonly to: string };
  readonly tickets: readonly SampleTicket[];
  readonly exported: ExportShape;
  readonly truth: Truth;
};
