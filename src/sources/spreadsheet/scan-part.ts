import { type XmlReader, XmlScanner } from '../markup/scan-xml.ts';
import type { ZipEntry } from '../packed/read-zip.ts';

/** Parts are UTF-8 but for some that older writers left in UTF-16. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : 'utf-8';
}

const decoderOf = (bytes: Uint8Array) => new TextDecoder(encodingOf(bytes));

/**
 * Reads one part of a workbook from end to end, without ever holding the whole of it.
 *
 * @param part    a file in the workbook's zip
 * @param reader  who is told what stands in it
 * @throws        Unreadable, as the unpacking and the XML give it
 * @cost          O(bytes unpacked)
 */
export function scanPart(part: ZipEntry, reader: XmlReader): void {
  const scanner = new XmlScanner(reader);
  let decoder: ReturnType<typeof decoderOf> | undefined;
  for (const bytes of part.parts()) {
    decoder ??= decoderOf(bytes);
    scanner.push(decoder.decode(bytes, { stream: true }));
  }
  scanner.push(decoder?.decode() ?? '');
  scanner.end();
}
