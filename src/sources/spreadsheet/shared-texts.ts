/** Texts by their number, in the bytes they take as UTF-8. */
export type SharedTexts = {
  readonly push: (text: string) => void;
  /** The text of this number, from 0; undefined where there is none. */
  readonly at: (number: number) => string | undefined;
};

type Block = { readonly bytes: Buffer; readonly ends: Uint32Array };

const BLOCK = 256; // texts kept together

/**
 * Keeps texts by their number, outside the memory of strings, where each would take a few dozen bytes more, and twice as
 * many where a single character is not Latin.
 *
 * @returns   no texts yet
 * @cost      O(length) to put in and to take out; memory of the bytes, and 4 more a text
 */
export function sharedTexts(): SharedTexts {
  const blocks: Block[] = [];
  const unpaired = new Map<number, string>(); // half a character is nothing in UTF-8
  let open: string[] = [];
  const close = (): void => {
    const ends = new Uint32Array(BLOCK);
    let end = 0;
    for (const [at, text] of open.entries()) {
      end += Buffer.byteLength(text);
      ends[at] = end;
    }
    blocks.push({ bytes: Buffer.from(open.join('')), ends });
    open = [];
  };
  const push = (text: string): void => {
    const isSound = text.isWellFormed();
    if (!isSound) unpaired.set(blocks.length * BLOCK + open.length, text);
    open.push(isSound ? text : '');
    if (open.length === BLOCK) close();
  };
  const at = (number: number): string | undefined => {
    if (!Number.isInteger(number) || number < 0) return undefined;
    const block = blocks[Math.floor(number / BLOCK)];
    const place = number % BLOCK;
    const odd = unpaired.size === 0 ? undefined : unpaired.get(number);
    if (odd !== undefined) return odd;
    if (block === undefined) return number < blocks.length * BLOCK + open.length ? open[place] : undefined;
    return block.bytes.toString('utf8', place === 0 ? 0 : block.ends[place - 1], block.ends[place]);
  };
  return { push, at };
}
