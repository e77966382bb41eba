import { type CompanyCalendar, openHours } from '../companies/company-calendar.ts';
import { bothLists } from '../explanations/reporting/both-lists.ts';
import { type MatchedLists, matchLists } from '../explanations/reporting/match-lists.ts';
import { measuredProblems } from '../explanations/reporting/measured-problems.ts';
import { tellReporting } from '../explanations/reporting/tell-reporting.ts';
import type { AlertGroup } from '../patterns/pattern.ts';
import type { Signal } from '../signals/signal.ts';
import { workdays } from '../time/working-time.ts';
import type { Zone } from '../time/zone.ts';
import type { CoveredPeriod } from './covered-period.ts';
import type { OnLists, Reckoning } from './reckoning.ts';

/** What tickets say of whether people report what devices measure, by position; those that say nothing are left out. */
export type ListMarks = ReadonlyMap<number, { readonly onLists: OnLists; readonly trouble: string | null }>;

export type CompareLists = {
  readonly signals: readonly Signal[];
  readonly groups: readonly AlertGroup[];
  readonly patterns: readonly { readonly id: string; readonly members: readonly number[] }[];
  readonly covered: CoveredPeriod | null;
  readonly zone: Zone;
  readonly calendar: CompanyCalendar;
};

/**
 * Whether people report what devices measure, which tickets say so, and which alerts each problem goes with.
 *
 * @param input   every ticket of a company, and the alerts and problems among them
 * @returns       what is shown of it
 * @cost          O(length of people's texts + alerts log alerts + devices × days)
 */
export function compareLists(
  input: CompareLists,
): Pick<Reckoning, 'reporting' | 'measured'> & { readonly marks: ListMarks } {
  const { signals, groups, patterns, covered, zone, calendar } = input;
  const reported = covered === null ? null : { from: zone.dayOf(covered.from), to: zone.dayOf(covered.to) };
  const hours = openHours(calendar, reported?.from ?? 0, reported?.to ?? 0);
  const watched = { zone, isWorkday: workdays(hours) };
  const both = bothLists({ signals, groups, reported, ...watched });
  const lists = matchLists(both, watched);
  const reporting = tellReporting({ lists, groups, hasReports: reported !== null });
  const measured = measuredProblems({ lists: both, groups, patterns }).flatMap((each, at) =>
    each === null ? [] : [{ ...each, pattern: patterns[at].id }],
  );
  return { reporting, measured, marks: reporting.kind === 'known' ? marksOf(lists, groups) : new Map() };
}

function marksOf({ disturbances, unmeasured }: MatchedLists, groups: readonly AlertGroup[]): ListMarks {
  const marks = new Map<number, { onLists: OnLists; trouble: string | null }>();
  for (const { alert, group, tickets } of disturbances) {
    const onLists = tickets.length > 0 ? 'both' : 'measured-only';
    marks.set(alert, { onLists, trouble: groups[group].theme });
    for (const ticket of tickets) marks.set(ticket, { onLists: 'report', trouble: null });
  }
  for (const ticket of unmeasured) marks.set(ticket, { onLists: 'reported-only', trouble: null });
  return marks;
}
