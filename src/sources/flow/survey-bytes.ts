import { isAscii, isUtf8 } from 'node:buffer';
import { tallyCodePages } from '../choose-code-page.ts';
import type { Note } from '../codes.ts';
import { firstLines, LINES_KEPT } from '../first-lines.ts';
import { mayBeGarbled } from '../garbled.ts';
import type { Misread } from '../misread-page.ts';
import { Unreadable } from '../unreadable.ts';
import { walkUtf8 } from '../utf8.ts';
import { garbledIn, misreadIn } from './befell-before.ts';
import { type ByteSource, piecesOf, readFully } from './byte-source.ts';
import { countBytes, countText, type MarkCounts } from './count-marks.ts';
import { decoderOf, type Encoding, type EncodingDoubt, REPLACEMENT } from './decode-bytes.ts';
import { decodedPieces } from './decoded-pieces.ts';

/** How the bytes of a file are to be read as text, decided from all of them. */
export type TextPlan = {
  readonly encoding: Encoding;
  readonly doubt: EncodingDoubt;
  /** Bytes to decode: of UTF-16 whole pairs only. */
  readonly bytes: number;
  readonly hasNuls: boolean;
  /** Which returns end a line: none is there, those before a line feed only, or all. */
  readonly returns: 'none' | 'before-feed' | 'all';
  /** How often all of it was read in the wrong encoding and saved again, before it came here. */
  readonly garbled: number;
  /** In which page a program read it though it was written in another; absent where none did. */
  readonly misread?: Misread;
  readonly notes: readonly Note[];
};

const ZERO_SHARE_WIDE = 0.2; // of one half of the byte pairs: Latin text in UTF-16 has nearly all of them zero
const ZERO_SHARE_OTHER = 0.02; // and nearly none in the other half
const CONTROL_SHARE_MOST = 0.02; // more than this in control characters is no text people wrote
const LONE_RETURN_SHARE = 0.1; // fewer lone returns than this beside line feeds are content, not line ends
const BY_CHANCE = 0.25; // of the other signs, more than ever pass for UTF-8 in Windows-1252: "É»" is one
const CHARACTER_MOST = 4; // bytes
const MARK_MOST = 3; // bytes of a byte order mark
const GARBLED_SIGNS: readonly string[] = ['Ã', 'Â', 'â€', 'ï»¿'].map((sign) =>
  Buffer.from(sign, 'utf8').toString('latin1'),
);
const SURE = { marked: 1, wide: 0.95, unicode: 0.99, mixed: 0.85 } as const;

/** Whether a file starts with the byte order mark of UTF-8. */
export const isMarkedUtf8 = (start: Uint8Array): boolean =>
  start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;

/**
 * How sure it is that sound UTF-8 is UTF-8.
 *
 * @param all   whether every byte is ASCII, and whether the file starts with a byte order mark
 * @returns     the doubt
 * @cost        O(1)
 */
export const doubtOfUtf8 = ({
  isPlain,
  isMarked,
}: {
  readonly isPlain: boolean;
  readonly isMarked: boolean;
}): EncodingDoubt => ({
  confidence: isPlain || isMarked ? SURE.marked : SURE.unicode,
  equal: [],
  isTold: false,
  isPlain,
});

/** UTF-16 by its mark. */
function markedWide(start: Uint8Array): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 by the zero bytes that fill one half of the pairs. */
function unmarkedWide(size: number, [even, odd]: readonly [number, number]): Encoding | undefined {
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

/** An encoding; the marks are counted already where it is UTF-8 without a flaw. */
type Decided = {
  readonly encoding: Encoding;
  readonly doubt: EncodingDoubt;
  readonly marks: MarkCounts | null;
  /** Whether characters may have been garbled before; where the marks are not counted, only reading it tells. */
  readonly mayBeGarbled: boolean;
};

const decided = (
  encoding: Encoding,
  doubt: Partial<EncodingDoubt>,
  marks: MarkCounts | null = null,
  isSuspect = false,
): Decided => ({
  encoding,
  doubt: { confidence: SURE.marked, equal: [], isTold: false, isPlain: false, ...doubt },
  marks,
  mayBeGarbled: isSuspect,
});

/**
 * How a file that is not UTF-8 is written: UTF-8 but for some bytes, as when two exports were pasted together, since in a code
 * page hardly anything passes for it by chance; or the code page that makes the most sense of it.
 */
function decideForeign(source: ByteSource): Decided {
  const pages = tallyCodePages();
  let characters = 0;
  let bad = 0;
  for (const piece of utf8Pieces(source)) {
    pages.add(piece);
    const walk = walkUtf8(piece);
    characters += walk.characters;
    bad += walk.bad.length;
  }
  const { page, confidence, equal } = pages.choose();
  const isMixed = characters > bad || (page === 'windows-1252' && characters > bad * BY_CHANCE);
  if (isMixed) return decided('utf-8+windows-1252', { confidence: SURE.mixed });
  return decided(page, { confidence, equal });
}

/** One look at all bytes; the marks are counted on the way where the encoding lets a byte be one. */
function decide(source: ByteSource, told: Encoding | undefined): Decided {
  const start = new Uint8Array(Math.min(MARK_MOST, source.size));
  readFully(source, 0, start);
  const counter = countBytes();
  let isSound = true;
  let isPlain = true;
  let isSuspect = false;
  for (const piece of utf8Pieces(source)) {
    counter.add(piece);
    isPlain &&= isAscii(piece);
    isSound &&= isPlain || isUtf8(piece);
    isSuspect ||= !isPlain && holdsSign(piece);
  }
  if (told !== undefined) {
    return decided(told, { isTold: true }, told === 'utf-8' && isSound ? counter.marks() : null, isSuspect);
  }
  const marked = markedWide(start);
  if (marked !== undefined) return decided(marked, {});
  const wide = unmarkedWide(source.size, counter.zeros());
  if (wide !== undefined) return decided(wide, { confidence: SURE.wide });
  if (!isSound) return decideForeign(source);
  return decided(
    'utf-8',
    doubtOfUtf8({ isPlain, isMarked: isMarkedUtf8(start) }),
    counter.marks(),
    isSuspect,
  );
}

/** Whether bytes of UTF-8 hold a sign of characters that were garbled before. */
function holdsSign(piece: Uint8Array): boolean {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  return GARBLED_SIGNS.some((sign) => bytes.includes(sign, 0, 'latin1'));
}

type Read = Pick<Decided, 'mayBeGarbled'> & { readonly marks: MarkCounts; readonly notes: readonly Note[] };

/** Reads all of it as text, to count what only shows there. */
function countDecoded(source: ByteSource, encoding: Encoding, bytes: number): Read {
  const foreign: number[] = [];
  let foreignBytes = 0;
  const decode = decoderOf(encoding, (line) => {
    foreignBytes += 1;
    if (foreign.at(-1) !== line && foreign.length < LINES_KEPT) foreign.push(line);
  });
  const counter = countText(REPLACEMENT);
  let isSuspect = false;
  for (const { text } of decodedPieces(source, decode, bytes)) {
    counter.add(text);
    isSuspect ||= mayBeGarbled(text);
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
  return { marks: counter.marks(), notes, mayBeGarbled: isSuspect };
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
 * @param told    the encoding, where somebody said it
 * @returns       how to read it
 * @throws        Unreadable `file.empty`, `file.not_text`, `file.changed`
 * @cost          O(bytes), two more looks where it is not UTF-8; memory of a few pieces
 */
export function surveyBytes(source: ByteSource, told?: Encoding): TextPlan {
  if (source.size === 0) throw new Unreadable('file.empty');
  const how = decide(source, told);
  const { encoding, doubt, marks, mayBeGarbled: isSuspect } = how;
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const bytes = isWide ? source.size - (source.size % 2) : source.size;
  const isPlain = marks !== null && marks.controls <= 1;
  const read: Read = isPlain
    ? { marks, notes: [], mayBeGarbled: isSuspect }
    : countDecoded(source, encoding, bytes);
  const { controls, length, nuls } = read.marks;
  if (controls > Math.max(1, length * CONTROL_SHARE_MOST)) {
    throw new Unreadable('file.not_text', { kind: 'binary' });
  }
  // In sound UTF-8 the mark of a lost character was written by somebody: nothing was lost here.
  const notes: Note[] = marks === null ? [...read.notes] : [];
  if (nuls > 0) notes.push({ code: 'nul_characters', n: nuls, params: {} });
  // Who says that UTF-8 is a code page wants to see it so.
  const isOwn = told === undefined || told === 'utf-8' || isWide;
  const { times, note } =
    isOwn && read.mayBeGarbled ? garbledIn(source, encoding, bytes) : { times: 0, note: undefined };
  if (note !== undefined) notes.push(note);
  const misread =
    isOwn && note === undefined && !doubt.isPlain ? misreadIn(source, encoding, bytes) : undefined;
  if (misread !== undefined) {
    notes.push({ code: 'misread_mended', n: misread.n, params: { shown: misread.shown } });
  }
  return {
    encoding,
    doubt,
    bytes,
    hasNuls: nuls > 0,
    returns: returnsOf(read.marks),
    garbled: times,
    notes,
    ...(misread && { misread: misread.misread }),
  };
}
