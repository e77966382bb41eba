import { isoDay } from '../engine/time/zone.ts';
import type { WallMinutes } from './company.ts';

export const DAY_MINUTES = 1440;

type WallParts = {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
};

/** The parts of a time on the wall, each with its leading zero: every helpdesk puts them in another order. */
export function wallParts(at: WallMinutes): WallParts {
  const [year, month, day] = isoDay(Math.floor(at / DAY_MINUTES)).split('-');
  const minutes = at % DAY_MINUTES;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { year, month, day, hour: two(Math.floor(minutes / 60)), minute: two(minutes % 60) };
}
