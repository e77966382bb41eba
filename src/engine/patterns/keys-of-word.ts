import { type CompiledCatalogue, nounName, STEM_LANGUAGES, stemName } from './compile-catalogue.ts';
import { PARTICLES } from './function-words.data.ts';

/**
 * A key that a word of a ticket answers to. `part`: only a part of the word does. `loose`: the part is a verb behind
 * its particle ("inbox" is no box), which counts beside another word only.
 */
export type KeyHit = {
  readonly key: number;
  readonly quality: number;
  readonly part: boolean;
  readonly loose: boolean;
};

/** Looks up words; remembers each, since words return. */
export type KeyReader = {
  /** The keys of a word, best first. */
  readonly keysOf: (folded: string) => readonly KeyHit[];
  /** Whether the table has this word as it is. */
  readonly isKnown: (folded: string) => boolean;
};

const QUALITY = { whole: 1, prefix: 0.95, longPrefix: 0.75, part: 0.8, typo: 0.7 } as const;
/** Shorter words are too often one letter from another word. */
const SHORTEST_WITH_TYPO = 5;
/** "handen" is not "hangen": in a short word another letter is another word. */
const SHORTEST_WITH_OTHER = 7;
/** A front such as "magazijn" need not be known when the end ("printer") is at least this long. */
const SHORTEST_LONE_PART = 5;
/** "app*" means "apps" rather than "appelmoes". */
const LONG_ENDING = 5;
const SHORTEST_PART = 3;
const LONGEST_WORD = 40;

/**
 * Reads which keys of the catalogue a word answers to: its stem in three languages, prefixes, the parts of a
 * Dutch compound or separable verb, and one typing mistake.
 *
 * @param compiled  the catalogue's index
 * @returns         a reader that remembers
 * @cost            about 50 microseconds for a new word, none for a known one
 */
export function createKeyReader(compiled: CompiledCatalogue): KeyReader {
  const remembered = new Map<string, readonly KeyHit[]>();
  const nearby = typoIndexOf(compiled);
  const keysOf = (folded: string): readonly KeyHit[] => {
    let hits = remembered.get(folded);
    if (hits === undefined) {
      hits = readKeys(folded, compiled, nearby);
      remembered.set(folded, hits);
    }
    return hits;
  };
  return { keysOf, isKnown: (folded) => compiled.knownWords.has(folded) };
}

type Found = Map<number, KeyHit>;
type As = { readonly part: boolean; readonly loose: boolean };

const WHOLE: As = { part: false, loose: false };
const PART: As = { part: true, loose: false };
const LOOSE: As = { part: true, loose: true };

function readKeys(folded: string, compiled: CompiledCatalogue, nearby: TypoIndex): readonly KeyHit[] {
  const found: Found = new Map();
  if (folded.length > LONGEST_WORD) return [];
  const pieces = folded.split(/[-_.&]/).filter((piece) => piece.length > 0);
  const joined = pieces.join('');
  addWhole(found, joined, compiled, QUALITY.whole, WHOLE);
  // The parts of a dotted name ("ipc.client") are not the words they look like.
  if (pieces.length > 1 && !folded.includes('.'))
    for (const piece of pieces) addPiece(found, piece, compiled);
  const whole = found.size > 0;
  if (/^[a-z]+$/.test(joined)) {
    addCompound(found, joined, compiled, whole);
    if (found.size === 0 && joined.length >= SHORTEST_WITH_TYPO) {
      for (const word of wordsOneTypoAway(joined, nearby))
        addWhole(found, word, compiled, QUALITY.typo, WHOLE);
    }
  }
  return [...found.values()].sort((a, b) => b.quality - a.quality || a.key - b.key);
}

function addPiece(found: Found, piece: string, compiled: CompiledCatalogue): void {
  if (piece.length >= SHORTEST_PART || compiled.knownWords.has(piece))
    addWhole(found, piece, compiled, QUALITY.part, PART);
}

function addWhole(found: Found, word: string, compiled: CompiledCatalogue, quality: number, as: As): void {
  for (const language of STEM_LANGUAGES) {
    add(found, compiled.keyOfStem.get(stemName(word, language)), quality, as);
    add(found, compiled.keyOfStem.get(nounName(word, language)), quality, as);
  }
  for (let end = SHORTEST_PART; end <= word.length; end += 1) {
    add(
      found,
      compiled.keyOfPrefix.get(word.slice(0, end)),
      quality * (word.length - end > LONG_ENDING ? QUALITY.longPrefix : QUALITY.prefix),
      as,
    );
  }
}

function add(found: Found, key: number | undefined, quality: number, as: As): void {
  if (key === undefined) return;
  const known = found.get(key);
  if (known === undefined || known.quality < quality) found.set(key, { key, quality, ...as });
}

/** Dutch writes things together: "labelprinter", "opstarten", "magazijnprinter". */
function addCompound(found: Found, word: string, compiled: CompiledCatalogue, whole: boolean): void {
  for (let cut = 2; cut <= word.length - SHORTEST_PART; cut += 1) {
    const front = word.slice(0, cut);
    const back = word.slice(cut);
    if (PARTICLES.has(front) && isWordOf(back, compiled)) {
      addWhole(found, front, compiled, QUALITY.part, LOOSE);
      addWhole(found, back, compiled, QUALITY.part, LOOSE);
      continue;
    }
    if (whole || cut < SHORTEST_PART) continue;
    addPartsAt(found, front, back, compiled);
  }
  const ending = [...PARTICLES].find(
    (particle) => word.endsWith(particle) && word.length - particle.length >= 3,
  );
  if (!whole && ending !== undefined && isWordOf(word.slice(0, -ending.length), compiled)) {
    addWhole(found, word.slice(0, -ending.length), compiled, QUALITY.part, LOOSE);
    addWhole(found, ending, compiled, QUALITY.part, LOOSE);
  }
}

function addPartsAt(found: Found, front: string, back: string, compiled: CompiledCatalogue): void {
  const unlinked = front.length > 4 && front.endsWith('s') ? front.slice(0, -1) : front;
  const frontKnown = compiled.knownWords.has(front) || compiled.knownWords.has(unlinked);
  const backKnown = isWordOf(back, compiled);
  const frontLong = front.length >= SHORTEST_LONE_PART && frontKnown && back.length >= SHORTEST_PART;
  const backLong = back.length >= SHORTEST_LONE_PART && backKnown;
  if (!(frontKnown && backKnown && front.length >= 4 && back.length >= 4) && !frontLong && !backLong) return;
  if (frontKnown)
    addWhole(found, compiled.knownWords.has(front) ? front : unlinked, compiled, QUALITY.part, PART);
  if (backKnown) addWhole(found, back, compiled, QUALITY.part, PART);
}

/** Known as it is, or by its Dutch stem: "printers" in "magazijnprinters". */
function isWordOf(word: string, compiled: CompiledCatalogue): boolean {
  if (word.length < SHORTEST_PART) return false;
  return (
    compiled.knownWords.has(word) ||
    compiled.keyOfStem.has(stemName(word, 'nl')) ||
    compiled.keyOfStem.has(nounName(word, 'nl'))
  );
}

const typoIndices = new WeakMap<CompiledCatalogue, TypoIndex>();

/** Built once per catalogue: it costs more than reading a firm's tickets. */
function typoIndexOf(compiled: CompiledCatalogue): TypoIndex {
  const known = typoIndices.get(compiled) ?? typoIndex(compiled.knownWords);
  typoIndices.set(compiled, known);
  return known;
}

type TypoIndex = ReadonlyMap<string, readonly string[]>;

/** Every known word under itself with one letter left out: two words one typo apart meet there. */
function typoIndex(words: ReadonlySet<string>): TypoIndex {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_WITH_TYPO || !/^[a-z]+$/.test(word)) continue;
    for (const shape of shapesOf(word)) {
      const list = index.get(shape);
      if (list === undefined) index.set(shape, [word]);
      else list.push(word);
    }
  }
  return index;
}

function shapesOf(word: string): Set<string> {
  const shapes = new Set([word]);
  for (let at = 0; at < word.length; at += 1) shapes.add(word.slice(0, at) + word.slice(at + 1));
  return shapes;
}

function wordsOneTypoAway(word: string, nearby: TypoIndex): string[] {
  const near = new Set<string>();
  for (const shape of shapesOf(word)) {
    for (const candidate of nearby.get(shape) ?? []) if (isOneTypoAway(word, candidate)) near.add(candidate);
  }
  return [...near].sort();
}

/** One letter more, fewer, other (in a longer word), or two swapped; people rarely miss the first letter. */
function isOneTypoAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  if (restA.slice(1) === restB.slice(1)) return a.length >= SHORTEST_WITH_OTHER;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
