import { sheetChoice } from '../grid/choose-sheet.ts';
import type { Grid } from '../grid/read-grid.ts';
import { CELL_MOST, CELLS_MOST, type CellBudget } from '../grid/sheet.ts';
import { type SheetWriter, sheetWriter } from '../grid/sheet-writer.ts';
import { attributeOf, type XmlReader, XmlScanner } from '../markup/scan-xml.ts';
import { Unreadable } from '../unreadable.ts';
import { cellText } from './cell-text.ts';
import { writeNumber } from './write-number.ts';
import { writeSerial } from './write-serial.ts';

type Cell = { column: number | undefined; across: number; type: string; text: string; hasFormula: boolean };
type Open = { readonly writer: SheetWriter; readonly name: string; hidden: boolean };

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})/u;
const DAY_MS = 86_400_000;
const FIRST_YEAR = 1901; // earlier ones are times of day and lengths of time, counted from the last day of 1899
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

const placeOf = (said: string | undefined, before: number): number | undefined =>
  said === undefined ? undefined : Number(said) - before;

/** `2026-01-25T09:00:00.000` as it is written from a workbook too. */
function momentText(text: string): string {
  const parts = ISO.exec(text.trim());
  if (parts === null) return text.trim();
  const [, year, month, day, clock] = parts;
  if (Number(year) >= FIRST_YEAR)
    return clock === '00:00:00' ? `${year}-${month}-${day}` : `${year}-${month}-${day} ${clock}`;
  const days = (Date.parse(`${year}-${month}-${day}T${clock}Z`) - Date.UTC(1899, 11, 31)) / DAY_MS;
  return writeSerial(days, 'elapsed', false) ?? text.trim();
}

function textOf({ type, text }: Cell): string {
  switch (type) {
    case 'Number':
      return writeNumber(text);
    case 'DateTime':
      return momentText(text);
    case 'Boolean':
      return text.trim() === '1' ? 'true' : 'false';
    case 'Error':
      return '';
    default:
      return cellText(text);
  }
}

/**
 * Reads a spreadsheet that Excel 2003 saved as XML.
 *
 * It answers "what stands where?", as for a workbook of today: the sheet that looks most like tickets, dates and times as
 * text that reads one way only, nothing for an error.
 *
 * @param text    the XML
 * @returns       the table; undefined where no sheet has anything in it
 * @throws        Unreadable `file.damaged`, `file.cut_short`, `file.unsafe_xml`, `file.workbook_too_large`,
 *                `file.too_many_columns`
 * @source        "XML Spreadsheet Reference" (Microsoft, 2003)
 * @cost          O(length)
 */
export function readSpreadsheetXml(text: string): Grid | undefined {
  const choice = sheetChoice('other_sheets');
  const budget: CellBudget = { left: CELLS_MOST };
  const cell: Cell = { column: undefined, across: 0, type: 'String', text: '', hasFormula: false };
  let sheet: Open | undefined;
  let isData = false;
  let isVisible = false;

  const finish = ({ writer }: Open): void => {
    writer.cell(cell.column, textOf(cell));
    writer.skip(cell.across);
    if (cell.type === 'Error' && cell.text !== '') writer.notice('error_cells');
    if (cell.hasFormula) writer.notice(cell.text === '' ? 'formula_without_value' : 'formula_values');
  };

  const reader: XmlReader = {
    get hears() {
      return isData || isVisible;
    },
    open: (name, attributes) => {
      const said = (wanted: string): string | undefined => attributeOf(attributes, wanted);
      if (name === 'Worksheet') {
        const called = (said('Name') ?? '').replace(CONTROLS, '\ufffd');
        sheet = { writer: sheetWriter(budget), name: called, hidden: false };
      } else if (sheet === undefined) return;
      else if (name === 'Row') sheet.writer.row(placeOf(said('Index'), 0));
      else if (name === 'Cell') {
        cell.column = placeOf(said('Index'), 1);
        cell.across = Number(said('MergeAcross') ?? 0);
        cell.type = 'String';
        cell.text = '';
        cell.hasFormula = said('Formula') !== undefined;
      } else if (name === 'Data') {
        cell.type = said('Type') ?? 'String';
        isData = true;
      } else if (name === 'Visible') {
        cell.text = '';
        isVisible = true;
      }
    },
    close: (name) => {
      if (sheet === undefined) return;
      if (name === 'Data') isData = false;
      else if (name === 'Cell') finish(sheet);
      else if (name === 'Visible') {
        sheet.hidden = cell.text.trim() !== 'SheetVisible';
        isVisible = false;
      } else if (name === 'Worksheet') {
        choice.offer(sheet.writer.sheet(sheet.name, sheet.hidden));
        sheet = undefined;
      }
    },
    text: (piece) => {
      cell.text += piece;
      if (cell.text.length > CELL_MOST) throw new Unreadable('file.damaged');
    },
  };
  const scanner = new XmlScanner(reader);
  scanner.push(text.trimStart());
  scanner.end();
  return choice.chosen();
}
