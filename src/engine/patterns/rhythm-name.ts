import { type MonthPlace, monthPlace } from './month-place.ts';
import { PERIOD_DAYS, type RhythmCalendar } from './rhythm-calendar.ts';
import type { PeriodClaim } from './rhythm-claims.ts';

const MOSTLY = 2 / 3; // share of the episodes that must fit a name
const PATCH_LAG_DAYS = 2; // updates of patch Tuesday reach desks by Thursday
const MONTH_END_DAYS = 2; // "end of the month": the last two working days
const LAST = 5;

/** A claimed period and its name code. */
export type NamedPeriod = { readonly days: number; readonly name: string };

/**
 * The name of a claimed rhythm: which period, and for a monthly one what it keeps to.
 *
 * A monthly fault keeps to a date, to the end of the month, to a weekday such as the first Monday, or to the days
 * after the second Tuesday, when software makers send their updates.
 *
 * @param claim      the claimed period
 * @param episodes   local seconds, one or more
 * @param calendar   the working calendar
 * @returns          days and a code: week, fortnight, month, month-end, nth-weekday, patch-tuesday, quarter
 * @cost             O(n)
 */
export function namePeriod(
  claim: PeriodClaim,
  episodes: readonly number[],
  calendar: RhythmCalendar,
): NamedPeriod {
  const days = PERIOD_DAYS[claim.period];
  if (claim.period !== 'month') return { days, name: claim.period };
  const places = episodes.map(monthPlace);
  const weekday = mostCommonWeekday(places);
  const afterPatch = places.filter((place) => place.sincePatch >= 0 && place.sincePatch <= PATCH_LAG_DAYS);
  const patched = afterPatch.length >= MOSTLY * places.length;
  if (patched && spread(places.map((p) => p.sincePatch)) < spread(places.map((p) => p.date))) {
    return { days, name: 'patch-tuesday' };
  }
  if (weekday >= MOSTLY * places.length) return { days, name: 'nth-weekday' };
  const local = episodes[0];
  const length = calendar.lengthOf('month', local);
  if (claim.place * length >= length - MONTH_END_DAYS) return { days, name: 'month-end' };
  return { days, name: 'month' };
}

/** How many episodes fall on the most common "n-th weekday", the last one counted apart. */
function mostCommonWeekday(places: readonly MonthPlace[]): number {
  const counts = new Map<number, number>();
  for (const { weekday, nth, isLast } of places) {
    const keys = isLast ? new Set([nth, LAST]) : new Set([nth]);
    for (const key of keys) counts.set(key * 10 + weekday, (counts.get(key * 10 + weekday) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

/** One less the length of the mean vector: how far days stray, on a circle of a month. */
function spread(days: readonly number[]): number {
  const angles = days.map((day) => (2 * Math.PI * day) / PERIOD_DAYS.month);
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return 1 - Math.hypot(x, y) / days.length;
}
