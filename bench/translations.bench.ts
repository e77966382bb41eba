import { parseArgs } from 'node:util';
import { lookAlikes } from '../src/engine/answer/look-alikes.ts';
import { understandTickets } from '../src/engine/answer/understand-tickets.ts';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { compiledCatalogue } from '../src/engine/patterns/compiled-catalogue.ts';
import { gistLikeness, learnGist, withoutCommon } from '../src/engine/patterns/gist.ts';
import { createTicketReader } from '../src/engine/patterns/read-tickets.ts';
import { dotRow, type SparseRows, spreadRow } from '../src/engine/patterns/sparse-rows.ts';
import { textFeatures } from '../src/engine/patterns/text-features.ts';
import { createSenseReader } from '../src/engine/patterns/ticket-senses.ts';
import { load, mean, print } from './pattern-figures/cost.ts';
import { havePublicData, longStrings, type Translated } from './pattern-figures/public-data.ts';
import { tfIdf } from './pattern-figures/words-leiden.ts';

// Promise: among 1,000 strings of programs the translation of one is found by concepts and words together, more often than by
// pieces of words.
type Side = keyof Translated;
/** For each of the strings asked about, how like each of the others is; it answers which one is nearest. */
type Finder = (asked: readonly string[], among: readonly string[]) => (query: number) => number;

const DRAWN = 1_000;
const SEEDS = [1, 2, 3, 4, 5];
const PAIRS: readonly (readonly [Side, Side])[] = [
  ['nl', 'en'],
  ['fr', 'en'],
  ['nl', 'fr'],
];
/** The shares of the search for look-alikes; the gist stands where the company that words keep stands there. */
const SHARE = { words: 0.35, pieces: 0.4, gist: 0.25 } as const;
const FINDERS: Readonly<Record<string, Finder>> = {
  'signaal, concepts and words': byMeaning,
  'signaal similar, as it ships': bySearch,
  'character 3-5-grams': byPieces,
};

const { values: asked } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
if (havePublicData()) {
  const strings = longStrings();
  print(`${strings.length} strings of six words and more, ${DRAWN} drawn; load ${load()}`);
  for (const [name, finder] of Object.entries(FINDERS)) {
    if (asked.only !== undefined && !asked.only.includes(name)) continue;
    const told = PAIRS.map(([from, to]) => {
      const hits = SEEDS.map((seed) => shareFound(drawn(strings, seed), from, to, finder));
      const spread = `${Math.min(...hits).toFixed(3)} to ${Math.max(...hits).toFixed(3)}`;
      return `${from}→${to} ${mean(hits).toFixed(3)} (${spread})`;
    });
    print(`${name.padEnd(30)} ${told.join('  ')}`);
  }
}

function drawn(strings: readonly Translated[], seed: number): readonly Translated[] {
  const random = seededRandom(seed);
  const left = [...strings];
  return Array.from({ length: DRAWN }, () => left.splice(random.below(left.length), 1)[0]);
}

function shareFound(strings: readonly Translated[], from: Side, to: Side, finder: Finder): number {
  const nearest = finder(
    strings.map((each) => each[from]),
    strings.map((each) => each[to]),
  );
  return mean(strings.map((_, query) => (nearest(query) === query ? 1 : 0)));
}

/** What two tickets are compared by when they are grouped: gist, words of one meaning, and pieces of words. */
function byMeaning(queries: readonly string[], among: readonly string[]): (query: number) => number {
  const signals = [...queries, ...among].map((title) => ({ title, body: '' }));
  const tickets = finish(understandTickets(signals)).map(createTicketReader());
  const gists = withoutCommon(tickets.map(learnGist(compiledCatalogue().catalogue)()));
  const { words, grams } = textFeatures(
    tickets.map(({ telling }) => telling),
    tickets.map(createSenseReader(tickets)),
  );
  return nearest(queries.length, among.length, [
    { share: SHARE.words, of: cosines(words) },
    { share: SHARE.pieces, of: cosines(grams) },
    { share: SHARE.gist, of: (query) => (other) => gistLikeness(gists[query], gists[other]) },
  ]);
}

/** `signaal similar --to`: words as they are, nothing of the catalogue. */
function bySearch(queries: readonly string[], among: readonly string[]): (query: number) => number {
  const signals = among.map((title) => ({ title, body: '' }));
  const thinking = lookAlikes({ signals, namedPeople: new Set(), seed: 1 });
  let next = thinking.next();
  while (!next.done) next = thinking.next();
  const { to } = next.value;
  return (query) => to(queries[query], 1)[0]?.position ?? -1;
}

function byPieces(queries: readonly string[], among: readonly string[]): (query: number) => number {
  const rows = tfIdf([...queries, ...among].map(piecesOf));
  return nearest(queries.length, among.length, [{ share: 1, of: cosines(rows) }]);
}

function piecesOf(text: string): readonly string[] {
  const said = text.toLowerCase().replaceAll(/\s+/gu, ' ');
  return [3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, said.length - length + 1) }, (_, at) => said.slice(at, at + length)),
  );
}

/** How like a text and another are, both by their place among all. */
type Likeness = (query: number) => (other: number) => number;

function cosines(rows: SparseRows): Likeness {
  const over = new Float32Array(rows.columns);
  let laid = -1;
  return (query) => {
    if (laid >= 0) spreadRow(rows, laid, over, 0);
    spreadRow(rows, query, over, 1);
    laid = query;
    return (other) => dotRow(rows, other, over);
  };
}

function nearest(
  queries: number,
  among: number,
  parts: readonly { readonly share: number; readonly of: Likeness }[],
): (query: number) => number {
  return (query) => {
    const likenesses = parts.map(({ share, of }) => ({ share, to: of(query) }));
    let [best, most] = [-1, 0];
    for (let other = 0; other < among; other += 1) {
      const sum = likenesses.reduce((total, { share, to }) => total + share * to(queries + other), 0);
      if (sum > most) [best, most] = [other, sum];
    }
    return best;
  };
}
