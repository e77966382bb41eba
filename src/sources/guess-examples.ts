import { cutSecrets } from '../engine/privacy/cut-secrets.ts';
import { maskPeople } from '../engine/privacy/mask-people.ts';
import { type Zone, zone } from '../engine/time/zone.ts';
import { CODE_PAGES, decodePage, encodePage } from './code-pages.ts';
import type { DecidedReading } from './column-readings.ts';
import { cutRecord, type Dialect } from './cut-record.ts';
import { FIELDS } from './field.ts';
import type { FileGuess, GuessExample } from './file-guess.ts';
import type { GroupCells } from './group-cells.ts';
import { isFilled } from './heading-row.ts';
import { localTime } from './local-time.ts';
import { looksLikePerson } from './looks-like-person.ts';
import type { DateOrder } from './parse-date.ts';
import { type Quoting, quotedCell, signsOf, textUnder } from './quoting.ts';
import type { Columns } from './read-columns.ts';
import { isEmptyCell } from './read-dates.ts';
import { type DurationUnit, readDuration } from './read-durations.ts';
import { readNumber } from './read-numbers.ts';
import type { Row, Table } from './table.ts';

const EXAMPLES = 5;
const ROWS_LOOKED_AT = 2_000; // enough to meet five rows that show the difference
const LONGEST = 80;
const CELLS_SHOWN = 6;
const HIDDEN = '…'; // where a column is about people

/** What examples are taken from: a table as it was understood, and who is named in it. */
export type ExampleSource = {
  readonly table: Pick<Table, 'rows' | 'delimiter' | 'quoting'> & { readonly encoding: string };
  readonly columns: Pick<Columns, 'guesses' | 'tell'>;
  /** What stands above the empty cells of columns of groups. */
  readonly groups: Pick<GroupCells, 'above'>;
  /** The company's zone, in which times are shown, and that of times that do not say theirs. */
  readonly zone: Zone;
  readonly timezone: string;
  readonly peopleWords: ReadonlySet<string>;
};

type Shown = {
  readonly line: number;
  readonly written: string;
  readonly as: (value: string) => string | null;
};

/** A cell that may be shown: none about people, without names and secrets. */
function plain(cell: string, peopleWords: ReadonlySet<string>): string {
  if (looksLikePerson(cell)) return HIDDEN;
  return maskPeople(cutSecrets(cell.replace(/\s+/gu, ' ').trim().slice(0, LONGEST)).text, peopleWords);
}

/** The bytes of a text in the encoding it was read in; undefined where it was none of these. */
function bytesOf(text: string, encoding: string): Uint8Array | undefined {
  const page = CODE_PAGES.find((each) => each === encoding);
  if (page !== undefined) return encodePage(text, page);
  return encoding.startsWith('utf-8') ? new TextEncoder().encode(text) : undefined;
}

/** The same bytes in another encoding. */
function rewritten(text: string, from: string, to: string): string | null {
  const bytes = from === to ? undefined : bytesOf(text, from);
  if (bytes === undefined) return from === to ? text : null;
  const page = CODE_PAGES.find((each) => each === to);
  return page === undefined ? new TextDecoder(to).decode(bytes) : decodePage(bytes, page);
}

/** Rows by what is shown of them. */
type Showing = (row: Row) => Shown | undefined;

const shownCells = ({ cells }: Row, { columns, peopleWords }: ExampleSource): readonly string[] =>
  columns.guesses.map(({ field }, at) =>
    FIELDS[field].person ? HIDDEN : plain(cells[at] ?? '', peopleWords),
  );

function showingCells(source: ExampleSource): Showing {
  const delimiter = source.table.delimiter ?? ',';
  return (row) => {
    const shown = shownCells(row, source);
    const { line } = row;
    const written = shown.join(delimiter);
    const cut = (value: string): string =>
      (value === delimiter ? shown : written.split(value)).slice(0, CELLS_SHOWN).join('\n');
    return { line, written: written.slice(0, LONGEST), as: cut };
  };
}

/** Rows as other quotes would cut them, from a cell that needs its quotes on. */
function showingQuotes(source: ExampleSource): Showing {
  const { quoting = 'none' } = source.table;
  // Safe cast: what separates the cells of a text is one of these.
  const delimiter = (source.table.delimiter ?? ',') as Dialect['delimiter'];
  return (row) => {
    const shown = shownCells(row, source);
    const first = shown.findIndex(
      (cell) => quotedCell(cell, delimiter, quoting) !== cell || /["']/u.test(cell),
    );
    if (first < 0) return undefined;
    const cells = shown.slice(first, first + CELLS_SHOWN);
    const written = cells.map((cell) => quotedCell(cell, delimiter, quoting)).join(delimiter);
    const cut = (value: string): string => {
      // Safe cast: the values of this kind are ways of quoting.
      const other = value as Quoting;
      const dialect = { delimiter, ...signsOf(other), typical: cells.length };
      const text = textUnder(other, written);
      const own = value === quoting ? cells : cutRecord(text, 0, text.length, dialect).cells;
      return own.slice(0, CELLS_SHOWN).join('\n');
    };
    return { line: row.line, written: written.slice(0, LONGEST), as: cut };
  };
}

function showingWords({ table, columns, peopleWords }: ExampleSource): Showing {
  const places = [...columns.guesses.entries()].filter(([, { field }]) => !FIELDS[field].person);
  return ({ line, cells }) => {
    const cell = places.map(([at]) => cells[at] ?? '').find((each) => /[^\p{ASCII}]/u.test(each));
    const written = cell === undefined ? '' : plain(cell, peopleWords);
    if (!/[^\p{ASCII}…]/u.test(written)) return undefined;
    return { line, written, as: (value) => rewritten(written, table.encoding, value) };
  };
}

/** Cells of the columns that a decision is about, by how each reading takes them. */
function showingColumn(
  { from }: DecidedReading,
  { columns }: ExampleSource,
  as: (cell: string, value: string) => string | null,
): Showing {
  return (row) => {
    for (const at of from) {
      const cell = columns.tell(row, at).trim();
      if (isEmptyCell(cell) || cell.length > LONGEST || looksLikePerson(cell)) continue;
      return { line: row.line, written: cell, as: (value) => as(cell, value) };
    }
    return undefined;
  };
}

/** Rows whose cell is empty, by what they are about, and what stands above that cell. */
function showingGroups({ from: [at] }: DecidedReading, source: ExampleSource): Showing {
  const { columns, groups, peopleWords } = source;
  const ofTexts = columns.guesses.flatMap(({ field }, place) =>
    field === 'title' || field === 'body' ? [place] : [],
  );
  const ofNobody = columns.guesses.flatMap(({ field }, place) =>
    FIELDS[field].person || groups.above.has(place) ? [] : [place],
  );
  const said = (row: Row, places: readonly number[]): string | undefined =>
    places.map((place) => plain(columns.tell(row, place), peopleWords)).find(isFilled);
  return (row) => {
    const above = groups.above.get(at)?.get(row.line);
    if (above === undefined || looksLikePerson(above)) return undefined;
    const written = said(row, ofTexts) ?? said(row, ofNobody) ?? '';
    const shown = plain(above, peopleWords);
    return { line: row.line, written, as: (value) => (value === 'above' ? shown : '') };
  };
}

const told = (value: number | undefined): string | null => (value === undefined ? null : String(value));

function showingOf(
  decided: DecidedReading,
  source: ExampleSource,
  others: readonly DecidedReading[],
): Showing {
  const chosenOf = (kind: DecidedReading['kind']): string | undefined =>
    others.find((each) => each.kind === kind)?.chosen;
  // Safe casts: the values of each kind are those of its readings.
  const order = (chosenOf('dateOrder') ?? 'dmy') as DateOrder;
  const mark = (chosenOf('decimal') ?? null) as ',' | '.' | null;
  const written = zone(source.timezone);
  switch (decided.kind) {
    case 'encoding':
      return showingWords(source);
    case 'delimiter':
      return showingCells(source);
    case 'quote':
      return showingQuotes(source);
    case 'dateOrder':
      return showingColumn(decided, source, (cell, value) => localTime(cell, value as DateOrder, written));
    case 'timezone':
      return showingColumn(decided, source, (cell, value) =>
        localTime(cell, order, zone(value), source.zone),
      );
    case 'decimal':
      return showingColumn(decided, source, (cell, value) => told(readNumber(cell, value as ',' | '.')));
    case 'rows':
      return showingColumn(decided, source, (_, value) => value);
    case 'groupCells':
      return showingGroups(decided, source);
    case 'durationUnit':
      return showingColumn(decided, source, (cell, value) =>
        told(readDuration(cell, value as DurationUnit, undefined, mark)),
      );
  }
}

/** The first rows that show the difference, and where these are few, rows that read alike; each value once. */
function examplesOf(
  rows: readonly Row[],
  showing: Showing,
  values: readonly string[],
): readonly GuessExample[] {
  const seen = new Set<string>();
  const differing: GuessExample[] = [];
  const alike: GuessExample[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const one = showing(row);
    if (one === undefined || seen.has(one.written)) continue;
    seen.add(one.written);
    const { line, written } = one;
    const as = values.map(one.as);
    // What no reading makes anything of may be a text that somebody wrote.
    if (as.every((read) => read === null)) continue;
    (as.some((read) => read !== as[0]) ? differing : alike).push({ line, written, as });
    if (differing.length === EXAMPLES) break;
  }
  return [...differing, ...alike].slice(0, EXAMPLES).toSorted((one, other) => one.line - other.line);
}

/**
 * Shows each decision about a file on five of its rows: what stands there, and what each reading makes of it.
 *
 * It answers "what would change, were it read another way?" before anybody asks for it. Nothing about people is shown, and
 * secrets are cut out. A reading that makes no difference anywhere is no alternative, and quotes without one are not told.
 *
 * @param decisions what was decided
 * @param source    the table and how it was understood
 * @returns         the decisions with their examples
 * @cost            O(2,000 rows × decisions)
 */
export function withExamples(
  decisions: readonly DecidedReading[],
  source: ExampleSource,
): readonly FileGuess[] {
  const shown = decisions.map((decided) => {
    const { from: _, ...guess } = decided;
    const showing = showingOf(decided, source, decisions);
    const values = [guess.chosen, ...guess.alternatives];
    const examples = examplesOf(source.table.rows, showing, values);
    const differs = (at: number): boolean =>
      examples.some(({ as }) => as[at] !== as[0] && (guess.kind !== 'delimiter' || as[at]?.includes('\n')));
    // Quotes that nothing tells apart are one alternative: most texts hold one kind of them only.
    const isNew = (at: number): boolean =>
      guess.kind !== 'quote' ||
      values.slice(0, at).every((_, other) => examples.some(({ as }) => as[at] !== as[other]));
    const kept = values
      .map((_, at) => at)
      .filter((at) => at === 0 || guess.asked || (differs(at) && isNew(at)));
    return {
      ...guess,
      alternatives: kept.slice(1).map((at) => values[at]),
      examples: examples.map(({ as, ...rest }) => ({ ...rest, as: kept.map((at) => as[at]) })),
    };
  });
  return shown.filter(
    ({ kind, by, alternatives }) => kind !== 'quote' || by !== 'file' || alternatives.length > 0,
  );
}
