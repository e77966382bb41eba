import { htmlToText } from './html-to-text.ts';
import { untilSettled } from './until-settled.ts';

const TICKET =
  'ticket|case|incident|inc|request|req|ritm|sr|task|issue|melding|aanvraag|verzoek|demande|requête|requete|ref|réf|id';
// One of these at the start: "RE[2]: ", "[EXT] ", "[Ticket#2026…] ", "Melding M2603 0144: ".
const AHEAD = new RegExp(
  [
    String.raw`(?:re|ré|fw|fwd|antw|antwoord|ant|betr|betreft|doorst|doorgest|tr|rép|réf|aw|wg|sv|vs|rv|onderwerp|objet|sujet|subject|extern|external)\.?(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\^?\d{1,2})?\s*:`,
    String.raw`\[(?:ext|extern|external|externe|externo|spam|spam\?|suspected spam|possible spam|phishing\?)\]\s*:?`,
    String.raw`\*{2,}\s?spam\s?\*{2,}\s*:?`,
    String.raw`\[jira\](?:\s*\(?[a-z]{2,10}-\d{1,7}\)?)?\s*:?`,
    String.raw`\[(?:(?:${TICKET})[ :#-]*[\d-]{3,20}|[^[\]#]{0,40}#\s?\d{3,20})\]\s*:?`,
    String.raw`\{?\[?##\d{1,20}##\]?\}?\s*:?`,
    String.raw`(?:${TICKET})(?:[ :#-]+[a-z]?\d[\d -]{2,20}|\d{4,20})\s*[:–-]\s`,
    String.raw`t\d{8}\.\d{4}\s*[:–-]\s`,
  ]
    .map((piece) => `(?:${piece})`)
    .join('|'),
  'iuy',
);
const BEHIND = new RegExp(`[[({](?:${TICKET})?[ :#-]*\\d{3,20}[\\])}]$`, 'iu');
const LONGEST_BEHIND = 60;

/**
 * Takes the prefixes of replies and forwards and the numbers of tickets off a title, in the languages mail
 * programs speak here.
 *
 * It answers "what is the ticket called?". `RE[2]: Antw : TR: [#12345] printer` is called `printer`.
 *
 * @param raw     the title as the source gives it; '' gives ''
 * @returns       the title on one line; as it was, without HTML, when nothing else would be left
 * @cost          O(length), at most a few times
 */
export function cleanTitle(raw: string): string {
  return untilSettled(raw, (text) => {
    const whole = htmlToText(text).replace(/\s+/gu, ' ').trim();
    const title = withoutNumbersBehind(whole.slice(lengthAhead(whole)));
    return title === '' ? whole : title;
  });
}

function lengthAhead(title: string): number {
  let at = 0;
  for (;;) {
    AHEAD.lastIndex = at;
    const found = AHEAD.exec(title)?.[0].length ?? 0;
    if (found === 0) return at;
    at += found;
    while (title.charAt(at) === ' ') at += 1;
  }
}

function withoutNumbersBehind(title: string): string {
  let end = title.length;
  for (;;) {
    const tail = title.slice(Math.max(0, end - LONGEST_BEHIND), end);
    const number = BEHIND.exec(tail)?.[0].length ?? 0;
    if (number === 0) return title.slice(0, end);
    end -= number;
    while (title.charAt(end - 1) === ' ') end -= 1;
  }
}
