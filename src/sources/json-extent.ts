const QUOTE = 34;
const BACKSLASH = 92;
const OPENERS = new Set([91, 123]);
const CLOSERS = new Set([93, 125]);
const SPACES = new Set([32, 9, 10, 13]);

/** The first place from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (SPACES.has(text.charCodeAt(next))) next += 1;
  return next;
}

/** The place after the string that opens at `at`; -1 when it does not close on its line, as JSON must. */
function endOfString(text: string, at: number): number {
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return -1;
    let back = quote - 1;
    while (back > at && text.charCodeAt(back) === BACKSLASH) back -= 1;
    if ((quote - 1 - back) % 2 === 0) {
      return text.slice(at, quote).includes('\n') ? -1 : quote + 1;
    }
    from = quote + 1;
  }
}

/**
 * Finds where a JSON value ends without reading it.
 *
 * It answers "which stretch of the text is this one record?", so that one bad record does not spoil the others.
 * Strings that run over a line end are broken, which keeps a missing quote from swallowing what follows.
 *
 * @param text    the whole text
 * @param at      where the value starts (no white space)
 * @returns       the place after it; -1 when it does not end properly
 * @cost          O(length of the value)
 */
export function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (!OPENERS.has(first)) {
    const bare = /[^\s,\]}]+/uy;
    bare.lastIndex = at;
    return bare.test(text) ? bare.lastIndex : -1;
  }
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) {
      next = endOfString(text, next) - 1;
      if (next < 0) return -1;
    } else if (OPENERS.has(code)) depth += 1;
    else if (CLOSERS.has(code)) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return -1;
}
