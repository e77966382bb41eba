import { flowOf, type TextFlow } from '../split-delimited.ts';
import { type ByteSource, PIECE, piecesOf, readFully } from './byte-source.ts';
import { decoderOf } from './decode-bytes.ts';
import type { TextPlan } from './survey-bytes.ts';

/** A file as text that comes as often as it takes: decoded, without zero bytes, its lines ending in `\n`. */
export type FlowingText = {
  /** Characters at most: no encoding makes more of a byte. */
  readonly lengthMost: number;
  readonly open: () => TextFlow;
  /** Text from about this share of the whole on, from the start of a line. */
  readonly stretch: (share: number, length: number) => string;
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

/** Text from bytes in order. */
function* textsOf(
  pieces: Iterable<Uint8Array>,
  plan: TextPlan,
  bytes: number,
  watch?: PieceWatch,
): Generator<string, void, void> {
  const decode = decoderOf(plan.encoding);
  const ended = lineEnds(plan);
  let left = bytes;
  for (const piece of pieces) {
    const part = piece.subarray(0, left);
    left -= part.length;
    const decoded = decode(part, left === 0);
    const text = ended(plan.hasNuls ? decoded.replaceAll('\0', '') : decoded, left === 0);
    watch?.(part, text, left === 0);
    yield text;
  }
}

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
  const open = (): TextFlow => {
    const texts = textsOf(piecesOf(source), plan, plan.bytes, watch?.());
    return () => {
      for (;;) {
        const next = texts.next();
        if (next.done) return '';
        if (next.value !== '') return next.value;
      }
    };
  };
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
