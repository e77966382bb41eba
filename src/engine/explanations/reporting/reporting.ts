import type { Names } from '../../patterns/pattern.ts';
import type { ShareInterval } from '../../stats/wilson-interval.ts';
import type { ReportChange, ReportRate } from './report-rate.ts';

/** How many disturbances were measured, and how many of them were reported; the share with its 95 %. */
export type ReportedShare = ShareInterval & { readonly measured: number; readonly reported: number };

/** Disturbances that began on these local days, as ISO dates, both included. */
export type ReportedStretch = ReportedShare & { readonly from: string; readonly to: string };

/** Of what devices measured, which share people reported. Days are ISO dates. */
export type KnownReporting = {
  readonly kind: 'known';
  readonly period: { readonly from: string; readonly to: string };
  readonly rate: ReportedShare;
  /** What people reported of watched devices: times that were measured too, and times that were not. */
  readonly people: { readonly both: number; readonly unmeasured: number };
  /** Tickets of people that came with a disturbance or just after. */
  readonly tickets: number;
  /** How many times something went wrong in all, by how the lists depend on each other; empty where none is on both. */
  readonly totals: Extract<ReportRate, { kind: 'known' }>['totals'];
  /** By calendar quarter, those in which something was measured. */
  readonly quarters: readonly ReportedStretch[];
  /** The first half of the days beside the second; null where one measured nothing. */
  readonly halves: { readonly before: ReportedStretch; readonly after: ReportedStretch } | null;
  readonly change: ReportChange;
  /** By kind of trouble, what was measured most often first. */
  readonly troubles: readonly (ReportedShare & { readonly id: string; readonly names: Names })[];
  /** Of people's tickets of those days, how many say about which device they are. */
  readonly saysDevice: { readonly n: number; readonly of: number };
  /** Days on which nothing was measured of a watched device, and those that a ticket about it came within as long of. */
  readonly otherDays: { readonly n: number; readonly followed: number };
};

/**
 * `no-events`: no machine reports anything of a device; `no-reports`: people's tickets have no time; `no-overlap`: the two lists have
 * too few days in common; `no-devices`: no ticket of theirs says about which watched device it is; `too-few`: too little was
 * measured.
 */
export type CannotBeKnown = {
  readonly kind: 'cannot-be-known';
  readonly why: 'no-events' | 'no-reports' | 'no-overlap' | 'no-devices' | 'too-few';
  /** What there is of what it takes: days or disturbances; else none of one. */
  readonly have: number;
  readonly need: number;
};

/** Of what devices measured, which share people reported, where two lists tell it. */
export type Reporting = KnownReporting | CannotBeKnown;
