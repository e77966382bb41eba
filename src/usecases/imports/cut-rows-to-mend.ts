import type { LeftOut } from '../../sources/codes.ts';
import { sourceOfBytes } from '../../sources/flow/byte-source.ts';
import { openFile } from '../../sources/open-file.ts';
import type { ReadReport } from '../../sources/read-tickets.ts';
import { MENDABLE, ROOM_TO_MEND, type RoomToMend, rowsToMend } from '../../sources/rows-to-mend.ts';
import type { SealedToMend } from '../../store/rows-to-mend.store.ts';
import { seal } from '../seal.ts';
import type { ReadingOrder } from '../workers/reading-messages.ts';

/** Of these the rows can be cut out as they stand; in the others a row is no stretch of the file. */
const TEXT_FORMATS: readonly string[] = ['csv', 'tsv'];
const HEADLESS = 'no_heading_row';
/** What the rows are sealed for. */
export const FOR_MENDING = 'rows to mend';
/** The mark by which a spreadsheet sees that a file is UTF-8. */
const UTF8_MARK = '\ufeff';

/**
 * The rows of an upload that could not be used and that a hand can mend, cut out of its files while they are in memory, sealed
 * under the company's key; none of a file in which they cannot be pointed at.
 */
export function cutRowsToMend(
  { file, bytes, key }: Pick<ReadingOrder, 'file' | 'bytes' | 'key'>,
  { files, leftOut }: Pick<ReadReport, 'files' | 'leftOut'>,
): readonly SealedToMend[] {
  const mendable = leftOut.filter(({ code }) => MENDABLE.includes(code));
  if (mendable.length === 0) return [];
  const rowsOf = Map.groupBy(mendable, ({ file: own }: LeftOut) => own);
  const opened = new Map(openFile(file, sourceOfBytes(bytes)).map((one) => [one.file, one]));
  let room: RoomToMend = ROOM_TO_MEND;
  return files.flatMap(({ file: own, format, encoding, delimiter, columns, notes }, place) => {
    const [rows, inner] = [rowsOf.get(own), opened.get(own)];
    if (rows === undefined || inner === undefined || !TEXT_FORMATS.includes(format)) return [];
    const isHeadless = notes.some(({ code }) => code === HEADLESS);
    const headings = isHeadless ? [] : columns.map(({ heading }) => heading);
    const cut = rowsToMend(inner.bytes(), { encoding, delimiter, headings, rows, room });
    if (cut === null) return [];
    const { text, ...counts } = cut;
    room = { rows: room.rows - cut.kept, characters: room.characters - text.length };
    return [{ place, file: own, ...counts, sealed: seal(key, FOR_MENDING, UTF8_MARK + text) }];
  });
}
