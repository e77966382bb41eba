import { CODE_PAGES, type CodePage, characterOf } from './code-pages.ts';
import { EVEN } from './file-guess.ts';

/** The code page that makes the most sense of a file, and those that make as much. */
export type ChosenPage = {
  readonly page: CodePage;
  readonly confidence: number;
  readonly equal: readonly CodePage[];
};

const USUAL_CREDIT = 0.05; // of the score: nearly every such file is Windows-1252
const USUAL_FITS = 0.95; // of the score: where that makes sense of every byte, nothing else is as likely
const EVEN_MARGIN = 0.1; // of the score
const SURE_MOST = 0.95; // no byte says which page it is from
const CONFIDENCE_UNSEEN = 0.8; // hardly a letter to go by
const COMMON_LETTERS = /[éèêëàâäçîïôöûüùœßñ]/iu; // of Dutch, French, German and English words
const TYPOGRAPHY = /[’‘“”«»–—…•·°€²³½§©®™\u00a0£]/u;
const ALONE = /[àé]/iu; // the letters that stand by themselves
const BESIDE_LETTERS_LEAST = 3; // bytes beside a letter, before a rare code page is believed
const FIT = { letter: 1, sign: 1, rareLetter: 0.6, lonely: 0.2, odd: 0.1, misplaced: 0 } as const;

/** What stands beside a byte: a small letter, a capital, another byte above 127, anything else. */
const LOWER = 0;
const UPPER = 1;
const HIGH = 2;
const OTHER = 3;
const NEARS = 4;
const HALF = 128;

function nearOf(byte: number | undefined): number {
  if (byte === undefined) return OTHER;
  if (byte >= HALF) return HIGH;
  if (byte >= 97 && byte <= 122) return LOWER;
  return byte >= 65 && byte <= 90 ? UPPER : OTHER;
}

/** How well a character stands between its neighbours, from 0 to 1. */
function fitOf(character: string, before: number, after: number): number {
  const lower = character.toLowerCase();
  if (lower !== character.toUpperCase()) {
    const isCapital = character !== lower;
    const isMisplaced = isCapital ? before === LOWER : before === UPPER && after === UPPER;
    if (isMisplaced) return FIT.misplaced;
    if (before === OTHER && after === OTHER && !ALONE.test(character)) return FIT.lonely;
    return COMMON_LETTERS.test(character) ? FIT.letter : FIT.rareLetter;
  }
  if (!TYPOGRAPHY.test(character)) return FIT.odd;
  const isInside = before <= UPPER && after <= UPPER;
  if (character === '’') return isInside ? FIT.letter : FIT.sign;
  return isInside ? FIT.odd : FIT.sign;
}

/** Counts how often each byte above 127 stands between which neighbours, wherever the pieces are cut. */
function placeCounts(): {
  readonly add: (piece: Uint8Array) => void;
  readonly places: () => ReadonlyMap<number, number>;
} {
  const counts = new Float64Array(2 * HALF * NEARS * NEARS);
  let last: number | undefined;
  /** The last byte of the piece before, where it waits for what comes after it. */
  let waiting: number | undefined;
  const add = (piece: Uint8Array): void => {
    if (piece.length === 0) return;
    if (waiting !== undefined) counts[waiting * NEARS + nearOf(piece[0])] += 1;
    waiting = undefined;
    for (let at = 0; at < piece.length; at += 1) {
      if (piece[at] < HALF) continue;
      const place = piece[at] * NEARS + nearOf(at === 0 ? last : piece[at - 1]);
      if (at + 1 === piece.length) waiting = place;
      else counts[place * NEARS + nearOf(piece[at + 1])] += 1;
    }
    last = piece[piece.length - 1];
  };
  const places = (): ReadonlyMap<number, number> => {
    const all = counts.slice();
    if (waiting !== undefined) all[waiting * NEARS + OTHER] += 1;
    return new Map([...all.entries()].filter(([, n]) => n > 0));
  };
  return { add, places };
}

function scoreOf(page: CodePage, places: ReadonlyMap<number, number>): number {
  let sum = 0;
  let n = 0;
  for (const [place, times] of places) {
    const byte = Math.floor(place / (NEARS * NEARS));
    sum += times * fitOf(characterOf(page, byte), Math.floor(place / NEARS) % NEARS, place % NEARS);
    n += times;
  }
  return n === 0 ? 1 : sum / n;
}

const isBesideLetter = (place: number): boolean =>
  Math.floor(place / NEARS) % NEARS <= UPPER || place % NEARS <= UPPER;

/** What these bytes say in a page: two pages that say the same are no choice. */
const saidIn = (page: CodePage, bytes: readonly number[]): string =>
  bytes.map((byte) => characterOf(page, byte)).join('');

/**
 * Chooses the code page of a file that is no Unicode, from all its bytes.
 *
 * It answers "is this byte an é or a Ž?": letters of words stand between letters, capitals not after small ones, and
 * signs not inside words. Pages that make as much sense of it and say something else are equally good.
 *
 * @param bytes   the whole file
 * @returns       the page, its confidence in [0, 1], and the pages that are as good
 * @cost          O(bytes)
 */
export function chooseCodePage(bytes: Uint8Array): ChosenPage {
  const tally = tallyCodePages();
  tally.add(bytes);
  return tally.choose();
}

/**
 * Starts what `chooseCodePage` does, for a file that comes in pieces.
 *
 * @returns   a tally without bytes
 * @cost      O(bytes); memory of some thousand counts
 */
export function tallyCodePages(): {
  readonly add: (piece: Uint8Array) => void;
  readonly choose: () => ChosenPage;
  /** How much sense each page makes of the bytes, in [0, 1]. */
  readonly scores: () => ReadonlyMap<CodePage, number>;
} {
  const { add, places } = placeCounts();
  const scores = (): ReadonlyMap<CodePage, number> => {
    const seen = places();
    return new Map(CODE_PAGES.map((page) => [page, scoreOf(page, seen)]));
  };
  return { add, choose: () => chosenFrom(places()), scores };
}

function chosenFrom(places: ReadonlyMap<number, number>): ChosenPage {
  const high = [...new Set([...places.keys()].map((place) => Math.floor(place / (NEARS * NEARS))))];
  const usual = CODE_PAGES[0];
  const besideLetters = [...places]
    .filter(([place]) => isBesideLetter(place))
    .reduce((sum, [, n]) => sum + n, 0);
  if (besideLetters < BESIDE_LETTERS_LEAST) return { page: usual, confidence: CONFIDENCE_UNSEEN, equal: [] };
  const ranked = CODE_PAGES.map((page) => ({
    page,
    said: saidIn(page, high),
    score: scoreOf(page, places) + (page === usual ? USUAL_CREDIT : 0),
  })).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const others = ranked.filter(({ said }) => said !== best.said);
  const isUsual = best.page === usual && best.score >= USUAL_FITS + USUAL_CREDIT;
  const near = isUsual ? [] : others.filter(({ score }) => score > best.score - EVEN_MARGIN);
  const equal = near.filter(({ said }, at) => near.findIndex((each) => each.said === said) === at);
  const confidence = equal.length > 0 ? EVEN : Math.min(SURE_MOST, best.score);
  return { page: best.page, confidence, equal: equal.map(({ page }) => page) };
}
