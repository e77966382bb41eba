import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bCubed } from '../src/engine/stats/b-cubed.ts';
import { adjustedRand } from './pattern-figures/adjusted-rand.ts';
import { load, mean, print, processorSeconds } from './pattern-figures/cost.ts';
import { groupTexts, named } from './pattern-figures/engine-groups.ts';
import { gsdmm } from './pattern-figures/gsdmm.ts';
import { banking77, clinc150, havePublicData, type Labelled } from './pattern-figures/public-data.ts';
import { wordsLeiden } from './pattern-figures/words-leiden.ts';

// Promise: on short texts without a catalogue the engine groups better than GSDMM and TF-IDF + 10-NN + Leiden, in seconds.
type Grouper = {
  readonly name: string;
  readonly of: (texts: readonly string[]) => (seed: number) => Int32Array;
};

const SEEDS = [1, 2, 3, 4, 5];
const GROUPERS: readonly Grouper[] = [
  { name: 'signaal', of: (texts) => (seed) => groupTexts(texts, seed) },
  {
    name: 'TF-IDF + 10-NN + Leiden',
    of: (texts) => {
      const group = wordsLeiden(texts);
      return (seed) => group(1, seed);
    },
  },
  { name: 'GSDMM', of: (texts) => (seed) => gsdmm(texts, seed) },
];

const { values: asked } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string', multiple: true } },
});
const chosen = GROUPERS.filter(({ name }) => asked.only?.includes(name) ?? true);
if (havePublicData()) {
  const results = [banking77(), clinc150()].flatMap((set) => chosen.map((grouper) => measure(set, grouper)));
  if (asked.out !== undefined) writeFileSync(asked.out, `${JSON.stringify(results)}\n`);
}

function measure({ name: set, texts, truth }: Labelled, { name, of }: Grouper) {
  const began = processorSeconds();
  const group = of(texts);
  const scores = SEEDS.map((seed) => {
    const found = named(group(seed));
    return {
      f1: bCubed(truth, found).f1,
      ari: adjustedRand(truth, found),
      groups: new Set(found.filter((one) => one >= 0)).size,
    };
  });
  const seconds = (processorSeconds() - began) / SEEDS.length;
  const f1 = scores.map((score) => score.f1);
  const ari = mean(scores.map((score) => score.ari));
  const groups = mean(scores.map((score) => score.groups));
  print(
    `${set} (${texts.length})  ${name.padEnd(24)} B-cubed F1 ${mean(f1).toFixed(3)} ` +
      `(${Math.min(...f1).toFixed(3)} to ${Math.max(...f1).toFixed(3)}), ARI ${ari.toFixed(3)}, ` +
      `${Math.round(groups)} groups, ${seconds.toFixed(1)} s of the processor a seed; load ${load()}`,
  );
  return { set, name, f1: mean(f1), ari, groups, seconds };
}
