import { fold } from '../engine/text/fold.ts';
import { isFilled } from './heading-row.ts';

/** What programs and people call the kind or the unit of a column, folded. */
const NAMED =
  /^(?:text|tekst|texte|tekenreeks|chaine|string|str|varchar2?|nvarchar2?|n?char|clob|memo|int|integer|bigint|smallint|entier|long|number|nummer|numeric|numerique|nombre|getal|decimal|decimaal|float|double|real|bool|boolean|booleen|bit|date|datum|time|tijd|heure|datetime2?|date[ /-]time|datumtijd|datum en tijd|date et heure|timestamp|timestamptz|guid|uuid|uniqueidentifier|enum|lijst|list|liste|keuzelijst|dropdown|picklist|seconds?|secondes?|seconden|sec|s|minutes?|minuten|minuut|min|m|hours?|heures?|uren|uur|hrs?|h|u|days?|dagen|jours?|d|eur|euro|€|%|ja\/nee|oui\/non|yes\/no|required|mandatory|optional|verplicht|optioneel|obligatoire|facultatif)(?: ?\(\d+(?: ?, ?\d+)?\))?$/u;
const PART = '(?:y{2,4}|j{2,4}|a{2,4}|m{1,4}|d{1,4}|h{1,2}|u{1,2}|s{1,2}|i{2}|f{1,6}|am\\/pm|tt|z)';
/** How a date or a time is to be written: `dd/mm/yyyy hh:mm`, `jjjj-mm-dd`, `uu:mm`. */
const PATTERN = new RegExp(`^${PART}(?:[-/. :,t]{1,2}${PART})+$`, 'u');
const BRACKETED = /^([[({<]) ?(.+?) ?[\])}>]$/u;
const MARKED = /^\*+ ?| ?\*+$/gu;
const CELL_MOST = 30; // characters

type Told = 'no' | 'word' | 'sure';

/** What a cell says: the name of a kind or a unit, one that can be nothing else, or something else. */
function toldBy(cell: string): Told {
  const text = fold(cell).trim().replace(MARKED, '');
  if (text.length > CELL_MOST) return 'no';
  const inner = BRACKETED.exec(text)?.[2];
  const word = inner ?? text;
  if (PATTERN.test(word)) return 'sure';
  if (!NAMED.test(word)) return 'no';
  return inner === undefined ? 'word' : 'sure';
}

/**
 * Whether a row tells the units, the kinds or the formats of columns, as some exports and templates have below their headings.
 *
 * It answers "is `(min)` under a heading a ticket?". Every cell that says anything says such a thing: two at least, or one in
 * brackets or written as a date is.
 *
 * @param cells the row
 * @returns     true for such a row
 * @cost        O(1) for nearly any other row: its first cell says something else
 */
export function isUnitsRow(cells: readonly string[]): boolean {
  let [words, isSure] = [0, false];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    const told = toldBy(cell);
    if (told === 'no') return false;
    words += 1;
    isSure ||= told === 'sure';
  }
  return words > 1 || isSure;
}
