import type { Progress } from '../../base/progress.ts';
import { letterPieces, PIECE_BUCKETS } from '../letter-pieces.ts';
import type { SparseRows } from '../sparse-rows.ts';
import { type NumberedTexts, numberKeys } from './number-keys.ts';
import { createBag, type SparseRow, type Weigher, weightedRows } from './weighted-rows.ts';

/** What texts are compared by. */
export type TextRows = {
  /** Words first, pairs of words behind them. */
  readonly keys: SparseRows;
  readonly pieces: SparseRows;
  /** How many of the keys are words. */
  readonly words: number;
  /** In how many texts each key stands. */
  readonly uses: Int32Array;
  /** In how many texts a word stands. */
  readonly usesOf: (word: string) => number;
  /** A text that need not be one of them, weighed as they are; `spelled` as for textRows. */
  readonly rowsOf: (
    text: readonly string[],
    spelled?: readonly string[],
  ) => { readonly keys: SparseRow; readonly pieces: SparseRow };
};

/**
 * Texts as weighted words, neighbouring pairs and four-letter pieces, and the way to weigh another text the same.
 *
 * @param texts    the words of each text, in order
 * @param spelled  the same as they are spelled, where the words stand for something else
 * @returns        their rows; yields progress
 * @cost           O(words)
 */
export function* textRows(
  texts: readonly (readonly string[])[],
  spelled: readonly (readonly string[])[] = texts,
): Generator<Progress, TextRows, void> {
  const numbered = numberKeys(texts);
  yield { done: 1, total: 4 };
  const { keys: numbers, words } = numbered;
  const keyed = weightedRows(texts.length, numbers.columns, keysOfText(numbered));
  yield { done: 2, total: 4 };
  const remembered = new Map<string, Int32Array>();
  const pieced = weightedRows(texts.length, PIECE_BUCKETS, (text, add) => {
    for (const word of spelled[text]) for (const piece of letterPieces(word, remembered)) add(piece);
  });
  const { uses } = keyed.weigher;
  const keysOf = keyReader(numbered, keyed.weigher);
  const pieceBag = createBag(PIECE_BUCKETS);
  return {
    keys: keyed.rows,
    pieces: pieced.rows,
    words,
    uses,
    usesOf: (word) => uses[numbers.wordOf(word) ?? -1] ?? 0,
    rowsOf: (text, letters = text) => {
      for (const word of letters) for (const piece of letterPieces(word, remembered)) pieceBag.add(piece);
      const { ids, times } = pieceBag.take();
      return { keys: keysOf(text), pieces: { ids, values: pieced.weigher.weigh(ids, times, 0) } };
    },
  };
}

/** The words of one of the texts, and those of its pairs that are keys. */
function keysOfText({ keys, tokens, starts }: NumberedTexts) {
  return (text: number, add: (column: number) => void): void => {
    for (let at = starts[text]; at < starts[text + 1]; at += 1) {
      add(tokens[at]);
      const pair = at > starts[text] ? keys.pairOf(tokens[at - 1], tokens[at]) : undefined;
      if (pair !== undefined) add(pair);
    }
  };
}

/** Reads another text by the same keys; a word that no text holds makes it less like all of them. */
function keyReader({ keys }: NumberedTexts, weigher: Weigher): (text: readonly string[]) => SparseRow {
  const bag = createBag(keys.columns);
  return (text) => {
    const unknown = new Set<string>();
    let previous: number | undefined;
    for (const word of text) {
      const id = keys.wordOf(word);
      if (id === undefined) unknown.add(word);
      else {
        bag.add(id);
        const pair = previous === undefined ? undefined : keys.pairOf(previous, id);
        if (pair !== undefined) bag.add(pair);
      }
      previous = id;
    }
    const { ids, times } = bag.take();
    return { ids, values: weigher.weigh(ids, times, unknown.size) };
  };
}
