/** Texts that say the very same words are one; which texts they are is kept. */
export type DistinctTexts = {
  /** In an order that hangs on what they say only. */
  readonly distinct: readonly (readonly string[])[];
  /** The position among the distinct ones of a text with just these words. */
  readonly nodeOf: (words: readonly string[]) => number | undefined;
  /** Positions of the texts that say this, ascending. */
  readonly membersOf: (node: number) => Int32Array;
};

/** Brings the very same texts together, whatever the order in which they come. */
export function distinctTexts(texts: readonly (readonly string[])[]): DistinctTexts {
  const said = texts.map((words) => words.join(' '));
  const order = Int32Array.from(texts.keys()).sort((a, b) =>
    said[a] < said[b] ? -1 : said[a] > said[b] ? 1 : a - b,
  );
  const nodes = new Map<string, number>();
  const distinct: (readonly string[])[] = [];
  const starts: number[] = [];
  order.forEach((text, at) => {
    if (nodes.has(said[text])) return;
    nodes.set(said[text], distinct.length);
    distinct.push(texts[text]);
    starts.push(at);
  });
  starts.push(order.length);
  return {
    distinct,
    nodeOf: (words) => nodes.get(words.join(' ')),
    membersOf: (node) => order.subarray(starts[node], starts[node + 1]),
  };
}
