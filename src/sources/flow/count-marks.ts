import { LINES_KEPT } from '../first-lines.ts';
/** How often what ends a line, or belongs in no text, comes in a file. */
export type MarkCounts = {
  /** Characters in all. */
  readonly length: number;
  /** Control characters that no text holds, zero bytes among them. */
  readonly controls: number;
  readonly nuls: number;
  readonly feeds: number;
  readonly returns: number;
  /** Returns right before a line feed, but for zero bytes between them. */
  readonly pairs: number;
};

const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const ALLOWED = new Set([9, 10, 11, 12, 13, 27]); // tab, line ends, form feed, escape
const WORDS_AT_ONCE = 4; // of four bytes
const HIGHEST = 0x8080_8080; // bit of each byte

type Tally = { -readonly [mark in keyof MarkCounts]: MarkCounts[mark] } & { last: number };

const startTally = (): Tally => ({
  length: 0,
  controls: 0,
  nuls: 0,
  feeds: 0,
  returns: 0,
  pairs: 0,
  last: 0,
});

/** Counts one character below a space; `before` is the one that stands before it, zeros apart. */
function tallyLow(tally: Tally, code: number, before: number): void {
  if (code === LINE_FEED) {
    tally.feeds += 1;
    if (before === RETURN) tally.pairs += 1;
  } else if (code === RETURN) tally.returns += 1;
  else if (code === 0) {
    tally.nuls += 1;
    tally.controls += 1;
  } else if (!ALLOWED.has(code)) tally.controls += 1;
}

const marksOf = ({ last: _, ...marks }: Tally): MarkCounts => marks;

/** What stands before a place, zeros apart; what stood at the end of the piece before where nothing else does. */
function before(codeAt: (at: number) => number, at: number, last: number): number {
  let back = at - 1;
  while (back >= 0 && codeAt(back) === 0) back -= 1;
  return back < 0 ? last : codeAt(back);
}

/**
 * Counts the marks in bytes of which those below 128 are ASCII, sixteen at a time.
 *
 * It answers "how do lines end, and is this text?" without decoding; `length` counts bytes.
 *
 * @returns   a counter for the pieces in order; `zeros` are those at even and at odd places
 * @cost      O(bytes), a sixteenth of a step each where no control character is
 */
export function countBytes(): {
  readonly add: (piece: Uint8Array) => void;
  readonly marks: () => MarkCounts;
  readonly zeros: () => readonly [even: number, odd: number];
} {
  const tally = startTally();
  const zeros: [number, number] = [0, 0];
  const low = (piece: Uint8Array, at: number): void => {
    const code = piece[at];
    if (code >= SPACE) return;
    if (code === LINE_FEED && at > 0 && piece[at - 1] >= SPACE) {
      tally.feeds += 1;
      return;
    }
    if (code === 0) zeros[(tally.length + at) & 1] += 1;
    tallyLow(tally, code, code === LINE_FEED ? before((back) => piece[back], at, tally.last) : 0);
  };
  const add = (piece: Uint8Array): void => {
    const isAligned = piece.byteOffset % 4 === 0;
    const whole = isAligned ? piece.length >> 2 : 0;
    const words = new Int32Array(piece.buffer, isAligned ? piece.byteOffset : 0, whole);
    const blocks = whole - (whole % WORDS_AT_ONCE);
    for (let word = 0; word < blocks; word += WORDS_AT_ONCE) {
      const one = words[word];
      const two = words[word + 1];
      const three = words[word + 2];
      const four = words[word + 3];
      // A byte below 32 leaves its highest bit behind; Mycroft's test.
      const left =
        ((one - 0x2020_2020) & ~one) |
        ((two - 0x2020_2020) & ~two) |
        ((three - 0x2020_2020) & ~three) |
        ((four - 0x2020_2020) & ~four);
      if ((left & HIGHEST) === 0) continue;
      for (let each = word; each < word + WORDS_AT_ONCE; each += 1) {
        const bytes = words[each];
        if (((bytes - 0x2020_2020) & ~bytes & HIGHEST) === 0) continue;
        for (let at = each * 4; at < each * 4 + 4; at += 1) low(piece, at);
      }
    }
    for (let at = blocks * 4; at < piece.length; at += 1) low(piece, at);
    tally.last = before((back) => piece[back], piece.length, tally.last);
    tally.length += piece.length;
  };
  return { add, marks: () => marksOf(tally), zeros: () => zeros };
}

/**
 * Counts the marks in text, and one character more with the lines it stands on.
 *
 * @param sought  that character
 * @returns       a counter for the pieces in order; `soughtLines` are the first few, from 1
 * @cost          O(characters)
 */
export function countText(sought: string): {
  readonly add: (piece: string) => void;
  readonly marks: () => MarkCounts;
  readonly sought: () => number;
  readonly soughtLines: () => readonly number[];
} {
  const tally = startTally();
  const wanted = sought.charCodeAt(0);
  const lines: number[] = [];
  let found = 0;
  const add = (piece: string): void => {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === wanted) {
        found += 1;
        const line = tally.feeds + 1;
        if (lines.length < LINES_KEPT && lines.at(-1) !== line) lines.push(line);
      }
      if (code < SPACE) tallyLow(tally, code, tally.last);
      if (code !== 0) tally.last = code;
    }
    tally.length += piece.length;
  };
  return { add, marks: () => marksOf(tally), sought: () => found, soughtLines: () => lines };
}
