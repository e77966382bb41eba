import { findPeople } from '../privacy/find-people.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words-of.ts';
import { FUNCTION_WORDS } from './function-words.data.ts';

/** The title of a ticket, and whether it says what is wrong, not only what it is about. */
export type NamingTitle = { readonly text: string; readonly saysFault: boolean };

/** What a name without a card is made from. */
export type NameSource = {
  /** Titles of typical members, the most typical first. */
  readonly titles: readonly NamingTitle[];
  /** The words that tell the group from others. */
  readonly words: readonly string[];
  readonly peopleWords: ReadonlySet<string>;
  /** Whether a word is known to be nobody's name; what is not known stands as "…". */
  readonly isOrdinary: (word: string) => boolean;
  /** Whether a word is probably a slip of one that is often written here. */
  readonly isSlip: (word: string) => boolean;
};

const LONGEST_NAME = 80;
/** With more of its words unknown, a title says less than the telling words do. */
const UNKNOWN_SHARE_MOST = 1 / 3;
const MASK = '…';
const WHO_CALLED = /^(?:\p{L}+\.?\s+)?…\s*[:–-]\s*/u; // "Tel. …: ", with which a desk notes down whom it spoke
/** What makes a title worse as a name, in unknown words: the best has least of it. */
const COSTS = {
  unknown: 1,
  /** A title of one telling word says less than a longer one with an unknown word. */
  bare: 1.5,
  noFault: 1.5,
  /** Nor does it say more than two things: "screen kitchen". */
  onlyThing: 1,
  slip: 1,
  /** Of what is it said? */
  unknownFirst: 0.5,
  /** "I am standing here with my files": somebody's story, not what a colleague would call it. */
  personal: 1.5,
  /** For each word above so many. */
  longWord: 0.25,
} as const;
const SHORT_WORDS = 8;
const ONLY_THING = 2;
const LANGUAGES = ['nl', 'fr', 'en'] as const;
const LEADING =
  /^(?:\s*(?:encore|bis|suite|rappel|weer|opnieuw|nog eens|herinnering|again|reminder)\s*[:,]\s*|\s*(?:re|fw|fwd|tr|aw|antw|rv|ticket|sr|inc|req)\s*(?:[:#]|\s-)\s*|\s*\[[^\]]{0,60}\]\s*|\s*#?\d{4,}\s*[-:]?\s*)+/i;
const OWN_NUMBER = /[\s#:–-]+(\d{2,})$/u;
const DIGITS = /\d+/gu;
const TRAILING = /[\s.!?,;:–-]+$/;
const ADDRESS = /@|https?:|www\.|\d{5,}|\+\d|\b\d{2,4}(?:[\s./-]\d{2,3}){2,}/i;
const NO_SUBJECT =
  /^\W*(?:(?:no|without|empty) (?:subject|title)|untitled|(?:geen|zonder|leeg) (?:onderwerp|titel)|(?:sans|aucun|pas d[e'’]\s?) ?(?:objet|sujet|titre)|n\/?a|none|null|test)\W*$/iu;
// A title cut short ends on a word that asks for another; particles of verbs ("valt uit", "log in") do not.
const UNFINISHED =
  /(?:[\s,;:–-]+(?:de|het|een|van|voor|met|naar|bij|te|en|of|mijn|onze|le|la|les|un|une|du|des|a|à|au|aux|pour|par|avec|et|ou|dans|mon|notre|the|an|to|for|from|with|by|and|or|my|our))+$/iu;
// Folded; what French "j'ai" and "m'a" leave stands among them. English "me" is French too, and tells the same.
const PERSONAL: ReadonlySet<string> = new Set(
  'ik|wij|we|mij|me|mijn|ons|onze|je|j|ai|moi|m|mon|ma|mes|nous|notre|nos|on|i|my|our|us|im|ive'.split('|'),
);
// How people call anything that fails, folded: such a word alone names no problem.
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  (
    'urgent|dringend|svp|stp|aub|asap|info|informatique|informatica|it|ict|helpdesk|pc|computer|ordinateur|programme|programma|program|' +
    'logiciel|software|systeem|systeme|system|app|application|applicatie|probleem|probleme|problem|issue|fout|erreur|error|bug|panne|storing|' +
    'help|hulp|aide|vraag|question|demande|aanvraag|request|melding|ticket|rappel|reminder|herinnering|again|encore|opnieuw|' +
    'work|works|working|werkt|werken|marche|marchent|fonctionne|fonctionnent|lukt|doet|broken|kapot|stuk|defect|casse|hs|not|no|niet|geen|ne|pas|plus|meer'
  ).split('|'),
);
const WORD = /[\p{L}\p{N}]+(?:['’._/&+-][\p{L}\p{N}]+)*/gu;

/**
 * A readable name for tickets that no card names: the title of the typical ones that says most in known words, with
 * "…" for a person and for any word that we do not know; else the telling words.
 *
 * Among typical titles the one that costs least wins: unknown words and slips of the keyboard, a thing without its
 * fault, one bare word, a story in the first person and great length all count against a title. Of equals the most
 * typical one wins. A title with an address or a long number, without a subject, or with a person is passed over.
 *
 * @param source  titles and words of the group
 * @returns       at most 80 characters; never ''
 * @cost          O(titles read)
 */
export function namePattern(source: NameSource): string {
  let best: Candidate | undefined;
  for (const title of source.titles) {
    const candidate = candidateOf(title, source);
    if (candidate === undefined) continue;
    if (best === undefined || candidate.cost < best.cost) best = candidate;
    if (best.cost === 0) break;
  }
  if (best !== undefined) return shortened(withoutOwnNumber(best.name, source.titles));
  const { words } = source;
  const telling = words.filter((word) => !SAYS_LITTLE.has(fold(word))).slice(0, 4);
  const said = (telling.length > 0 ? telling : words.slice(0, 4)).join(', ');
  return said === '' ? MASK : shortened(said);
}

/** A number at the end that no other title has is the ticket's own, and no "Office 365". */
function withoutOwnNumber(name: string, titles: NameSource['titles']): string {
  const [end, number] = OWN_NUMBER.exec(name) ?? [];
  if (end === undefined || titles.length < 2) return name;
  const having = titles.filter(({ text }) => text.match(DIGITS)?.includes(number)).length;
  return having > 1 ? name : name.slice(0, -end.length);
}

type Candidate = { readonly name: string; readonly cost: number };
type Masked = Candidate & { readonly telling: number };

function candidateOf({ text, saysFault }: NamingTitle, source: NameSource): Candidate | undefined {
  const clean = tidied(text);
  if (clean.length < 4 || ADDRESS.test(clean) || NO_SUBJECT.test(clean)) return undefined;
  if (namesSomebody(clean, source.peopleWords)) return undefined;
  const masked = withoutUnknown(clean, source.isOrdinary);
  if (masked === undefined) return undefined;
  const words = wordsOf(clean).map(({ folded }) => folded);
  const cost =
    masked.cost +
    (saysFault ? 0 : COSTS.noFault + (masked.telling <= ONLY_THING ? COSTS.onlyThing : 0)) +
    COSTS.slip * words.filter(source.isSlip).length +
    (words.some((word) => PERSONAL.has(word)) ? COSTS.personal : 0) +
    COSTS.longWord * Math.max(0, words.length - SHORT_WORDS);
  return { name: masked.name, cost };
}

function tidied(title: string): string {
  const plain = title.replace(LEADING, '').replace(/\s+/g, ' ').replace(TRAILING, '').trim();
  return plain.replace(UNFINISHED, '').replace(TRAILING, '');
}

function namesSomebody(title: string, peopleWords: ReadonlySet<string>): boolean {
  return (
    findPeople(title, peopleWords).length > 0 ||
    wordsOf(title).some(({ folded, surface }) => peopleWords.has(folded) || peopleWords.has(surface))
  );
}

/** The title with a mark for each word that nobody knows; undefined when too little is left to read. */
function withoutUnknown(title: string, isOrdinary: NameSource['isOrdinary']): Masked | undefined {
  let [all, unknown, telling] = [0, 0, 0];
  const name = title.replace(WORD, (word) => {
    all += 1;
    if (word.split(/[/'’]/u).every((part) => isOrdinary(part))) {
      if (!isFunctionWord(word) && !SAYS_LITTLE.has(fold(word))) telling += 1;
      return word;
    }
    unknown += 1;
    return MASK;
  });
  if (telling === 0 || unknown > UNKNOWN_SHARE_MOST * all) return undefined;
  const said = name.replace(/…(?:[\s,-]*…)+/gu, MASK);
  const told = said.replace(WHO_CALLED, '');
  const called = told.includes(' ') ? told : said;
  const cost =
    COSTS.unknown * unknown +
    (telling === 1 ? COSTS.bare : 0) +
    (called.startsWith(MASK) ? COSTS.unknownFirst : 0);
  return { name: called, cost, telling };
}

function isFunctionWord(word: string): boolean {
  return LANGUAGES.some((language) => FUNCTION_WORDS[language].has(fold(word)));
}

function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST_NAME / 2 ? cut.slice(0, space) : cut).replace(TRAILING, '')}…`;
}
