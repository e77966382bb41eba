import { beginsWithClosing, findClosing } from './find-closing.ts';

const DEVICE =
  /^[\s*]*(?:(?:vanaf|van|via|met|depuis|from) (?:mijn|mon|ma|my) .{2,30} (?:verzonden|verstuurd|envoyé|sent)|(?:sent|verzonden|verstuurd|envoyé|gesendet|getypt) (?:from|vanaf|met|via|vanuit|van|de|depuis|à partir d[e'’]|with) ?(?:my |mijn |mon |ma )?.{2,60}|(?:download|get|télécharger|obtenez|downloaden?|outlook voor) .{0,20}(?:outlook|ios|android).{0,50}|outlook (?:voor|for|pour) (?:ios|android).{0,50}|yahoo mail.{0,30}|mailtrack.{0,40})$/iu;
const DELIMITER = /^(?:--|—|––)$/u;
const RULE = /^[_=-]{5,}$/u;
const CONTACT =
  /(?:\+|\b00)\d{2}[\s\d()./-]{7,}|\b0\d{1,3}[\s./-]?\d{2,3}(?:[\s./-]?\d{2}){2,3}\b|\b(?:tel|tél|gsm|mob|mobile|mobiel|phone|fax|btw|tva|vat|rpr|rpm|kbo|bce|iban|bic)\b\.? ?[:.+]|\b(?:btw|tva|vat)\b|[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}|\b(?:www\.|https?:\/\/)|\bB-\d{4}\b|^\s*[TMFEW] ?[:.|] ?\S|\b[1-9]\d{3} [\p{Lu}][\p{L}-]+\s*$|\b(?:linkedin|facebook|instagram|twitter)\b/iu;
const POSTSCRIPT = /^(?:p\.? ?-? ?s|n\.? ?b)\b\.?(?=[\s:.]|$)/iu;
const AFTER_CLOSING_MAX = 40; // lines of a signature; further down something else begins
const CARD_LINES_MAX = 15;
const CARD_WORDS_MAX = 8;
const LAST_NAME_LINES_MAX = 3;
// "- Dev", "x Holly", "A. Fontaine", "Jan Van den Bosch,"
const LAST_NAME =
  /^(?:[-–—] ?|x+ )?(?:…|(?:\p{Lu}\.?-?){0,2} ?\p{Lu}[\p{Ll}'’-]+)(?: (?:\p{Lu}[\p{L}.'’-]*|van|de|den|der)){0,3}(?: x+)?,?$/u;

/**
 * Takes the closing words and the signature off the end of what somebody wrote.
 *
 * It answers "where does the ticket end and the visiting card begin?": after a closing ("Mvg", "Bien à
 * vous", "Kind regards"), after `--`, or where only names, numbers and addresses are left. A postscript stays.
 *
 * @param lines   lines of plain text, without quoted mail; an empty line parts paragraphs
 * @returns       the lines before it
 * @cost          O(length)
 */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let closedAt = -1;
  for (const [at, line] of lines.entries()) {
    if (POSTSCRIPT.test(line)) closedAt = -1;
    if ((closedAt >= 0 && at - closedAt <= AFTER_CLOSING_MAX) || DEVICE.test(line)) continue;
    const below = (): readonly string[] =>
      lines.slice(at + 1, at + 1 + AFTER_CLOSING_MAX).filter((next) => next !== '');
    const closing =
      findClosing(line) ??
      (isLetterEnd(line, lines[at - 1] ?? '', below) ? { start: 0, kind: 'closing' } : undefined);
    if (closing !== undefined) {
      const own = line.slice(0, closing.start).trim();
      if (own !== '') kept.push(own);
      if (closing.kind === 'closing' || isNameLine(below()[0] ?? '')) closedAt = at;
    } else if (DELIMITER.test(line)) {
      if (isCard(below()) || isNameLine(below()[0] ?? '')) closedAt = at;
    } else if (!RULE.test(line)) kept.push(line);
    else if (isCard(below())) closedAt = at;
  }
  return withoutContactTail(withoutLastName(kept));
}

/** "Je vous embrasse," or "Groeten uit het magazijn" above a name: any few words may close a letter. */
function isLetterEnd(line: string, before: string, below: () => readonly string[]): boolean {
  const closes = line.endsWith(',') ? before === '' || /[.!?)]$/u.test(before) : beginsWithClosing(line);
  if (!closes || !/^\p{Lu}/u.test(line) || wordsIn(line) > CARD_WORDS_MAX) return false;
  const [name = '', ...card] = below();
  return name !== '' && !name.endsWith(',') && isNameLine(name) && isCard(card);
}

/** Whether what follows a line is a visiting card: nothing but short lines and numbers. */
function isCard(below: readonly string[]): boolean {
  return (
    below.length <= CARD_LINES_MAX &&
    below.every((line) => wordsIn(line) <= CARD_WORDS_MAX || CONTACT.test(line))
  );
}

/** "Jan Peeters", "K. Voorbeeld", "jan": a name alone on its line, as far as its form tells. */
function isNameLine(line: string): boolean {
  return (
    /^[\s*]*(?:…|\p{Lu}[\p{L}.'’-]*)(?: (?:…|van|de|der|den|du|la|le|el|\p{Lu}[\p{L}.'’-]*)){0,4}[\s,*]*$/u.test(
      line,
    ) || /^\p{Ll}{2,14}$/u.test(line)
  );
}

function wordsIn(text: string): number {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu)).length;
}

/** A last paragraph that is only a name, with a function or a number perhaps, below a finished sentence. */
function withoutLastName(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line !== '') + 1;
  const gap = lines.lastIndexOf('', end - 1);
  const [name = '', ...card] = lines.slice(gap + 1, end);
  const before = lines.slice(0, Math.max(0, gap)).findLast((line) => line !== '');
  const isName =
    before !== undefined &&
    /[.?!)"»”]$/u.test(before) &&
    card.length < LAST_NAME_LINES_MAX &&
    LAST_NAME.test(name) &&
    card.every((line) => isContactLine(line) || (isCardLine(line) && !/\d/u.test(line)));
  return isName ? lines.slice(0, gap) : lines;
}

/** From the end: lines with a number or address, and the short names between them. */
function withoutContactTail(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  let contacts = 0;
  let cut = end;
  while (end > 1) {
    const line = lines[end - 1] ?? '';
    if (isContactLine(line)) {
      contacts += LINK_ONLY.test(line) ? LINK_WORTH : 1;
      cut = end - 1;
    } else if (line !== '' && !isCardLine(line)) break;
    else if (contacts > 0 && line !== '') cut = end - 1;
    end -= 1;
  }
  return contacts >= CONTACTS_MIN ? lines.slice(0, cut) : lines;
}

// One number at the end is often the ticket's own ("call me on …", an address that does not work).
const CONTACTS_MIN = 2;

// A web address at the end may be the page that fails: it makes no visiting card by itself.
const LINK_WORTH = 0.5;
const LINK_ONLY = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu;

function isContactLine(line: string): boolean {
  if (/https?:\/\//iu.test(line) && !LINK_ONLY.test(line)) return false;
  return (
    CONTACT.test(line) && wordsIn(line.replace(CONTACT, '')) <= CARD_WORDS_MAX && !/[?!]\s*$/u.test(line)
  );
}

function isCardLine(line: string): boolean {
  return (
    wordsIn(line) <= 6 && /^[\s*]*[…\p{Lu}]/u.test(line) && !/[?!.:]\s*$/u.test(line) && !line.includes(',')
  );
}
