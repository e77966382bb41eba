import { type Random, seededRandom } from '../../src/engine/base/seeded-random.ts';
import { wordsOf } from '../../src/engine/text/words-of.ts';

const MOST_GROUPS = 300;
const ROUNDS = 20;
const ALPHA = 0.1;
const BETA = 0.1;

type State = {
  readonly texts: readonly Int32Array[];
  readonly words: number;
  /** Texts and words of each group, and how often each word stands in it. */
  readonly textsOf: Int32Array;
  readonly wordsOf: Int32Array;
  readonly timesOf: Int32Array;
};

/**
 * The peer: a mixture of one Dirichlet-multinomial a group, by collapsed Gibbs sampling. It finds the number of groups.
 *
 * @param said  as typed
 * @param seed  of the draws
 * @returns     the group of each text
 * @source      Yin & Wang (2014), KDD, 233-242
 */
export function gsdmm(said: readonly string[], seed: number): Int32Array {
  const random = seededRandom(seed);
  const state = numbered(said);
  const groups = Int32Array.from(said, () => random.below(MOST_GROUPS));
  groups.forEach((group, text) => {
    move(state, text, group, 1);
  });
  const logs = logTables(state);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let text = 0; text < groups.length; text += 1) {
      move(state, text, groups[text], -1);
      groups[text] = draw(state, text, logs, random);
      move(state, text, groups[text], 1);
    }
  }
  return groups;
}

function numbered(said: readonly string[]): State {
  const known = new Map<string, number>();
  const texts = said.map((text) =>
    Int32Array.from(wordsOf(text), ({ folded }) => {
      const number = known.get(folded) ?? known.size;
      known.set(folded, number);
      return number;
    }).sort(),
  );
  return {
    texts,
    words: known.size,
    textsOf: new Int32Array(MOST_GROUPS),
    wordsOf: new Int32Array(MOST_GROUPS),
    timesOf: new Int32Array(MOST_GROUPS * known.size),
  };
}

function move(
  { texts, textsOf, wordsOf: inGroup, timesOf }: State,
  text: number,
  group: number,
  by: 1 | -1,
): void {
  textsOf[group] += by;
  inGroup[group] += by * texts[text].length;
  for (const word of texts[text]) timesOf[word * MOST_GROUPS + group] += by;
}

type Logs = { readonly texts: Float64Array; readonly times: Float64Array; readonly all: Float64Array };

/** The logarithms of every count that can come up. */
function logTables({ texts, words }: State): Logs {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const table = (size: number, more: number) =>
    Float64Array.from({ length: size + 1 }, (_, count) => Math.log(count + more));
  return { texts: table(texts.length, ALPHA), times: table(total, BETA), all: table(total, words * BETA) };
}

function draw(
  { texts, textsOf, wordsOf: inGroup, timesOf }: State,
  text: number,
  logs: Logs,
  random: Random,
) {
  const chances = new Float64Array(MOST_GROUPS);
  const words = texts[text];
  for (let group = 0; group < MOST_GROUPS; group += 1) {
    let log = logs.texts[textsOf[group]];
    let again = 0;
    for (let at = 0; at < words.length; at += 1) {
      again = at > 0 && words[at] === words[at - 1] ? again + 1 : 0;
      log += logs.times[timesOf[words[at] * MOST_GROUPS + group] + again] - logs.all[inGroup[group] + at];
    }
    chances[group] = log;
  }
  const most = chances.reduce((high, log) => Math.max(high, log), -Infinity);
  let sum = 0;
  for (let group = 0; group < MOST_GROUPS; group += 1) {
    sum += Math.exp(chances[group] - most);
    chances[group] = sum;
  }
  const at = random.next() * sum;
  return Math.max(
    0,
    chances.findIndex((upTo) => upTo > at),
  );
}
