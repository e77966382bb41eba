import type { Names } from '../../patterns/pattern.ts';
import { isoDay } from '../../time/zone.ts';
import type { MatchedDisturbance, MatchedLists } from './match-lists.ts';
import { changeInReporting, reportRate } from './report-rate.ts';
import type {
  CannotBeKnown,
  KnownReporting,
  ReportedShare,
  ReportedStretch,
  Reporting,
} from './reporting.ts';

export type ReportingInput = {
  readonly lists: MatchedLists;
  /** Of each group of alerts, in their order: its kind on any device. */
  readonly groups: readonly {
    readonly theme: string;
    readonly themeNames: Names;
    readonly device: string | null;
  }[];
  /** Whether any ticket of people has a time. */
  readonly hasReports: boolean;
};

export const DAYS_LEAST = 28; // fewer days in common show one outage and no habit
export const MEASURED_LEAST = 10; // of fewer the range says nothing that could be acted upon

/**
 * Which share of what devices measured people reported, whether that share falls, and how much there may be in all.
 *
 * @param input   both lists set side by side
 * @returns       known only where both cover enough of the same days, and people's tickets say about which device they are
 * @source        docs/methods/report-rate.md
 * @cost          O(disturbances)
 */
export function tellReporting({ lists, groups, hasReports }: ReportingInput): Reporting {
  const { period, disturbances, unmeasured, saysDevice, otherDays } = lists;
  const missing = whatMisses({ lists, groups, hasReports });
  if (missing !== null || period === null) return missing ?? unknown('no-overlap', 0, DAYS_LEAST);
  const all = shareOf(disturbances);
  const both = all.reported;
  const counts = { reported: both + unmeasured.length, measured: all.measured, both };
  const whole = reportRate(counts);
  const halves = halvesOf(disturbances, period);
  return {
    kind: 'known',
    period: { from: isoDay(period.from), to: isoDay(period.to) },
    rate: all,
    people: { both, unmeasured: unmeasured.length },
    tickets: new Set(disturbances.flatMap(({ tickets }) => tickets)).size,
    totals: whole.kind === 'known' ? whole.totals : [],
    quarters: quartersOf(disturbances, period),
    halves,
    change: changeInReporting(listsOf(halves?.before), listsOf(halves?.after)),
    troubles: troublesOf(disturbances, groups),
    saysDevice,
    otherDays,
  };
}

const unknown = (why: CannotBeKnown['why'], have: number, need: number): CannotBeKnown => ({
  kind: 'cannot-be-known',
  why,
  have,
  need,
});

function whatMisses({ lists, groups, hasReports }: ReportingInput): Reporting | null {
  const { period, disturbances, unmeasured } = lists;
  if (!groups.some(({ device }) => device !== null)) return unknown('no-events', 0, 1);
  if (!hasReports) return unknown('no-reports', 0, 1);
  const days = period === null ? 0 : period.to - period.from + 1;
  if (days < DAYS_LEAST) return unknown('no-overlap', days, DAYS_LEAST);
  if (disturbances.length < MEASURED_LEAST) return unknown('too-few', disturbances.length, MEASURED_LEAST);
  const isAbout = unmeasured.length > 0 || disturbances.some(({ tickets }) => tickets.length > 0);
  return isAbout ? null : unknown('no-devices', 0, 1);
}

function shareOf(disturbances: readonly MatchedDisturbance[]): ReportedShare {
  const reported = disturbances.filter(({ tickets }) => tickets.length > 0).length;
  const measured = disturbances.length;
  const rate = reportRate({ reported, measured, both: reported });
  return rate.kind === 'known'
    ? { measured, reported, share: rate.share, low: rate.low, high: rate.high }
    : { measured, reported, share: 0, low: 0, high: 1 };
}

const stretchOf = (
  disturbances: readonly MatchedDisturbance[],
  from: number,
  to: number,
): ReportedStretch => ({
  ...shareOf(disturbances.filter(({ day }) => day >= from && day <= to)),
  from: isoDay(from),
  to: isoDay(to),
});

type Days = { readonly from: number; readonly to: number };

/** Null where either half measured nothing. */
function halvesOf(disturbances: readonly MatchedDisturbance[], { from, to }: Days) {
  const middle = from + Math.floor((to - from + 1) / 2);
  const before = stretchOf(disturbances, from, middle - 1);
  const after = stretchOf(disturbances, middle, to);
  return before.measured === 0 || after.measured === 0 ? null : { before, after };
}

const listsOf = (stretch: ReportedStretch | undefined) =>
  stretch === undefined
    ? null
    : { reported: stretch.reported, measured: stretch.measured, both: stretch.reported };

const QUARTER_MONTHS = 3;

function quartersOf(
  disturbances: readonly MatchedDisturbance[],
  { from, to }: Days,
): readonly ReportedStretch[] {
  const quarters: ReportedStretch[] = [];
  for (let first = from; first <= to; ) {
    const next = nextQuarter(first);
    const last = Math.min(to, next - 1);
    quarters.push(stretchOf(disturbances, first, last));
    first = next;
  }
  return quarters.filter(({ measured }) => measured > 0);
}

/** The first day of the calendar quarter after that of a day. */
function nextQuarter(day: number): number {
  const date = new Date(day * DAY_MILLISECONDS);
  const month = (Math.floor(date.getUTCMonth() / QUARTER_MONTHS) + 1) * QUARTER_MONTHS;
  return Date.UTC(date.getUTCFullYear(), month, 1) / DAY_MILLISECONDS;
}

const DAY_MILLISECONDS = 86_400_000;

function troublesOf(
  disturbances: readonly MatchedDisturbance[],
  groups: ReportingInput['groups'],
): KnownReporting['troubles'] {
  const byTheme = Map.groupBy(disturbances, ({ group }) => groups[group].theme);
  return [...byTheme]
    .map(([id, own]) => ({ id, names: groups[own[0].group].themeNames, ...shareOf(own) }))
    .sort((a, b) => b.measured - a.measured || (a.id < b.id ? -1 : 1));
}
