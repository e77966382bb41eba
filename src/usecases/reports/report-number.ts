import { createHash } from 'node:crypto';

const DIGITS = 8; // so that reports of two companies that are read in together are not taken for one

/**
 * The number of a report, such as `S-261127-48120733`: its day, and digits that tell nothing.
 *
 * @param day  local, such as 2026-11-27
 * @param id   of the report; the same gives the same number
 */
export function reportNumber(day: string, id: string): string {
  const random = createHash('sha256').update(id).digest().readUInt32BE(0) % 10 ** DIGITS;
  return `S-${day.slice(2).replaceAll('-', '')}-${String(random).padStart(DIGITS, '0')}`;
}
