import type { BesideOrder } from './blocks/beside.ts';
import { type Block, type BlockSeen, blockLooker } from './blocks/look-at-block.ts';
import type { ByteSource } from './flow/byte-source.ts';
import { expectText } from './flow/expect-text.ts';
import { type ColumnsTally, tallyColumns } from './read-times.ts';
import { type Skimmer, skimmer } from './skim-table.ts';
import { heldTable, type Row, type Table } from './table.ts';
import { type Telling, tellingOf, type UnderstoodTable, understandTable } from './understand-table.ts';
import type { BlockWatch, Watcher } from './watch.ts';

/** What is made of the first rows of a long table, in the hope that the rest is like them. */
export type Early = {
  readonly headings: readonly string[];
  readonly understood: UnderstoodTable;
  readonly gathering: ColumnsTally;
  readonly skim: Skimmer;
};

/**
 * Understands a table by its first rows, and starts to look at them all under that understanding.
 *
 * @param file    the name of its file
 * @param telling what is told of all files; nothing of it grows
 * @param head    the first rows
 * @returns       what looks at rows
 * @cost          O(the first rows)
 */
export function startEarly(file: string, telling: Telling, head: Table): Early {
  const own = { ...telling, found: new Set<string>(), peopleMapped: [] };
  const understood = understandTable(own, head);
  const skim = skimmer({ file, telling: own, understood, hearsTexts: false, verdicts: null });
  const { headings } = head;
  return { headings, understood, gathering: tallyColumns(understood.guesses), skim };
}

/**
 * Gives rows to both who look at them, and lets stretches of them be looked at apart where that is simple: of our own export
 * each row is taken back whole, in order.
 *
 * @param early  who looks
 * @returns      one watcher for both
 * @cost         O(1)
 */
export function watcherOf({ gathering, skim, understood }: Early): Watcher {
  const add = (row: Row): void => {
    gathering.add(row);
    skim.add(row);
  };
  if (understood.source.takeBack !== undefined) return { add };
  const start: BlockWatch['start'] = () => {
    const columns = tallyColumns(understood.guesses);
    const glances = skim.start();
    return {
      add: (row) => {
        columns.add(row);
        glances.add(row);
      },
      seen: () => ({ columns: columns.seen(), glances: glances.seen() }),
    };
  };
  const join: BlockWatch['join'] = (seen, lines) => {
    gathering.join(seen.columns);
    skim.join(seen.glances, lines);
  };
  return { add, blocks: { start, join } };
}

/**
 * Prepares looking at blocks of a file beside who reads it.
 *
 * It answers "what is in this block?" for another thread, which is told no more than what the file's first rows were.
 *
 * @param order   the file and how it is cut
 * @param source  where its bytes are
 * @returns       a look at one block after another; undefined where the file is not what it was
 * @cost          O(the first rows)
 */
export function lookBesideAt(
  order: BesideOrder,
  source: ByteSource,
): ((block: Block) => BlockSeen) | undefined {
  const spans = expectText(source)?.text.spans;
  const head = heldTable({ ...order.head, leftOut: [], notes: [] });
  const { blocks } = watcherOf(startEarly(order.file, tellingOf(order.settings), head));
  return spans && blocks && blockLooker(spans, order, blocks);
}
