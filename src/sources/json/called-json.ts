import { parsedJson } from '../flatten-record.ts';
import type { FlowingText } from '../flow/text-flow.ts';
import { wholeText } from '../read-bytes.ts';

const CHARACTERS_MOST = 16_000_000; // held and parsed whole, as what stands in a table is
const BEFORE = /^\s*(?:\/\*[\s\S]{0,200}?\*\/\s*)?(?:[\w$.]{1,200}\s*\(|\)\]\}')\s*(?=[[{])/u;

/** A text without this sign and white space at its end. */
const without = (sign: string, text: string): string => {
  const end = text.trimEnd();
  return end.endsWith(sign) ? end.slice(0, -1) : end;
};

/**
 * Takes out of a text the JSON that a web service wrapped in a call, `google.visualization.Query.setResponse({…});`, or put behind
 * signs that keep a page from running it, `)]}'`.
 *
 * It answers "is there an answer of a service in this script?"; what else stands in a script is the text of a program.
 *
 * @param text    the text
 * @param start   of it, from its first word on
 * @returns       the JSON, each part on the line where it stands; undefined where it is none, is not sound, or too long to be held
 * @cost          O(1) where it does not start so; else O(length), in memory too
 */
export function calledJson({ lengthMost, open }: FlowingText, start: string): string | undefined {
  if (lengthMost > CHARACTERS_MOST || !BEFORE.test(start)) return undefined;
  const whole = wholeText(open());
  const before = BEFORE.exec(whole)?.[0] ?? '';
  const lines = before.replace(/[^\n]/gu, '');
  const json = lines + without(')', without(';', whole.slice(before.length)));
  return parsedJson(json) === undefined ? undefined : json;
}
