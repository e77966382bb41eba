import { writeFileSync } from 'node:fs';
import { lostByMonth } from '../src/engine/answer/lost-by-month.ts';
import { lostByTeam } from '../src/engine/answer/lost-by-team.ts';
import { DAY, START, ticket } from '../src/engine/answer/simulated-tickets.fixture.ts';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { lossModel } from '../src/engine/ledger/loss-draws.ts';
import { PRIORS } from '../src/engine/ledger/priors.data.ts';
import { applyCorrections } from '../src/engine/patterns/apply-corrections.ts';
import type { Correction } from '../src/engine/patterns/correction.ts';
import { inventedPattern, inventedWording } from '../src/engine/patterns/invented-pattern.fixture.ts';
import { keepIdentity } from '../src/engine/patterns/keep-identity.ts';
import { zone } from '../src/engine/time/zone.ts';

// Promise: after an import ids are found back in well under a second, and a correction costs what its patterns hold.
const TICKETS = 100_000;
const PATTERNS = 2_000;
const WORDS = 25;
const VOCABULARY = 4_000;
const random = seededRandom(1);
const signals = Array.from({ length: TICKETS }, (_, index) => {
  const words = Array.from({ length: WORDS }, () => `w${Math.floor(VOCABULARY * random.next() ** 2)}en`);
  return ticket({
    id: `T${index}`,
    title: words.slice(0, 5).join(' '),
    body: `${words.slice(5).join(' ')}.`,
    openedAt: START + Math.floor(random.next() * 700 * DAY),
    requester: random.below(400),
    team: `team ${random.below(30)}`,
  });
});
const groupsOf = (): number[][] => {
  const groups = Array.from({ length: PATTERNS }, (): number[] => []);
  for (let ticketAt = 0; ticketAt < TICKETS; ticketAt += 1) {
    if (random.next() < 0.6) groups[Math.floor(PATTERNS * random.next() ** 3)].push(ticketAt);
  }
  return groups.filter(({ length }) => length >= 2).sort((a, b) => b.length - a.length);
};
const groups = groupsOf();
const earlier = groups.map((members, index) => ({ id: `p${index}`, members }));
const patterns = earlier.map(({ id, members }) => inventedPattern(id, members));
const correct = (corrections: readonly Correction[]): unknown =>
  finish(
    applyCorrections({
      signals,
      patterns,
      corrections,
      wording: inventedWording(TICKETS),
      textOf: (position) => ({
        title: signals[position].title,
        body: signals[position].body,
        language: 'nl',
      }),
      lang: 'nl',
      peopleWords: new Set(['nobody']),
    }),
  );
const model = lossModel(signals, PRIORS, 1);
const labourCostCents = 4_820;
const covered = { from: START, to: START + 700 * DAY, days: 700 };
const many = Array.from({ length: 200 }, (_, index): Correction => {
  const [own, other] = [groups[3 * index], groups[3 * index + 1]];
  if (index % 2 === 0) return { kind: 'together', tickets: [...own, ...other] };
  return { kind: 'apart', tickets: own.slice(0, own.length >> 2), from: own.slice(own.length >> 2) };
});
const results = [
  measure('ids, nothing moved', () => keepIdentity(earlier, groups)),
  measure('ids, all mixed', () => keepIdentity(earlier, groupsOf())),
  measure('one merge of middling patterns', () =>
    correct([{ kind: 'together', tickets: [groups[300][0], groups[301][0]] }]),
  ),
  measure(`one split of the largest (${groups[0].length})`, () =>
    correct([{ kind: 'apart', tickets: groups[0].slice(0, 200), from: groups[0].slice(200, 900) }]),
  ),
  measure('200 merges and splits of large ones', () => correct(many)),
  measure('lost time by month', () =>
    finish(lostByMonth({ signals, covered, model, zone: zone('Europe/Brussels'), labourCostCents })),
  ),
  measure('lost time by team', () => finish(lostByTeam({ signals, model, labourCostCents }))),
];
process.stdout.write(`${TICKETS} tickets in ${groups.length} patterns\n`);
for (const { name, seconds, megabytes } of results) {
  process.stdout.write(`${name.padEnd(38)} ${seconds.toFixed(2).padStart(6)} s  ${megabytes} MB\n`);
}
const out = process.argv[2];
if (out !== undefined) writeFileSync(out, `${JSON.stringify(results)}\n`);

function measure(name: string, work: () => unknown) {
  const start = performance.now();
  work();
  const seconds = (performance.now() - start) / 1000;
  return { name, seconds, megabytes: Math.round(process.memoryUsage().rss / 1e6) };
}
