import { ungarbler } from '../garbled.ts';
import { misreadMender } from '../misread-page.ts';
import { flowOf, type TextFlow } from '../split-delimited.ts';
import { type ByteSource, PIECE, piecesOf, readFully, type Span } from './byte-source.ts';
import { decoderOf } from './decode-bytes.ts';
import type { TextPlan } from './survey-bytes.ts';

/** A file as text that comes as often as it takes: decoded, without zero bytes, its lines ending in `\n`. */
export type FlowingText = {
  /** Characters at most: no encoding makes more of a byte. */
  readonly lengthMost: number;
  readonly open: () => TextFlow;
  /** Text from about this share of the whole on, from the start of a line. */
  readonly stretch: (share: number, length: number) => string;
  /** Absent where it can only be read from its start. */
  readonly spans?: Spans;
};

/** A text that can be read from many places, by several at once. */
export type Spans = {
  readonly source: ByteSource;
  /** Its text from the start of a line on, and past the end of the span as long as somebody asks. */
  readonly open: (span: Span) => SpanFlow;
  /** Tells that a span was read, in the order of the file, and whether all of it was ASCII. */
  readonly seen: (span: Span, isPlain: boolean) => void;
};

/** The text of a span, and what is known once it has passed: its characters, and whether all of them are ASCII. */
export type SpanFlow = {
  readonly flow: TextFlow;
  readonly passed: () => { readonly length: number; readonly isPlain: boolean } | undefined;
};

/** Looks at pieces of a file and what they say, in order. */
export type PieceWatch = (bytes: Uint8Array, text: string, isLast: boolean) => void;

/** Makes lines end alike; a return at the very end waits for what comes after it. */
function lineEnds(plan: TextPlan): (text: string, isLast: boolean) => string {
  if (plan.returns === 'none') return (text) => text;
  let held = '';
  return (text, isLast) => {
    let whole = held + text;
    held = !isLast && whole.endsWith('\r') ? '\r' : '';
    if (held !== '') whole = whole.slice(0, -1);
    const joined = whole.replaceAll('\r\n', '\n');
    return plan.returns === 'all' ? joined.replaceAll('\r', '\n') : joined;
  };
}

/**
 * Text from bytes in order.
 *
 * @param pieces  of bytes
 * @param plan    how they are read
 * @param bytes   how many of them
 * @param watch   looks at each piece and its text
 * @returns       the text of each piece; '' where it holds none that is whole
 * @cost          O(bytes)
 */
export function* textsOf(
  pieces: Iterable<Uint8Array>,
  plan: TextPlan,
  bytes: number,
  watch?: PieceWatch,
): Generator<string, void, void> {
  const decode = decoderOf(plan.encoding);
  const ended = lineEnds(plan);
  const menders = [
    ...Array.from({ length: plan.garbled }, ungarbler),
    ...(plan.misread === undefined ? [] : [misreadMender(plan.misread)]),
  ];
  let left = bytes;
  for (const piece of pieces) {
    const part = piece.subarray(0, left);
    left -= part.length;
    const decoded = decode(part, left === 0);
    const isLast = left === 0;
    const plain = ended(plan.hasNuls ? decoded.replaceAll('\0', '') : decoded, isLast);
    const text = menders.reduce((each, mend) => mend(each, isLast), plain);
    watch?.(part, text, isLast);
    yield text;
  }
}

/** Texts that come, as one that flows. */
export const flowOfTexts = (texts: Iterator<string, void>): TextFlow => {
  return () => {
    for (;;) {
      const next = texts.next();
      if (next.done) return '';
      if (next.value !== '') return next.value;
    }
  };
};

/** A few bytes of a source from somewhere inside. */
function* piecesFrom(source: ByteSource, from: number, bytes: number): Generator<Uint8Array, void, void> {
  for (let at = from; at < from + bytes; at += PIECE) {
    const room = new Uint8Array(Math.min(PIECE, from + bytes - at));
    readFully(source, at, room);
    yield room;
  }
}

/**
 * Reads a file as text without ever holding it whole.
 *
 * It answers "what does this file say?" from its start, as often as it is opened, and from places inside. Where its bytes
 * are cut into pieces changes nothing.
 *
 * @param source  the file
 * @param plan    how its bytes are to be read (survey-bytes.ts)
 * @param watch   looks at it each time it is opened
 * @returns       the text; it throws Unreadable `file.changed` while it is read
 * @cost          O(bytes) each time it is opened; memory of a few pieces
 */
export function flowingText(source: ByteSource, plan: TextPlan, watch?: () => PieceWatch): FlowingText {
  const open = (): TextFlow => flowOfTexts(textsOf(piecesOf(source), plan, plan.bytes, watch?.()));
  const stretch = (share: number, length: number): string => {
    const bytes = Math.min(plan.bytes, length);
    const from = 2 * Math.floor((share * (plan.bytes - bytes)) / 2);
    const text = [...textsOf(piecesFrom(source, from, bytes), plan, bytes)].join('');
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
  };
  return { lengthMost: plan.bytes, open, stretch };
}

/**
 * A text that is in memory already, as one that flows.
 *
 * @param text    all of it; its lines end in `\n`
 * @returns       the same
 * @cost          O(1)
 */
export function heldText(text: string): FlowingText {
  const stretch = (share: number, length: number): string => {
    const from = Math.floor(share * Math.max(0, text.length - length));
    const part = text.slice(from, from + length);
    return from === 0 ? part : part.slice(part.indexOf('\n') + 1);
  };
  return { lengthMost: text.length, open: () => flowOf(text), stretch };
}
