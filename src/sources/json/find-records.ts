import { endOfString, OPEN } from './json-extent.ts';
import { codeAt, passBare, passClosers, passComma, passSpace, passString } from './pass-value.ts';
import type { TextWindow } from './text-window.ts';

/** Where the records of a JSON text stand. */
export type RecordsPlace =
  /** In the list that opens at this place, or under their keys in the object that does; then in the other pages. */
  | {
      readonly kind: 'list';
      readonly place: number;
      readonly isInside: boolean;
      readonly pages?: readonly number[];
    }
  /** One behind the other from this place on, on as many lines as they take. */
  | { readonly kind: 'sequence'; readonly place: number }
  /** One on each line. */
  | { readonly kind: 'lines' }
  /** Nowhere, unless the whole text is one record on one line. */
  | { readonly kind: 'none' };

const LISTS = new Set([
  'tickets',
  'items',
  'results',
  'result',
  'data',
  'records',
  'value',
  'values',
  'issues',
  'incidents',
  'objects',
]);
/** What a ticket has and a page of them has not. */
const OF_A_TICKET =
  /(?:subject|title|name|summary|description|onderwerp|titel|omschrijving|nummer|number|objet|sujet|titre)$/iu;
const PAGE_SHARE = 0.3; // of its characters at least are its records: people and groups may stand beside them
const NESTING_MOST = 3; // `hits.hits`, `data.tickets`: deeper is no export
const KEY_MOST = 65_536; // characters of a key that could be one of those, or end in a number
const NONE = -1;
const LIST = 91;
const LIST_END = 93;
const OBJECT = 123;
const QUOTE = 34;
const COLON = 58;

/** What was seen of a value that was gone through. */
type Seen = {
  /** Where the list of records in it opens; -1 for none. */
  readonly list: number;
  readonly isObject: boolean;
  readonly isEmptyList: boolean;
  /** Lists and objects that open in a word, as in no sound text. */
  readonly opened: number;
  /** Whether a member may come behind it. */
  readonly isWhole: boolean;
  /** Whether a string was broken, or the text ended first: nothing can be read behind it. */
  readonly isCut: boolean;
};

/** What was seen of the members of an object, as far as they could be read. */
type Members = {
  readonly list: number;
  /** Whether records stand under their numbers here: `{"Incident::12": {…}, "Incident::13": {…}}`. */
  readonly areRecords: boolean;
  /** Whether it is a list of a usual name, which may be empty, with little beside it: a page of what an API answered. */
  readonly isPage: boolean;
  /** Lists and objects that are still open: itself, and none in a sound one. */
  readonly open: number;
  readonly isCut: boolean;
};

const PLAIN: Seen = {
  list: NONE,
  isObject: false,
  isEmptyList: false,
  opened: 0,
  isWhole: true,
  isCut: false,
};

/** Reads the key that stands here; undefined where no sound one does. */
function readKey(window: TextWindow): { readonly key: string; readonly isCut: boolean } | undefined {
  if (codeAt(window) !== QUOTE) return undefined;
  let end = endOfString(window.text, window.at);
  while (end === OPEN && window.ahead < KEY_MOST && window.extend())
    end = endOfString(window.text, window.at);
  if (end < 0) return { key: '', isCut: !passString(window) };
  const key = window.text.slice(window.at + 1, end - 1);
  window.at = end;
  return { key, isCut: false };
}

function lookAtList(window: TextWindow): Seen {
  const { place } = window;
  window.at += 1;
  const first = passSpace(window) ? codeAt(window) : Number.NaN;
  const list = first === OBJECT ? place : NONE;
  return { ...PLAIN, list, isEmptyList: first === LIST_END, isCut: !passClosers(window, 1) };
}

function lookAtObject(window: TextWindow, level: number): Seen {
  const { place } = window;
  const isDeep = level > NESTING_MOST;
  if (isDeep) window.at += 1;
  const { list, areRecords, open, isCut } = isDeep
    ? { list: NONE, areRecords: false, open: 1, isCut: false }
    : lookAtMembers(window, level);
  return {
    ...PLAIN,
    list: areRecords ? place : list,
    isObject: true,
    isCut: isCut || !passClosers(window, open),
  };
}

function lookAtValue(window: TextWindow, level: number): Seen {
  switch (codeAt(window)) {
    case LIST:
      return lookAtList(window);
    case OBJECT:
      return lookAtObject(window, level);
    case QUOTE:
      return { ...PLAIN, isCut: !passString(window) };
    default:
      return { ...PLAIN, ...passBare(window) };
  }
}

/** Moves behind the colon of a member; false where none stands. */
function passColon(window: TextWindow): boolean {
  passSpace(window);
  if (codeAt(window) !== COLON) return false;
  window.at += 1;
  passSpace(window);
  return true;
}

/** The best list so far: one of a usual name first, else the longest. */
function bestList() {
  let best = { list: NONE, isUsual: false, size: NONE };
  return {
    offer: (list: number, key: string, size: number): void => {
      const isUsual = LISTS.has(key.toLowerCase());
      const isBetter = isUsual === best.isUsual ? size > best.size : isUsual;
      if (list >= 0 && isBetter) best = { list, isUsual, size };
    },
    list: () => best.list,
    /** Whether it is of a usual name, and much of a text of this length. */
    isMuchOf: (size: number) => best.isUsual && best.size >= size * PAGE_SHARE,
  };
}

/** Goes through the members of the object that opens here. */
function lookAtMembers(window: TextWindow, level: number): Members {
  const best = bestList();
  const { place: start } = window;
  let [open, members, areKeyed, isCut] = [1, 0, true, false];
  let [isTicket, isEmpty] = [false, false];
  window.at += 1;
  passSpace(window);
  for (let key = readKey(window); key !== undefined; key = readKey(window)) {
    isCut = key.isCut;
    if (isCut || !passColon(window)) break;
    const { place } = window;
    const value = lookAtValue(window, level + 1);
    isCut = value.isCut;
    if (isCut) window.passAll();
    members += 1;
    areKeyed &&= value.isObject && /\d$/u.test(key.key);
    isTicket ||= OF_A_TICKET.test(key.key);
    isEmpty ||= value.isEmptyList && LISTS.has(key.key.toLowerCase());
    best.offer(value.list, key.key, window.place - place);
    open += value.opened;
    if (isCut || !value.isWhole) break;
    passComma(window);
  }
  const isPage = !isTicket && (best.list() < 0 ? isEmpty : best.isMuchOf(window.place - start));
  return { list: best.list(), areRecords: areKeyed && members > 0, isPage, open, isCut };
}

/** Where the records of the pages from here on are, up to the closer; undefined where something else stands among them. */
function restOfPages(window: TextWindow, closer?: number): readonly number[] | undefined {
  const lists: number[] = [];
  while (passSpace(window) && codeAt(window) !== closer) {
    if (codeAt(window) !== OBJECT) return undefined;
    const { list, isPage, open, isCut } = lookAtMembers(window, 0);
    if (!isPage || isCut || !passClosers(window, open)) return undefined;
    if (list >= 0) lists.push(list);
    passComma(window);
  }
  return lists;
}

/** The records of a list: what stands in it, unless that is pages with records. */
function findInList(window: TextWindow): RecordsPlace {
  const { place } = window;
  window.at += 1;
  const [first, ...pages] = restOfPages(window, LIST_END) ?? [];
  return first === undefined
    ? { kind: 'list', place, isInside: false }
    : { kind: 'list', place: first, isInside: true, pages };
}

/**
 * Finds the list of records in a JSON text that opens as a list or an object, without holding any of it.
 *
 * It answers "where are the tickets in what was saved from a helpdesk?".
 *
 * @param window  the text from its first value on
 * @returns       the place
 * @cost          O(length); O(first record) for a list of them, O(first line) for a record on each line
 */
export function findRecords(window: TextWindow): RecordsPlace {
  passSpace(window);
  if (codeAt(window) === LIST) return findInList(window);
  const { line, place } = window;
  const { list, areRecords, isPage, open, isCut } = lookAtMembers(window, 0);
  const isEnded = !isCut && passClosers(window, open);
  const isOnFirstLine = window.line === line;
  const isSingle = isEnded && !passSpace(window);
  const isFollowed = isEnded && !isSingle && codeAt(window) === OBJECT;
  const pages = isFollowed && isPage && list >= 0 ? restOfPages(window) : undefined;
  if (pages !== undefined) return { kind: 'list', place: list, isInside: true, pages };
  if (isEnded && !isSingle && isOnFirstLine) return { kind: 'lines' };
  if (isFollowed && !isPage) return { kind: 'sequence', place };
  if (isSingle && areRecords) return { kind: 'list', place, isInside: true };
  if (list >= 0) return { kind: 'list', place: list, isInside: true };
  return isEnded ? { kind: 'none' } : { kind: 'lines' };
}
