const NO_BREAK = '\u00a0';
/** Signs that never begin a line; what follows tells them from code, such as "--delimiter ;|,". */
const BEFORE_SIGN = / (?=[:;?!»%](?![|\p{L}\p{N}]))/gu;
const AFTER_OPENING = /« /gu;

/** A French sentence with no-break spaces where French puts a space beside a sign: "Pourquoi\u00a0?", "«\u00a0mot\u00a0»". */
export function typesetFrench(said: string): string {
  return said.replace(BEFORE_SIGN, NO_BREAK).replace(AFTER_OPENING, `«${NO_BREAK}`);
}

/** The same words, with every sentence in them typeset. */
export function typesetAll<T>(words: T): T {
  const each = (part: unknown): unknown => {
    if (typeof part === 'string') return typesetFrench(part);
    if (typeof part === 'function') return (...filled: unknown[]) => typesetFrench(String(part(...filled)));
    if (Array.isArray(part)) return part.map(each);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, below]) => [key, each(below)]));
  };
  // Safe cast: the same tree, and in it every sentence is still one.
  return each(words) as T;
}
