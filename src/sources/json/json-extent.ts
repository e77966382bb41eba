const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;

/** The value does not end properly: a string in it runs over the end of its line, or what stands there is no value. */
export const BROKEN = -1;
/** The text ends before the value does. */
export const OPEN = -2;

export const isOpener = (code: number): boolean => code === 123 || code === 91;
export const isCloser = (code: number): boolean => code === 125 || code === 93;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** The first place from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** The place after the string that opens at `at`; one that does not close on its line, as JSON must, is broken. */
export function endOfString(text: string, at: number): number {
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return text.slice(at).includes('\n') ? BROKEN : OPEN;
    let back = quote - 1;
    while (back > at && text.charCodeAt(back) === BACKSLASH) back -= 1;
    if ((quote - 1 - back) % 2 === 0) return text.slice(at, quote).includes('\n') ? BROKEN : quote + 1;
    from = quote + 1;
  }
}

const ENDS_BARE = /[\s,\]}]/u;

/**
 * The place after a number or a word; it may go on where the text ends. Sign by sign: a pattern that takes in a word of
 * megabytes at once needs more stack than there is.
 */
function endOfBare(text: string, at: number): number {
  let end = at;
  while (end < text.length && !ENDS_BARE.test(text[end])) end += 1;
  return end === at ? BROKEN : end;
}

/**
 * Finds where a JSON value ends without reading it.
 *
 * It answers "which stretch of the text is this one record?", so that one bad record does not spoil the others.
 * Strings that run over a line end are broken, which keeps a missing quote from swallowing what follows.
 *
 * @param text    the text, or a stretch of it
 * @param at      where the value starts (no white space)
 * @returns       the place after it; `BROKEN`, or `OPEN` where more text might end it
 * @cost          O(length of the value)
 */
export function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (!isOpener(first)) return endOfBare(text, at);
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) {
      const end = endOfString(text, next);
      if (end < 0) return end;
      next = end - 1;
    } else if (isOpener(code)) depth += 1;
    else if (isCloser(code)) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return OPEN;
}

/**
 * Counts the members of an object.
 *
 * @param text    a JSON object that can be read
 * @returns       how many keys stand in it, those that come again too
 * @cost          O(length)
 */
export function countMembers(text: string): number {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (isOpener(code)) depth += 1;
    else if (isCloser(code)) depth -= 1;
    else if (code === COLON && depth === 1) members += 1;
  }
  return members;
}
