import type { Span } from './spaced-characters.ts';

const KINDS =
  'rue|avenue|av\\.|chaussée|boulevard|bld|bd|place|quai|route|allée|impasse|clos|square|drève|chemin|sentier';
const CAPITAL = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const FRENCH_KIND = KINDS.split('|').map(CAPITAL).join('|');
const SMALL = `(?:(?:de la|de l['’]|de|du|des|d['’]|la|le|les|aux?|l['’]) ?)`;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{0,25}`;
// The name of a French street has a capital: "rue de la Station", but "place de parking".
const FRENCH = `(?:${FRENCH_KIND}) ${SMALL}{0,2}${NAME}(?: ${SMALL}?${NAME}){0,3}`;
// "Lindenlaan", "Oude Steenweg", "Grote Markt", "kerkstraat": small letters only where nothing else ends so.
const DUTCH = String.raw`(?!Onderweg)(?:${NAME} ){0,2}${NAME}(?:straat|laan|steenweg|plein|dreef|kaai|lei|weg|gracht|singel)|${NAME} (?:Straat|Laan|Steenweg|Plein|Markt|Baan|Kaai|Weg)|\p{Ll}{3,25}(?:straat|steenweg)`;
const NUMBER = String.raw`\d{1,4} ?[a-zA-Z]?(?:\/\d{1,3})?(?:,? (?:bus|bte|boîte) ?[\p{L}\p{N}]{1,4})?(?![\p{L}\p{N}]|[.,:]\d)`;
const TOWN = String.raw`(?:,? (?:B-)?[1-9]\d{3} ${NAME}(?:[ -]${NAME}){0,2})?`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${DUTCH}|${FRENCH}),? (?:n° ?)?${NUMBER}|\d{1,4}(?:bis|[a-z])?,? (?:${FRENCH}))${TOWN}`,
  'gu',
);

/**
 * Finds addresses of houses: street and number, with the town when it follows.
 *
 * It answers "where does somebody live?". A street without a number, or a town alone, tells of nobody.
 *
 * @param text    any text
 * @returns       the addresses in order of the text
 * @cost          O(length), at most some hundred characters a place
 */
export function findPostalAddresses(text: string): readonly Span[] {
  if (!/\d/u.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: address }) => ({
    start: index,
    end: index + address.replace(/[ .]+$/u, '').length,
  }));
}
