import { fold } from '../engine/text/fold.ts';
import { MONTHS } from './dates.data.ts';
import { isRounded } from './id-of.ts';
import { hasNameShape, isMail, looksLikePerson } from './looks-like-person.ts';
import { parseDate } from './parse-date.ts';
import { isEmptyCell } from './read-dates.ts';
import { readDuration } from './read-durations.ts';
import { readNumber } from './read-numbers.ts';
import { readState } from './read-state.ts';
import type { Row } from './table.ts';
import * as words from './words.data.ts';

/** What the values of a column look like. Shares are of its filled cells, in [0, 1]; 0 where none is filled. */
export type Profile = {
  readonly filled: number;
  readonly fill: number;
  readonly distinct: number;
  /** Distinct values per filled cell: 1 when no value comes twice. */
  readonly unique: number;
  readonly length: number;
  readonly wordCount: number;
  readonly lines: number;
  readonly list: number;
  readonly date: number;
  readonly bareDate: number;
  readonly mail: number;
  readonly person: number;
  readonly nameShape: number;
  readonly firstName: number;
  readonly whole: number;
  readonly number: number;
  readonly clock: number;
  readonly id: number;
  /** Numbers that a spreadsheet wrote short. */
  readonly rounded: number;
  readonly state: number;
  readonly priority: number;
  readonly type: number;
  readonly channel: number;
  readonly site: number;
  readonly team: number;
  readonly category: number;
  readonly device: number;
  readonly legalForm: number;
  readonly flag: number;
};

const ROWS_LOOKED_AT = 600; // spread over the whole column: shares settle well before that
const ID =
  /^(?:[a-z]{1,8}[-_# ]{0,2})?[#]?\d[\d. -]*(?:[-_/]\d+)*$|^[0-9a-f]{32}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const DEVICE =
  /^(?=.*\d)(?=.*[a-z])(?:[a-z]{2,}[a-z\d]*[-_][a-z\d_-]+|[a-z]{2,5}\d{2,6}|[a-z]{2,10} \d{2,5})$/iu;
const CLOCK = /^(?:\d{1,3}:\d{2}(?::\d{2})?|\d+(?:[.,]\d+)? ?[a-z'′].{0,30}|p[\dt].*)$/iu; // may be a duration that says its units
const EPOCH = /^1[0-9]{9}(?:[0-9]{3})?$/u; // seconds or milliseconds since 1970, from 2001 to 2033
const FLAG = /^(?:true|false|yes|no|ja|nee|neen|oui|non|waar|onwaar|vrai|faux|y|n|0|1|x)$/iu;

/** "januari 2025" looks like "pc 12". */
const isMonth = (text: string): boolean => {
  const [, name] = /^(\p{L}+)[ -]\d{2,4}$/u.exec(text) ?? [];
  return name !== undefined && MONTHS.has(fold(name));
};

const anyWord = (folded: string, known: ReadonlySet<string>): boolean =>
  known.has(folded) || folded.split(/[^a-z0-9-]+/u).some((word) => known.has(word));

/** What one value is, each as 0 or 1. */
function traitsOf(cell: string) {
  const text = cell.trim();
  const folded = fold(text);
  const plain = folded.replace(/_/gu, ' ');
  const date = parseDate(text) !== undefined;
  const bare = /^\d+(?:[.,]\d+)?$/u.test(text) && !EPOCH.test(text);
  const isShort = text.length <= 60;
  return {
    date: date && !bare,
    bareDate: date && bare,
    mail: isMail(text),
    person: isShort && looksLikePerson(text),
    nameShape: isShort && hasNameShape(text),
    firstName: words.FIRST_NAMES.has(folded),
    whole: /^\d+$/u.test(text),
    number: readNumber(text) !== undefined,
    clock: CLOCK.test(text) && readDuration(text, 'minutes') !== undefined,
    id: isShort && ID.test(text),
    rounded: isShort && isRounded(text),
    state: isShort && readState(text) !== undefined,
    priority:
      words.PRIORITY_WORDS.has(plain) || words.PRIORITY_WORDS.has(plain.replace(/^\d+ ?[-.:)]? ?/u, '')),
    type: words.TYPE_WORDS.has(plain),
    channel: words.CHANNEL_WORDS.has(plain),
    site: isShort && anyWord(plain, words.SITE_WORDS),
    team: isShort && anyWord(plain, words.TEAM_WORDS),
    category: isShort && anyWord(plain, words.CATEGORY_WORDS),
    device: isShort && DEVICE.test(text) && !isMonth(text),
    legalForm: isShort && words.LEGAL_FORM.test(text),
    flag: FLAG.test(text),
    length: text.length,
    wordCount: text.split(/\s+/u).length,
    lines: text.includes('\n'),
    list: /,|;|\|/u.test(text),
  };
}

type Traits = ReturnType<typeof traitsOf>;

const NOTHING: Traits = traitsOf('');

/**
 * Describes what the values of one column look like.
 *
 * It answers "what could this column be?", whatever its heading says. Each distinct value is looked at once.
 *
 * @param rows    the table's rows; up to 600 are looked at, spread over all of them
 * @param column  index of the column, from 0
 * @returns       shares and means over the filled cells
 * @cost          O(600 cells)
 */
export function profileColumn(rows: readonly Row[], column: number): Profile {
  const looked = Math.min(rows.length, ROWS_LOOKED_AT);
  const seen = new Map<string, Traits>();
  const sums = Object.fromEntries(Object.keys(NOTHING).map((trait) => [trait, 0]));
  let filled = 0;
  for (let index = 0; index < looked; index += 1) {
    const cell = rows[Math.floor((index * rows.length) / looked)]?.cells[column] ?? '';
    if (isEmptyCell(cell) && cell.trim() !== '0') continue;
    filled += 1;
    const key = cell.length > 200 ? `${cell.length}:${cell.slice(0, 200)}` : cell;
    const traits = seen.get(key) ?? traitsOf(cell);
    seen.set(key, traits);
    for (const [trait, value] of Object.entries(traits)) sums[trait] += Number(value);
  }
  const per = Math.max(1, filled);
  const shares = Object.fromEntries(Object.entries(sums).map(([trait, sum]) => [trait, sum / per]));
  // Safe cast: the keys of NOTHING are the traits, each averaged above.
  const means = shares as Record<keyof Traits, number>;
  return {
    ...means,
    filled,
    fill: filled / Math.max(1, looked),
    distinct: seen.size,
    unique: seen.size / per,
  };
}
