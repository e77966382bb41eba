import { chooseCodePage } from './choose-code-page.ts';
import { CODE_PAGES, type CodePage, decodePage } from './code-pages.ts';
import { type FileFailure, firstLines, type Note } from './codes.ts';
import { walkUtf8 } from './utf8.ts';

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

/** A file as text. Lines end in `\n`; a byte order mark and zero bytes are gone. */
export type TextFile = {
  readonly ok: true;
  readonly text: string;
  readonly encoding: Encoding;
  readonly doubt: EncodingDoubt;
  readonly notes: readonly Note[];
};

/** A file that is no text. */
export type NoText = { readonly ok: false; readonly failure: FileFailure };

const ZERO_SHARE_WIDE = 0.2; // of one half of the byte pairs: Latin text in UTF-16 has nearly all of them zero
const ZERO_SHARE_OTHER = 0.02; // and nearly none in the other half
const CONTROL_SHARE_MOST = 0.02; // more than this in control characters is no text people wrote
const ALLOWED_CONTROLS = new Set([9, 10, 11, 12, 13, 27]); // tab, line ends, form feed, escape
const UNDEFINED_1252 = /[\u0081\u008d\u008f\u0090\u009d]/gu; // the five places Windows-1252 leaves empty
const SURE = { marked: 1, wide: 0.95, unicode: 0.99, mixed: 0.85 } as const;
const REPLACEMENT = '\ufffd';
const LONE_RETURN_SHARE = 0.1; // fewer lone returns than this beside line feeds are content, not line ends

type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  readonly notes: readonly Note[];
  readonly doubt?: Partial<EncodingDoubt>;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function countControls(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && !ALLOWED_CONTROLS.has(code)) controls += 1;
  }
  return controls;
}

function linesAt(text: string, mark: string | RegExp): { readonly n: number; readonly lines: string } {
  const lines: number[] = [];
  let n = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const found = line.split(mark).length - 1;
    if (found > 0) lines.push(index + 1);
    n += found;
  }
  return { n, lines: firstLines(lines) };
}

function undecodable(text: string, extra: number): Note[] {
  if (extra === 0 && !text.includes(REPLACEMENT)) return [];
  const { n, lines } = linesAt(text, REPLACEMENT);
  return [{ code: 'undecodable_bytes', n: n + extra, params: { lines } }];
}

/** UTF-16 without a mark: zero bytes fill one half of the pairs. From the whole file, not its start. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at & 1] += 1;
  const pairs = Math.max(1, bytes.length / 2);
  const [even, odd] = [zeros[0] / pairs, zeros[1] / pairs];
  if (odd > ZERO_SHARE_WIDE && even < ZERO_SHARE_OTHER) return 'utf-16le';
  if (even > ZERO_SHARE_WIDE && odd < ZERO_SHARE_OTHER) return 'utf-16be';
  return undefined;
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const whole = bytes.length - (bytes.length % 2);
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, whole));
  return { text, encoding, notes: undecodable(text, bytes.length - whole) };
}

function decodeSingle(bytes: Uint8Array, page: CodePage): Decoded {
  const text = decodePage(bytes, page);
  return { text, encoding: page, notes: undecodable(text, 0) };
}

/** As somebody said. A byte order mark is taken off, whatever was said. */
function decodeAs(bytes: Uint8Array, told: Encoding): Decoded {
  if (told === 'utf-16le' || told === 'utf-16be') return decodeWide(bytes, told);
  const page = CODE_PAGES.find((each) => each === told);
  if (page !== undefined) return decodeSingle(bytes, page);
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, encoding: 'utf-8', notes: undecodable(text, 0) };
}

function decodeMixed(bytes: Uint8Array, bad: readonly number[]): Decoded {
  const strict = new TextDecoder('utf-8', { ignoreBOM: true });
  const old = new TextDecoder('windows-1252');
  const parts: string[] = [];
  const lines: number[] = [];
  let from = 0;
  let line = 1;
  for (const at of bad) {
    const before = strict.decode(bytes.subarray(from, at));
    line += before.split('\n').length - 1;
    if (lines.at(-1) !== line) lines.push(line);
    parts.push(before, old.decode(bytes.subarray(at, at + 1)).replace(UNDEFINED_1252, REPLACEMENT));
    from = at + 1;
  }
  parts.push(strict.decode(bytes.subarray(from)));
  const text = parts.join('').replace(/^\ufeff/u, '');
  const mixed: Note = { code: 'mixed_encoding', n: bad.length, params: { lines: firstLines(lines) } };
  const notes = [mixed, ...undecodable(text, 0)];
  return { text, encoding: 'utf-8+windows-1252', notes, doubt: { confidence: SURE.mixed } };
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWide(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWide(bytes, 'utf-16be');
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return { ...decodeWide(bytes, wide), doubt: { confidence: SURE.wide } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const isPlain = text.length === bytes.length;
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const confidence = isPlain || isMarked ? SURE.marked : SURE.unicode;
    return { text, encoding: 'utf-8', notes: [], doubt: { confidence, isPlain } };
  } catch {
    const { characters, bad } = walkUtf8(bytes);
    // In Windows-1252 text hardly anything passes for UTF-8 by chance; a few foreign bytes do not make it so.
    if (characters > bad.length) return decodeMixed(bytes, bad);
    const { page, confidence, equal } = chooseCodePage(bytes);
    return { ...decodeSingle(bytes, page), doubt: { confidence, equal } };
  }
}

function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  const joined = text.replaceAll('\r\n', '\n');
  const returns = count(joined, /\r/gu);
  if (returns === 0) return joined;
  const feeds = count(joined, /\n/gu);
  return returns < feeds * LONE_RETURN_SHARE ? joined : joined.replaceAll('\r', '\n');
}

/**
 * Turns a file's bytes into text, whatever wrote them.
 *
 * It answers "what does this file say?": the encoding is decided from the whole file, every byte becomes a
 * character or is counted in a note, and lines end alike.
 *
 * @param bytes   the whole file; may be empty
 * @param told    the encoding, where somebody said it
 * @returns       the text with what was noticed, or why it is no text
 * @cost          O(bytes)
 */
export function readBytes(bytes: Uint8Array, told?: Encoding): TextFile | NoText {
  if (bytes.length === 0) return { ok: false, failure: { code: 'file.empty', params: {} } };
  const decoded = told === undefined ? decode(bytes) : decodeAs(bytes, told);
  const notes = [...decoded.notes];
  let text = decoded.text;
  const nuls = text.split('\0').length - 1;
  if (countControls(text) > Math.max(1, text.length * CONTROL_SHARE_MOST)) {
    return { ok: false, failure: { code: 'file.not_text', params: { kind: 'binary' } } };
  }
  if (nuls > 0) {
    text = text.replaceAll('\0', '');
    notes.push({ code: 'nul_characters', n: nuls, params: {} });
  }
  if (text.trim() === '') return { ok: false, failure: { code: 'file.empty', params: {} } };
  const sure = { confidence: SURE.marked, equal: [], isTold: told !== undefined, isPlain: false };
  const doubt = { ...sure, ...decoded.doubt };
  return { ok: true, text: withLineFeeds(text), encoding: decoded.encoding, doubt, notes };
}
