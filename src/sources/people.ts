import { fold } from '../engine/text/fold.ts';
import { hasMail } from './looks-like-person.ts';
import { isEmptyCell } from './read-dates.ts';
import { remembering } from './remembering.ts';
import { CATEGORY_WORDS, ROLE_WORDS, TEAM_WORDS } from './words.data.ts';

/** Turns people into numbers while files are read. What it knows is thrown away with it. */
export type Pseudonyms = {
  /** The number of the person with this name and address; null when neither says anything. */
  readonly numberOf: (name: string | null, mail: string | null) => number | null;
  /** Who each number is, sealed so that only the holder of the key can tell again; by number. Empty without a seal. */
  readonly sealed: () => readonly string[];
};

/** Turns who somebody is into a word that says nothing, always the same one for the same person. */
export type Seal = (who: string) => string;

const NOBODY =
  /^(?:unknown|onbekend|inconnu|anonymous|anoniem|anonyme|nobody|niemand|personne|not assigned|system)$/u;
const MAIL_INSIDE = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/u;
const CELL_MOST = 120; // a longer cell is text, not a person
const WORD_LEAST = 2;

/** A name without order, capitals, accents and points: "Peeters, An" and "an peeters" are one person. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ');
}

const mailOf = (...cells: readonly (string | null)[]): string | undefined => {
  for (const cell of cells) {
    const mail = cell !== null && hasMail(cell) ? MAIL_INSIDE.exec(cell.toLowerCase())?.[0] : undefined;
    if (mail !== undefined) return mail;
  }
  return undefined;
};

/**
 * Starts a run's pseudonyms: 0, 1, 2 … by first appearance.
 *
 * It answers "is this the same person as before?" without keeping who. The address decides; without one the
 * name does; two people of one name with two addresses stay two.
 *
 * @param seal  keeps people recognisable over several runs, where something is kept; null where nothing is
 * @returns     a function that numbers people; the numbers mean nothing outside this run
 * @cost        O(1) a person seen before
 */
export function pseudonyms(seal: Seal | null = null): Pseudonyms {
  const byMail = new Map<string, number>();
  const byName = new Map<string, number>();
  const addressed = new Set<number>();
  const who: string[] = [];
  let next = 0;
  const numberOf = (name: string | null, mail: string | null): number | null => {
    const address = mailOf(mail, name);
    const plain = name === null || isEmptyCell(name) ? '' : nameKey(name.replace(MAIL_INSIDE, ' '));
    const key = NOBODY.test(plain) ? '' : plain;
    if (address === undefined && key === '') return null;
    const known = address === undefined ? byName.get(key) : byMail.get(address);
    // A name seen without an address gets the first address that comes with it.
    const nameOnly = known === undefined && address !== undefined ? byName.get(key) : undefined;
    const free = nameOnly !== undefined && !addressed.has(nameOnly) ? nameOnly : undefined;
    const number = known ?? free ?? next;
    if (number === next) next += 1;
    if (address !== undefined) {
      byMail.set(address, number);
      addressed.add(number);
    }
    if (seal !== null) {
      if (address !== undefined) who[number] = `mail:${address}`;
      else who[number] ??= `name:${key}`;
    }
    if (key !== '' && !byName.has(key)) byName.set(key, number);
    return number;
  };
  return { numberOf, sealed: () => (seal === null ? [] : who.map(seal)) };
}

/**
 * The numbers of people who are asked about again and again: the same name and address, once seen, give the same one ever after.
 *
 * @param people  gives the numbers
 * @returns       the same numbers
 * @cost          O(1) a person asked about before
 */
export function knownNumbers({ numberOf }: Pseudonyms): Pseudonyms['numberOf'] {
  const byName = remembering((name) => numberOf(name, null));
  const byMail = remembering((mail) => numberOf(null, mail));
  const byBoth = remembering((both) => {
    const [name, mail] = both.split('\n');
    return numberOf(name, mail);
  });
  return (name, mail) => {
    if (mail === null) return name === null ? null : byName(name);
    return name === null ? byMail(mail) : byBoth(`${name}\n${mail}`);
  };
}

/**
 * Adds the words of a person's name or address to those that patterns may not be called by.
 *
 * It answers "which words are names here?". Roles such as helpdesk, and words with digits, are no names.
 *
 * @param words   folded words gathered so far; grows
 * @param cell    a cell of a person column
 * @cost          O(length)
 */
export function addPeopleWords(words: Set<string>, cell: string): void {
  if (cell.length > CELL_MOST || isEmptyCell(cell)) return;
  const local = cell.replace(/@[\w.-]+/gu, ' ');
  for (const word of fold(local).split(/[^\p{L}\p{N}'-]+/u)) {
    for (const part of [word, ...word.split(/['-]/u)]) {
      const isName = part.length >= WORD_LEAST && !/\d/u.test(part) && /\p{L}/u.test(part);
      if (isName && !ROLE_WORDS.has(part) && !TEAM_WORDS.has(part) && !CATEGORY_WORDS.has(part))
        words.add(part);
    }
  }
}
