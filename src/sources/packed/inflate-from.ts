import { constants, createInflateRaw } from 'node:zlib';
import { type ByteSource, readFully } from '../flow/byte-source.ts';
import { Unreadable } from '../unreadable.ts';

const STEP = 32_768; // packed bytes read at once
const PART = 65_536; // bytes handed on at once

/** What zlib does a step at a time without waiting; its streams only do so when they are waited for. */
type Engine = {
  readonly write: (input: Uint8Array, from: number, output: Uint8Array) => void;
  /** Bytes of the output and of the input that the last step left. */
  readonly left: Uint32Array;
  readonly isDamaged: () => boolean;
};

type Handle = { writeSync: (...step: readonly unknown[]) => void };

const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' &&
  value !== null &&
  'writeSync' in value &&
  typeof value.writeSync === 'function';

/** Starts zlib on a raw stream. Its types do not tell what its own `inflateRawSync` is made of. */
function startEngine(): Engine {
  const inflating = createInflateRaw();
  const handle: unknown = Reflect.get(inflating, '_handle');
  const left: unknown = Reflect.get(inflating, '_writeState');
  if (!isHandle(handle) || !(left instanceof Uint32Array)) throw new Error('zlib does not work step by step');
  let isDamaged = false;
  Reflect.set(handle, 'onerror', () => {
    isDamaged = true;
  });
  const write = (input: Uint8Array, from: number, output: Uint8Array): void => {
    handle.writeSync(constants.Z_NO_FLUSH, input, from, input.length - from, output, 0, output.length);
  };
  return { write, left, isDamaged: () => isDamaged };
}

/**
 * Unpacks a DEFLATE stream that starts somewhere in a source, a part at a time: who stops asking stops the unpacking.
 *
 * It answers "what was packed here, and where does it end?". However much a few bytes claim to hold, no more than a part
 * of it is in memory.
 *
 * @param source  the file
 * @param at      where the stream starts
 * @returns       parts of 64 KB at most, each valid until the next; at the end, where in the source the stream ended
 * @throws        Unreadable `file.damaged`, `file.cut_short`, `file.changed`
 * @source        RFC 1951, as zlib reads it
 * @cost          O(bytes in and out); memory of a part
 */
export function* inflateFrom(source: ByteSource, at: number): Generator<Uint8Array, number, void> {
  const { write, left, isDamaged } = startEngine();
  const output = new Uint8Array(PART);
  const room = new Uint8Array(Math.min(STEP, Math.max(0, source.size - at)));
  for (let from = at; from < source.size; from += room.length) {
    const input = room.subarray(0, Math.min(room.length, source.size - from));
    readFully(source, from, input);
    let used = 0;
    for (;;) {
      write(input, used, output);
      if (isDamaged()) throw new Unreadable('file.damaged');
      const [outLeft, inLeft] = left;
      const isIdle = outLeft === PART && inLeft === input.length - used;
      used = input.length - inLeft;
      if (outLeft < PART) yield output.subarray(0, PART - outLeft);
      // A stream that has not ended takes what it is given as long as there is room for what comes of it.
      if (inLeft > 0 && (isIdle || outLeft > 0)) return from + used;
      if (inLeft === 0 && outLeft > 0) break;
    }
  }
  throw new Unreadable('file.cut_short');
}
