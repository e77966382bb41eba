import { isUtf8 } from 'node:buffer';
import { firstLines, type Note } from '../codes.ts';
import { Unreadable } from '../unreadable.ts';
import { walkUtf8 } from '../utf8.ts';
import { type ByteSource, piecesOf, readFully } from './byte-source.ts';
import { countBytes, countText, type MarkCounts } from './count-marks.ts';
import { decoderOf, type Encoding, REPLACEMENT } from './decode-bytes.ts';

/** How the bytes of a file are to be read as text, decided from all of them. */
export type TextPlan = {
  readonly encoding: Encoding;
  /** Bytes to decode: of UTF-16 whole pairs only. */
  readonly bytes: number;
  readonly hasNuls: boolean;
  /** Which returns end a line: none is there, those before a line feed only, or all. */
  readonly returns: 'none' | 'before-feed' | 'all';
  readonly notes: readonly Note[];
};

const ZERO_SHARE_WIDE = 0.2; // of one half of the byte pairs: Latin text in UTF-16 has nearly all of them zero
const ZERO_SHARE_OTHER = 0.02; // and nearly none in the other half
const CONTROL_SHARE_MOST = 0.02; // more than this in control characters is no text people wrote
const LONE_RETURN_SHARE = 0.1; // fewer lone returns than this beside line feeds are content, not line ends
const LINES_KEPT = 5; // as many as a note shows
const CHARACTER_MOST = 4; // bytes

/** UTF-16, by its mark or by the zero bytes that fill one half of the pairs. */
function wideEncoding(start: Uint8Array, size: number, [even, odd]: readonly [number, number]) {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const pairs = Math.max(1, size / 2);
  if (odd / pairs > ZERO_SHARE_WIDE && even / pairs < ZERO_SHARE_OTHER) return 'utf-16le';
  if (even / pairs > ZERO_SHARE_WIDE && odd / pairs < ZERO_SHARE_OTHER) return 'utf-16be';
  return undefined;
}

/** Pieces of a source that end between two characters of UTF-8, wherever these stand. */
function* utf8Pieces(source: ByteSource): Generator<Uint8Array, void, void> {
  let rest = new Uint8Array();
  let left = source.size;
  for (const piece of piecesOf(source)) {
    left -= piece.length;
    const joined = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let end = joined.length;
    for (let back = 1; left > 0 && back < CHARACTER_MOST && back <= joined.length; back += 1) {
      const byte = joined[joined.length - back];
      if (byte >= 0xc0) end = joined.length - back;
      if (byte < 0x80 || byte >= 0xc0) break;
    }
    rest = joined.slice(end);
    if (end > 0) yield joined.subarray(0, end);
  }
}

/** Whether a file that is not UTF-8 is so but for a few bytes: in Windows-1252 hardly anything passes for it by chance. */
function isMostlyUtf8(source: ByteSource): boolean {
  let characters = 0;
  let bad = 0;
  for (const piece of utf8Pieces(source)) {
    const walk = walkUtf8(piece);
    characters += walk.characters;
    bad += walk.bad.length;
  }
  return characters > bad;
}

type Decided = { readonly encoding: Encoding; readonly marks: MarkCounts | null };

/** One look at all bytes; the marks are counted on the way where the encoding lets a byte be one. */
function decide(source: ByteSource): Decided {
  const start = new Uint8Array(Math.min(2, source.size));
  readFully(source, 0, start);
  const counter = countBytes();
  let isSound = true;
  for (const piece of utf8Pieces(source)) {
    counter.add(piece);
    isSound &&= isUtf8(piece);
  }
  const wide = wideEncoding(start, source.size, counter.zeros());
  if (wide !== undefined) return { encoding: wide, marks: null };
  if (isSound) return { encoding: 'utf-8', marks: counter.marks() };
  return { encoding: isMostlyUtf8(source) ? 'utf-8+windows-1252' : 'windows-1252', marks: null };
}

type Read = { readonly marks: MarkCounts; readonly notes: readonly Note[] };

/** Reads all of it as text, to count what only shows there. */
function countDecoded(source: ByteSource, encoding: Encoding, bytes: number): Read {
  const foreign: number[] = [];
  let foreignBytes = 0;
  const decode = decoderOf(encoding, (line) => {
    foreignBytes += 1;
    if (foreign.at(-1) !== line && foreign.length < LINES_KEPT) foreign.push(line);
  });
  const counter = countText(REPLACEMENT);
  let left = bytes;
  for (const piece of piecesOf(source)) {
    const part = piece.subarray(0, left);
    left -= part.length;
    counter.add(decode(part, left === 0));
  }
  const notes: Note[] = [];
  if (foreignBytes > 0) {
    notes.push({ code: 'mixed_encoding', n: foreignBytes, params: { lines: firstLines(foreign) } });
  }
  const lost = counter.sought() + source.size - bytes;
  if (lost > 0) {
    const lines = firstLines(counter.soughtLines());
    notes.push({ code: 'undecodable_bytes', n: lost, params: { lines } });
  }
  return { marks: counter.marks(), notes };
}

/** Which returns end a line. */
function returnsOf({ feeds, returns, pairs }: MarkCounts): TextPlan['returns'] {
  if (returns === 0) return 'none';
  const lone = returns - pairs;
  return lone > 0 && lone >= feeds * LONE_RETURN_SHARE ? 'all' : 'before-feed';
}

/**
 * Decides from all bytes of a file how they are to be read as text, whatever wrote them.
 *
 * It answers "how is this file written, and is it text at all?": the encoding is decided from the whole file, and every
 * byte will become a character or is counted in a note.
 *
 * @param source  the file
 * @returns       how to read it
 * @throws        Unreadable `file.empty`, `file.not_text`, `file.changed`
 * @cost          O(bytes), two more looks where it is not UTF-8; memory of a few pieces
 */
export function surveyBytes(source: ByteSource): TextPlan {
  if (source.size === 0) throw new Unreadable('file.empty');
  const { encoding, marks } = decide(source);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const bytes = isWide ? source.size - (source.size % 2) : source.size;
  const isPlain = marks !== null && marks.controls <= 1;
  const read = isPlain ? { marks, notes: [] } : countDecoded(source, encoding, bytes);
  const { controls, length, nuls } = read.marks;
  if (controls > Math.max(1, length * CONTROL_SHARE_MOST)) {
    throw new Unreadable('file.not_text', { kind: 'binary' });
  }
  // In UTF-8 the mark of a lost character was written by somebody: nothing was lost here.
  const notes: Note[] = encoding === 'utf-8' ? [] : [...read.notes];
  if (nuls > 0) notes.push({ code: 'nul_characters', n: nuls, params: {} });
  return { encoding, bytes, hasNuls: nuls > 0, returns: returnsOf(read.marks), notes };
}
