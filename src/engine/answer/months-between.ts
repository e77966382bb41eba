import { isoDay } from '../time/zone.ts';

/**
 * Every month from one local day to another.
 *
 * @param firstDay  whole days since 1970
 * @param lastDay   the same
 * @returns         months as `2026-03`, in order, both ends counted; none when the last day is before the first's month
 * @cost            O(months)
 */
export function monthsBetween(firstDay: number, lastDay: number): readonly string[] {
  const last = isoDay(lastDay).slice(0, 7);
  const months: string[] = [];
  let [year, month] = isoDay(firstDay).split('-').map(Number);
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
    if (month === 12) year += 1;
    month = (month % 12) + 1;
  }
}
