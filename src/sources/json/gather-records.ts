import type { Note } from '../codes.ts';
import { type ColumnFacts, columnFacts } from '../column-facts.ts';
import { firstLines, LINES_KEPT } from '../first-lines.ts';
import { hashOf, idTable } from '../id-table.ts';
import { rowSample } from '../row-sample.ts';
import { COLUMNS_MOST, type Row, type Table } from '../table.ts';
import { Unreadable } from '../unreadable.ts';
import type { Cells } from './resume-records.ts';

/** What all records of a text have in common: its columns, and some of its rows. */
export type Gathered = Pick<Table, 'headings' | 'rows' | 'count' | 'facts' | 'notes'>;

/** Is told of each record in order. */
export type Gathering = {
  readonly add: (line: number, cells: Cells, hasKeyTwice: boolean) => void;
  readonly count: () => number;
  /** The columns so far, in the order in which they came. */
  readonly headings: () => readonly string[];
  readonly gathered: () => Gathered;
};

const CELLS_MOST = 20_000_000; // records times columns: a key of its own in each record would make a table of their square
const EMPTY_TIMES = 4; // cells of the table for each that is filled: a table as full as that is a table however long it is
const COLUMNS_LEAST = 20; // however many records there are
const RARE = 0.001; // of the records: a column that fewer fill goes first where there are too many
const KEYS_HELD = 120_000; // beyond that many columns, those that next to no record fills are let go
const KEYS_MOST = 2_000_000; // beyond that many no text is a table: their numbers alone would fill memory

type Key = { readonly number: number; filled: number; readonly tally: ReturnType<typeof columnFacts> };
/** A row of which each cell is in the column of that number. */
type KeyedRow = Row & { readonly keys: readonly number[] };

/** The columns of the records; of more than there is room for, those that most records fill. */
function chooseKeys(keys: ReadonlyMap<string, Key>, count: number): readonly (readonly [string, Key])[] {
  let filled = 0;
  for (const key of keys.values()) filled += key.filled;
  const cells = Math.max(CELLS_MOST, EMPTY_TIMES * filled);
  const room = Math.min(COLUMNS_MOST, Math.max(COLUMNS_LEAST, Math.floor(cells / count)));
  if (keys.size <= room) return [...keys];
  const fullest = [...keys]
    .sort(([, a], [, b]) => b.filled - a.filled)
    .filter(([, key], at) => at < COLUMNS_LEAST || (at < room && key.filled >= count * RARE));
  const kept = new Set(fullest.map(([name]) => name));
  return [...keys].filter(([name]) => kept.has(name));
}

/** Lets go of the columns that fewer fill than could ever be kept; of as many others as it takes, the emptiest. */
function forgetRare(keys: Map<string, Key>, count: number): void {
  const least = Math.max(2, (count * RARE) / 2);
  for (const [name, { filled }] of keys) if (filled < least) keys.delete(name);
  if (keys.size < KEYS_HELD / 2) return;
  const emptiest = [...keys].sort(([, a], [, b]) => a.filled - b.filled).slice(0, keys.size / 2);
  for (const [name] of emptiest) keys.delete(name);
}

/**
 * Gathers the columns of records while they pass, and keeps none of the records but those of a sample.
 *
 * It answers "what table do these records make?", however many there are and whatever keys they have.
 *
 * @returns   nothing gathered yet
 * @throws    Unreadable `file.too_many_columns` beyond two million different keys
 * @cost      O(cells) a record; memory of a sample, 120,000 columns, and 8 bytes for each column more
 */
export function gatherRecords(): Gathering {
  const keys = new Map<string, Key>();
  const seen = idTable();
  const sample = rowSample<KeyedRow>();
  const twice: number[] = [];
  let [count, numbers, twiceCount, isForgetting] = [0, 0, 0, false];

  const keyOf = (name: string): Key => {
    const before = keys.get(name);
    if (before !== undefined) return before;
    if (keys.size === KEYS_HELD) {
      if (!isForgetting) for (const each of keys.keys()) seen.add(hashOf(each));
      isForgetting = true;
      forgetRare(keys, count);
    }
    if (isForgetting) seen.add(hashOf(name));
    if (seen.size() > KEYS_MOST) {
      const params = { columns: seen.size(), most: COLUMNS_MOST };
      throw new Unreadable('file.too_many_columns', params);
    }
    const key: Key = { number: numbers, filled: 0, tally: columnFacts() };
    numbers += 1;
    keys.set(name, key);
    return key;
  };
  const add = (line: number, cells: Cells, hasKeyTwice: boolean): void => {
    count += 1;
    const own: number[] = [];
    for (const [name, cell] of cells) {
      const key = keyOf(name);
      key.filled += 1;
      key.tally.add(cell);
      own.push(key.number);
    }
    sample.add({ line, cells: [...cells.values()], keys: own });
    if (!hasKeyTwice) return;
    twiceCount += 1;
    if (twice.length < LINES_KEPT) twice.push(line);
  };
  const gathered = (): Gathered => {
    const chosen = chooseKeys(keys, count);
    const places = new Map(chosen.map(([, { number }], place) => [number, place]));
    const rows = sample.rows().map((row): Row => {
      const cells = chosen.map(() => '');
      for (const [at, number] of row.keys.entries()) {
        const place = places.get(number);
        if (place !== undefined) cells[place] = row.cells[at];
      }
      return { line: row.line, cells };
    });
    const facts = chosen.map(([, { tally }]) => tally.facts());
    const none: ColumnFacts = { isFilled: false, isWhole: false };
    const ignored = (isForgetting ? seen.size() : keys.size) - chosen.length;
    const notes: Note[] = [];
    if (ignored > 0) notes.push({ code: 'columns_ignored', n: ignored, params: { most: chosen.length } });
    if (twiceCount > 0)
      notes.push({ code: 'keys_twice', n: twiceCount, params: { lines: firstLines(twice) } });
    return {
      headings: chosen.map(([name]) => name),
      rows,
      count,
      facts: (column) => facts[column] ?? none,
      notes,
    };
  };
  return { add, count: () => count, headings: () => [...keys.keys()], gathered };
}
