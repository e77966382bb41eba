import { closeSync, constants, openSync, readSync, type Stats } from 'node:fs';

const SILENCE_MS = 4_000; // from a pipe into which nobody writes: whoever waits longer believes that we hang
const LOOK_MS = 20;
const PIPE_MOST = 64 * 1024 * 1024; // bytes: it is held whole in memory, and may go on for ever
const PIECE = 64 * 1024;

const failing = (code: string): Error => Object.assign(new Error(code), { code });

/**
 * Reads what is no file on a disk. A pipe can only be read once, and whole; a device has no end.
 *
 * @param path   where it is
 * @param status what the system says of it
 * @returns      all that came out of it
 * @throws       an error with a code: `device`, `silent_pipe`, `long_pipe`, `EISDIR`
 */
export function readNoFile(path: string, status: Stats): Uint8Array {
  if (status.isDirectory()) throw failing('EISDIR');
  if (!status.isFIFO()) throw failing('device');
  // Opened so that it does not wait for somebody who writes: there may never be one.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readPipe(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readPipe(descriptor: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let heard = performance.now();
  for (;;) {
    const piece = new Uint8Array(PIECE);
    const got = readSome(descriptor, piece);
    if (got === 0 && size > 0) return Buffer.concat(pieces, size);
    if (got > 0) {
      size += got;
      if (size > PIPE_MOST) throw failing('long_pipe');
      pieces.push(piece.subarray(0, got));
      heard = performance.now();
      continue;
    }
    if (performance.now() - heard > SILENCE_MS) throw failing('silent_pipe');
    pause();
  }
}

const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);

/** How many bytes came: 0 where nobody writes, -1 where somebody may but did not yet. */
function readSome(descriptor: number, into: Uint8Array): number {
  try {
    return readSync(descriptor, into);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return -1;
    throw error;
  }
}
