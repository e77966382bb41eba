import type { Thinking } from '../base/progress.ts';
import type { LossModel } from '../ledger/loss-draws.ts';
import { type LossLine, lossLines } from '../ledger/loss-lines.ts';
import type { Theme } from '../patterns/catalogue/catalogue.ts';
import type { Grouped } from '../patterns/pattern.ts';
import { themeOfCard } from '../patterns/theme-of-card.ts';

/** What the problems of one theme lost; null: those that no card of the catalogue names. */
export type ThemeLost = { readonly theme: Theme | null } & LossLine;

export type LostByTheme = {
  readonly patterns: readonly Pick<Grouped, 'card' | 'members'>[];
  readonly model: LossModel;
  readonly labourCostCents: number;
};

/**
 * What people struggle with, at a glance: the lost time of all problems of one family taken together.
 *
 * The draws are those of the patterns, so the lines and what stays alone add up to the total in every draw, while an interval is
 * that of the whole family: narrower than the sum of its patterns' ends.
 *
 * @param input  the patterns that are shown; each ticket in at most one
 * @returns      costliest first; empty without patterns. `tickets` counts those that leak
 * @throws       InvalidInput on a negative or fractional labour cost
 * @source       docs/methods/lost-time.md
 * @cost         about 5 µs a ticket
 */
export function* lostByTheme({
  patterns,
  model,
  labourCostCents,
}: LostByTheme): Thinking<readonly ThemeLost[]> {
  const tickets = new Map<Theme | null, number[]>();
  for (const { card, members } of patterns) {
    const theme = themeOfCard(card);
    const own = tickets.get(theme) ?? [];
    tickets.set(theme, own);
    for (const member of members) own.push(member);
  }
  const lines = yield* lossLines([...tickets.values()], model, labourCostCents);
  const mid = ({ lostSeconds }: LossLine): number => (lostSeconds.kind === 'known' ? lostSeconds.mid : 0);
  return [...tickets.keys()]
    .map((theme, index) => ({ theme, ...lines[index] }))
    .sort((a, b) => mid(b) - mid(a) || ((a.theme ?? '') < (b.theme ?? '') ? -1 : 1));
}
