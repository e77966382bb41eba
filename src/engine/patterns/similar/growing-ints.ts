/** Whole numbers in one block of memory that doubles when it is full. */
export type GrowingInts = {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** What was pushed, in a block of its own size. */
  readonly done: () => Int32Array;
};

const FIRST_SIZE = 1024;

/** An Int32Array that grows: a list of millions of numbers as objects would cost gigabytes. */
export function growingInts(): GrowingInts {
  let block = new Int32Array(FIRST_SIZE);
  let used = 0;
  return {
    push: (value) => {
      if (used === block.length) {
        const larger = new Int32Array(block.length * 2);
        larger.set(block);
        block = larger;
      }
      block[used] = value;
      used += 1;
    },
    length: () => used,
    done: () => block.slice(0, used),
  };
}
