import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seededRandom } from '../engine/base/seeded-random.ts';
import { type Graph, leiden } from '../engine/patterns/leiden.ts';
import { bCubed } from '../engine/stats/b-cubed.ts';
import { wordsOf } from '../engine/text/words-of.ts';
import { PEOPLES_KINDS } from './blueprint.ts';
import { inventCompany, SAMPLE_NAMES } from './companies.ts';

const NEIGHBOURS = 10;
const RESOLUTIONS = [1, 2, 4, 8, 16, 32, 64, 128] as const;
const CEILING = 0.43; // a company that words alone can group says nothing about an engine

for (const sample of SAMPLE_NAMES) {
  const { tickets, truth } = inventCompany(sample, 1);
  const people = tickets.filter(({ number }) => PEOPLES_KINDS.has(truth.kinds.get(number) ?? 'machine'));
  const problems = people.map(({ number }) => truth.tickets.get(number)?.problem ?? number);

  describe(`words alone in ${sample}`, () => {
    for (const [what, texts] of [
      ['the sentences', people.map(({ number }) => truth.tickets.get(number)?.said ?? '')],
      ['title and body as exported', people.map(({ title, body }) => `${title}\n${body}`)],
    ] as const) {
      test(`TF-IDF, ten neighbours and Leiden on ${what} stay below ${CEILING} at every level`, (context) => {
        const graph = neighbourGraph(texts.map(weightsOf(texts)));
        for (const resolution of RESOLUTIONS) {
          const found = [...leiden(graph, resolution, seededRandom(1))];
          const { f1 } = bCubed(problems, found);
          context.diagnostic(`B-cubed F1 ${f1.toFixed(3)} at resolution ${resolution}`);
          assert.ok(f1 < CEILING, `F1 ${f1.toFixed(3)} at resolution ${resolution}`);
        }
      });
    }

    test('leaving every ticket alone stays below it too', () => {
      const { f1 } = bCubed(
        problems,
        problems.map((_, index) => index),
      );
      assert.ok(f1 < CEILING, `F1 ${f1.toFixed(3)}`);
    });
  });
}

type Weights = ReadonlyMap<string, number>;

/** TF-IDF of the words of a text, its squares summing to 1. */
function weightsOf(texts: readonly string[]): (text: string) => Weights {
  const inTexts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text).map(({ folded }) => folded))) {
      inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
    }
  }
  return (text) => {
    const counts = new Map<string, number>();
    for (const { folded } of wordsOf(text)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    const weighed = [...counts].map(([word, count]): [string, number] => {
      const rarity = Math.log((1 + texts.length) / (1 + (inTexts.get(word) ?? 0))) + 1;
      return [word, (1 + Math.log(count)) * rarity];
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight));
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  };
}

function likeness(one: Weights, other: Weights): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}

function neighbourGraph(texts: readonly Weights[]): Graph {
  const near = texts.map(() => new Map<number, number>());
  texts.forEach((text, index) => {
    const ranked = texts
      .map((other, at) => ({ at, weight: at === index ? 0 : likeness(text, other) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .slice(0, NEIGHBOURS);
    for (const { at, weight } of ranked) {
      near[index].set(at, weight);
      near[at].set(index, weight);
    }
  });
  const starts = new Int32Array(texts.length + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  near.forEach((others, index) => {
    for (const [at, weight] of others) {
      targets.push(at);
      weights.push(weight);
    }
    starts[index + 1] = targets.length;
  });
  return {
    size: texts.length,
    starts,
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
  };
}
