/**
 * A piece of an alert's text. `value`: a number, time, size or duration. `id`: what names one event (a run, a file, a
 * GUID). `address`: of a network. `part`: a disk, path or port of a device. `quoted`: between quotes. `account`: somebody's.
 */
export type AlertToken = {
  readonly kind: 'word' | 'value' | 'id' | 'address' | 'site' | 'part' | 'quoted' | 'account';
  readonly text: string;
  /** Its place in the text, in characters. */
  readonly at: number;
};

const MONTH =
  '(?:jan|feb|febr|mrt|mar|maart|march|apr|april|mei|may|jun|june|juni|jul|july|juli|aug|sep|sept|okt|oct|nov|dec|janv|fevr|févr|mars|avr|avril|mai|juin|juil|aout|août|déc)[a-zé]*\\.?';
const UNIT =
  "(?:%|°\\s?[CF]?|[kmgt]i?[bo](?:ps|\\/s)?|[kmg]bit(?:\\/s)?|bytes?|octets?|msec|ms|sec(?:onds?|onden|ondes?)?|s|min(?:utes?|uten)?|m|hrs?|h|u|hours?|uur|uren|heures?|d|days?|dagen|dag|jours?|weeks?|weken|semaines?|maanden|months?|mois|w|kw|v|a|va|rpm|dbm|pages?|pagina's|items?|objects?|objecten|objets?|mails?|times?|keer|fois|attempts?|pogingen|tentatives?)(?![\\p{L}\\p{N}])";
const PIECES = [
  ['site', String.raw`\bhttps?:\/\/[^\s"'<>)\]]+`],
  ['account', String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}`],
  ['id', String.raw`\{?\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b\}?`],
  ['address', String.raw`\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b`],
  ['address', String.raw`\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?\b`],
  ['address', String.raw`(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\p{L}\p{N}:])`],
  [
    'value',
    String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|\s?[+-]\d{2}:?\d{2})?)?`,
  ],
  ['value', String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b`],
  ['value', String.raw`\b\d{1,2}\s${MONTH}(?:\s\d{4})?(?![\p{L}\p{N}])`],
  ['value', String.raw`\b${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?(?![\p{L}\p{N}])`],
  ['value', String.raw`\b\d{1,2}(?::\d{2}){1,2}(?:\s?[ap]m\b)?|\b\d{1,2}[hu]\d{2}\b`],
  ['part', String.raw`\\\\[^\s"'<>|]+`],
  ['part', String.raw`\b[a-z]:(?:\\[^\s"'<>|,;()]*)?(?![\p{L}\p{N}\/])`],
  ['part', String.raw`(?<![\p{L}\p{N}\/.<])\/(?:[\p{L}\p{N}._-]+\/?)*`],
  [
    'id',
    String.raw`[\p{L}\p{N}_.-]+\.(?:exe|dll|zip|rar|7z|docx?|xlsx?|xlsm|pptx?|pdf|js|vbs|ps1|bat|msi|tmp|log|bak|vbk|vib|iso|html?|jar|scr|lnk)(?![\p{L}\p{N}])`,
  ],
  [
    'id',
    String.raw`\b(?:trojan|virus|worm|pua|ransom|exploit|backdoor|behavior|hacktool|adware|js|html|win32|w32)[:/.][^\s,;)]+`,
  ],
  ['account', String.raw`\b[\p{L}\p{N}-]+\\[\p{L}\p{N}._-]+`],
  ['value', String.raw`(?<![\p{L}\p{N}_.-])[<>=~+-]*\d[\d.,]*(?:\s?\/\s?\d[\d.,]*)?\s?${UNIT}`],
  ['value', String.raw`(?<![\p{L}\p{N}_.-])#?\d[\d.,]*(?![\p{L}\p{N}_-])`],
  [
    'quoted',
    String.raw`["“”«»„][^"“”«»„\n]{1,80}["“”«»]|(?<![\p{L}\p{N}])['‘][^'’\n]{2,80}['’](?![\p{L}\p{N}])`,
  ],
  ['word', String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}]|[-_.&+'’/](?=[\p{L}\p{N}]))*`],
] as const;

const PIECE = new RegExp(PIECES.map(([, written]) => `(${written})`).join('|'), 'giu');

/**
 * Cuts the text of an alert into what stands fast and what may change.
 *
 * @param text    one line, at most some hundred characters
 * @returns       its pieces in order; punctuation is left out
 * @cost          O(length)
 */
export function alertTokens(text: string): AlertToken[] {
  const tokens: AlertToken[] = [];
  for (const match of text.matchAll(PIECE)) {
    const place = match.slice(1).findIndex((piece) => piece !== undefined);
    const piece = PIECES[place];
    if (piece !== undefined) tokens.push({ kind: piece[0], text: match[0], at: match.index });
  }
  return tokens;
}
