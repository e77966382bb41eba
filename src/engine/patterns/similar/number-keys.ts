import { growingInts } from './growing-ints.ts';

/** What a text is looked up by: its words, and pairs of neighbouring words that more than one text holds. */
export type KeyNumbers = {
  readonly columns: number;
  readonly wordOf: (word: string) => number | undefined;
  readonly pairOf: (first: number, second: number) => number | undefined;
};

export type NumberedTexts = {
  readonly keys: KeyNumbers;
  /** The word numbers of all texts, one behind the other, and where each starts. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  /** How many of the columns are words; the pairs come behind them. */
  readonly words: number;
};

/** Buckets in which pairs are counted before any is remembered by itself: most pairs stand in one text only. */
const BUCKETS_A_TOKEN = 4;
const BUCKETS_MOST = 2 ** 24;
/** Two word numbers below it make one exact key. */
const WORDS_MOST = 2 ** 26;

/**
 * Numbers the words of all texts and their telling pairs.
 *
 * @param texts  the words of each text in order; may be empty
 * @returns      numbers in the order in which the words come; a pair seen in one text has none
 * @cost         O(words); 4 bytes a word, and about 50 a different word or telling pair
 */
export function numberKeys(texts: readonly (readonly string[])[]): NumberedTexts {
  const words = new Map<string, number>();
  const tokens = growingInts();
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    for (const word of text) {
      const known = words.get(word) ?? words.size;
      if (known === words.size) words.set(word, known);
      tokens.push(known);
    }
    starts[index + 1] = tokens.length();
  });
  const flat = tokens.done();
  const pairs = tellingPairs(flat, starts, words.size);
  const keys: KeyNumbers = {
    columns: words.size + pairs.size,
    wordOf: (word) => words.get(word),
    pairOf: (first, second) => pairs.get(first * WORDS_MOST + second),
  };
  return { keys, tokens: flat, starts, words: words.size };
}

function tellingPairs(tokens: Int32Array, starts: Int32Array, words: number): ReadonlyMap<number, number> {
  const wanted = 2 ** Math.ceil(Math.log2(BUCKETS_A_TOKEN * tokens.length + 1));
  const buckets = Math.min(BUCKETS_MOST, wanted);
  const seen = new Uint8Array(buckets);
  const lastText = new Int32Array(buckets).fill(-1);
  eachPair(tokens, starts, (first, second, text) => {
    const at = bucketOf(first, second, buckets);
    if (lastText[at] === text) return;
    lastText[at] = text;
    if (seen[at] < 2) seen[at] += 1;
  });
  const pairs = new Map<number, number>();
  eachPair(tokens, starts, (first, second) => {
    if (seen[bucketOf(first, second, buckets)] < 2) return;
    const key = first * WORDS_MOST + second;
    if (!pairs.has(key)) pairs.set(key, words + pairs.size);
  });
  return pairs;
}

function eachPair(
  tokens: Int32Array,
  starts: Int32Array,
  visit: (first: number, second: number, text: number) => void,
): void {
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let at = starts[text] + 1; at < starts[text + 1]; at += 1) visit(tokens[at - 1], tokens[at], text);
  }
}

function bucketOf(first: number, second: number, buckets: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (buckets - 1);
}
