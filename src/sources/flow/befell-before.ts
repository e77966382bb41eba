import type { Note } from '../codes.ts';
import { firstLines } from '../first-lines.ts';
import { isAllGarbled, tallyGarbled, ungarbler } from '../garbled.ts';
import { findMisread, type MisreadSeen } from '../misread-page.ts';
import type { ByteSource } from './byte-source.ts';
import { type Decoder, decoderOf, type Encoding } from './decode-bytes.ts';
import { decodedPieces } from './decoded-pieces.ts';

const GARBLED_MOST = 3; // times: each is a look at all of it
const MISREAD_LOOK = 4_000_000; // bytes in which it shows that all was misread
const UNICODE: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be'];

/**
 * How often all of a text was read in the wrong encoding and saved again before it came here, and what is to be said of it.
 *
 * @cost O(bytes), once more for each time
 */
export function garbledIn(
  source: ByteSource,
  encoding: Encoding,
  bytes: number,
): { readonly times: number; readonly note: Note | undefined } {
  let first: Note | undefined;
  for (let times = 0; times < GARBLED_MOST; times += 1) {
    const menders = Array.from({ length: times }, ungarbler);
    const tally = tallyGarbled();
    for (const { text, isLast } of decodedPieces(source, decoderOf(encoding), bytes))
      tally.add(
        menders.reduce((mended, mend) => mend(mended, isLast), text),
        isLast,
      );
    const seen = tally.seen();
    if (!isAllGarbled(seen)) {
      const { garbled: n, lines } = seen;
      const isLeft = first === undefined && n > 0;
      return {
        times,
        note: isLeft ? { code: 'garbled_left', n, params: { lines: firstLines(lines) } } : first,
      };
    }
    first ??= { code: 'garbled_mended', n: seen.garbled, params: {} };
  }
  return { times: GARBLED_MOST, note: first };
}

/**
 * In which page a program read a text in Unicode though it was written in another, as its start shows; undefined where none did.
 *
 * @cost O(bytes), at most of the first four million
 */
export function misreadIn(source: ByteSource, encoding: Encoding, bytes: number): MisreadSeen | undefined {
  if (!UNICODE.includes(encoding)) return undefined;
  const decode = decoderOf(encoding);
  const open: Decoder = (piece) => decode(piece, false); // the look may end within a character
  const looked = decodedPieces(source, open, Math.min(bytes, MISREAD_LOOK));
  return findMisread(Array.from(looked, ({ text }) => text).join(''));
}
