import { type CompanyCalendar, openHours } from '../companies/company-calendar.ts';
import { type DoubtedClosure, doubtedClosures } from '../companies/doubted-closures.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';
import type { Closure } from '../time/working-time.ts';
import type { Zone } from '../time/zone.ts';
import type { CoveredPeriod } from './covered-period.ts';

/** The closures of a company as its calendar tells them, and as its reports bear them out. */
export type CoveredClosures = {
  readonly believed: readonly Closure[];
  /** In which people kept reporting. */
  readonly doubted: readonly DoubtedClosure[];
};

/** Whose closures, and what was watched. */
export type ShutCompany = {
  readonly calendar: CompanyCalendar;
  readonly covered: CoveredPeriod;
  readonly zone: Zone;
  /** When people reported something, in seconds since 1970: that is held against the calendar. */
  readonly reports: readonly number[];
};

/** When people reported something; tickets without a time say nothing of it. */
export const reportTimes = (signals: readonly Signal[]): readonly number[] =>
  signals.flatMap((signal) => (isFromPerson(signal) && signal.openedAt !== null ? [signal.openedAt] : []));

/**
 * The closures of a company that its chances are reckoned with.
 *
 * @param company   what its calendar tells, and what people reported
 * @returns         local days; none where they would leave less than half of the working days that were watched. One that is
 *                  doubted is as if nobody had told it: every chance is then that of a calendar without it
 * @cost            O(days × closures + reports)
 */
export function coveredClosures({ calendar, covered, zone, reports }: ShutCompany): CoveredClosures {
  const { from, to } = covered;
  const [first, last] = [zone.dayOf(from), zone.dayOf(to)];
  const { closures } = openHours(calendar, first, last);
  if (closures.length === 0) return { believed: closures, doubted: [] };
  const days = reports.filter((at) => at >= from && at <= to).map((at) => zone.dayOf(at));
  const doubted = doubtedClosures(closures, { days, first, last });
  const believed = closures.filter(
    (one) => !doubted.some(({ from: day, to: end }) => day === one.from && end === one.to),
  );
  return { believed, doubted };
}
