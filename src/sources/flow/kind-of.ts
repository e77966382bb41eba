import { type FileKind, fileKind } from '../file-kind.ts';
import { type ByteSource, readFully } from './byte-source.ts';

const START = 4_096; // bytes in which every signature stands
const DIRECTORY_WITHIN = 16_000_000; // bytes: a file of Office before 2007 that says what it is further on is no smaller mystery

/**
 * Recognises what a file is by how it starts, without reading it whole.
 *
 * @param source  the file
 * @returns       its kind
 * @throws        Unreadable `file.changed`
 * @cost          O(1); of a file of Office before 2007 its first 16 MB, where it says what it is
 */
export function kindOf(source: ByteSource): FileKind {
  const start = startOf(source, START);
  const is = fileKind(start);
  const isOffice = is.kind === 'foreign' && is.what === 'office';
  return isOffice || isMaybeProgram(start) ? fileKind(startOf(source, DIRECTORY_WITHIN)) : is;
}

/** The two letters with which programs of Windows start; where the rest stands they say themselves. */
const isMaybeProgram = (start: Uint8Array): boolean => start[0] === 0x4d && start[1] === 0x5a;

function startOf(source: ByteSource, most: number): Uint8Array {
  const start = new Uint8Array(Math.min(source.size, most));
  readFully(source, 0, start);
  return start;
}
