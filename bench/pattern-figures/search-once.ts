// One run in a process of its own: so many tickets made ready to be looked up, then asked with noisy copies that are new to them.
import { parseArgs } from 'node:util';
import { lookAlikes } from '../../src/engine/answer/look-alikes.ts';
import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { peakMegabytes, print, processorSeconds } from './cost.ts';
import { manyTickets, noisyCopy, shortTickets } from './many-tickets.ts';

const TEN = 10;
const FIRST = 200; // the first look-ups compile
const ASKED = 2_000;
const OTHER_SEED = 2;

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '47837' } } });
const { texts, copyOf } = manyTickets(Number(values.tickets), 1);
const signals = texts.map((body) => ({ title: '', body }));
const before = processorSeconds();
const thinking = lookAlikes({ signals, namedPeople: new Set(), seed: 1 });
let next = thinking.next();
while (!next.done) next = thinking.next();
const { to } = next.value;
const made = processorSeconds() - before;

const originals = shortTickets();
const random = seededRandom(OTHER_SEED);
const times: number[] = [];
let [ofTheSame, theOriginal] = [0, 0];
for (let query = 0; query < FIRST + ASKED; query += 1) {
  const ticket = random.below(originals.length);
  const text = noisyCopy(originals[ticket], random.below);
  const start = processorSeconds();
  const found = to(text, TEN).map(({ position }) => position);
  if (query < FIRST) continue;
  times.push(1000 * (processorSeconds() - start));
  if (found.some((position) => copyOf[position] === ticket)) ofTheSame += 1;
  if (found.includes(ticket)) theOriginal += 1;
}
times.sort((a, b) => a - b);
print(
  JSON.stringify({
    tickets: texts.length,
    processorSeconds: made,
    peakMegabytes: peakMegabytes(),
    foundACopy: ofTheSame / ASKED,
    foundTheOriginal: theOriginal / ASKED,
    p50Milliseconds: times[ASKED >> 1],
    p95Milliseconds: times[Math.floor(ASKED * 0.95)],
    p99Milliseconds: times[Math.floor(ASKED * 0.99)],
  }),
);
