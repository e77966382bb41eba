import type { Decided } from './decide-cards.ts';

/** A leaning of this much is clear. */
const CLEAR = 3.2;

export type Unit = { readonly cards: ReadonlyMap<number, number>; readonly clear: number };

/** Leanings as a direction of length one, the strongest weighing most, and how clear they are in all. */
export function asUnit(leanings: Decided['leanings'][number]): Unit {
  const cards = new Map<number, number>();
  let square = 0;
  for (const { card, total } of leanings) {
    const weight = total ** 2;
    cards.set(card, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (const [card, weight] of cards) cards.set(card, weight / length);
  return { cards, clear: Math.min(1, (leanings[0]?.total ?? 0) / CLEAR) };
}

/** Whether two lean to the same cards, as far as both lean clearly, in [0, 1]. */
export function cardAgreement(a: Unit | undefined, b: Unit | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let agreement = 0;
  for (const [card, weight] of a.cards) agreement += weight * (b.cards.get(card) ?? 0);
  return a.clear * b.clear * agreement;
}
