import { type KeptLines, lengthOf } from './clean-form.ts';

const BANNER =
  /^[\s>*_-]*(?:oorspronkelijk(?:e)? (?:bericht|e-?mail|mail)|original (?:message|e-?mail|appointment)|message (?:d['’]origine|original|initial)|courriel original|doorgestuurd bericht|forwarded message|message transféré|message réexpédié|begin forwarded message|begin doorgestuurd bericht|début du message (?:réexpédié|transféré)|ursprüngliche nachricht)[\s*_:-]*$/iu;
const FORWARD_BANNER = /doorgestuurd|forwarded|transféré|réexpédié/iu;
const FROM = /^[\s>*_]*(?:van|de|from|von|afzender|expéditeur|sender) ?\**\s?:\**\s?\S/iu;
const HEADER =
  /^[\s>*_]*(?:van|de|from|von|verzonden|envoyé(?: le)?|sent|gesendet|date|datum|aan|à|a|to|an|cc|bcc|onderwerp|objet|sujet|subject|betreff|répondre à|reply-to|antwoord aan|importance|prioriteit|belang|bijlagen|attachments|pièces jointes) ?\**\s?:/iu;
const ONE_LINE =
  /^[\s>*_]*(?:van|de|from) ?\**:.{2,120}?(?:verzonden|envoyé(?: le)?|sent|date|datum) ?\**:.{2,200}?(?:onderwerp|objet|subject) ?\**:/iu;
const WROTE =
  /^[\s*_]*(?:on|op|le|am|el)\b.{4,220}\b(?:wrote|schreef|a écrit|écrit|geschreven|schrieb|heeft .{1,80} geschreven)\b.{0,90}:\**\s*$/iu;
const WROTE_SHORT =
  /^.{1,110}\b(?:schreef op|wrote on|a écrit le|schreef|a écrit|wrote)\b.{0,80}\d.{0,60}:\s*$/iu;
const ABOVE =
  /(?:reply above this line|antwoord boven deze (?:lijn|regel)|typ uw antwoord boven|répond(?:ez|re) au-dessus de cette ligne|please do not write below this line|-- ?ne pas écrire sous cette ligne)/iu;
const RULE = /^[\s_=*-]{8,}$/u;
const ATTRIBUTION = /^[\s*_]*(?:on|op|le|am|el)\b/iu;
const ATTRIBUTION_LINES_MAX = 3; // mail programs break "On … wrote:" over at most three lines
const HEADERS_WITHIN = 7; // From, Sent, To, Cc, Subject, each perhaps on its own line with a blank between
const LONGEST_LINE = 700; // a longer line is prose, never the head of a quoted mail

/** A person's own lines, and what was quoted or forwarded below them. */
export type Quoted = KeptLines & { readonly quoted: readonly string[]; readonly forwarded: boolean };

/**
 * Parts what somebody wrote from the earlier mails that hang below it.
 *
 * It answers "which words are new?" for mails of Outlook, Gmail, Apple Mail and Thunderbird in Dutch, French
 * and English. Answers between or below quoted lines (`> `) are new words and stay.
 *
 * @param lines   lines of plain text
 * @returns       the own lines, the lines that were quoted in full, and the characters dropped
 * @cost          O(length)
 */
export function withoutQuoted(lines: readonly string[]): Quoted {
  const own: string[] = [];
  let quoted: readonly string[] = [];
  let forwarded = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const body = quoteBody(lines, at);
    if (body !== undefined) {
      const below = lines.slice(body);
      const first = below.find((next) => next.trim() !== '');
      // Bottom posting: the mail quotes line by line and goes on below.
      if (first?.trimStart().startsWith('>') && !FROM.test(line)) {
        at = body - 1;
        continue;
      }
      quoted = below;
      forwarded = FORWARD_BANNER.test(line) || FROM.test(line) || ONE_LINE.test(line);
      while (own.length > 0 && RULE.test(own.at(-1) ?? '')) own.pop();
      break;
    }
    if (!/^\s*>/u.test(line) && !ABOVE.test(line.slice(0, LONGEST_LINE))) own.push(line);
  }
  return { lines: own, quoted, forwarded, dropped: lengthOf(lines) - lengthOf(own) };
}

/** The line on which the words of a quoted mail begin, when its head starts here. */
function quoteBody(lines: readonly string[], at: number): number | undefined {
  const line = lines[at] ?? '';
  if (line.length > LONGEST_LINE) return undefined;
  if (BANNER.test(line)) return afterHeaders(lines, at + 1);
  if (ONE_LINE.test(line)) return at + 1;
  if (FROM.test(line) && headersFrom(lines, at) >= 3) return afterHeaders(lines, at);
  if (WROTE_SHORT.test(line) && /\d/u.test(line)) return at + 1;
  if (!ATTRIBUTION.test(line) || !/\d/u.test(line)) return undefined;
  for (let span = 1; span <= ATTRIBUTION_LINES_MAX; span += 1) {
    // The next line may be a whole attribution itself: then this one is a person's own.
    if (span > 1 && ATTRIBUTION.test(lines[at + span - 1] ?? '')) return undefined;
    const head = lines.slice(at, at + span).join(' ');
    if (head.length <= LONGEST_LINE && WROTE.test(head)) return at + span;
  }
  return undefined;
}

function headersFrom(lines: readonly string[], at: number): number {
  return lines.slice(at, at + HEADERS_WITHIN).filter((line) => HEADER.test(line)).length;
}

function afterHeaders(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && !HEADER.test(line) && !RULE.test(line)) break;
    at += 1;
  }
  return at;
}
