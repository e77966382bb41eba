import { withoutDisclaimers } from './clean-disclaimer.ts';
import { withoutFormLabels } from './clean-form.ts';
import { withoutGreeting } from './clean-greeting.ts';
import { withoutInvitation } from './clean-invitation.ts';
import { withoutPlaceholders } from './clean-placeholders.ts';
import { withoutQuoted } from './clean-quoted.ts';
import { withoutSignature } from './clean-signature.ts';
import { htmlToText } from './html-to-text.ts';
import { afterStamp } from './log-stamp.ts';
import { pointsBelow } from './points-below.ts';
import { untilSettled } from './until-settled.ts';

const LEAST_WORDS = 3; // of a mail below: a shorter one is a name
const FORWARDS_MAX = 3; // a mail that was passed on more often is rare, and each round reads it again
const SPACING = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const LINE_END = /\r\n?|\n|\u2028|\u2029/u;
const INVISIBLE = /[[\p{Cf}\p{Cc}]--[\n\r\t]]/gv;

/**
 * Finds a person's own words in the body of a ticket.
 *
 * It answers "what did they say is wrong?", for everything that compares tickets: HTML, quoted mail, signature,
 * greeting, disclaimer, the stamp of a log and the labels of a form are the same in every ticket and would make
 * them look alike. Of a mail that only passes another one on, the other one's words are kept. When nothing
 * would be left, the text stays as it was, without HTML. Cleaning what is clean changes nothing.
 *
 * @param raw     the body as the source gives it; '' gives ''
 * @returns       the words, one line a line
 * @cost          O(length), at most a few times
 */
export function cleanTicketText(raw: string): string {
  return untilSettled(raw, cleanOnce);
}

function cleanOnce(text: string): string {
  const lines = paragraphs(withoutPlaceholders(htmlToText(text)));
  const own = joined(cleanLines(lines, FORWARDS_MAX));
  // Of a mail that only greets, the greeting; the lawyers' words only when there are no others.
  return own || joined(withoutForeign(withoutQuoted(lines).lines)) || joined(lines);
}

function withoutForeign(lines: readonly string[]): readonly string[] {
  return withoutDisclaimers(withoutInvitation(lines));
}

function cleanLines(lines: readonly string[], forwards: number): readonly string[] {
  const { lines: own, quoted, forwarded } = withoutQuoted(lines);
  const kept = entriesOf(withoutForeign(own)).flatMap((entry) =>
    withoutSignature(withoutGreeting(withoutFormLabels(entry))),
  );
  if (quoted.length === 0 || forwards === 0) return kept;
  const points = pointsBelow(kept);
  if (points === 'no' && !forwarded) return kept;
  const below = cleanLines(
    quoted.map((line) => line.replace(/^\s*(?:>\s?)+/u, '')),
    forwards - 1,
  );
  if (points !== 'only') return [...kept, ...below];
  return joined(below).split(/\s/u).length < LEAST_WORDS ? kept : below;
}

/** Cuts a log of stamped entries into its entries. */
function entriesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const entries: string[][] = [[]];
  for (const line of lines) {
    const rest = afterStamp(line);
    if (rest === undefined) entries.at(-1)?.push(line);
    else entries.push([rest]);
  }
  return entries;
}

/** Lines with one spacing between words, tabs between cells, and at most one empty line between paragraphs. */
function paragraphs(text: string): readonly string[] {
  const lines = text.replace(INVISIBLE, '').replace(SPACING, ' ').split(LINE_END);
  return lines
    .map((line) => line.trim())
    .filter((line, at, all) => line !== '' || (at > 0 && all[at - 1] !== ''));
}

function joined(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/[ \t]+/gu, ' ');
}
