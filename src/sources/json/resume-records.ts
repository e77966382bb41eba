import { RECORD_MOST, readRecord } from '../flatten-record.ts';
import { endOfValue, isCloser, isOpener, OPEN } from './json-extent.ts';
import type { TextWindow } from './text-window.ts';

export type Cells = ReadonlyMap<string, string>;

/** How reading goes on after a broken record. */
export type Search = {
  /** Whether records stand under their keys, and not in a list. */
  readonly isKeyed: boolean;
  /** The first record that was read. */
  model: Cells | undefined;
  /** Characters that may still be read again. */
  patience: number;
};

/** What is broken, and over how many lines it runs. */
export type Broken = { readonly kind: 'broken'; readonly lines: number };
/** A value that is no record, and how long it is. */
export type Ended = { readonly kind: 'ended'; readonly characters: number };

/** What stands before the next record: the one before it, or in an object its key. */
const BEFORE_RECORD = { list: /[}\]"\w][\s,]*\{/gu, keyed: /"\s*:\s*\{/gu } as const;
const TAIL = 1_024; // characters in which what stands before a record may be, when more text comes
const BARE_END = /[\s,\]}]/gu;
const QUOTE = 34;
const BACKSLASH = 92;
const FEED = 10;

/** Follows one value over stretches of text, to where it ends. */
type Follower = {
  /** Reads on; where the value ends in this stretch, or its length. */
  readonly endIn: (text: string, from: number) => number;
  readonly state: () => 'open' | 'ended' | 'broken';
};

function followBare(): Follower {
  let isEnded = false;
  const endIn = (text: string, from: number): number => {
    BARE_END.lastIndex = from;
    const end = BARE_END.exec(text)?.index;
    isEnded = end !== undefined;
    return end ?? text.length;
  };
  return { endIn, state: () => (isEnded ? 'ended' : 'open') };
}

function followValue(first: number): Follower {
  if (first !== QUOTE && !isOpener(first)) return followBare();
  let [depth, isString, isEscaped] = [0, false, false];
  let state: 'open' | 'ended' | 'broken' = 'open';
  const takeInString = (code: number): void => {
    if (code === FEED) state = 'broken';
    else if (isEscaped) isEscaped = false;
    else if (code === BACKSLASH) isEscaped = true;
    else if (code === QUOTE) isString = false;
  };
  const take = (code: number): void => {
    if (isString) takeInString(code);
    else if (code === QUOTE) isString = true;
    else if (isOpener(code)) depth += 1;
    else if (isCloser(code)) depth -= 1;
    else return;
    if (depth === 0 && !isString && state === 'open') state = 'ended';
  };
  const endIn = (text: string, from: number): number => {
    let at = from;
    for (; state === 'open' && at < text.length; at += 1) take(text.charCodeAt(at));
    return state === 'ended' ? at : text.length;
  };
  return { endIn, state: () => state };
}

/** Shares at least half of the keys of a sound record; before there is one, any record will do. */
const isLike = (cells: Cells, model: Cells | undefined): boolean => {
  if (model === undefined) return true;
  let shared = 0;
  for (const key of model.keys()) if (cells.has(key)) shared += 1;
  return shared * 2 >= model.size;
};

/** Whether a record like the others stands here. */
function startsRecord(window: TextWindow, search: Search): boolean {
  let end = endOfValue(window.text, window.at);
  while (end === OPEN && window.ahead <= RECORD_MOST && window.extend())
    end = endOfValue(window.text, window.at);
  search.patience -= end < 0 ? window.ahead : end - window.at;
  if (end < 0) return false;
  const record = readRecord(window.text.slice(window.at, end));
  return typeof record !== 'string' && isLike(record.cells, search.model);
}

/** Where the next record is sought, in characters of the whole text, and the lines that were passed. */
type Seeking = { searched: number; readonly passTo: (at: number) => void; readonly lines: () => number };

function startSeeking(window: TextWindow): Seeking {
  const first = window.line;
  let last = first; // blank lines at the end are none of what is broken
  const passTo = (at: number): void => {
    const passed = window.text.slice(window.at, at).trimEnd().length;
    if (passed > 0) {
      window.at += passed;
      last = window.line;
    }
    window.at = at;
  };
  return { searched: window.place, passTo, lines: () => last - first + 1 };
}

/** Moves to the next record like the others in what is held before `limit`, in characters of the whole; whether one is there. */
function seekRecord(window: TextWindow, search: Search, seeking: Seeking, limit: number): boolean {
  const before = search.isKeyed ? BEFORE_RECORD.keyed : BEFORE_RECORD.list;
  while (search.patience > 0) {
    const from = window.place - window.at;
    before.lastIndex = seeking.searched - from;
    const candidate = before.test(window.text) ? before.lastIndex - 1 : window.text.length;
    if (candidate >= Math.min(window.text.length, limit - from)) return false;
    seeking.passTo(candidate);
    seeking.searched = window.place + 1;
    if (startsRecord(window, search)) return true;
  }
  return false;
}

/** Lets go of what was searched, but for its end; whether more text came. */
function slideOn(window: TextWindow, seeking: Seeking): boolean {
  const kept = Math.max(window.at, window.text.length - TAIL);
  seeking.searched = Math.max(seeking.searched, window.place - window.at + kept);
  seeking.passTo(kept);
  if (window.extend()) return true;
  seeking.passTo(window.text.length);
  return false;
}

/**
 * Moves from a record that cannot be read to where reading can go on: the next object that looks like the records around it.
 *
 * @param window  stands where the record starts
 * @param search  what the next one looks like; its patience goes down
 * @returns       what was passed; the window stands behind it
 * @cost          O(length passed), and what the patience lets be read again
 */
export function passBroken(window: TextWindow, search: Search): Broken {
  const seeking = startSeeking(window);
  while (!seekRecord(window, search, seeking, Number.POSITIVE_INFINITY) && slideOn(window, seeking));
  return { kind: 'broken', lines: seeking.lines() };
}

/**
 * Moves on from a record of which no end was found as far as a record may go. It may be broken, or only long: where nothing
 * like a record comes before its end, it is long.
 *
 * @param window  as for `passBroken`
 * @param search  as for `passBroken`
 * @returns       what was passed; undefined where that must be seen from its start, since no record was read before and this
 *                one has no end
 * @cost          as for `passBroken`
 */
export function passLong(window: TextWindow, search: Search): Broken | Ended | undefined {
  const start = window.place;
  const hasModel = search.model !== undefined;
  const follower = followValue(window.text.charCodeAt(window.at));
  const seeking = startSeeking(window);
  const broken = (): Broken => ({ kind: 'broken', lines: seeking.lines() });
  let followed = start;
  do {
    while (followed < window.place + window.ahead) {
      const from = window.place - window.at;
      const end = from + follower.endIn(window.text, followed - from);
      const state = follower.state();
      if (state === 'broken' && !hasModel) return undefined;
      followed = state === 'broken' ? Number.POSITIVE_INFINITY : end;
      if (hasModel && seekRecord(window, search, seeking, followed)) return broken();
      if (state === 'ended') {
        window.passTo(end);
        return { kind: 'ended', characters: end - start };
      }
    }
    if (hasModel && followed === Number.POSITIVE_INFINITY && seekRecord(window, search, seeking, followed))
      return broken();
  } while (slideOn(window, seeking));
  return hasModel ? broken() : undefined;
}
