/** What a walk over bytes as UTF-8 found. `bad` holds the offsets of bytes that belong to no character. */
export type Utf8Walk = { readonly characters: number; readonly bad: readonly number[] };

const ASCII_END = 0x80;
const TAIL = 0b1100_0000;

// [lowest lead, highest lead, tail bytes, lowest second byte, highest second byte]: Unicode 15, table 3-7.
const LEADS: readonly (readonly [number, number, number, number, number])[] = [
  [0xc2, 0xdf, 1, 0x80, 0xbf],
  [0xe0, 0xe0, 2, 0xa0, 0xbf],
  [0xe1, 0xec, 2, 0x80, 0xbf],
  [0xed, 0xed, 2, 0x80, 0x9f],
  [0xee, 0xef, 2, 0x80, 0xbf],
  [0xf0, 0xf0, 3, 0x90, 0xbf],
  [0xf1, 0xf3, 3, 0x80, 0xbf],
  [0xf4, 0xf4, 3, 0x80, 0x8f],
];

function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  if (lead < ASCII_END) return 1;
  const row = LEADS.find(([low, high]) => lead >= low && lead <= high);
  if (row === undefined) return 0;
  const [, , tails, low, high] = row;
  const second = bytes[at + 1];
  if (second === undefined || second < low || second > high) return 0;
  for (let tail = 2; tail <= tails; tail += 1) {
    const byte = bytes[at + tail];
    if (byte === undefined || (byte & TAIL) !== 0x80) return 0;
  }
  return tails + 1;
}

/**
 * Walks over bytes as UTF-8 and says which belong to no character.
 *
 * It answers "is this file UTF-8 with a few foreign bytes, or is it another encoding?".
 *
 * @param bytes   the whole file
 * @returns       how many characters beyond ASCII there are, and the offsets of the bytes that fit nowhere
 * @source        The Unicode Standard 15, table 3-7
 * @cost          O(bytes)
 */
export function walkUtf8(bytes: Uint8Array): Utf8Walk {
  const bad: number[] = [];
  let characters = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      bad.push(at);
      at += 1;
    } else {
      if (length > 1) characters += 1;
      at += length;
    }
  }
  return { characters, bad };
}
