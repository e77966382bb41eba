import type { FileFailure } from './codes.ts';
import { fileKind, type ZipKind, zipKind } from './file-kind.ts';
import type { Grid } from './grid/read-grid.ts';
import { isOwnList } from './is-own-list.ts';
import { markupKind } from './markup-kind.ts';
import { readZip } from './packed/read-zip.ts';
import { type Encoding, type EncodingDoubt, readBytes, type TextFile } from './read-bytes.ts';
import { readDelimited } from './read-delimited.ts';
import { looksLikeJson, readJson } from './read-json.ts';
import { readHtml } from './spreadsheet/read-html.ts';
import { readSpreadsheetXml } from './spreadsheet/read-spreadsheet-xml.ts';
import { readWorkbook } from './spreadsheet/read-workbook.ts';
import type { Format, NoTable, Table } from './table.ts';
import { readable } from './unreadable.ts';

/** A file as a table, with how its characters were written. */
export type TableFile = Table & {
  readonly encoding: Encoding;
  /** Of a text; absent where the format itself says how its characters are written. */
  readonly encodingDoubt?: EncodingDoubt;
};

/** How somebody said that a text is to be read; what is absent is decided from the text. */
export type ToldText = { readonly encoding?: Encoding | undefined; readonly delimiter?: string | undefined };

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

const EMPTY: FileFailure = { code: 'file.empty', params: {} };

function readText({ text }: TextFile, delimiter: string | undefined): Table | NoTable {
  if (looksLikeJson(text)) return readJson(text);
  switch (markupKind(text)) {
    case 'html':
      return tableOf(readHtml(text), 'html', { code: 'file.no_table', params: {} });
    case 'xml-spreadsheet':
      return tableOf(readSpreadsheetXml(text), 'xml-spreadsheet', EMPTY);
    case 'mht':
      return refused({ code: 'file.other_spreadsheet', params: { kind: 'mht' } });
    case 'xml':
      return refused({ code: 'file.unknown_xml', params: {} });
    default:
      return readDelimited(text, delimiter);
  }
}

function readZipped(bytes: Uint8Array): TableFile | NoTable {
  const entries = readZip(bytes);
  const is = zipKind(entries);
  if (is.kind !== 'workbook') return refused(refusalOf(is));
  const table = tableOf(readWorkbook(bytes.length, entries), 'xlsx', EMPTY);
  return table.ok ? { ...table, encoding: 'utf-8' } : table;
}

/**
 * Reads a file's bytes as a table, whatever its format.
 *
 * It answers "what rows are in this file?" for CSV, TSV, JSON, JSON lines, Excel workbooks, and spreadsheets saved as a page
 * or as XML; the content decides, not the name. Files packed in it are for who opens it (open-file.ts).
 *
 * @param bytes   the whole file; may be empty
 * @param told    how a text is to be read, where somebody said so
 * @returns       the table, or why there is none
 * @cost          O(bytes), unpacked
 */
export function readTable(bytes: Uint8Array, told: ToldText = {}): TableFile | NoTable {
  const table = readAny(bytes, told);
  return table.ok && isOwnList(table.headings) ? refused({ code: 'file.own_list', params: {} }) : table;
}

function readAny(bytes: Uint8Array, told: ToldText): TableFile | NoTable {
  return readable((): TableFile | NoTable => {
    const is = fileKind(bytes);
    if (is.kind === 'zip') return readZipped(bytes);
    if (is.kind !== 'other') return refused(refusalOf(is));
    const file = readBytes(bytes, told.encoding);
    if (!file.ok) return file;
    const table = readText(file, told.delimiter);
    const { encoding, doubt, notes } = file;
    return table.ok ? { ...table, encoding, encodingDoubt: doubt, notes: [...notes, ...table.notes] } : table;
  });
}
