import { type CausesRemoved, causesRemoved } from '../explanations/causes-removed.ts';
import type { Theme } from '../patterns/catalogue/catalogue.ts';
import type { Grouped } from '../patterns/pattern.ts';
import { themeOfCard } from '../patterns/theme-of-card.ts';
import type { ClosedPattern } from './closed-problems.ts';

/** How often closing a problem of one theme removed its cause. */
export type ThemeCauses = { readonly theme: Theme } & Extract<CausesRemoved, { kind: 'known' }>;

/**
 * How often closing removed the cause, for each family of problems that has enough to tell it by itself.
 *
 * What no card of the catalogue names is no family: it stands in the figure of the whole company only.
 *
 * @param closed     from closedProblems, of these patterns
 * @param patterns   all of the company, in the same order
 * @returns          most closures first; only themes of ten problems and thirty closures
 * @source           docs/methods/fix.md
 * @cost             as causesRemoved, a theme that is told
 */
export function causesByTheme(
  closed: readonly ClosedPattern[],
  patterns: readonly Pick<Grouped, 'card'>[],
): readonly ThemeCauses[] {
  const byTheme = Map.groupBy(closed, ({ pattern }) => themeOfCard(patterns[pattern].card));
  return [...byTheme]
    .flatMap(([theme, own]) => {
      const found = causesRemoved(own);
      return theme === null || found.kind !== 'known' ? [] : [{ theme, ...found }];
    })
    .sort((a, b) => b.closures - a.closures || (a.theme < b.theme ? -1 : 1));
}
