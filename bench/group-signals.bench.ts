import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { graphOf } from '../src/engine/patterns/group-leftovers.ts';
import { groupSignals } from '../src/engine/patterns/group-signals.ts';
import { invented } from '../src/engine/patterns/invented-signal.fixture.ts';
import { leiden } from '../src/engine/patterns/leiden.ts';
import { findNeighbours } from '../src/engine/patterns/neighbours.ts';
import { textFeatures } from '../src/engine/patterns/text-features.ts';
import { bCubed } from '../src/engine/stats/b-cubed.ts';
import { wordsOf } from '../src/engine/text/words-of.ts';

// Promise: on short texts without a catalogue the engine groups better than TF-IDF + 10-NN + Leiden, in seconds.
const folder = new URL('../../shared/data/short-texts/banking77/', import.meta.url);
if (existsSync(folder)) {
  const rows = ['train.csv', 'test.csv'].flatMap(
    (name) =>
      Papa.parse<{ text: string; category: string }>(readFileSync(new URL(name, folder), 'utf8'), {
        header: true,
        skipEmptyLines: true,
      }).data,
  );
  const truth = rows.map(({ category }) => category);
  const results = [
    measure('engine', () => {
      const signals = rows.map((_, index) => invented(index));
      const texts = rows.map(({ text }) => ({ title: text, body: '', language: 'en' as const }));
      return finish(groupSignals({ signals, texts, lang: 'en', seed: 1, peopleWords: new Set() })).assignment;
    }),
    measure('TF-IDF + 10-NN + Leiden', () => {
      const { words } = textFeatures(rows.map(({ text }) => wordsOf(text).map(({ folded }) => folded)));
      const none = {
        ...words,
        ids: new Int32Array(0),
        values: new Float32Array(0),
        starts: words.starts.map(() => 0),
      };
      return leiden(graphOf(finish(findNeighbours({ words, grams: none }, 10)), 0), 1, seededRandom(1));
    }),
  ];
  process.stdout.write(`banking77, ${rows.length} texts, 77 intents\n`);
  for (const { name, seconds, f1, megabytes } of results) {
    process.stdout.write(
      `${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  B-cubed F1 ${f1.toFixed(3)}  ${megabytes} MB\n`,
    );
  }
  const out = process.argv[2];
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(results)}\n`);

  function measure(name: string, group: () => Int32Array) {
    const start = performance.now();
    const assignment = group();
    const seconds = (performance.now() - start) / 1000;
    const found = Array.from(assignment, (pattern, index) => (pattern < 0 ? `alone ${index}` : `${pattern}`));
    return {
      name,
      seconds,
      f1: bCubed(truth, found).f1,
      megabytes: Math.round(process.memoryUsage().rss / 1e6),
    };
  }
} else {
  process.stdout.write('the short texts are not on this machine\n');
}
