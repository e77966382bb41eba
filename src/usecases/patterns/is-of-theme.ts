import { themeOfCard } from '../../engine/patterns/theme-of-card.ts';
import type { PatternMark } from '../../store/patterns.store.ts';

/** What an address calls the problems of no theme. */
const NO_THEME = 'none';

/** Whether a pattern is of the theme that was asked for; `none` asks for those of no theme. */
export function isOfTheme(theme: string): (mark: Pick<PatternMark, 'card'>) => boolean {
  return ({ card }) => (themeOfCard(card) ?? NO_THEME) === theme;
}
