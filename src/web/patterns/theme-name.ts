import type { Words } from '../../words/words.ts';

/** What an address calls the problems of no theme. */
export const NO_THEME = 'none';

/** What a theme is called; one that these pages do not know yet goes by its own name. */
export function themeName(theme: string | null, { lookups, themes }: Words): string {
  const names: Readonly<Record<string, string>> = lookups.theme;
  return theme === null || theme === NO_THEME ? themes.none : (names[theme] ?? theme);
}
