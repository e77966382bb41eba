import { isCloser, isOpener, skipSpace } from './json-extent.ts';
import type { TextWindow } from './text-window.ts';

const QUOTE = 34;
const FEED = 10;
const COMMA = 44;
const STOP = /["\\\n]/gu;
const BARE_END = /[\s,\]}"]/u;

/** Moves to the first place that is no white space; false where there is none. */
export function passSpace(window: TextWindow): boolean {
  for (;;) {
    window.at = skipSpace(window.text, window.at);
    if (window.at < window.text.length) return true;
    if (!window.extend()) return false;
  }
}

/** The character on which reading stands; NaN at the end. */
export function codeAt(window: TextWindow): number {
  if (window.at >= window.text.length) window.extend();
  return window.text.charCodeAt(window.at);
}

/** Moves to what comes next in a list or an object, behind a comma where one stands. */
export function passComma(window: TextWindow): void {
  passSpace(window);
  if (codeAt(window) !== COMMA) return;
  window.at += 1;
  passSpace(window);
}

/** Moves behind the string that opens here, however long it is; false where it does not close on its line. */
export function passString(window: TextWindow): boolean {
  window.at += 1;
  for (;;) {
    STOP.lastIndex = window.at;
    const stop = STOP.exec(window.text)?.index;
    if (stop === undefined) {
      window.at = window.text.length;
      if (!window.extend()) return false;
    } else {
      window.at = stop;
      const code = window.text.charCodeAt(stop);
      if (code === FEED) return false;
      window.at += 1;
      if (code === QUOTE) return true;
      if (codeAt(window) !== FEED) window.at += 1;
    }
  }
}

/** Moves behind the closer that ends `depth` lists and objects; false where a string is broken or the text ends first. */
export function passClosers(window: TextWindow, depth: number): boolean {
  for (let open = depth; open > 0; ) {
    const { text } = window;
    let { at } = window;
    for (; at < text.length && open > 0; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (isOpener(code)) open += 1;
      else if (isCloser(code)) open -= 1;
    }
    window.at = at;
    if (open === 0) return true;
    if (at < text.length ? !passString(window) : !window.extend()) return false;
  }
  return true;
}

/**
 * Moves behind a number or a word, or to a quote inside it, as in no sound one.
 *
 * @param window  stands where it starts
 * @returns       how many lists and objects open inside it, and whether it is one at all and has no quote in it
 * @cost          O(length)
 */
export function passBare(window: TextWindow): { readonly opened: number; readonly isWhole: boolean } {
  const isSome = !Number.isNaN(codeAt(window)) && !BARE_END.test(window.text[window.at]);
  let opened = 0;
  for (let isEnded = !isSome; !isEnded; ) {
    const rest = window.text.slice(window.at).search(BARE_END);
    const end = rest < 0 ? window.text.length : window.at + rest;
    for (let at = window.at; at < end; at += 1) if (isOpener(window.text.charCodeAt(at))) opened += 1;
    window.at = end;
    isEnded = rest >= 0 || !window.extend();
  }
  return { opened, isWhole: isSome && window.text.charCodeAt(window.at) !== QUOTE };
}
