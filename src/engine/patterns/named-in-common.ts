import { timesOftener, type WordCounts } from './word-evidence.ts';

/**
 * What the rarest thing, or fault, that a ticket has in common with a group says for it: how much oftener the members
 * name it than all tickets do.
 *
 * @param named   what the ticket names, numbered
 * @param shares  for each the share of all tickets that name it
 * @param counts  of the members
 * @param inside  whether the ticket itself is counted there; it is then left out
 * @returns       nats; below zero when members name none of it, 0 when the ticket names nothing
 * @source        naive Bayes with a prior of three tickets: Manning, Raghavan & Schütze (2008), chapter 13
 * @cost          O(named)
 */
export function rarestInCommon(
  named: Int32Array,
  shares: Float32Array,
  { times, members }: WordCounts,
  inside: boolean,
): number {
  const itself = inside ? 1 : 0;
  const size = members - itself;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of named) {
    most = Math.max(most, Math.log(timesOftener(times[one] - itself, size, shares[one])));
  }
  return named.length === 0 ? 0 : most;
}

/**
 * The most that rarestInCommon can say for any group: its members all name the rarest.
 *
 * @param named   what the ticket names, numbered
 * @param shares  for each the share of all tickets that name it, in (0, 1]
 * @returns       nats, 0 and more
 * @cost          O(named)
 */
export function mostOfRarest(named: Int32Array, shares: Float32Array): number {
  let most = 0;
  for (const one of named) most = Math.max(most, Math.log(1 / shares[one]));
  return most;
}

/**
 * The share of the members that do not name what the ticket names, by the thing that most of them name.
 *
 * @param named   what the ticket names, numbered
 * @param counts  of the members
 * @param inside  whether the ticket itself is counted there; it is then left out
 * @returns       in [0, 1]; 0 when the ticket names nothing
 * @cost          O(named)
 */
export function shareNotNaming(named: Int32Array, { times, members }: WordCounts, inside: boolean): number {
  const itself = inside ? 1 : 0;
  if (named.length === 0 || members === itself) return 0;
  let most = 0;
  for (const one of named) most = Math.max(most, (times[one] - itself) / (members - itself));
  return 1 - most;
}
