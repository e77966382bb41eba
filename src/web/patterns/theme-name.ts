import type { ThemeLine } from '../../contract/api/themes.schema.ts';
import type { Words } from '../../words/words.ts';
import type { PatternsSearch } from './patterns-search.ts';

/** What an address calls the problems of no theme. */
export const NO_THEME = 'none';

/** What a theme is called; one that these pages do not know yet goes by its own name. */
export function themeName(theme: string | null, { lookups, themes }: Words): string {
  const names: Readonly<Record<string, string>> = lookups.theme;
  return theme === null || theme === NO_THEME ? themes.none : (names[theme] ?? theme);
}

/** Where the problems of a theme are listed; of one in which all were set aside, those. */
export const problemsOf = ({ theme, open, problems }: ThemeLine): PatternsSearch => ({
  theme: theme ?? NO_THEME,
  ...(open === 0 && problems > 0 && { show: 'dismissed' as const }),
});
