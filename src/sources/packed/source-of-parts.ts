import { type ByteSource, sourceOfBytes } from '../flow/byte-source.ts';

const HELD_MOST = 4_000_000; // bytes that are unpacked only once

/**
 * What was packed, as a source that is not held whole where it is long.
 *
 * It answers "what stands at this place of it?" to who reads it in order, as often as it takes: going back starts the
 * unpacking anew. All of it is unpacked once at first, so that damage and bombs are refused before anything is read.
 *
 * @param open    starts the unpacking: parts in order, each valid until the next
 * @returns       the source
 * @throws        what the unpacking throws; the source too
 * @cost          O(bytes unpacked), and O(bytes from the start) for each step back; memory of 4 MB and a part
 */
export function sourceOfParts(open: () => Generator<Uint8Array, void, void>): ByteSource {
  let held: Uint8Array[] = [];
  let size = 0;
  for (const part of open()) {
    size += part.length;
    if (size <= HELD_MOST) held.push(part.slice());
    else held = [];
  }
  if (size <= HELD_MOST) return sourceOfBytes(Buffer.concat(held));
  let parts = open();
  let part: Uint8Array = new Uint8Array();
  let start = 0;
  const read = (at: number, into: Uint8Array): number => {
    if (at < start) {
      parts = open();
      part = new Uint8Array();
      start = 0;
    }
    while (at >= start + part.length) {
      const next = parts.next();
      if (next.done) return 0;
      start += part.length;
      part = next.value;
    }
    const found = part.subarray(at - start, at - start + into.length);
    into.set(found);
    return found.length;
  };
  return { size, read };
}
