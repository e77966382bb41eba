const KEPT_MOST = 5_000; // answers: a column of words has a few hundred different ones
const LENGTH_MOST = 60; // characters: longer cells are texts, which seldom come again
const COPIED_FROM = 13; // characters: a shorter part of a text is a text of its own already

/**
 * A text by itself: what was cut from a stretch of a file, kept, would keep the whole stretch in memory.
 *
 * @param text    a part of a longer one
 * @returns       the same characters
 * @cost          O(length)
 */
export const detached = (text: string): string =>
  text.length < COPIED_FROM ? text : `${text} `.slice(0, text.length);

/**
 * A reading of cells that remembers what it answered, since columns of words say the same few over and over.
 *
 * @param read    gives the same for the same cell
 * @returns       the same reading
 * @cost          O(1) for a short cell that was read before; memory of 5,000 short cells
 */
export function remembering<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (cell.length > LENGTH_MOST) return read(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const own = detached(cell);
    const answer = read(own);
    if (known.size === KEPT_MOST) known.clear();
    known.set(own, answer);
    return answer;
  };
}
