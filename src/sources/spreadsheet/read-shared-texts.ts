import type { XmlReader } from '../markup/scan-xml.ts';
import type { ZipEntry } from '../packed/read-zip.ts';
import { Unreadable } from '../unreadable.ts';
import { cellText } from './cell-text.ts';
import { scanPart } from './scan-part.ts';
import { type SharedTexts, sharedTexts } from './shared-texts.ts';

const BYTES_MOST = 64_000_000; // all different texts of a workbook are held at once, while its cells are read

/**
 * Reads the texts that the cells of a workbook refer to by number.
 *
 * Text with several looks is put together; how it is pronounced is left out.
 *
 * @param part    `sharedStrings.xml`
 * @returns       the texts in order
 * @throws        Unreadable `file.workbook_too_large`, or as the part is broken
 * @source        ECMA-376 part 1, 18.4
 * @cost          O(bytes)
 */
export function readSharedTexts(part: ZipEntry): SharedTexts {
  if (part.bytes > BYTES_MOST) {
    throw new Unreadable('file.workbook_too_large', { kind: 'texts', most: BYTES_MOST / 1_000_000 });
  }
  const texts = sharedTexts();
  let text = '';
  let pronounced = 0;
  let isText = false;
  const reader: XmlReader = {
    get hears() {
      return isText;
    },
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') pronounced += 1;
      else if (name === 't') isText = pronounced === 0;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') pronounced -= 1;
      else if (name === 'si') texts.push(cellText(text));
    },
    text: (piece) => {
      text = text === '' ? piece : text + piece;
    },
  };
  scanPart(part, reader);
  return texts;
}
