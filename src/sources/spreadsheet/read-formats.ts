import type { XmlReader } from '../markup/scan-xml.ts';
import type { ZipEntry } from '../packed/read-zip.ts';
import { Unreadable } from '../unreadable.ts';
import { kindOfFormat, type NumberKind } from './kind-of-format.ts';
import { scanPart } from './scan-part.ts';

const BYTES_MOST = 64_000_000; // a workbook may have 65,490 looks: a fifth of this

/**
 * Reads which looks of a workbook show a number as a date or a time, and nothing else of them.
 *
 * @param part    `styles.xml`
 * @returns       by the number that a cell gives as its style
 * @throws        Unreadable `file.workbook_too_large`, or as the part is broken
 * @source        ECMA-376 part 1, 18.8.10 and 18.8.30
 * @cost          O(bytes)
 */
export function readFormats(part: ZipEntry): readonly NumberKind[] {
  if (part.bytes > BYTES_MOST) {
    throw new Unreadable('file.workbook_too_large', { kind: 'looks', most: BYTES_MOST / 1_000_000 });
  }
  const codes = new Map<number, string>();
  const used: number[] = [];
  let isCell = false;
  const reader: XmlReader = {
    hears: false,
    open: (name, attributes) => {
      if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) used.push(Number(attributes.numFmtId ?? 0));
      else if (name === 'numFmt') {
        const { formatCode: code, numFmtId: id } = attributes;
        if (code !== undefined) codes.set(Number(id), code);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
    text: () => undefined,
  };
  scanPart(part, reader);
  const kinds = new Map<number, NumberKind>();
  return used.map((id) => {
    const kind = kinds.get(id) ?? kindOfFormat(id, codes.get(id));
    kinds.set(id, kind);
    return kind;
  });
}
