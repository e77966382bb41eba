import { afterStamp, type KeptLines, lengthOf } from './clean-form.ts';

const CLOSING_WORDS =
  "(?:met )?(?:de )?(?:aller)?(?:vriendelijke?|hartelijke?|beste|warme|collegiale|sportieve|zonnige|oprechte) ?(?:en \\p{L}+ )?(?:groet(?:en|jes)?|gr)|(?:hoogachtend|groetjes|groeten)(?: van)?|m\\.?v\\.?g\\.?|vr\\.? ?gr\\.?|mvrg|bien (?:cordialement|sincèrement|amicalement)|très cordialement|cordialement|cdlt|cdt|bàv|bàt|b\\.à\\.v\\.?|bien à (?:vous|toi)|(?:mes )?(?:meilleures|sincères|respectueuses|cordiales)? ?salutations(?: distinguées| cordiales| respectueuses)?|(?:veuillez|je vous prie d[e']) .{0,40}(?:agréer|recevoir|croire).{0,80}|(?:bonne|belle) (?:journée|soirée|fin de journée)|(?:with )?(?:kind|best|warm|kindest|many)(?:est)? ?(?:regards|wishes|greetings)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|greetings|greetz|(?:prettige|fijne|mooie) (?:dag|avond|week|weekend|werkdag)(?: verder| nog)?|have a (?:nice|good|great) (?:day|one|weekend)|nice day";
const THANKS_WORDS =
  "(?:alvast |hartelijk |heel erg |heel |erg |nogmaals )*(?:bedankt|dank|dank u(?: wel)?|dank je(?: wel)?|dankjewel|dank bij voorbaat|merci|thx|thanx|thanks|thank you|many thanks|grand merci|un grand merci)(?: (?:alvast|bij voorbaat|op voorhand|voor (?:de|uw|jullie|je) (?:hulp|moeite|medewerking|reactie|tijd|snelle .{0,20})|hoor|d['’]avance|beaucoup|bien|encore|et bonne (?:journée|soirée)|(?:à vous )?pour (?:votre|ton|l['’]) ?(?:aide|retour|réponse|temps)|in advance|a lot|so much|very much|again|for (?:your|the) (?:help|time|support|assistance)|team|all))*|vous remerciant d['’]avance|je vous remercie(?: d['’]avance)?|merci d['’]avance|d['’]avance merci";
const CLOSING_LINE = new RegExp(
  `^[\\s*_-]*(?:(?:${THANKS_WORDS})(?: ?[,.!] ?| en | et | and | )?)?(?:${CLOSING_WORDS})(?:[\\s,.!*_:-]|$)(?<rest>.*)$`,
  'iu',
);
const CLOSING_SHORT =
  /^[\s*_-]*(?:best|kr|rgds|br|gr|groet|cheers|greetz|grts|bav|bat)(?=[\s,.!-]|$)[\s,.!-]*(?<rest>(?:\p{Lu}[\p{L}.'’-]*\s*){0,3}|\p{L}+)$/iu;
const THANKS_LINE = new RegExp(`^[\\s*_-]*(?:${THANKS_WORDS})[\\s,.!*_:;)-]*(?<rest>.*)$`, 'iu');
const CLOSING_INLINE = new RegExp(
  `(?<=[.!?,;)\\]] )(?:(?:${THANKS_WORDS})(?: ?[,.!] ?| en | et | and ))?(?:${CLOSING_WORDS})(?=[\\s,.!]|$)`,
  'giu',
);
const CLOSING_LATE =
  /(?<= )(?:met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|m\.?v\.?g\.?|groetjes|groeten|cordialement|bien à (?:vous|toi)|kind regards|best regards|regards|cdlt)(?=[\s,.!]|$)/giu;
const THANKS_INLINE = new RegExp(`(?<=[.!?,;] )(?:${THANKS_WORDS})[\\s,.!]*$`, 'iu');
const DEVICE =
  /^[\s*]*(?:(?:sent|verzonden|verstuurd|envoyé|gesendet|getypt) (?:from|vanaf|met|via|vanuit|van|de|depuis|à partir de|with) (?:my |mijn |mon |ma )?.{2,60}|(?:download|get|télécharger|obtenez|downloaden?|outlook voor) .{0,20}(?:outlook|ios|android).{0,30}|outlook (?:voor|for|pour) (?:ios|android).{0,20}|yahoo mail.{0,30}|mailtrack.{0,40})$/iu;
const DELIMITER = /^\s*(?:--|—|––|-- )\s*$|^\s*[_=-]{5,}\s*$/u;
const CONTACT =
  /(?:\+|\b00)\d{2}[\s\d()./-]{7,}|\b0\d{1,3}[\s./-]?\d{2,3}(?:[\s./-]?\d{2}){2,3}\b|\b(?:tel|tél|gsm|mob|mobile|mobiel|phone|fax|btw|tva|vat|rpr|rpm|kbo|bce|iban|bic)\b\.? ?[:.+]|\b(?:btw|tva|vat)\b|[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}|\b(?:www\.|https?:\/\/)|\bB-\d{4}\b|^\s*[TMFEW] ?[:.|] ?\S|\b[1-9]\d{3} [\p{Lu}][\p{L}-]+\s*$|\b(?:linkedin|facebook|instagram|twitter)\b/iu;
const POSTSCRIPT = /^\s*(?:p\.?s\.?|n\.?b\.?)\b\s*[:.]?/iu;
const AFTER_CLOSING_MAX = 25; // lines of a signature; further down something else begins
const TAIL_LENGTH_MAX = 240; // longer than twelve words: not worth counting them
const TAIL_WORDS_MAX = 8; // "Mvg Jan Peeters, magazijn" but not a sentence

/**
 * Takes the closing words and the signature off the end of what somebody wrote.
 *
 * It answers "where does the ticket end and the visiting card begin?": after a closing ("Mvg", "Bien à
 * vous", "Kind regards"), after `--`, or where only names, numbers and addresses are left. A postscript stays,
 * and so does what comes after a stamp of the log.
 *
 * @param lines   lines of plain text, without quoted mail
 * @returns       the lines before it, and the characters dropped
 * @cost          O(length)
 */
export function withoutSignature(lines: readonly string[]): KeptLines {
  const kept: string[] = [];
  let closedAt = -1;
  for (const [at, line] of lines.entries()) {
    if (closedAt >= 0 && at - closedAt <= AFTER_CLOSING_MAX) {
      if (POSTSCRIPT.test(line)) kept.push(line);
      if (afterStamp(line) === undefined) continue;
    }
    closedAt = -1;
    if (DEVICE.test(line)) continue;
    const { own, closed } = beforeClosing(line, lines.slice(at + 1, at + 1 + AFTER_CLOSING_MAX));
    if (own !== '' || !closed) kept.push(own);
    if (closed) closedAt = at;
  }
  const trimmed = withoutContactTail(kept);
  return { lines: trimmed, dropped: Math.max(0, lengthOf(lines) - lengthOf(trimmed)) };
}

function beforeClosing(
  line: string,
  below: readonly string[],
): { readonly own: string; readonly closed: boolean } {
  if (DELIMITER.test(line)) return { own: '', closed: below.join('').trim() !== '' && isCard(below) };
  const closing = CLOSING_LINE.exec(line) ?? CLOSING_SHORT.exec(line);
  if (closing !== null && isTail(closing.groups?.rest ?? '')) return { own: '', closed: true };
  const thanks = THANKS_LINE.exec(line);
  if (thanks !== null && wordsIn(thanks.groups?.rest ?? '') <= 2 && isName(thanks.groups?.rest ?? ''))
    return { own: '', closed: isCard(below) };
  for (const expression of [CLOSING_INLINE, CLOSING_LATE]) {
    for (const { index, 0: words } of line.matchAll(expression)) {
      if (line.length - index > TAIL_LENGTH_MAX || !isTail(line.slice(index + words.length))) continue;
      return { own: line.slice(0, index).trim(), closed: true };
    }
  }
  return { own: line.replace(THANKS_INLINE, '').trimEnd(), closed: false };
}

/** Whether what follows a closing on its line is a name: "Mvg Jan", not "Groeten komen niet aan". */
function isTail(rest: string): boolean {
  const words = wordsIn(rest);
  return (
    words <= 1 ||
    (words <= TAIL_WORDS_MAX && /^[\s,.!*:-]*(?:(?:van|namens|from|de|and|en|et) )?\p{Lu}/u.test(rest))
  );
}

/** Whether what follows is a visiting card or nothing: short lines, no sentence. */
function isCard(below: readonly string[]): boolean {
  return below.every((line) => wordsIn(line) <= TAIL_WORDS_MAX || CONTACT.test(line));
}

function isName(text: string): boolean {
  return /^[\s,.!)]*(?:\p{Lu}[\p{L}.'’-]*\s*){0,3}$/u.test(text);
}

function wordsIn(text: string): number {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu)).length;
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
    } else if (line.trim() !== '' && !isCardLine(line)) break;
    else if (contacts > 0 && line.trim() !== '') cut = end - 1;
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
    CONTACT.test(line) && wordsIn(line.replace(CONTACT, '')) <= TAIL_WORDS_MAX && !/[?!]\s*$/u.test(line)
  );
}

function isCardLine(line: string): boolean {
  return (
    wordsIn(line) <= 6 && /^[\s*]*\p{Lu}/u.test(line) && !/[?!.:]\s*$/u.test(line) && !line.includes(',')
  );
}
