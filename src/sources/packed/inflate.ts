import { FlateErrorCode, Inflate } from 'fflate';
import { Unreadable } from '../unreadable.ts';

/** Packed bytes given at once: DEFLATE makes at most 1,032 of one, so this many become 4 MB before they are counted. */
const STEP = 4_096;
const PART = 65_536; // bytes handed on at once
const SILENT_MOST = 131_072; // the longest that packs nothing yet is 64 KB; beyond, what is given is only put by

function push(unpacking: Inflate, step: Uint8Array, isLast: boolean): void {
  try {
    unpacking.push(step, isLast);
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code');
    if (typeof code !== 'number') throw error;
    throw new Unreadable(code === FlateErrorCode.UnexpectedEOF ? 'file.cut_short' : 'file.damaged');
  }
}

/**
 * Unpacks bytes that DEFLATE packed, a part at a time: who stops asking stops the unpacking.
 *
 * It answers "what was packed here?". Who counts the parts is at most 4 MB behind memory, however much a few bytes claim to
 * hold. It does not tell whether that was all, or right: a stream that stops between two codes looks whole, what lies behind
 * its end is passed over, and codes that contradict themselves may give something. Compare size and checksum.
 *
 * @param packed  a DEFLATE stream
 * @returns       parts of 64 KB
 * @throws        Unreadable `file.damaged`, `file.cut_short`
 * @source        RFC 1951, as `fflate` reads it
 * @cost          O(bytes in and out)
 */
export function* inflate(packed: Uint8Array): Generator<Uint8Array, void, void> {
  let found = new Uint8Array();
  const unpacking = new Inflate((part) => {
    found = part;
  });
  let silent = 0;
  for (let at = 0; at < packed.length; at += STEP) {
    push(unpacking, packed.subarray(at, at + STEP), at + STEP >= packed.length);
    silent = found.length > 0 ? 0 : silent + STEP;
    if (silent > SILENT_MOST) throw new Unreadable('file.damaged');
    for (let from = 0; from < found.length; from += PART) yield found.subarray(from, from + PART);
  }
}
