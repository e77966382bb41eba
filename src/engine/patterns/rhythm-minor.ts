import { betaShareBelow } from '../stats/beta-share.ts';
import { monthPlace } from './month-place.ts';
import { monthOf, type RhythmCalendar } from './rhythm-calendar.ts';
import { CYCLES_LEAST, coveredCore } from './rhythm-core.ts';

/** Whole days after which what was renewed runs out again: certificates, passwords, licences. */
export const RENEWAL_DAYS = [30, 60, 90, 365] as const;
const RENEWAL_SLACK = 0.06; // of the period: people notice a day or two late
const RENEWALS_LEAST = 5;
const WEEKDAY_CELLS = 30; // five weekdays in five weeks, and each weekday for the last time
const LAST = 5;
const MOSTLY = 2 / 3; // of the moments on that day: what comes every Monday also comes every first Monday
const DAY_SECONDS = 86_400;

/** At least so many of n, when each has the same chance. */
const binomialTail = (least: number, n: number, chance: number): number =>
  least <= 0 ? 1 : betaShareBelow(Math.min(1, chance), least, n - least + 1);

/**
 * The chance that a series keeps to one weekday of one week of the month, such as the first Monday, by luck.
 *
 * Each month has one vote: whether any of its moments fell on that day.
 *
 * @param moments    local seconds, ascending, six or more
 * @param calendar   the working calendar
 * @returns          a p-value, for the best of thirty such days; undefined when the months are not covered
 * @source           binomial tail with the mean chance of the months (Hoeffding 1956); Bonferroni
 * @cost             O(n)
 */
export function chanceOfNthWeekday(moments: readonly number[], calendar: RhythmCalendar): number | undefined {
  const months = Int32Array.from(moments, (local) => monthOf(Math.floor(local / DAY_SECONDS)));
  const core = coveredCore(months);
  if (!core) return undefined;
  const held = moments.slice(core.first, core.last + 1);
  const hits = new Map<number, number>();
  for (const local of held) {
    const { weekday, nth, isLast } = monthPlace(local);
    for (const week of isLast ? new Set([nth, LAST]) : [nth]) {
      hits.set(week * 10 + weekday, (hits.get(week * 10 + weekday) ?? 0) + 1);
    }
  }
  const [cell, most] = [...hits].reduce((best, each) => (each[1] > best[1] ? each : best));
  if (most < MOSTLY * held.length) return 1;
  const inMonth = new Map<number, { held: number; days: number; isHit: boolean }>();
  held.forEach((local, i) => {
    const month = months[core.first + i];
    const known = inMonth.get(month) ?? { held: 0, days: calendar.lengthOf('month', local), isHit: false };
    inMonth.set(month, { ...known, held: known.held + 1, isHit: known.isHit || isOn(cell, local) });
  });
  const hit = [...inMonth.values()].filter(({ isHit }) => isHit).length;
  let chance = 0;
  for (const month of inMonth.values()) chance += 1 - (1 - 1 / Math.max(2, month.days)) ** month.held;
  if (hit < CYCLES_LEAST) return 1;
  return Math.min(1, WEEKDAY_CELLS * binomialTail(hit, inMonth.size, chance / inMonth.size));
}

/** Whether a moment falls on the n-th weekday with this code. */
function isOn(cell: number, local: number): boolean {
  const { weekday, nth, isLast } = monthPlace(local);
  return cell === nth * 10 + weekday || (isLast && cell === LAST * 10 + weekday);
}

/** How well a series comes back so many days after its last time. */
export type RenewalClaim = { readonly days: number; readonly p: number };

/**
 * For each usual term, the chance that so many gaps have its length by luck.
 *
 * Among the gaps between half and one and a half terms, those within 6 % of it are counted: evenly spread gaps
 * would be there 12 times in a hundred.
 *
 * @param episodes   local seconds, ascending
 * @returns          a claim for each term that at least five gaps come near
 * @source           binomial tail, conditional on the gaps nearby
 * @cost             O(n)
 */
export function renewalClaims(episodes: readonly number[]): RenewalClaim[] {
  const gaps = episodes.slice(1).map((local, i) => (local - episodes[i]) / DAY_SECONDS);
  return RENEWAL_DAYS.flatMap((days) => {
    const near = gaps.filter((gap) => Math.abs(gap - days) <= days / 2).length;
    const kept = gaps.filter((gap) => Math.abs(gap - days) <= days * RENEWAL_SLACK).length;
    if (near < RENEWALS_LEAST) return [];
    return [{ days, p: kept < RENEWALS_LEAST ? 1 : binomialTail(kept, near, 2 * RENEWAL_SLACK) }];
  });
}
