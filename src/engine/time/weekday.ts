/**
 * The weekday of a local day.
 *
 * @param day   whole days since 1 January 1970, a Thursday
 * @returns     1 Monday … 7 Sunday
 * @cost        constant
 */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
