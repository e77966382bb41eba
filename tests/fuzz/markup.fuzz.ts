import { readHtml } from '../../src/sources/spreadsheet/read-html.ts';
import { readSpreadsheetXml } from '../../src/sources/spreadsheet/read-spreadsheet-xml.ts';
import { readable } from '../../src/sources/unreadable.ts';
import { judgeReading } from './judge-reading.ts';

/** Any bytes, called a workbook of before 2007; and any text read as a page and as the XML of Excel 2003. */
export function fuzz(data: Uint8Array): void {
  judgeReading('x.xls', data);
  const text = new TextDecoder().decode(data);
  readable(() => ({ ok: true, grid: readHtml(text) }) as const);
  readable(() => ({ ok: true, grid: readSpreadsheetXml(text) }) as const);
}
