import { hashOf, type IdTable, idTable } from './id-table.ts';
import { lastingKey } from './same-tickets.ts';
import { glancer, VERDICT, type Verdicts } from './skim-table.ts';
import type { Table } from './table.ts';
import type { UnderstoodTable } from './understand-table.ts';

/** A file of which some tickets may be there more than once. */
export type JudgedFile = {
  readonly file: string;
  readonly table: Table;
  readonly understood: UnderstoodTable;
};

type Former = { readonly updatedAt: number | null; readonly verdicts: Verdicts; readonly place: number };

/**
 * Judges the tickets whose id comes more than once, as same-tickets.ts does, without keeping any.
 *
 * It answers "which of these was read already, and which is only an older state of another?".
 *
 * @param files    all files of the run, in order
 * @param repeated the ids that come more than once in them, by their numbers
 * @returns        for each file what becomes of each of its rows
 * @cost           O(rows); memory of a byte a row, and of the tickets whose id is repeated
 */
export function judgeRepeats(files: readonly JudgedFile[], repeated: IdTable): readonly Verdicts[] {
  const [seen, used] = [idTable(), idTable()];
  const lasting = new Map<number, Former>();

  const judge = ({ file, table, understood }: JudgedFile): Verdicts => {
    const verdicts: Verdicts = new Uint8Array(table.count);
    const glance = glancer({ file, understood, hearsTexts: false }, new Set());
    const ownId = understood.columns.has('id');
    let place = -1;
    for (const row of table.all()) {
      place += 1;
      const { ticket, updatedAt, aside } = glance(row, place + 1);
      const id = hashOf(ticket.id);
      if (aside !== null || !repeated.has(id)) continue;
      if (seen.add(hashOf(`${ticket.id}\n${hashOf(row.cells.join('\u0000'))}`))) {
        verdicts[place] = VERDICT.seenTwice;
        continue;
      }
      const lasts = ownId ? lastingKey(ticket) : undefined;
      const key = lasts === undefined ? 0 : hashOf(lasts);
      const former = lasting.get(key);
      if (former === undefined) {
        if (used.add(id)) verdicts[place] = VERDICT.renamed;
      } else if (former.updatedAt !== null && updatedAt !== null && updatedAt < former.updatedAt) {
        verdicts[place] = VERDICT.olderVersion;
        continue;
      } else {
        verdicts[place] = former.verdicts[former.place];
        former.verdicts[former.place] = VERDICT.olderVersion;
      }
      if (key !== 0) lasting.set(key, { updatedAt, verdicts, place });
    }
    return verdicts;
  };
  return files.map(judge);
}
