import type { FileFailure, Note } from './codes.ts';
import { sourceOfBytes } from './flow/byte-source.ts';
import type { Encoding, EncodingDoubt } from './flow/decode-bytes.ts';
import { surveyBytes } from './flow/survey-bytes.ts';
import { flowingText } from './flow/text-flow.ts';
import { readable, Unreadable } from './unreadable.ts';

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

/**
 * Turns a file's bytes into text, whatever wrote them.
 *
 * It answers "what does this file say?" where it is small enough to be held whole: every byte becomes a
 * character or is counted in a note, and lines end alike.
 *
 * @param bytes   the whole file; may be empty
 * @param told    the encoding, where somebody said it
 * @returns       the text with what was noticed, or why it is no text
 * @cost          O(bytes)
 */
export function readBytes(bytes: Uint8Array, told?: Encoding): TextFile | NoText {
  return readable((): TextFile => {
    const source = sourceOfBytes(bytes);
    const plan = surveyBytes(source, told);
    const text = wholeText(flowingText(source, plan).open());
    if (text.trim() === '') throw new Unreadable('file.empty');
    const { encoding, doubt, notes } = plan;
    return { ok: true, text, encoding, doubt, notes };
  });
}

/**
 * Gathers a text that comes in stretches.
 *
 * @param flow    the text as it comes
 * @returns       all of it
 * @cost          O(length), in memory too
 */
export function wholeText(flow: () => string): string {
  const parts: string[] = [];
  for (let part = flow(); part !== ''; part = flow()) parts.push(part);
  return parts.join('');
}
