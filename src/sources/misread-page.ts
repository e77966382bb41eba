import { isUtf8 } from 'node:buffer';
import { tallyCodePages } from './choose-code-page.ts';
import { type CodePage, characterOf, encodePage } from './code-pages.ts';

/** A text in Unicode that a program made of bytes which it read in another way than they were written. */
export type Misread = { readonly was: CodePage | 'utf-8'; readonly as: CodePage };

/** What was misread, how many characters show it, and what became of an é. */
export type MisreadSeen = { readonly misread: Misread; readonly n: number; readonly shown: string };

const HALF = 128;
const AS: readonly CodePage[] = ['windows-1252', 'macintosh', 'ibm850'];
const SOUND_LEAST = 0.95; // of the score of a page in which the text makes sense,
const ODD_MOST = 0.5; // and of one in which it makes none
const SHOWN_LEAST = 3; // characters
const BEYOND = /[^\p{ASCII}]+/gu;
/** Characters beyond ASCII with what stands beside them. */
const BESIDE = /\p{ASCII}?[^\p{ASCII}]+(?:\p{ASCII}[^\p{ASCII}]+)*\p{ASCII}?/gu;

/** From the characters of the upper half of a page to their bytes; the places that Windows-1252 leaves empty as controls. */
const BYTES: ReadonlyMap<CodePage, ReadonlyMap<string, number>> = new Map(
  AS.map((page) => {
    const bytes = new Map<string, number>();
    for (let byte = HALF; byte < 2 * HALF; byte += 1) {
      const character = characterOf(page, byte);
      bytes.set(character === '\ufffd' ? String.fromCharCode(byte) : character, byte);
    }
    return [page, bytes];
  }),
);

/** The bytes of which a page makes this text; undefined where it has one of the characters not. */
function bytesIn(text: string, page: CodePage): Uint8Array | undefined {
  const known = BYTES.get(page);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const byte = code < HALF ? code : known?.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** What becomes of an é. */
const shownOf = ({ was, as }: Misread): string =>
  [...(was === 'utf-8' ? Buffer.from('é') : encodePage('é', was))]
    .map((byte) => characterOf(as, byte))
    .join('');

/**
 * Finds how a text was misread, where all of it agrees: as it stands its letters make no sense, capitals after small ones and signs
 * within words, and in the bytes of one page they all do.
 *
 * It answers "is this rŽseau a réseau?": so a Mac's file looks that a program took for one of Windows, and one of MS-DOS as r‚seau.
 *
 * @param text    all of it, or its start
 * @returns       how; undefined for a sound text, and for one that nothing explains
 * @cost          O(length), and O(characters beyond ASCII) for each page
 */
export function findMisread(text: string): MisreadSeen | undefined {
  const parts = text.match(BESIDE);
  if (parts === null) return undefined;
  const shown = parts.join('\n');
  const n = (shown.match(BEYOND) ?? []).reduce((sum, run) => sum + run.length, 0);
  if (n < SHOWN_LEAST) return undefined;
  let best: { readonly misread: Misread; readonly gain: number } | undefined;
  for (const as of AS) {
    const bytes = bytesIn(shown, as);
    if (bytes === undefined) continue;
    const tally = tallyCodePages();
    tally.add(bytes);
    const scores = tally.scores();
    const own = scores.get(as) ?? 1;
    if (own > ODD_MOST) return undefined;
    const found = [...scores].filter(([page, score]) => page !== as && score >= SOUND_LEAST);
    const isUnicode = as !== 'windows-1252' && isUtf8(bytes);
    const options = isUnicode ? [['utf-8', 1] as const] : found;
    for (const [was, score] of options) {
      if (score - own > (best?.gain ?? 0)) best = { misread: { was, as }, gain: score - own };
    }
  }
  return best && { misread: best.misread, n, shown: shownOf(best.misread) };
}

/**
 * Mends such a text as it comes, wherever it is cut; what cannot have been misread so stays.
 *
 * @param misread how it was misread
 * @returns       a mender of its parts in order
 * @cost          O(length)
 */
export function misreadMender({ was, as }: Misread): (text: string, isLast: boolean) => string {
  const mend = (run: string): string => {
    const bytes = bytesIn(run, as);
    if (bytes === undefined) return run;
    if (was !== 'utf-8') return [...bytes].map((byte) => characterOf(was, byte)).join('');
    return isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : run;
  };
  let held = '';
  return (text, isLast) => {
    const whole = held + text;
    let end = whole.length;
    while (!isLast && end > 0 && whole.charCodeAt(end - 1) >= HALF) end -= 1;
    held = whole.slice(end);
    return whole.slice(0, end).replace(BEYOND, mend);
  };
}
