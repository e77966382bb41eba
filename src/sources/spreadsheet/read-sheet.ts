import { CELL_MOST, type CellBudget, type Sheet } from '../grid/sheet.ts';
import { sheetWriter } from '../grid/sheet-writer.ts';
import type { XmlReader } from '../markup/scan-xml.ts';
import { Unreadable } from '../unreadable.ts';
import { cellText } from './cell-text.ts';
import type { NumberKind } from './kind-of-format.ts';
import type { SheetPart } from './open-workbook.ts';
import { type CellHead, readCellHead } from './read-cell-head.ts';
import { scanPart } from './scan-part.ts';
import type { SharedTexts } from './shared-texts.ts';
import { writeNumber } from './write-number.ts';
import { writeSerial } from './write-serial.ts';

/** What the cells of a workbook refer to. */
export type Book = {
  readonly texts: SharedTexts;
  readonly formats: readonly NumberKind[];
  readonly is1904: boolean;
  readonly budget: CellBudget;
};

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z?)$/u;
const KEPT_LENGTH = 13; // a shorter piece of a text is a text of its own for V8; a longer one holds on to the whole

type Cell = CellHead & { text: string; hasFormula: boolean };

/** A copy that does not keep the part of the file it was cut from in memory. */
const copied = (text: string): string => (text.length < KEPT_LENGTH ? text : ` ${text}`.slice(1));

function numberText(written: string, kind: NumberKind, is1904: boolean): string {
  if (written === '') return '';
  const text = kind === 'number' ? undefined : writeSerial(Number(written), kind, is1904);
  return text ?? copied(writeNumber(written));
}

function textOf({ type, text, style }: Cell, { texts, formats, is1904 }: Book): string {
  switch (type) {
    case 's': {
      const shared = texts.at(Number(text));
      if (shared === undefined && text !== '') throw new Unreadable('file.damaged');
      return shared ?? '';
    }
    case 'str':
    case 'inlineStr':
      return copied(cellText(text));
    case 'b':
      return text === '' ? '' : text === '1' || text === 'true' ? 'true' : 'false';
    case 'e':
      return '';
    case 'd':
      return text.trim().replace(ISO, '$1 $2$3');
    default:
      return numberText(text, formats[style] ?? 'number', is1904);
  }
}

/**
 * Reads a sheet of a workbook, cell by cell.
 *
 * It answers "what stands where?": numbers in full, dates and times as text that reads one way only, `true` and `false`, the
 * result that a formula had when it was saved, and nothing for an error.
 *
 * @param sheet   the sheet
 * @param book    what its cells refer to; its budget goes down
 * @returns       the rows with something in them
 * @throws        Unreadable `file.damaged`, `file.workbook_too_large`, or as the part is broken
 * @source        ECMA-376 part 1, 18.3
 * @cost          O(bytes)
 */
export function readSheet({ name, hidden, part }: SheetPart, book: Book): Sheet {
  const writer = sheetWriter(book.budget);
  const cell: Cell = { column: undefined, type: 'n', style: 0, text: '', hasFormula: false };
  let isInside = false; // of the cells; what stands before and after them is layout
  let isCell = false;
  let isValue = false;
  let pronounced = 0;

  const finish = (): void => {
    const text = textOf(cell, book);
    writer.cell(cell.column, text);
    if (cell.type === 'e' && cell.text !== '') writer.notice('error_cells');
    if (cell.hasFormula) writer.notice(cell.text === '' ? 'formula_without_value' : 'formula_values');
  };

  const reader: XmlReader = {
    get hears() {
      return isValue;
    },
    open: (element, attributes) => {
      if (element === 'sheetData') isInside = true;
      else if (!isInside) return;
      else if (element === 'c') {
        readCellHead(cell, attributes);
        cell.text = '';
        cell.hasFormula = false;
        isCell = true;
      } else if (element === 'v') isValue = isCell;
      else if (element === 'row') {
        writer.row(attributes.r === undefined ? undefined : Number(attributes.r));
      } else if (element === 't') isValue = isCell && pronounced === 0;
      else if (element === 'f') cell.hasFormula = true;
      else if (element === 'rPh') pronounced += 1;
    },
    close: (element) => {
      if (!isInside) return;
      if (element === 'v' || element === 't') isValue = false;
      else if (element === 'c') {
        finish();
        isCell = false;
      } else if (element === 'rPh') pronounced -= 1;
      else if (element === 'sheetData') isInside = false;
    },
    text: (piece) => {
      cell.text = cell.text === '' ? piece : cell.text + piece;
      if (cell.text.length > CELL_MOST) throw new Unreadable('file.damaged');
    },
  };
  scanPart(part, reader);
  return writer.sheet(name, hidden);
}
