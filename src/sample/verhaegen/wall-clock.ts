import { isoDay } from '../../engine/time/zone.ts';
import type { WallMinutes } from './company.ts';

export const DAY_MINUTES = 1440;

/** `12-05-2025 08:14`, as a Dutch helpdesk writes it. */
export function writeWallTime(at: WallMinutes): string {
  const [year, month, day] = isoDay(Math.floor(at / DAY_MINUTES)).split('-');
  const minute = at % DAY_MINUTES;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}-${month}-${year} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
