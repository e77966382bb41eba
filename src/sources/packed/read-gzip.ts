import { constants, gunzipSync } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';
import { bytesAllowed, TEXT_LIMITS, tooLarge, type UnpackLimits } from './unpack.ts';

const METHOD_AT = 2;
const DEFLATED = 8;
const SIZE_BYTES = 4; // the last of the file say how many bytes were packed
const PART = 65_536;
const LOOK = 262_144; // packed bytes at the start: a hundred times as many fit in memory beside everything else

type Found = { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };

const isFound = (value: unknown): value is Found =>
  typeof value === 'object' &&
  value !== null &&
  'buffer' in value &&
  value.buffer instanceof Uint8Array &&
  'engine' in value &&
  typeof value.engine === 'object' &&
  value.engine !== null &&
  'bytesWritten' in value.engine &&
  typeof value.engine.bytesWritten === 'number';

/** Bytes that the end of the file says there are: room for them is made at once, when that many are allowed. */
function saidBytes(bytes: Uint8Array, allowed: number): number {
  if (bytes.length < SIZE_BYTES) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - SIZE_BYTES);
  const said = view.getUint32(0, true);
  return said <= allowed ? said : 0;
}

/** Stops at a start that unpacks to too much: a bomb is refused before room is made for what the whole may give. */
function refuseBomb(bytes: Uint8Array, limits: UnpackLimits): void {
  const start = bytes.subarray(0, LOOK);
  const maxOutputLength = bytesAllowed(start.length, limits);
  if (bytes.length > LOOK) gunzipSync(start, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
}

/** What an error of zlib means; undefined where it is none. */
function refusal(error: unknown, limits: UnpackLimits): Unreadable | undefined {
  const code = String(Reflect.get(Object(error), 'code'));
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limits);
  if (code === 'Z_BUF_ERROR') return new Unreadable('file.cut_short');
  return code.startsWith('Z_') ? new Unreadable('file.damaged') : undefined;
}

/**
 * Unpacks a gzip file.
 *
 * It answers "what was packed here?": all its members one after another, each with its checksum and size compared.
 *
 * @param bytes   the whole file
 * @param limits  how much may come out: at the first byte beyond, the unpacking stops
 * @returns       what was packed
 * @throws        Unreadable `file.damaged`, `file.cut_short`, `file.pack_method`, `file.unpacks_too_large`
 * @source        RFC 1952, as zlib reads it
 * @cost          O(bytes in and out)
 */
export function readGzip(bytes: Uint8Array, limits: UnpackLimits = TEXT_LIMITS): Uint8Array {
  if (bytes.length > METHOD_AT && bytes[METHOD_AT] !== DEFLATED) throw new Unreadable('file.pack_method');
  const allowed = bytesAllowed(bytes.length, limits);
  const chunkSize = Math.max(PART, saidBytes(bytes, allowed) + 1);
  try {
    refuseBomb(bytes, limits);
    // With `info` zlib gives what it found together with its engine, which its types do not say.
    const found: unknown = gunzipSync(bytes, { maxOutputLength: allowed, chunkSize, info: true });
    if (!isFound(found)) throw new Error('zlib does not tell what it read');
    const { buffer, engine } = found;
    // Zeros fill up the last block of a tape; anything else is no part of what was packed, and zlib passes over it.
    if (bytes.subarray(engine.bytesWritten).some((byte) => byte !== 0)) throw new Unreadable('file.damaged');
    return buffer;
  } catch (error) {
    throw refusal(error, limits) ?? error;
  }
}
