import { CARDS_WITH_A_THEME, cardsOfTheme } from '../../engine/patterns/theme-of-card.ts';
import type { PatternFilter } from '../../store/pattern-filter.ts';

/** What an address calls the problems of no theme. */
const NO_THEME = 'none';

/** The patterns of the theme that is asked for; `none` asks for those of no theme. */
export function ofTheme(theme: string): PatternFilter['cards'] {
  if (theme === NO_THEME) return { ids: CARDS_WITH_A_THEME, are: false };
  return { ids: cardsOfTheme(theme), are: true };
}
