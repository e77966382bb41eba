import { requires } from '../base/requires.ts';
import { type WorkingHours, workdays } from '../time/working-time.ts';

/** The periods that are looked for, fixed in advance: looking for any period finds one in noise. */
export const PERIODS = ['day', 'week', 'fortnight', 'month', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

/** Mean length of each period, in days. */
export const PERIOD_DAYS: Readonly<Record<Period, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4375,
  quarter: 91.3125,
};

/**
 * Where a moment stands in its week, fortnight, month and quarter, counted in working days. Moments are local
 * seconds: the clock on the wall as if it were UTC.
 */
export type RhythmCalendar = {
  readonly hours: WorkingHours;
  /** The working days of the watched stretch, as whole days since 1970. */
  readonly days: readonly number[];
  /** Which cycle, as a number that grows by one; for days, working days. */
  readonly cycleOf: (period: Period, local: number) => number;
  /** Working days passed in the cycle. */
  readonly passedOf: (period: Period, local: number) => number;
  /** Working days in the cycle. */
  readonly lengthOf: (period: Period, local: number) => number;
  /** Working days since a fixed moment before the stretch, as a fraction. */
  readonly workedOf: (local: number) => number;
  /** Whether people work on this local day. */
  readonly isWorkday: (day: number) => boolean;
  /** How far the stretch favours a part of the cycle, as its edges cut cycles: 0 not at all, 1 wholly. */
  readonly favour: (period: Period) => number;
  /** Share of the stretch's working time before this moment, in [0, 1]. */
  readonly shareOf: (local: number) => number;
};

const DAY_SECONDS = 86_400;
const MARGIN_DAYS = 93; // a quarter on either side, so that every cycle that touches the stretch is whole

/**
 * A calendar of cycles over one stretch, for one set of working hours.
 *
 * @param first   first local day watched, whole days since 1970
 * @param last    last local day watched, not before the first
 * @param hours   when people work
 * @returns       the calendar; moments outside the stretch and a quarter around it are refused by nobody and mean nothing
 * @throws        InvalidInput when the stretch has no working day
 * @cost          O(days) once, then constant a moment
 */
export function rhythmCalendar(first: number, last: number, hours: WorkingHours): RhythmCalendar {
  const base = first - MARGIN_DAYS;
  const size = last - first + 1 + 2 * MARGIN_DAYS;
  const isWorkday = workdays(hours);
  const works = Uint8Array.from({ length: size }, (_, index) => (isWorkday(base + index) ? 1 : 0));
  const tables = {
    day: cycleTable(works, base, workingDayNumbers(works, base)),
    week: cycleTable(works, base, (day) => Math.floor((day + 3) / 7)),
    fortnight: cycleTable(works, base, (day) => Math.floor((day + 3) / 14)),
    month: cycleTable(works, base, monthOf),
    quarter: cycleTable(works, base, (day) => Math.floor(monthOf(day) / 3)),
  };
  const all = cycleTable(works, base, (day) => (day < first ? 0 : day > last ? 2 : 1));
  const whole = cycleTable(works, base, () => 0);
  const days: number[] = [];
  for (let day = first; day <= last; day += 1) if (works[day - base] === 1) days.push(day);
  requires(days.length > 0, 'rhythmCalendar', 'a working day in the stretch');

  const passed = (table: CycleTable, local: number): number => {
    const day = Math.floor(local / DAY_SECONDS);
    const index = day - base;
    if (works[index] === 0) return table.before[index];
    const second = local - day * DAY_SECONDS;
    const share = (second - hours.opensAt) / (hours.closesAt - hours.opensAt);
    return table.before[index] + Math.min(1, Math.max(0, share));
  };
  const favours = {
    day: 0,
    week: favourOf(tables.week, works, first - base, last - base),
    fortnight: favourOf(tables.fortnight, works, first - base, last - base),
    month: favourOf(tables.month, works, first - base, last - base),
    quarter: favourOf(tables.quarter, works, first - base, last - base),
  };
  const indexOf = (local: number): number => Math.floor(local / DAY_SECONDS) - base;
  return {
    hours,
    days,
    cycleOf: (period, local) => tables[period].cycle[indexOf(local)],
    passedOf: (period, local) => passed(tables[period], local),
    lengthOf: (period, local) => tables[period].length[indexOf(local)],
    workedOf: (local) => passed(whole, local),
    isWorkday,
    favour: (period) => favours[period],
    shareOf: (local) => {
      const day = Math.floor(local / DAY_SECONDS);
      if (day < first) return 0;
      return day > last ? 1 : passed(all, local) / days.length;
    },
  };
}

/**
 * The month of a local day.
 *
 * @param day   whole days since 1970
 * @returns     months since year 0
 * @cost        constant
 */
export function monthOf(day: number): number {
  const date = new Date(day * DAY_SECONDS * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The squared mean vector of the working days from one index to another. */
function favourOf({ before, length }: CycleTable, works: Uint8Array, from: number, to: number): number {
  let x = 0;
  let y = 0;
  let n = 0;
  for (let index = from; index <= to; index += 1) {
    if (works[index] === 0) continue;
    const angle = (2 * Math.PI * (before[index] + 0.5)) / length[index];
    x += Math.cos(angle);
    y += Math.sin(angle);
    n += 1;
  }
  return (x * x + y * y) / (n * n);
}

/** Numbers the working days; a day off has the number of the working day before it. */
function workingDayNumbers(works: Uint8Array, base: number): (day: number) => number {
  let count = 0;
  const numbers = Int32Array.from(works, (isWorked) => {
    count += isWorked;
    return count;
  });
  return (day) => numbers[day - base];
}

type CycleTable = {
  readonly cycle: Int32Array;
  readonly before: Int32Array;
  readonly length: Int32Array;
};

function cycleTable(works: Uint8Array, base: number, cycleAt: (day: number) => number): CycleTable {
  const cycle = Int32Array.from(works, (_, index) => cycleAt(base + index));
  const before = new Int32Array(works.length);
  const length = new Int32Array(works.length);
  let start = 0;
  let count = 0;
  for (let index = 0; index < works.length; index += 1) {
    before[index] = count;
    count += works[index];
    if (index + 1 === works.length || cycle[index + 1] !== cycle[index]) {
      length.fill(Math.max(1, count), start, index + 1);
      start = index + 1;
      count = 0;
    }
  }
  return { cycle, before, length };
}
