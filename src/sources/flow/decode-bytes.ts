import { CODE_PAGES, type CodePage, characterOf, decodePage } from '../code-pages.ts';
import { walkUtf8 } from '../utf8.ts';

/** How a file wrote its characters. `utf-8+windows-1252`: UTF-8 with some foreign bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage | 'utf-8+windows-1252';

/** How sure an encoding is, in [0, 1]; those that are as good; whether somebody said it. */
export type EncodingDoubt = {
  readonly confidence: number;
  readonly equal: readonly Encoding[];
  readonly isTold: boolean;
  /** Every byte is the same character in any of them. */
  readonly isPlain: boolean;
};

/** Turns pieces of bytes into text, in order; characters that two pieces share come with the later. */
export type Decoder = (piece: Uint8Array, isLast: boolean) => string;

/** Told of each foreign byte in UTF-8, and the line it stands on, from 1. */
export type OnForeign = (line: number) => void;

export const REPLACEMENT = '\ufffd';
const CHARACTER_MOST = 4; // bytes

const countFeeds = (text: string): number => {
  let feeds = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) feeds += 1;
  return feeds;
};

/** Where the last character of a piece starts, if it may go on in the next; else the end of the piece. */
function wholeCharacters(piece: Uint8Array): number {
  for (let back = 1; back < CHARACTER_MOST && back <= piece.length; back += 1) {
    const byte = piece[piece.length - back];
    if (byte < 0x80) return piece.length;
    if (byte >= 0xc0) return piece.length - back;
  }
  return piece.length;
}

/** UTF-8 in which each byte that belongs to no character is read as Windows-1252. */
function decoderMixed(onForeign: OnForeign): Decoder {
  const strict = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = new Uint8Array();
  let isStart = true;
  let line = 1;
  return (piece, isLast) => {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const end = isLast ? bytes.length : wholeCharacters(bytes);
    rest = bytes.slice(end);
    const whole = bytes.subarray(0, end);
    const parts: string[] = [];
    let from = 0;
    for (const at of walkUtf8(whole).bad) {
      const before = strict.decode(whole.subarray(from, at));
      line += countFeeds(before);
      onForeign(line);
      parts.push(before, characterOf('windows-1252', whole[at]));
      from = at + 1;
    }
    const last = strict.decode(whole.subarray(from));
    line += countFeeds(last);
    parts.push(last);
    const text = parts.join('');
    const isMarked = isStart && text.startsWith('\ufeff');
    isStart &&= text === '';
    return isMarked ? text.slice(1) : text;
  };
}

/** UTF-8 that is known to be sound: text in the heap, where the text of TextDecoder stays outside it until somebody looks. */
function decoderUtf8(): Decoder {
  let rest = Buffer.alloc(0);
  let isStart = true;
  return (piece, isLast) => {
    const own = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const bytes = rest.length === 0 ? own : Buffer.concat([rest, own]);
    const end = isLast ? bytes.length : wholeCharacters(bytes);
    rest = Buffer.from(bytes.subarray(end));
    const text = bytes.toString('utf8', 0, end);
    const isMarked = isStart && text.startsWith('\ufeff');
    isStart &&= text === '';
    return isMarked ? text.slice(1) : text;
  };
}

/**
 * Starts the decoding of a file.
 *
 * It answers "what does this piece say?", wherever the pieces are cut. A byte order mark at the start is left away.
 *
 * @param encoding  how it is written
 * @param onForeign told of the foreign bytes of `utf-8+windows-1252`
 * @returns         a decoder for its pieces in order; of UTF-16 it takes whole pairs of bytes at the end
 * @source          the WHATWG encoding standard, as TextDecoder keeps to it
 * @cost            O(bytes)
 */
export function decoderOf(encoding: Encoding, onForeign: OnForeign = () => undefined): Decoder {
  if (encoding === 'utf-8+windows-1252') return decoderMixed(onForeign);
  if (encoding === 'utf-8') return decoderUtf8();
  const page = CODE_PAGES.find((each) => each === encoding);
  if (page !== undefined) return (piece) => decodePage(piece, page);
  const decoder = new TextDecoder(encoding);
  return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
}
