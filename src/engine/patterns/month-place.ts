import { weekdayOf } from '../time/weekday.ts';
import { monthOf } from './rhythm-calendar.ts';

const DAY_SECONDS = 86_400;

/** Where a day stands in its month. */
export type MonthPlace = {
  readonly date: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** 1 for the first such weekday of the month … 5. */
  readonly nth: number;
  readonly isLast: boolean;
  /** Days since the second Tuesday; negative before it. */
  readonly sincePatch: number;
};

/**
 * Where a moment's day stands in its month.
 *
 * @param local   local seconds
 * @returns       date, weekday and their order
 * @cost          constant
 */
export function monthPlace(local: number): MonthPlace {
  const day = Math.floor(local / DAY_SECONDS);
  const date = new Date(day * DAY_SECONDS * 1000).getUTCDate();
  const weekdayOfFirst = weekdayOf(day - date + 1);
  const secondTuesday = 8 + ((2 - weekdayOfFirst + 7) % 7);
  return {
    date,
    weekday: weekdayOf(day),
    nth: Math.ceil(date / 7),
    isLast: monthOf(day + 7) !== monthOf(day),
    sincePatch: date - secondTuesday,
  };
}
