/** Who says so. `published`: read off a source; `derived`: reckoned here from published figures; `judged`: our own judgement, no source found. */
export type PriorSource = {
  readonly code: 'published' | 'derived' | 'judged' | 'disputed';
  readonly citation: string;
};

/** The shape of what we assume. Minutes where the unit is minutes; `mode` is the peak of a triangle. */
export type PriorShape =
  | { readonly kind: 'log-normal'; readonly median: number; readonly sigma: number }
  | { readonly kind: 'gamma'; readonly shape: number; readonly mean: number }
  | { readonly kind: 'beta'; readonly a: number; readonly b: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'measured'; readonly threshold: number }
  | { readonly kind: 'off' };

export type Prior<Shape extends PriorShape = PriorShape> = {
  readonly unit:
    | 'minutes-per-ticket'
    | 'minutes-per-hand-over'
    | 'minutes-per-event'
    | 'events-per-person-per-week'
    | 'share-reported'
    | 'seconds-over-threshold'
    | 'minutes-per-meeting-per-attendee'
    | 'minutes-per-person'
    | 'cents-per-hour'
    | 'factor-per-company';
  readonly shape: Shape;
  /** No single case counts for more minutes than this; null where nothing is capped. */
  readonly capMinutes: number | null;
  readonly source: PriorSource;
};

type LogNormal = Extract<PriorShape, { readonly kind: 'log-normal' }>;

export type Priors = {
  /** Changes whenever a figure below changes; ends in `+edited` when the company put in its own. */
  readonly priorsVersion: string;
  readonly 'ticket.incident': Prior<LogNormal>;
  readonly 'ticket.request': Prior<LogNormal>;
  /** How far the assumption itself may be off, one factor for a whole company. */
  readonly 'assumption.factor': Prior<LogNormal>;
  /** How much more or less a returning problem's ticket may cost than a new one's, one factor for a whole company. */
  readonly 'assumption.return': Prior<LogNormal>;
  readonly 'ticket.reassign': Prior;
  readonly 'micro.event': Prior;
  readonly 'micro.rate': Prior;
  readonly 'report.rate': Prior;
  readonly 'boot.excess': Prior;
  readonly 'logon.excess': Prior;
  readonly 'crash.app': Prior;
  readonly 'crash.os': Prior;
  readonly 'meeting.late': Prior;
  readonly 'printer.episode': Prior;
  readonly 'labour.cost': Prior;
  readonly 'interruption.tail': Prior;
};

const LOST_PER_TICKET = 'HappySignals Q4 2019 (mean) and H1 2022 (shares): self-estimates in large firms';

/**
 * What we assume where nobody measured or stated the lost time. Every figure may be edited and is shown with
 * its source. Only the first three enter the sum of tickets and the fourth the shares of the answer; the rest is for telemetry, one-tap reports and
 * top-down checks, and is never added to tickets (double counting).
 *
 * @source docs/methods/lost-time.md, with the reading of each source and its weakness
 */
export const PRIORS: Priors = {
  priorsVersion: '2026-11',
  'ticket.incident': {
    unit: 'minutes-per-ticket',
    shape: { kind: 'log-normal', median: 24.5, sigma: 2 },
    capMinutes: 480,
    source: { code: 'derived', citation: LOST_PER_TICKET },
  },
  'ticket.request': {
    unit: 'minutes-per-ticket',
    shape: { kind: 'log-normal', median: 21, sigma: 2 },
    capMinutes: 480,
    source: { code: 'derived', citation: LOST_PER_TICKET },
  },
  'assumption.factor': {
    unit: 'factor-per-company',
    shape: { kind: 'log-normal', median: 1, sigma: 0.7 },
    capMinutes: null,
    source: { code: 'judged', citation: 'unknown to about a factor of two (Signaal)' },
  },
  'assumption.return': {
    unit: 'factor-per-company',
    shape: { kind: 'log-normal', median: 1, sigma: 0.35 },
    capMinutes: null,
    source: {
      code: 'judged',
      citation: 'between just over half and just under double (Signaal); no source found',
    },
  },
  'ticket.reassign': {
    unit: 'minutes-per-hand-over',
    shape: { kind: 'log-normal', median: 34, sigma: 1.5 },
    capMinutes: 240,
    source: { code: 'published', citation: 'HappySignals 2023 (mean 1 h 46); spread judged' },
  },
  'micro.event': {
    unit: 'minutes-per-event',
    shape: { kind: 'log-normal', median: 1.4, sigma: 1.2 },
    capMinutes: null,
    source: {
      code: 'published',
      citation: 'Nexthink, Cracking the DEX Equation (mean 167 s); spread judged',
    },
  },
  'micro.rate': {
    unit: 'events-per-person-per-week',
    shape: { kind: 'gamma', shape: 1.6, mean: 14 },
    capMinutes: null,
    source: { code: 'published', citation: 'Nexthink, Cracking the DEX Equation (mean 14); shape judged' },
  },
  'report.rate': {
    unit: 'share-reported',
    shape: { kind: 'beta', a: 11, b: 9 },
    capMinutes: null,
    source: { code: 'published', citation: 'Vanson Bourne for Nexthink 2020; TeamViewer 2025; width judged' },
  },
  'boot.excess': {
    unit: 'seconds-over-threshold',
    shape: { kind: 'measured', threshold: 60 },
    capMinutes: null,
    source: { code: 'published', citation: 'measured on the device; threshold 60 s' },
  },
  'logon.excess': {
    unit: 'seconds-over-threshold',
    shape: { kind: 'measured', threshold: 40 },
    capMinutes: null,
    source: { code: 'published', citation: 'measured on the device; threshold 40 s (Nexthink 2019)' },
  },
  'crash.app': {
    unit: 'minutes-per-event',
    shape: { kind: 'log-normal', median: 2, sigma: 1.2 },
    capMinutes: null,
    source: { code: 'judged', citation: 'anchored on Nexthink, Cracking the DEX Equation' },
  },
  'crash.os': {
    unit: 'minutes-per-event',
    shape: { kind: 'log-normal', median: 10, sigma: 0.8 },
    capMinutes: null,
    source: { code: 'judged', citation: 'no published source found' },
  },
  'meeting.late': {
    unit: 'minutes-per-meeting-per-attendee',
    shape: { kind: 'triangular', low: 2, mode: 6, high: 10 },
    capMinutes: null,
    source: { code: 'published', citation: 'Barco: meetings start 6 minutes late on average' },
  },
  'printer.episode': {
    unit: 'minutes-per-person',
    shape: { kind: 'log-normal', median: 4, sigma: 1 },
    capMinutes: null,
    source: { code: 'judged', citation: 'no published source found' },
  },
  'labour.cost': {
    unit: 'cents-per-hour',
    shape: { kind: 'fixed', value: 4820 },
    capMinutes: null,
    source: { code: 'published', citation: 'Eurostat, hourly labour costs 2024, Belgium' },
  },
  'interruption.tail': {
    unit: 'minutes-per-event',
    shape: { kind: 'off' },
    capMinutes: null,
    source: { code: 'disputed', citation: 'the 23 minutes to refocus are not in Mark, Gudith & Klocke 2008' },
  },
};
