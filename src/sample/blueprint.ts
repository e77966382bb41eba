import type {
  ExportShape,
  PlannedProblem,
  SampleAsset,
  SampleChange,
  SampleKind,
  SampleLanguage,
  SamplePerson,
  Truth,
  WallMinutes,
} from './company.ts';
import type { DeskWords } from './desk-words.ts';
import type { Manners, Things } from './ways.ts';
import type { Wrapping } from './wrapping.ts';

/** A ticket that stands alone: who could write it, and what it says. */
export type OneOff = {
  readonly kind: 'incident' | 'request' | 'chatter';
  /** Empty: anybody who writes the language. */
  readonly team: string;
  readonly category: string;
  readonly language: SampleLanguage;
  readonly text: string;
};

/** A text of the monitoring; `{percent}`, `{when}` and `{number}` are filled in. `minute` is of the day. */
export type Alert = { readonly title: string; readonly body: string; readonly minute: WallMinutes };

/** What is done on purpose, on a calendar; `{month}` is filled in. */
export type Upkeep = {
  readonly title: string;
  readonly body: string;
  readonly everyMonths: number;
  readonly dayOfMonth: number;
};

/** Everything that is one company's own. The machinery of this room turns it into tickets and their truth. */
export type Blueprint = {
  readonly name: string;
  /** Whether the planted problems move the company forward, keep it where it is, or keep it small. */
  readonly verdict: Truth['verdict'];
  /** ISO days, both inclusive. */
  readonly period: { readonly from: string; readonly to: string };
  readonly sites: readonly string[];
  readonly staff: readonly SamplePerson[];
  readonly assets: readonly SampleAsset[];
  readonly changes: readonly SampleChange[];
  /** Everything that is planted, the frequent problems first. */
  readonly plans: readonly PlannedProblem[];
  /** The phrases of each planted problem, by its id. */
  readonly manners: ReadonlyMap<string, Manners>;
  /** The share of tickets that name the thing and what is wrong with it. */
  readonly plainShare: number;
  /** What its users call the thing of each planted problem. */
  readonly things: Readonly<Record<string, Things>>;
  readonly oneOffs: {
    readonly list: readonly OneOff[];
    /** Median minutes lost. */
    readonly minutes: number;
    /** 1 spreads them evenly over the period; below 1 more of them come late, above 1 more come early. */
    readonly leaning: number;
  };
  readonly routine: {
    readonly site: string;
    readonly language: SampleLanguage;
    readonly alerts: readonly Alert[];
    readonly alertCount: number;
    readonly upkeep: readonly Upkeep[];
  };
  /** Firms that are mentioned as customers. */
  readonly customers: readonly string[];
  readonly wrapping: Wrapping;
  readonly desk: DeskWords;
  readonly exported: ExportShape;
  readonly hours: {
    /** Whether people work, and report, on Saturdays, Sundays and holidays too. */
    readonly everyDay: boolean;
    /** When they report: the first minute of the day, how many minutes, and the weight. */
    readonly reporting: readonly (readonly [from: WallMinutes, minutes: number, weight: number])[];
  };
};

/** Kinds of tickets that people write. */
export const PEOPLES_KINDS: ReadonlySet<SampleKind> = new Set(['incident', 'request', 'chatter']);
