import type { ReportedPattern } from '../../engine/answer/reckoning.ts';
import { WHOLE_CATALOGUE } from '../../engine/patterns/catalogue/whole-catalogue.ts';
import type { Lang } from '../format.ts';

const CARD_NAMES = new Map(WHOLE_CATALOGUE.cards.map(({ id, name }) => [id, name]));

/** A pattern's name in the reader's language where the catalogue knows it, else as the firm says it. */
export function patternName(
  { name, card, instance }: Pick<ReportedPattern, 'name' | 'card' | 'instance'>,
  lang: Lang,
): string {
  const known = card === null ? undefined : CARD_NAMES.get(card);
  const said =
    known === undefined ? name.text : instance === null ? known[lang] : `${known[lang]} · ${instance}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
