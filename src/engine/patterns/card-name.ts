import type { ProblemCard } from './catalogue/catalogue.ts';
import type { Names } from './pattern.ts';

const FLOOR = /^floor (\d+)$/;
const FLOORS: Readonly<Record<keyof Names, (floor: number) => string>> = {
  nl: (floor) => (floor === 0 ? 'gelijkvloers' : `${floor}e verdieping`),
  fr: (floor) => (floor === 0 ? 'rez-de-chaussée' : `${floor}${floor === 1 ? 'er' : 'e'} étage`),
  en: (floor) => (floor === 0 ? 'ground floor' : `floor ${floor}`),
};
const COLON: Readonly<Record<keyof Names, string>> = { nl: ':', fr: '\u00a0:', en: ':' };

/**
 * What a pattern of a card is called: the problem, and which one or where.
 *
 * @param card      the problem
 * @param instance  a device, floor or room as `instancesOf` gives it, or null
 * @param lang      of the reader
 * @returns         "Printer drukt niets: 2e verdieping", "Bourrage papier : 2e étage"
 * @cost            O(1)
 */
export function cardName(card: ProblemCard, instance: string | null, lang: keyof Names): string {
  if (instance === null) return card.name[lang];
  const floor = FLOOR.exec(instance)?.[1];
  const where = floor === undefined ? instance : FLOORS[lang](Number(floor));
  return `${card.name[lang]}${COLON[lang]} ${where}`;
}
