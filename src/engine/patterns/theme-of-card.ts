import type { Theme } from './catalogue/catalogue.ts';
import { WHOLE_CATALOGUE } from './catalogue/whole-catalogue.ts';

const THEMES = new Map(WHOLE_CATALOGUE.cards.map(({ id, theme }) => [id, theme]));

/**
 * The family of problems that a card belongs to: what an owner calls "printing" or "mail".
 *
 * @param card  its id; null of a pattern that only the firm's own words made
 * @returns     null without a card, and for one that the catalogue has no more
 */
export function themeOfCard(card: string | null): Theme | null {
  return card === null ? null : (THEMES.get(card) ?? null);
}

/** The cards of a family of problems; none of a word that names no family. */
export function cardsOfTheme(theme: string): readonly string[] {
  return [...THEMES].flatMap(([card, own]) => (own === theme ? [card] : []));
}

/** Every card that belongs to a family. */
export const CARDS_WITH_A_THEME: readonly string[] = [...THEMES.keys()];
