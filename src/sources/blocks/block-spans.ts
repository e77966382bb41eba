import { cutRecord, type Dialect } from '../cut-record.ts';
import { type ByteSource, readFully, type Span } from '../flow/byte-source.ts';

/** Bytes of a block: some thousand rows, so that what is told of each weighs little beside looking at it. */
export const BLOCK = 4_194_304;

const SEARCHED: readonly number[] = [8_192, 65_536]; // bytes in which the start of a record is sought: nearly always the first
const SOUND_LEAST = 4; // records one after another that leave no doubt

/** Whether sound records of the usual size start here, one after another. */
function startsRecords(text: string, start: number, dialect: Dialect): boolean {
  let at = start;
  for (let sound = 0; sound < SOUND_LEAST; sound += 1) {
    const { cells, strays, unclosed, end } = cutRecord(text, at, text.length, dialect);
    if (unclosed || strays > 0 || cells.length !== dialect.typical || end >= text.length) return false;
    at = end;
  }
  return true;
}

/** The first place from a byte on where a record seems to start; undefined where none does nearby. */
function recordStart(source: ByteSource, from: number, dialect: Dialect): number | undefined {
  for (const searched of SEARCHED) {
    const bytes = Buffer.alloc(Math.min(searched, source.size - from));
    readFully(source, from, bytes);
    // All signs that cut are ASCII: as one character a byte, places in the text are places in the file.
    const text = bytes.toString('latin1').replaceAll('\r\n', ' \n');
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      if (startsRecords(text, feed + 1, dialect)) return from + feed + 1;
    }
  }
  return undefined;
}

/**
 * Cuts a file into blocks where records seem to start.
 *
 * It answers "who could read which part of this?". Whether a record really starts there shows when the block before it is
 * read, and not earlier: a quote may have opened long ago.
 *
 * @param source  the file
 * @param dialect how its records are cut
 * @param size    bytes of a block, about
 * @returns       the spans in order; together they are the file
 * @throws        Unreadable `file.changed`
 * @cost          O(1) a block
 */
export function* blockSpans(source: ByteSource, dialect: Dialect, size = BLOCK): Generator<Span, void, void> {
  let start = 0;
  for (let from = size; from < source.size; from += size) {
    const end = from <= start ? undefined : recordStart(source, from, dialect);
    if (end === undefined || end >= source.size) continue;
    yield { start, end };
    start = end;
  }
  yield { start, end: source.size };
}
