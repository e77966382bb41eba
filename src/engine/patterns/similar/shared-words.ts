/** What is said of the words of a search. */
export type WordsShown = {
  /** In how many texts a word stands. */
  readonly usesOf: (word: string) => number;
  /** How people mostly type it; null where it tells nothing or may be somebody's name. */
  readonly shown: (word: string) => string | null;
};

/**
 * Why two texts are alike: the words they share, the rarest first.
 *
 * @param asked  words of the one
 * @param found  words of the other
 * @param about  how rare each word is, and how it is shown
 * @param most   how many words at most
 * @returns      each once; empty where they share only words that are not shown
 * @cost         O(words)
 */
export function sharedWords(
  asked: ReadonlySet<string>,
  found: readonly string[],
  { usesOf, shown }: WordsShown,
  most: number,
): readonly string[] {
  const shared = [...new Set(found)].filter((word) => asked.has(word));
  shared.sort((a, b) => usesOf(a) - usesOf(b) || (a < b ? -1 : 1));
  const words = new Set<string>();
  for (const word of shared) {
    if (words.size === most) break;
    const text = shown(word);
    if (text !== null) words.add(text);
  }
  return [...words];
}
