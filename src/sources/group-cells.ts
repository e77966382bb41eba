import { fold } from '../engine/text/fold.ts';
import { type DecidedReading, type Readings, saidOfColumn, saidOfFile } from './column-readings.ts';
import type { Field } from './field.ts';
import { EVEN } from './file-guess.ts';
import { type GroupTally, leftLines, tallyGroups } from './group-tally.ts';
import type { ColumnGuess } from './guess.ts';
import { isFilled } from './heading-row.ts';
import type { Format, Row, Table } from './table.ts';

/** How empty cells of columns of groups are read, where a report may write each group on its first row only. */
export type GroupCells = {
  /** The columns whose empty cells say what the cell above says. */
  readonly filled: readonly number[];
  /** What stands above the empty cells of the rows of the sample: by column, then by line. */
  readonly above: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** How many cells of a column are read so. */
  readonly counts: ReadonlyMap<number, number>;
  readonly decided: readonly DecidedReading[];
};

const NO_GROUPS: GroupCells = { filled: [], above: new Map(), counts: new Map(), decided: [] };

/** What reports are grouped by. A device is not: its column is sparse, and hardly a value comes twice. */
const FIELDS_OF_GROUPS: ReadonlySet<Field> = new Set([
  'category',
  'subcategory',
  'team',
  'site',
  'company',
  'state',
  'priority',
  'type',
]);
/** Records have no cell above them. */
const FORMATS: ReadonlySet<Format> = new Set(['csv', 'tsv', 'xlsx', 'html', 'xml-spreadsheet']);

const EMPTY_SHARE = 0.5; // of the cells, at least: groups of one are no groups
const ROWS_LEAST = 6;
const FIRST_GROUPS = 3; // groups in the first columns of a table,
const FIRST_ROWS = 10; // and rows, before it is believed unasked
const IN_ORDER_GROUPS = 5; // by chance as many stand in order once in 120 times
const ASKED_GROUPS = 4; // groups in a column further on, before it is worth a question
const CONFIDENCE = { one: 0.9, both: 0.97 } as const; // where one sign speaks for it, or the place and the order do

/** Whether the sample leaves it possible that each group is written once. */
function mayBeGrouped(rows: readonly Row[], at: number, isInner: boolean): boolean {
  const values = rows.map(({ cells }) => cells[at] ?? '').filter(isFilled);
  if (values.length === 0 || rows.length - values.length < rows.length * EMPTY_SHARE) return false;
  return isInner || new Set(values.map(fold)).size === values.length;
}

/** How much speaks for groups in a column: nothing, enough to ask, or enough to read it so. */
type Weighed = { readonly kind: 'none' | 'asked' } | { readonly kind: 'sure'; readonly confidence: number };

function weigh(tally: GroupTally, outer: Weighed | undefined, isFirst: boolean): Weighed {
  const { rows, groups, empty, isOnce, isOnceWithin, isInOrder } = tally;
  const isNested = outer !== undefined && outer.kind !== 'none' && isOnceWithin;
  if (groups < 2 || empty < rows * EMPTY_SHARE || rows < ROWS_LEAST || !(isOnce || isNested))
    return { kind: 'none' };
  if (isNested && !isOnce) return outer;
  const signs = [
    isFirst && groups >= FIRST_GROUPS && rows >= FIRST_ROWS,
    isInOrder && groups >= IN_ORDER_GROUPS,
  ];
  const speak = signs.filter(Boolean).length;
  if (speak > 0) return { kind: 'sure', confidence: speak === 1 ? CONFIDENCE.one : CONFIDENCE.both };
  return { kind: isFirst || groups >= ASKED_GROUPS ? 'asked' : 'none' };
}

/** The decision about one column; undefined where nothing speaks for groups, and nobody did. */
function decide(
  weighed: Weighed,
  { at, heading }: { readonly at: number; readonly heading: string },
  readings: Readings,
): DecidedReading | undefined {
  const own = saidOfColumn(readings, 'groupCells', heading);
  const said =
    own?.by === 'told' || weighed.kind !== 'none' ? (own ?? saidOfFile(readings, 'groupCells')) : undefined;
  if (said === undefined && weighed.kind === 'none') return undefined;
  const isAbove = said === undefined ? weighed.kind === 'sure' : said.value === 'above';
  const confidence = said !== undefined ? 1 : weighed.kind === 'sure' ? weighed.confidence : EVEN;
  return {
    kind: 'groupCells',
    column: heading,
    chosen: isAbove ? 'above' : 'empty',
    confidence,
    by: said?.by ?? 'file',
    asked: said === undefined && weighed.kind === 'asked',
    alternatives: [isAbove ? 'empty' : 'above'],
    from: [at],
  };
}

/**
 * Decides how the empty cells of columns of groups are read.
 *
 * It answers "is this a report that writes each category on its first row only?". So it looks where the first row is filled, at
 * least half of the cells are empty, and no value comes twice, or not twice within a group of a column to the left. It is
 * believed where these columns stand first in the table or their values stand in order; asked, where neither says so; and no question where a column
 * simply has empty cells, of which the same values come again.
 *
 * @param table    the table
 * @param guesses  what each column means
 * @param readings what was said
 * @returns        how they are read; nothing where no column may be grouped
 * @cost           O(sample); O(rows) where a column may be grouped
 */
export function decideGroups(table: Table, guesses: readonly ColumnGuess[], readings: Readings): GroupCells {
  if (!FORMATS.has(table.format)) return NO_GROUPS;
  const places: number[] = [];
  for (const [at, { field, heading }] of guesses.entries()) {
    if (!FIELDS_OF_GROUPS.has(field)) continue;
    const isTold = saidOfColumn(readings, 'groupCells', heading)?.by === 'told';
    if (isTold || mayBeGrouped(table.rows, at, places.length > 0)) places.push(at);
  }
  if (places.length === 0) return NO_GROUPS;
  const { tallies, above } = tallyGroups(table, places);
  let outer: Weighed | undefined;
  let first = 0;
  const decided = places.flatMap((at, place) => {
    const weighed = weigh(tallies[place], outer, at === first);
    if (weighed.kind !== 'none') {
      outer = weighed;
      if (at === first) first += 1;
    }
    return decide(weighed, { at, heading: guesses[at].heading }, readings) ?? [];
  });
  const filled = decided.flatMap(({ chosen, from }) => (chosen === 'above' ? from : []));
  const counts = new Map(places.map((at, place) => [at, tallies[place].empty]));
  return { filled, above, counts, decided };
}

/**
 * The table with what stands above in the empty cells of its columns of groups. Behind a record that was left out nobody knows
 * what group it began: there cells stay empty until the next group.
 *
 * @param table  the table
 * @param groups how these cells are read
 * @returns      the same table where none are filled
 * @cost         O(sample); O(columns) more a row
 */
export function fillGroups<T extends Table>(
  table: T,
  { filled, above }: Pick<GroupCells, 'filled' | 'above'>,
): T {
  if (filled.length === 0) return table;
  const put = (row: Row, valueAt: (at: number) => string | undefined): Row => {
    const cells = [...row.cells];
    for (const at of filled) if (!isFilled(cells[at] ?? '')) cells[at] = valueAt(at) ?? '';
    return { ...row, cells };
  };
  function* all(): Generator<Row, void, void> {
    const left = leftLines(table.leftOut);
    const last = new Map<number, string>();
    let passed = 0;
    for (const row of table.all()) {
      if (left[passed] < row.line) {
        last.clear();
        while (left[passed] < row.line) passed += 1;
      }
      for (const at of filled) if (isFilled(row.cells[at] ?? '')) last.set(at, row.cells[at]);
      yield put(row, (at) => last.get(at));
    }
  }
  const rows = table.rows.map((row) => put(row, (at) => above.get(at)?.get(row.line)));
  return { ...table, rows, all };
}
