import type { Signal } from '../signals/signal.ts';

/** What context adds to a card that the words already suggest, in [0, MOST_FROM_CONTEXT]. */
export type ContextWeigher = (signal: number, card: number) => number;

/** Tickets of one trouble come close together. */
const NEAR_SECONDS = 5 * 86_400;
const WEIGHT = { asset: 0.5, requester: 0.3, team: 0.25, site: 0.12, near: 0.15 } as const;
/** Context raises a weak candidate; it never makes one. */
export const MOST_FROM_CONTEXT = 0.8;

/**
 * Weighs how much a ticket's surroundings speak for a card: the same asset or reporter as a certain ticket of that
 * card, or the same team or site within five days of one.
 *
 * A field that the source does not have adds nothing and takes nothing away.
 *
 * @param signals  all tickets
 * @param certain  the card of each certain ticket, else -1
 * @returns        a function of ticket and card; a ticket never counts for itself
 * @cost           O(tickets); each question a binary search
 */
export function weighContext(signals: readonly Signal[], certain: Int32Array): ContextWeigher {
  const ofCard = new Map<number, number[]>();
  const same = new Map<string, number>();
  certain.forEach((card, index) => {
    if (card < 0) return;
    const list = ofCard.get(card);
    if (list === undefined) ofCard.set(card, [index]);
    else list.push(index);
    const signal = signals[index];
    if (signal === undefined) return;
    for (const key of keysOf(signal, card)) same.set(key, (same.get(key) ?? 0) + 1);
  });
  for (const list of ofCard.values())
    list.sort((a, b) => openedAt(signals, a) - openedAt(signals, b) || a - b);
  return (index, card) => {
    const signal = signals[index];
    const list = ofCard.get(card);
    if (signal === undefined || list === undefined) return 0;
    const itself = certain[index] === card ? 1 : 0;
    let weight = 0;
    const [asset, requester] = keysOf(signal, card);
    if (signal.asset !== null && (same.get(asset) ?? 0) > itself) weight += WEIGHT.asset;
    if (signal.requester !== null && (same.get(requester) ?? 0) > itself) weight += WEIGHT.requester;
    return Math.min(MOST_FROM_CONTEXT, weight + nearby(signals, index, list));
  };
}

function keysOf(signal: Signal, card: number): [string, string] {
  return [`a${card}:${signal.asset ?? ''}`, `r${card}:${signal.requester ?? ''}`];
}

function openedAt(signals: readonly Signal[], index: number): number {
  return signals[index]?.openedAt ?? Number.NEGATIVE_INFINITY;
}

function nearby(signals: readonly Signal[], index: number, list: readonly number[]): number {
  const signal = signals[index];
  if (signal === undefined || signal.openedAt === null) return 0;
  const from = signal.openedAt - NEAR_SECONDS;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (openedAt(signals, list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let team = 0;
  let site = 0;
  let near = 0;
  for (let at = low; at < list.length; at += 1) {
    const position = list[at] ?? 0;
    const other = signals[position];
    if (other === undefined || (other.openedAt ?? 0) > signal.openedAt + NEAR_SECONDS) break;
    if (position === index) continue;
    near = WEIGHT.near;
    if (signal.team !== null && other.team === signal.team) team = WEIGHT.team;
    if (signal.site !== null && other.site === signal.site) site = WEIGHT.site;
    if (team > 0 && site > 0) break;
  }
  return near + Math.max(team, site);
}
