import { finish, type Thinking } from '../engine/base/progress.ts';
import type { FileFailure } from './codes.ts';
import { type ZipKind, zipKind } from './file-kind.ts';
import { type ByteSource, refuseTooLarge, sourceOfBytes, wholeOf } from './flow/byte-source.ts';
import type { Encoding, EncodingDoubt } from './flow/decode-bytes.ts';
import { expectText, Unexpected } from './flow/expect-text.ts';
import { kindOf } from './flow/kind-of.ts';
import { surveyBytes } from './flow/survey-bytes.ts';
import { type FlowingText, flowingText, heldText } from './flow/text-flow.ts';
import { withoutTail } from './flow/without-tail.ts';
import type { Grid } from './grid/read-grid.ts';
import { isOwnList } from './is-own-list.ts';
import { calledJson } from './json/called-json.ts';
import { markupKind } from './markup-kind.ts';
import { readZip } from './packed/read-zip.ts';
import { isProgramText } from './program-text.ts';
import type { Quoting } from './quoting.ts';
import { wholeText } from './read-bytes.ts';
import type { BesideTable } from './read-delimited.ts';
import { looksLikeJson, surveyJson } from './read-json.ts';
import { surveyParts } from './read-parts.ts';
import { readHtml } from './spreadsheet/read-html.ts';
import { readSpreadsheetXml } from './spreadsheet/read-spreadsheet-xml.ts';
import { readWorkbook } from './spreadsheet/read-workbook.ts';
import type { Format, NoTable, Table } from './table.ts';
import { Unreadable } from './unreadable.ts';
import type { Watch } from './watch.ts';

/** A file as a table, with how its characters were written. */
export type TableFile = Table & {
  readonly encoding: Encoding;
  /** Of a text; absent where the format itself says how its characters are written. */
  readonly encodingDoubt?: EncodingDoubt;
};

/** How somebody said that a text is to be read; what is absent is decided from the text. */
export type ToldText = {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly quoting?: Quoting | undefined;
};

/** How a file is to be read, and who looks at its rows while they pass. */
export type TableOrders = ToldText & {
  readonly watch?: Watch | undefined;
  readonly beside?: BesideTable | undefined;
};

const refused = (failure: FileFailure): NoTable => ({ ok: false, failure });

/** Why a file that is neither text nor a workbook is not read. */
function refusalOf(is: Exclude<ZipKind, { kind: 'workbook' }>): FileFailure {
  switch (is.kind) {
    case 'foreign':
      return { code: 'file.not_text', params: { kind: is.what } };
    case 'spreadsheet':
      return { code: 'file.other_spreadsheet', params: { kind: is.what } };
    case 'locked':
      return { code: 'file.locked', params: {} };
    case 'packed':
      return { code: 'file.archive', params: { kind: is.what } };
    case 'zip':
    case 'gzip':
      return { code: 'file.archive', params: { kind: is.kind } };
  }
}

function tableOf(grid: Grid | undefined, format: Format, nothing: FileFailure): Table | NoTable {
  return grid === undefined
    ? refused(nothing)
    : { ok: true, format, delimiter: null, confidence: 1, ...grid };
}

const START = 8_192; // characters in which a text shows what it is
const EMPTY: FileFailure = { code: 'file.empty', params: {} };

/** Reads a text by how it starts; pages and XML are held whole. */
function* surveyText(text: FlowingText, orders: TableOrders): Thinking<Table | NoTable> {
  const start = startOf(text);
  if (start === undefined) throw new Unreadable('file.empty');
  if (looksLikeJson(start)) return yield* surveyJson(text, orders.watch);
  const called = calledJson(text, start);
  if (called !== undefined) return yield* surveyJson(heldText(called), orders.watch);
  switch (markupKind(start)) {
    case 'html':
      return tableOf(readHtml(heldWhole(text)), 'html', { code: 'file.no_table', params: {} });
    case 'xml-spreadsheet':
      return tableOf(readSpreadsheetXml(heldWhole(text)), 'xml-spreadsheet', EMPTY);
    case 'mht':
      return refused({ code: 'file.other_spreadsheet', params: { kind: 'mht' } });
    case 'xml':
      return refused({ code: 'file.unknown_xml', params: {} });
    default:
      if (isProgramText(start)) return refused({ code: 'file.program_text', params: {} });
      return yield* surveyParts(text, orders);
  }
}

/** A text of a form that cannot be read in pieces. */
function heldWhole({ lengthMost, open }: FlowingText): string {
  refuseTooLarge(lengthMost);
  return wholeText(open());
}

/** The text from its first word on, as far as is needed to tell what it is; undefined where it has none. */
function startOf({ open }: FlowingText): string | undefined {
  const flow = open();
  let start = '';
  for (let part = flow(); part !== ''; part = flow()) {
    start = (start + part).trimStart();
    if (start.length >= START) break;
  }
  return start === '' ? undefined : start.slice(0, START);
}

function readZipped(bytes: Uint8Array): TableFile | NoTable {
  const entries = readZip(bytes);
  const is = zipKind(entries);
  if (is.kind !== 'workbook') return refused(refusalOf(is));
  const table = tableOf(readWorkbook(bytes.length, entries), 'xlsx', EMPTY);
  return table.ok ? { ...table, encoding: 'utf-8' } : table;
}

/**
 * Reads a file as a table, whatever its format.
 *
 * It answers "what rows are in this file?" for CSV, TSV, JSON, JSON lines, Excel workbooks, and spreadsheets saved as a page
 * or as XML; the content decides, not the name. Files packed in it are for who opens it (open-file.ts). Delimited text
 * and JSON are never held whole; what else there is, is.
 *
 * @param source  the file; may be empty
 * @param orders  how a text is to be read, where somebody said so, and who looks at the rows of a long table while they pass
 * @returns       the table, or why there is none; yields how far it is, in bytes
 * @cost          O(bytes), unpacked
 */
export function* surveyTable(source: ByteSource, orders: TableOrders = {}): Thinking<TableFile | NoTable> {
  try {
    const table = yield* surveyAny(source, orders);
    return table.ok && isOwnList(table.headings) ? refused({ code: 'file.own_list', params: {} }) : table;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refused(error.failure);
  }
}

/**
 * Reads a file that is in memory as a table.
 *
 * @param bytes   the whole file; may be empty
 * @returns       the table, or why there is none
 * @cost          O(bytes), unpacked
 */
export function readTable(bytes: Uint8Array): TableFile | NoTable {
  return finish(surveyTable(sourceOfBytes(bytes)));
}

function* surveyAny(source: ByteSource, orders: TableOrders): Thinking<TableFile | NoTable> {
  const is = kindOf(source);
  if (is.kind === 'zip') return readZipped(wholeOf(source));
  if (is.kind !== 'other') return refused(refusalOf(is));
  const { source: text, tail } = withoutTail(source);
  const table = yield* surveyWritten(text, orders);
  if (!table.ok || tail === 0) return table;
  return { ...table, notes: [{ code: 'nothing_at_end', n: tail, params: {} }, ...table.notes] };
}

/** Reads a file that is a text, as far as its start tells. */
function* surveyWritten(source: ByteSource, orders: TableOrders): Thinking<TableFile | NoTable> {
  const expected = orders.encoding === undefined ? yield* surveyExpected(source, orders) : undefined;
  if (expected !== undefined) return expected;
  const plan = surveyBytes(source, orders.encoding);
  const table = yield* surveyText(flowingText(source, plan), orders);
  const { encoding, doubt, notes } = plan;
  return table.ok ? { ...table, encoding, encodingDoubt: doubt, notes: [...notes, ...table.notes] } : table;
}

/** Reads a long text in one look, as its start lets expect it; undefined where it is not so, or holds no table. */
function* surveyExpected(source: ByteSource, orders: TableOrders): Thinking<TableFile | undefined> {
  const expected = expectText(source);
  if (expected === undefined) return undefined;
  try {
    const table = yield* surveyText(expected.text, orders);
    const encodingDoubt = expected.doubt();
    return table.ok && encodingDoubt !== undefined
      ? { ...table, encoding: 'utf-8', encodingDoubt }
      : undefined;
  } catch (error) {
    if (error instanceof Unexpected || error instanceof Unreadable) return undefined;
    throw error;
  }
}
