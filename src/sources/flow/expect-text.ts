import { isAscii, isUtf8 } from 'node:buffer';
import { mayBeGarbled, tallyGarbled } from '../garbled.ts';
import { findMisread } from '../misread-page.ts';
import { type ByteSource, piecesOf, readFully, type Span } from './byte-source.ts';
import { countBytes } from './count-marks.ts';
import { type EncodingDoubt, REPLACEMENT } from './decode-bytes.ts';
import { doubtOfUtf8, isMarkedUtf8, type TextPlan } from './survey-bytes.ts';
import {
  type FlowingText,
  flowingText,
  flowOfTexts,
  type PieceWatch,
  type SpanFlow,
  textsOf,
} from './text-flow.ts';

/** A text as its start lets expect it: UTF-8 without a flaw. */
export type ExpectedText = {
  readonly text: FlowingText;
  /** Once it was read to its end, how sure its encoding is; undefined before. */
  readonly doubt: () => EncodingDoubt | undefined;
};

/** Thrown where a text is not what its start let expect: who reads it decides from all its bytes, and starts again. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected';
}

const LONG = 4_000_000; // bytes: a shorter file is looked at twice in no time
const START = 65_536; // bytes
const LINE_FEED = 10;
const CONTROLS_EVERY = 8; // pieces: one in fifty characters says that a file is no text, so that a share shows it

/** What stands in the text and was not expected there. */
const isUnexpected = (text: string): boolean =>
  text.includes(REPLACEMENT) || text.includes('\0') || text.includes('\r');

/**
 * Expects of a long file that it goes on as it starts, where that is UTF-8 as nearly every export is.
 *
 * It answers "can this be read in one look?": what `surveyBytes` decides from all bytes is then told by the text as it
 * passes, and the first thing that contradicts stops the reading. Control characters are sought in every eighth piece.
 *
 * @param source  the file
 * @returns       its text, which throws `Unexpected` while it is read; undefined of a short file, and of one that starts
 *                in another way
 * @throws        Unreadable `file.changed`
 * @cost          O(1); the text as for `flowingText`
 */
export function expectText(source: ByteSource): ExpectedText | undefined {
  const plan = planOf(source);
  if (plan === undefined) return undefined;
  let isPlain: boolean | undefined;
  const watch = (): PieceWatch => {
    const look = pieceLook();
    return (bytes, text, isLast) => {
      const isAllPlain = look(bytes, text);
      if (isLast) isPlain = isAllPlain;
    };
  };
  let isPlainSoFar = true;
  const seen = ({ start, end }: Span, isPlainSpan: boolean): void => {
    isPlainSoFar = isPlainSpan && (start === 0 || isPlainSoFar);
    if (end === source.size) isPlain = isPlainSoFar;
  };
  const { isMarked } = plan;
  return {
    text: {
      ...flowingText(source, plan, watch),
      ...(source.isAnywhere === true && {
        spans: { source, open: (span) => openSpan(source, plan, span), seen },
      }),
    },
    doubt: () => (isPlain === undefined ? undefined : doubtOfUtf8({ isPlain, isMarked })),
  };
}

/** Whether characters in a text were garbled before: whether all were, only all bytes can tell. */
function isGarbled(text: string): boolean {
  const tally = tallyGarbled();
  tally.add(text, true);
  return tally.seen().garbled > 0;
}

/** Looks at pieces and their text for what is not expected in them; says whether all so far was ASCII. */
function pieceLook(): (bytes: Uint8Array, text: string) => boolean {
  const controls = countBytes();
  let isPlain = true;
  let pieces = 0;
  return (bytes, text) => {
    if (pieces % CONTROLS_EVERY === 0) controls.add(bytes);
    pieces += 1;
    isPlain &&= isAscii(bytes);
    if (!isPlain && mayBeGarbled(text) && isGarbled(text)) throw new Unexpected();
    if (isUnexpected(text) || controls.marks().controls > 0) throw new Unexpected();
    return isPlain;
  };
}

/** The text from a place on. */
function openSpan(source: ByteSource, plan: TextPlan, span: Span): SpanFlow {
  const look = pieceLook();
  let bytes = 0;
  let length = 0;
  let passed: ReturnType<SpanFlow['passed']>;
  const watch: PieceWatch = (piece, text) => {
    const isPlain = look(piece, text);
    bytes += piece.length;
    length += text.length;
    if (bytes === span.end - span.start) passed = { length, isPlain };
  };
  const texts = textsOf(piecesOf(source, span), plan, source.size - span.start, watch);
  return { flow: flowOfTexts(texts), passed: () => passed };
}

/** Whether the start shows characters that a program misread: what is to be done about that, all bytes tell. */
const startsMisread = (start: Uint8Array): boolean =>
  !isAscii(start) && findMisread(Buffer.from(start).toString('utf8')) !== undefined;

/** How the whole is to be read, if it is like its start. */
function planOf(source: ByteSource): (TextPlan & { readonly isMarked: boolean }) | undefined {
  if (source.size < LONG) return undefined;
  const start = new Uint8Array(START);
  readFully(source, 0, start);
  const lines = start.subarray(0, start.lastIndexOf(LINE_FEED) + 1);
  if (lines.length === 0 || !isUtf8(lines) || startsMisread(lines)) return undefined;
  const counter = countBytes();
  counter.add(lines);
  const { controls, returns, pairs } = counter.marks();
  if (controls > 0 || returns > pairs) return undefined;
  const isMarked = isMarkedUtf8(start);
  return {
    encoding: 'utf-8',
    doubt: doubtOfUtf8({ isPlain: false, isMarked }),
    bytes: source.size,
    hasNuls: false,
    returns: returns > 0 ? 'before-feed' : 'none',
    garbled: 0,
    notes: [],
    isMarked,
  };
}
