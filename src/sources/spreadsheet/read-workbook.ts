import { sheetChoice } from '../grid/choose-sheet.ts';
import type { Grid } from '../grid/read-grid.ts';
import { CELLS_MOST } from '../grid/sheet.ts';
import type { ZipEntry } from '../packed/read-zip.ts';
import { Unreadable } from '../unreadable.ts';
import { openWorkbook } from './open-workbook.ts';
import { readFormats } from './read-formats.ts';
import { readSharedTexts } from './read-shared-texts.ts';
import { type Book, readSheet } from './read-sheet.ts';
import { sharedTexts } from './shared-texts.ts';

const PACKED_MOST = 50_000_000; // some half a million tickets; a CSV may be ten times that

/**
 * Reads an Excel workbook.
 *
 * It answers "which tickets are in this workbook?": of its sheets the one that looks most like tickets, with values only.
 * Macros, pictures and links to other workbooks are never opened.
 *
 * @param packed  bytes of the file
 * @param entries the files in it
 * @returns       the table; undefined where no sheet has anything in it
 * @throws        Unreadable `file.workbook_too_large`, `file.too_many_columns`, or as a part is broken
 * @source        ECMA-376 (Office Open XML), transitional and strict
 * @cost          O(bytes unpacked); memory for the shared texts and the packed rows, never for a whole part
 */
export function readWorkbook(packed: number, entries: readonly ZipEntry[]): Grid | undefined {
  if (packed > PACKED_MOST) {
    throw new Unreadable('file.workbook_too_large', { kind: 'packed', most: PACKED_MOST / 1_000_000 });
  }
  const { sheets, texts, formats, is1904 } = openWorkbook(entries);
  const book: Book = {
    texts: texts === undefined ? sharedTexts() : readSharedTexts(texts),
    formats: formats === undefined ? [] : readFormats(formats),
    is1904,
    budget: { left: CELLS_MOST },
  };
  const choice = sheetChoice('other_sheets');
  for (const sheet of sheets) choice.offer(readSheet(sheet, book));
  return choice.chosen();
}
