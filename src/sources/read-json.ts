import { finish, type Progress, type Thinking } from '../engine/base/progress.ts';
import { type FlowingText, heldText } from './flow/text-flow.ts';
import { cutRecords } from './json/cut-records.ts';
import { findRecords, type RecordsPlace } from './json/find-records.ts';
import { gatherRecords } from './json/gather-records.ts';
import { readTabular } from './json/read-tabular.ts';
import type { Cells } from './json/resume-records.ts';
import { TextWindow } from './json/text-window.ts';
import { keptLeftRows } from './left-rows.ts';
import { heldTable, type NoTable, type Row, type Table } from './table.ts';
import type { Watch, Watcher } from './watch.ts';

const RECORDS_AT_A_TIME = 2_000; // between two reports of progress
const HEAD_MOST = 2_000; // records from which a watcher can tell what the columns mean
const HEAD_CHARACTERS = 1_000_000;

/** Whether the text looks like JSON at all: it opens as a list of values or as an object. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*(?:[[{"\]\d-]|true|false|null)|\{\s*(?:"|\}))/u.test(text);
}

const formatOf = ({ kind }: RecordsPlace): 'json' | 'json-lines' => (kind === 'list' ? 'json' : 'json-lines');

const rowOf = (line: number, cells: Cells, headings: readonly string[]): Row => ({
  line,
  cells: headings.map((key) => cells.get(key) ?? ''),
});

function* rowsOf(
  text: FlowingText,
  records: RecordsPlace,
  headings: readonly string[],
): Generator<Row, void, void> {
  for (const cut of cutRecords(text, records))
    if (cut.kind === 'record') yield rowOf(cut.line, cut.cells, headings);
}

type Found = { readonly line: number; readonly cells: Cells };

/** Hands the records to a watcher once there are enough of them to show what the table looks like. */
function watchRecords(watch: Watch, format: 'json' | 'json-lines') {
  let head: Found[] = [];
  let characters = 0;
  let headings: readonly string[] = [];
  let look: Watcher | undefined;
  return (found: Found, known: () => readonly string[]): void => {
    if (look !== undefined) {
      look.add(rowOf(found.line, found.cells, headings));
      return;
    }
    head.push(found);
    for (const { length } of found.cells.values()) characters += length;
    if (head.length < HEAD_MOST && characters < HEAD_CHARACTERS) return;
    headings = known();
    const rows = head.map(({ line, cells }) => rowOf(line, cells, headings));
    look = watch(
      heldTable({ format, delimiter: null, confidence: 1, headings, rows, leftOut: [], notes: [] }),
    );
    for (const row of rows) look.add(row);
    head = [];
  };
}

/**
 * Reads JSON or JSON lines as a table.
 *
 * It answers "what are the columns and the records?". Each record is read on its own: a bad one is left out
 * with its line, and reading goes on at the next. None is kept but those of a sample; they are cut anew each time they are
 * asked for.
 *
 * @param text    text that looks like JSON
 * @param watch   who looks at the rows while they pass; columns that come later are not in them
 * @returns       the table; or why there is none, such as an object without a list of records; yields how far it is, in
 *                characters
 * @throws        Unreadable `file.too_many_columns`
 * @cost          O(length), twice where the records stand inside an object, and once more for all rows; at most 20 times
 *                that on broken text; memory of a sample
 */
export function* surveyJson(text: FlowingText, watch?: Watch): Thinking<Table | NoTable> {
  const tabular = readTabular(text);
  if (tabular !== undefined) return tabular;
  const records = findRecords(new TextWindow(text.open()));
  const format = formatOf(records);
  const gathering = gatherRecords();
  const leftOut = keptLeftRows();
  const watching = watch && watchRecords(watch, format);
  let cuts = 0;
  for (const cut of cutRecords(text, records)) {
    cuts += 1;
    if (cut.kind === 'left-out') leftOut.push(cut.row);
    else {
      gathering.add(cut.line, cut.cells, cut.hasKeyTwice);
      watching?.(cut, gathering.headings);
    }
    if (records.kind === 'none' && (cuts > 1 || leftOut.length > 0)) return noRecords();
    if (cuts % RECORDS_AT_A_TIME === 0) yield progressOf(cut.end, text);
  }
  const { headings, ...gathered } = gathering.gathered();
  const all = (): Iterable<Row> => rowsOf(text, records, headings);
  return { ok: true, format, delimiter: null, confidence: 1, headings, ...gathered, all, leftOut };
}

const noRecords = (): NoTable => ({ ok: false, failure: { code: 'file.no_records', params: {} } });
const progressOf = (done: number, { lengthMost: total }: FlowingText): Progress => ({ done, total });

/**
 * Reads JSON that is in memory as a table.
 *
 * @param text    as for `surveyJson`
 * @returns       the table, or why there is none
 * @cost          as for `surveyJson`
 */
export function readJson(text: string): Table | NoTable {
  return finish(surveyJson(heldText(text)));
}
