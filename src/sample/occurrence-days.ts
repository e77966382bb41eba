import type { Random } from '../engine/base/seeded-random.ts';
import { weekdayOf } from '../engine/time/weekday.ts';
import { OFFICE_HOURS, workdays } from '../engine/time/working-time.ts';
import { isoDay } from '../engine/time/zone.ts';
import type { Blueprint } from './blueprint.ts';
import { shuffled } from './chance.ts';
import type { PlannedProblem, PlannedRhythm } from './company.ts';

const DAY_MILLISECONDS = 86_400_000;
const TUESDAY = 2;
const WORSENING_POWER = 0.65; // the rate grows with the root of time, a little more
const LONG_CYCLE_DAYS = 60; // a slow cycle spreads its tickets over a week, a fast one over three days

export const isWorkday = workdays(OFFICE_HOURS);

/** Whole days since 1970 of an ISO day. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MILLISECONDS;
}

type IsOpen = (day: number) => boolean;

/** The first working day on or after a day. */
export function workdayFrom(day: number, isOpen: IsOpen = isWorkday): number {
  let found = day;
  while (!isOpen(found)) found += 1;
  return found;
}

/**
 * The days on which a planted problem is reported, one for each of its tickets.
 *
 * @param plan        what is planted
 * @param blueprint   the company: its period, its changes, and whether it is open every day
 * @param random      chance
 * @returns           days since 1970, ascending; working days only, unless the company is open every day
 */
export function occurrenceDays(plan: PlannedProblem, blueprint: Blueprint, random: Random): number[] {
  const isOpen: IsOpen = blueprint.hours.everyDay ? () => true : isWorkday;
  const from = dayOf(plan.from ?? startOf(plan.rhythm, blueprint));
  const until = dayOf(plan.until ?? blueprint.period.to);
  const days: number[] = [];
  const recurring = recurringDays(plan.rhythm, { from, until, isOpen });
  const spread = spreadOf(plan.rhythm);
  let round: number[] = [];
  while (days.length < plan.tickets) {
    if (recurring.length > 0) {
      if (round.length === 0) round = shuffled(random, recurring);
      const start = round.pop() ?? from;
      days.push(within(workdayFrom(start + random.below(spread), isOpen), { from, until, isOpen }));
    } else {
      const day = driftingDay(plan.rhythm, from, until, random);
      days.push(within(workdayFrom(day, isOpen), { from, until, isOpen }));
    }
  }
  return days.sort((a, b) => a - b);
}

type Stretch = { readonly from: number; readonly until: number; readonly isOpen: IsOpen };

function startOf(rhythm: PlannedRhythm, { changes, period }: Blueprint): string {
  const change = rhythm.kind === 'after-change' && changes.find(({ id }) => id === rhythm.change);
  return change ? change.on : period.from;
}

function within(day: number, { from, until, isOpen }: Stretch): number {
  let found = Math.min(Math.max(day, from), until);
  while (!isOpen(found)) found -= 1;
  return found;
}

function spreadOf(rhythm: PlannedRhythm): number {
  if (rhythm.kind === 'every') return rhythm.days > LONG_CYCLE_DAYS ? 6 : 3;
  return rhythm.kind === 'patch-tuesday' ? 2 : 1;
}

function recurringDays(rhythm: PlannedRhythm, stretch: Stretch): number[] {
  const found: number[] = [];
  for (let day = stretch.from; day <= stretch.until; day += 1) {
    if (returnsOn(rhythm, day, stretch)) found.push(day);
  }
  return found;
}

function returnsOn(rhythm: PlannedRhythm, day: number, { from, isOpen }: Stretch): boolean {
  switch (rhythm.kind) {
    case 'weekly':
      return weekdayOf(day) === rhythm.weekday && isOpen(day);
    case 'every':
      return (day - from) % rhythm.days === Math.min(12, rhythm.days - 1);
    case 'month-end':
      return isOpen(day) && workdayFrom(day + 1, isOpen) > lastOfMonth(day);
    case 'patch-tuesday': {
      const date = Number(isoDay(day - 1).slice(8));
      return weekdayOf(day - 1) === TUESDAY && date > 7 && date <= 14;
    }
    default:
      return false;
  }
}

function lastOfMonth(day: number): number {
  let last = day;
  while (isoDay(last + 1).slice(0, 7) === isoDay(day).slice(0, 7)) last += 1;
  return last;
}

function driftingDay(rhythm: PlannedRhythm, from: number, until: number, random: Random): number {
  const span = until - from;
  if (rhythm.kind === 'worsening') return from + Math.floor(span * random.next() ** WORSENING_POWER);
  if (rhythm.kind !== 'after-change') return from + random.below(span + 1);
  // An exponential fading, cut at the end of the stretch.
  const rate = Math.LN2 / rhythm.halfLifeDays;
  const reach = 1 - Math.exp(-rate * span);
  return from + Math.floor(-Math.log(1 - random.next() * reach) / rate);
}
