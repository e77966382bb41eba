import { withoutDisclaimers } from './clean-disclaimer.ts';
import { afterStamp, lengthOf, withoutFormLabels } from './clean-form.ts';
import { withoutGreeting } from './clean-greeting.ts';
import { withoutQuoted } from './clean-quoted.ts';
import { withoutSignature } from './clean-signature.ts';
import { htmlToText } from './html-to-text.ts';

/** How many characters of each kind went; what two steps would drop counts with the first. */
export type Dropped = {
  readonly quoted: number;
  readonly signature: number;
  readonly greeting: number;
  readonly disclaimer: number;
  readonly form: number;
  readonly html: number;
};

/** A ticket's own words, and what was taken away to find them. */
export type CleanText = { readonly text: string; readonly dropped: Dropped };

const FORWARDS_MAX = 3; // a mail that was passed on more often is rare, and each round reads it again
const SPACING = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const INVISIBLE = /[[\p{Cf}\p{Cc}]--[\n\r\t]]/gv;

/**
 * Finds a person's own words in the body of a ticket.
 *
 * It answers "what did they say is wrong?", for everything that compares tickets: HTML, quoted mail, signature,
 * greeting, disclaimer, the stamp of a log and the labels of a form are the same in every ticket and would make
 * them look alike. Of a mail that only passes another one on, the other one's words are kept. When nothing
 * would be left, the text stays as it was, without HTML.
 *
 * @param raw     the body as the source gives it; '' gives ''
 * @returns       the words, one line a line, and the characters dropped
 * @cost          O(length), at most four times
 */
export function cleanTicketText(raw: string): CleanText {
  const plain = tidy(htmlToText(raw));
  const html = Math.max(0, raw.length - plain.length);
  const cleaned = cleanLines(plain.split('\n'), FORWARDS_MAX);
  const text = tidy(cleaned.lines.join('\n'));
  if (text === '') return { text: plain, dropped: { ...NOTHING, html } };
  return { text, dropped: { ...cleaned.dropped, html } };
}

const NOTHING: Dropped = { quoted: 0, signature: 0, greeting: 0, disclaimer: 0, form: 0, html: 0 };

type Cleaned = { readonly lines: readonly string[]; readonly dropped: Dropped };

function cleanLines(lines: readonly string[], forwards: number): Cleaned {
  const own = withoutQuoted(lines);
  const plain = withoutDisclaimers(own.lines);
  const entries = entriesOf(plain.lines);
  const stamps = lengthOf(plain.lines) - lengthOf(entries.flat());
  const cleaned = entries.map(cleanEntry);
  const sum = (of: 'signature' | 'greeting' | 'form'): number =>
    cleaned.reduce((total, entry) => total + entry[of], 0);
  const kept = cleaned.flatMap(({ lines: entry }) => entry);
  const dropped: Dropped = {
    quoted: own.dropped,
    disclaimer: plain.dropped,
    signature: sum('signature'),
    greeting: sum('greeting'),
    form: sum('form') + stamps,
    html: 0,
  };
  if (own.quoted.length === 0 || forwards === 0 || !saysNothing(kept)) return { lines: kept, dropped };
  const below = cleanLines(
    own.quoted.map((line) => line.replace(/^\s*(?:>\s?)+/u, '')),
    forwards - 1,
  );
  const passed = lengthOf(below.lines);
  if (passed === 0) return { lines: kept, dropped };
  const added = below.dropped;
  return {
    lines: [...kept, ...below.lines],
    dropped: {
      quoted: Math.max(0, dropped.quoted - lengthOf(own.quoted)) + added.quoted,
      disclaimer: dropped.disclaimer + added.disclaimer,
      signature: dropped.signature + added.signature,
      greeting: dropped.greeting + added.greeting,
      form: dropped.form + added.form,
      html: 0,
    },
  };
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

function cleanEntry(lines: readonly string[]) {
  const form = withoutFormLabels(lines);
  const greeting = withoutGreeting(form.lines);
  const signature = withoutSignature(greeting.lines);
  return {
    lines: signature.lines,
    form: form.dropped,
    greeting: greeting.dropped,
    signature: signature.dropped,
  };
}

// "FYI", "zie onder", "pouvez-vous regarder ?": words that only point at the mail below.
const ONLY_POINTS =
  /^\s*(?:(?:fyi|ter info|tvi|pour info|pour information|pi|zie (?:hier)?onder(?:staande?)?(?: (?:mail|e-?mail|bericht))?|onderstaand(?:e mail)?|see below|voir ci-dessous|ci-dessous|see (?:the )?(?:mail|email|message) below|cfr?\.? (?:mail|infra|onder)|infra|forward|doorgestuurd|kan (?:iemand|u|je|jij) (?:dit|hier(?:naar)?|eens)? ?(?:even |eens )?(?:be)?kijken|kunnen jullie (?:dit|hiernaar|hier eens naar)? ?(?:even |eens )?(?:be)?kijken|gelieve (?:dit )?(?:te )?(?:bekijken|op te volgen)|graag (?:opvolging|opvolgen|nakijken)|can you (?:please )?(?:check|look|have a look|help)(?: at this| this| into this)?|please (?:check|see below|handle|help|advise|follow up)|pouvez-vous (?:regarder|vérifier|voir|suivre)(?: svp| s['’]il vous plaît)?|merci de (?:regarder|voir|suivre|vérifier)|à suivre|voir mail|zie mail|see mail)[\s.,!?:;-]*)+$/iu;

function saysNothing(lines: readonly string[]): boolean {
  const text = lines.join(' ').trim();
  return text === '' || (text.length <= LONGEST_POINTER && ONLY_POINTS.test(text));
}

const LONGEST_POINTER = 160;

/** One spacing between words, no spacing round lines, at most no empty line. */
function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .map((line) => line.replace(SPACING, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const PREFIX =
  /^\s*(?:re|ré|fw|fwd|antw|antwoord|ant|betr|betreft|doorst|doorgest|tr|rép|réf|aw|wg|sv|vs|rv|onderwerp|objet|sujet|subject|fwd\.)\.?(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\^?\d{1,2})?\s*:\s*/iu;
const MARK =
  /^\s*(?:\[(?:ext|extern|external|externe|externo|spam|spam\?|suspected spam|possible spam|phishing\?)\]|\*{2,}\s?spam\s?\*{2,}|\[(?:ticket|case|incident|request|melding|ref|id)?[ :#-]*\d{3,}\]|\{?\[?##\d+##\]?\}?)\s*:?\s*/iu;
const TAIL = /\s*[[({](?:ticket|case|incident|request|melding|ref|id)?[ :#-]*\d{3,}[\])}]\s*$/iu;
const ROUNDS_MAX = 12; // a thread that goes round longer says nothing new

/**
 * Takes the prefixes of replies and forwards off a title, in the languages mail programs speak here.
 *
 * It answers "what is the ticket called?". `RE[2]: Antw : TR: printer` is called `printer`.
 *
 * @param raw     the title as the source gives it; '' gives ''
 * @returns       the title on one line; as it was, without HTML, when nothing else would be left
 * @cost          O(length)
 */
export function cleanTitle(raw: string): string {
  const whole = htmlToText(raw).replace(/\s+/gu, ' ').trim();
  let title = whole;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const shorter = title.replace(PREFIX, '').replace(MARK, '').replace(TAIL, '');
    if (shorter === title) break;
    title = shorter;
  }
  return title.trim() === '' ? whole : title.trim();
}
