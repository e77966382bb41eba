import { isList, type Json } from '../document-text.ts';
import { flattenRecord, isTooDeep, NESTED_MOST, parsedJson } from '../flatten-record.ts';
import type { FlowingText } from '../flow/text-flow.ts';
import { keptLeftRows } from '../left-rows.ts';
import { wholeText } from '../read-bytes.ts';
import type { Row, Table } from '../table.ts';
import { gatherRecords } from './gather-records.ts';
import type { Cells } from './resume-records.ts';
import { findTabular, linesOfLists, mayBeTabular, type Tabular } from './tabular.ts';

const CHARACTERS_MOST = 16_000_000; // held and parsed whole: more would not fit in 256 MB
const START = 8_192; // characters in which such a text shows what it is

type Found = { readonly line: number; readonly cells: Cells };

/**
 * Reads JSON in which records stand as a table as one.
 *
 * It answers "what are the columns and the rows?" where no record stands by itself. A row with more or fewer values than there are
 * columns is left out, since nobody knows which of them is missing.
 *
 * @param text    text that looks like JSON
 * @returns       the table; undefined where it is none, or too long to be held
 * @cost          O(length), in memory too
 */
export function readTabular(text: FlowingText): Table | undefined {
  if (text.lengthMost > CHARACTERS_MOST || !mayBeTabular(text.stretch(0, START))) return undefined;
  const whole = wholeText(text.open());
  const value = parsedJson(whole);
  const found = value === undefined ? listsOnLines(whole) : findTabular(value);
  return found === undefined ? undefined : tableOf(found, whole);
}

/** A table of which each line is a list, the first one of names. */
function listsOnLines(text: string): Tabular | undefined {
  const lists: Json[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parsedJson(line);
    if (value === undefined || !isList(value)) return undefined;
    lists.push(value);
  }
  const found = findTabular(lists);
  return found === undefined ? undefined : { ...found, depth: 1 };
}

function tableOf({ headings: names, rows, depth }: Tabular, text: string): Table {
  const lines = depth === null ? [] : linesOfLists(text, depth).slice(-rows.length);
  const width = names.length;
  const gathering = gatherRecords();
  const leftOut = keptLeftRows();
  const records: Found[] = [];
  for (const [at, values] of rows.entries()) {
    const line = lines[at] ?? 1;
    const params = { cells: values.length, expected: width };
    if (values.length < width) {
      leftOut.push({ line, column: values.length, code: 'row.too_short', params });
    } else if (values.length > width) {
      leftOut.push({ line, column: width + 1, code: 'row.too_long', params });
    } else if (values.some(isTooDeep)) {
      leftOut.push({ line, column: null, code: 'row.too_deep', params: { most: NESTED_MOST } });
    } else {
      const cells = flattenRecord(Object.fromEntries(names.map((name, column) => [name, values[column]])));
      gathering.add(line, cells, false);
      records.push({ line, cells });
    }
  }
  const { headings, ...gathered } = gathering.gathered();
  function* all(): Generator<Row, void, void> {
    for (const { line, cells } of records) {
      yield { line, cells: headings.map((heading) => cells.get(heading) ?? '') };
    }
  }
  return { ok: true, format: 'json', delimiter: null, confidence: 1, headings, ...gathered, all, leftOut };
}
