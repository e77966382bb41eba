import type { Thinking } from '../engine/base/progress.ts';
import { type EventLog, numberEvents, type WordedEvent } from '../engine/explanations/backtest/event-log.ts';
import type { FileFailure } from './codes.ts';
import { findColumn } from './guess-columns.ts';
import { numberColumn } from './log-number.ts';
import { decideDates, isEmptyCell } from './read-dates.ts';
import type { TableFile } from './read-table.ts';
import { type InputFile, openInputs, type ReadSettings } from './start-reading.ts';
import type { Row, Table } from './table.ts';
import { readAsSaid } from './text-readings.ts';
import { tellingOf, type UnderstoodTable, understandTable } from './understand-table.ts';
import { within } from './within.ts';

/** Which columns make a group, and which tell the number and the time where they cannot be guessed; '' where nobody said. */
export type LogColumns = { readonly group: string; readonly id: string; readonly time: string };

/** A log that can be gone through: one event for each number, or for each row where rows have none. */
export type LogRead = {
  readonly ok: true;
  readonly log: EventLog;
  /** Rows without a time or without a group. */
  readonly leftOut: number;
  readonly numbered: NumberedRows;
};

/** What numbers the events. */
export type NumberedRows = {
  /** The heading of the column, of the first file; null where each row of some file is an event. */
  readonly column: string | null;
  /** Rows of a number that was there before. */
  readonly again: number;
};

/** Why there is no log: a file that is none, a column that is not there, or no column of times. */
export type NoLog =
  | { readonly ok: false; readonly file: string; readonly failure: FileFailure }
  | { readonly ok: false; readonly column: string | null; readonly known: readonly string[] };

const TIMES_LEAST = 0.95; // of the filled cells of a column of times
const SEPARATOR = '\u0000';

/**
 * Reads any table with a column of times as a log of groups.
 *
 * It answers "what happened when, and to what?". Of a number that comes on several rows the first row counts: later ones may
 * say what was not known when it was opened. When and how it was closed is kept apart, so that it is known from then on only.
 *
 * @param files      in the order the user gave them
 * @param settings   how they are read
 * @param asked      which columns
 * @returns          the log, in order of time, or why there is none; yields how far it is, in bytes
 * @cost             O(bytes) + O(rows log rows)
 */
export function* readLog(
  files: readonly InputFile[],
  settings: ReadSettings,
  asked: LogColumns,
): Thinking<LogRead | NoLog> {
  const opened = openInputs(files);
  const total = opened.reduce((sum, { weight }) => sum + weight, 0);
  const rows = gatheredRows();
  let done = 0;
  for (const { file, weight, table: read } of opened) {
    const telling = tellingOf(settings);
    const table = yield* within(readAsSaid(read, { ...telling, everSaid: [] }), done, weight, total);
    done += weight;
    if (!table.ok) return { ok: false, file, failure: table.failure };
    const found = findColumns(table, asked, settings);
    if (!found.ok) return found;
    rows.add(table, found);
  }
  return { ok: true, log: numberEvents(rows.events), leftOut: rows.leftOut(), numbered: rows.numbered() };
}

/** The columns of one table, by their places. */
type FoundColumns = {
  readonly ok: true;
  readonly understood: UnderstoodTable;
  readonly group: readonly number[];
  readonly id: number | null;
  /** Columns whose words make siblings of groups. */
  readonly siblings: readonly number[];
};

function findColumns(table: TableFile, asked: LogColumns, settings: ReadSettings): FoundColumns | NoLog {
  const { headings } = table;
  const missing = (column: string | null): NoLog => ({ ok: false, column, known: headings });
  const whole = findColumn(headings, asked.group);
  const names = whole === undefined ? asked.group.split(',').map((name) => name.trim()) : [asked.group];
  const group: number[] = [];
  for (const name of names) {
    const place = findColumn(headings, name);
    if (place === undefined) return missing(name);
    group.push(place);
  }
  for (const name of [asked.id, asked.time])
    if (name !== '' && findColumn(headings, name) === undefined) return missing(name);

  const understand = (time: string): UnderstoodTable => {
    const map = new Map(settings.map);
    if (time !== '') map.set(time, 'openedAt');
    return understandTable(tellingOf({ ...settings, map }), table);
  };
  let understood = understand(asked.time);
  if (!understood.columns.has('openedAt')) {
    const time = columnOfTimes(table);
    if (time === undefined) return missing(null);
    understood = understand(time);
  }
  const ofField = (field: string): number[] =>
    understood.guesses.flatMap((guess, place) => (guess.field === field ? [place] : []));
  const others = ['category', 'asset'].flatMap(ofField).filter((place) => !group.includes(place));
  return {
    ok: true,
    understood,
    group,
    id: asked.id === '' ? numberColumn(table, understood, group) : (findColumn(headings, asked.id) ?? null),
    siblings: [...(group.length > 1 ? group : []), ...others],
  };
}

/** The first column that holds times and hardly anything else, by what is in it. */
function columnOfTimes({ headings, rows }: Table): string | undefined {
  return headings.find((_, place) => {
    const { filled, dates } = decideDates(rows.map(({ cells }) => cells[place] ?? ''));
    return filled > 0 && dates >= TIMES_LEAST * filled;
  });
}

function gatheredRows() {
  const events: WordedEvent[] = [];
  const seen = new Set<string>();
  const columns: (string | null)[] = [];
  let leftOut = 0;
  let again = 0;
  const wordIn = ({ cells }: Row, place: number): string => {
    const cell = cells[place] ?? '';
    return isEmptyCell(cell) ? '' : cell.trim();
  };
  return {
    events,
    leftOut: () => leftOut,
    numbered: (): NumberedRows => ({ column: columns.includes(null) ? null : (columns[0] ?? null), again }),
    add: (table: Table, { understood, group, id, siblings }: FoundColumns): void => {
      leftOut += table.leftOut.length;
      columns.push(id === null ? null : understood.guesses[id].heading);
      const openedAt = understood.columns.timeOf('openedAt');
      const resolvedAt = understood.columns.timeOf('resolvedAt');
      const closedAt = understood.columns.timeOf('closedAt');
      for (const row of table.all()) {
        const number = id === null ? '' : wordIn(row, id);
        if (number !== '' && seen.has(number)) {
          again += 1;
          continue;
        }
        if (number !== '') seen.add(number);
        const at = openedAt(row);
        const words = group.map((place) => wordIn(row, place));
        if (at === null || words.includes('')) {
          leftOut += 1;
          continue;
        }
        events.push({
          at,
          group: words.join(SEPARATOR),
          service: words[0],
          siblings: siblings.map((place) => wordIn(row, place)),
          closedAt: resolvedAt(row) ?? closedAt(row) ?? Number.POSITIVE_INFINITY,
          closedAs: understood.columns.word(row, 'resolution') ?? '',
        });
      }
    },
  };
}
