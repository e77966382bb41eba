import type { Random } from '../base/seeded-random.ts';
import { gammaQuantile } from '../stats/gamma-quantile.ts';
import { OFFICE_HOURS, workdays } from '../time/working-time.ts';
import { zone } from '../time/zone.ts';
import type { RhythmSeries } from './judge-rhythms.ts';

/** The invented companies on which the rhythm judge is measured; docs/methods/rhythm.md gives the numbers. */

export const DAY = 86_400;
export const BRUSSELS = zone('Europe/Brussels');
export const FROM = 1_736_118_000; // 6 January 2025, 00:00 in Brussels

const RATES = { shape: 0.605, weeks: 5.13 };
const EXCITED_SHARE = 0.35;
const BRANCHING = 0.5;
const EXCITED_DAYS = 7; // mean delay of what an event sets off
const STRAYS = 0.2;
const HALF_LIFE_DAYS = 21;
const BURST = { events: 0.6, time: 0.1 };
const JITTER_DAYS = { week: 0.5, fortnight: 1, month: 2 };

const isWorkday = workdays(OFFICE_HOURS);
const FIRST_DAY = BRUSSELS.dayOf(FROM);
const waited = (random: Random): number => -Math.log1p(-random.next());

function normal(random: Random): number {
  return Math.sqrt(2 * waited(random)) * Math.cos(2 * Math.PI * random.next());
}

const nextWorkday = (day: number): number => (isWorkday(day) ? day : nextWorkday(day + 1));

const workdayUntil = (day: number): number => (isWorkday(day) ? day : workdayUntil(day - 1));

/** Tickets in office hours of these days, or of the next working day; days outside the stretch are left out. */
export function onDays(random: Random, days: readonly number[], weeks: number): RhythmSeries {
  const instants = days
    .map((day) => nextWorkday(Math.round(day)))
    .filter((day) => day >= FIRST_DAY && day < FIRST_DAY + weeks * 7)
    .map((day) => day * DAY + 8 * 3600 + random.below(36_000))
    .map((local) => local - BRUSSELS.offsetSeconds(local - 3600));
  return { instants: instants.sort((a, b) => a - b) };
}

function evenDay(random: Random, weeks: number): number {
  const day = FIRST_DAY + random.below(weeks * 7);
  return isWorkday(day) ? day : evenDay(random, weeks);
}

const evenDays = (random: Random, n: number, weeks: number): number[] =>
  Array.from({ length: n }, () => evenDay(random, weeks));

/** A series without rhythm, its rate from Gamma(.605, 5.13) a week; one in three sets off more of the same. */
function quietSeries(random: Random, weeks: number): RhythmSeries {
  const mean = gammaQuantile(Math.max(1e-9, random.next()), RATES.shape, RATES.weeks) * weeks;
  const isExcited = random.next() < EXCITED_SHARE;
  let n = 0;
  for (let at = waited(random); at < mean; at += waited(random)) n += 1;
  const days = evenDays(random, n, weeks);
  for (let parent = 0; isExcited && parent < days.length; parent += 1) {
    for (let at = waited(random); at < BRANCHING; at += waited(random))
      days.push(days[parent] + EXCITED_DAYS * waited(random));
  }
  return onDays(random, days, weeks);
}

/** The quiet series of one company over so many weeks. */
export function quietSeriesOf(random: Random, size: number, weeks: number): RhythmSeries[] {
  return Array.from({ length: size }, () => quietSeries(random, weeks));
}

export type MonthlyPlan = {
  readonly events: number;
  readonly jitterDays: number;
  readonly strays?: number;
  /** The pay day, or the last working day before it; by default any of the first 28 days, also when people are off. */
  readonly date?: number;
  /** Months the events are drawn from; as many as there are events by default, one after the other. */
  readonly months?: number;
};

/** A fault of a date of the month with normal jitter, of whose events some fall on any day. */
export function monthlySeries(random: Random, plan: MonthlyPlan, weeks: number): RhythmSeries {
  const { events, jitterDays, strays = 0, date = 1 + random.below(28), months = events - strays } = plan;
  const whole = Math.floor((weeks * 7) / 30.4375);
  const start = random.below(Math.max(1, whole - months + 1));
  const days = Array.from({ length: months }, (_, month) => {
    const planned = Date.UTC(2025, start + month + (date < 6 ? 1 : 0), date) / 1000 / DAY;
    return (plan.date === undefined ? planned : workdayUntil(planned)) + jitterDays * normal(random);
  });
  while (days.length > events - strays) days.splice(random.below(days.length), 1);
  return onDays(random, [...days, ...evenDays(random, strays, weeks)], weeks);
}

export const JUDGED_KINDS = ['periodic', 'burst', 'after-change', 'steady'] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];
/** What a series is, how many events, how long is watched, and the known changes in seconds since 1970. */
type JudgedPlan = {
  readonly kind: JudgedKind;
  readonly events: number;
  readonly weeks: number;
  readonly changes: readonly number[];
};

/** One series of which it is known what it is. A fifth of its events, in a burst two fifths, fall on any day. */
export function judgedSeries(random: Random, plan: JudgedPlan): RhythmSeries {
  const { kind, events, weeks, changes } = plan;
  const share = { periodic: 1 - STRAYS, burst: BURST.events, 'after-change': 1 - STRAYS, steady: 0 };
  const own = Math.round(events * share[kind]);
  const days = {
    periodic: () => periodicDays(random, own, weeks),
    burst: () => burstDays(random, own, weeks),
    'after-change': () => fadingDays(random, own, changes),
    steady: () => [],
  }[kind]();
  return onDays(random, [...days, ...evenDays(random, events - own, weeks)], weeks);
}

function burstDays(random: Random, n: number, weeks: number): number[] {
  const length = weeks * 7 * BURST.time;
  const start = FIRST_DAY + random.next() * (weeks * 7 - length);
  return Array.from({ length: n }, () => start + random.next() * length);
}

function fadingDays(random: Random, n: number, changes: readonly number[]): number[] {
  const start = BRUSSELS.dayOf(changes[random.below(changes.length)]);
  return Array.from({ length: n }, () => start + (HALF_LIFE_DAYS / Math.LN2) * waited(random));
}

/** One event a week, fortnight or month, one after the other, of a period that fits the stretch so often. */
function periodicDays(random: Random, n: number, weeks: number): number[] {
  const fits = [
    ...(n <= weeks ? (['week'] as const) : []),
    ...(n <= weeks / 2 ? (['fortnight'] as const) : []),
    ...(n <= weeks / 4.35 ? (['month'] as const) : []),
  ];
  const period = fits[random.below(fits.length)];
  const length = { week: 7, fortnight: 14, month: 30.4375 }[period];
  const start = FIRST_DAY + random.next() * (weeks * 7 - (n - 1) * length);
  const weekday = nextWorkday(Math.floor(start));
  const planned = (index: number): number =>
    period === 'month' ? start + index * length : weekday + index * length;
  return Array.from({ length: n }, (_, index) => planned(index) + JITTER_DAYS[period] * normal(random));
}
