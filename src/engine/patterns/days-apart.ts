/**
 * How many days lie between a ticket and the nearest member of a group.
 *
 * @param day     of the ticket, a fraction counting; NaN when not known
 * @param days    of the members, ascending; those not known left out
 * @param inside  whether the ticket itself is among them; it is then left out
 * @returns       0 and more; Infinity where nothing is known
 * @cost          O(log members)
 */
export function daysApart(day: number, days: Float64Array, inside: boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  if (Number.isNaN(day)) return Number.POSITIVE_INFINITY;
  const next = low + (inside ? 1 : 0);
  const before = low > 0 ? day - days[low - 1] : Number.POSITIVE_INFINITY;
  const after = next < days.length ? days[next] - day : Number.POSITIVE_INFINITY;
  return Math.min(before, after);
}
