/** Buckets of four letters: 2^18 keeps chance meetings under one in a hundred for 100,000 tickets. */
export const PIECE_BUCKETS = 2 ** 18;
const PIECE = 4;

/**
 * The four-letter pieces of a word, as numbered buckets: two spellings of one word share most of them.
 *
 * @param word        any word; a shorter one than two letters is one piece
 * @param remembered  what was cut before, so that a word that returns costs nothing
 * @returns           one bucket a piece, in order, in [0, PIECE_BUCKETS)
 * @source            FNV-1a
 * @cost              O(length), once a word
 */
export function letterPieces(word: string, remembered: Map<string, Int32Array>): Int32Array {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const padded = ` ${word} `;
  const list = new Int32Array(Math.max(1, padded.length - PIECE + 1));
  for (let at = 0; at < list.length; at += 1) list[at] = bucket(padded.slice(at, at + PIECE));
  remembered.set(word, list);
  return list;
}

function bucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PIECE_BUCKETS - 1);
}
