// Promise: 100,000 tickets reckoned in seconds. Beside it, what one would build otherwise: a spreadsheet's
// mean × count (a number without doubt), and a plain simulation that draws every ticket with Math.exp and keeps all.
import { performance } from 'node:perf_hooks';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { reckonLeak } from '../src/engine/ledger/reckon-leak.ts';
import type { Signal } from '../src/engine/signals/signal.ts';

type Row = {
  readonly way: string;
  readonly tickets: number;
  readonly seconds: number;
  readonly hours: string;
  readonly widens: string;
};

const MEAN_MINUTES = 181;
const MEDIAN_SECONDS = 1_470;
const CAP_SECONDS = 28_800;
const DRAWS = 1_024;

function incidents(count: number): readonly Signal[] {
  const nothing = {
    openedAt: null,
    resolvedAt: null,
    closedAt: null,
    dueAt: null,
    reopenedCount: null,
    requester: null,
  };
  const nowhere = { team: null, site: null, asset: null, category: null, priority: null, parentId: null };
  const unknown = { reportedLostSeconds: null, measuredLostSeconds: null, technicianSeconds: null };
  return Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    file: 'bench.csv',
    line: index + 2,
    title: '',
    body: '',
    kind: 'incident',
    kindEvidence: [],
    state: 'closed',
    ...nothing,
    ...nowhere,
    ...unknown,
  }));
}

function timed<T>(work: () => T): { readonly seconds: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { seconds: (performance.now() - start) / 1_000, result };
}

const hours = (seconds: number): string => Math.round(seconds / 3_600).toLocaleString('en');

function ours(signals: readonly Signal[], patternCount: number): Row {
  const assignment = Int32Array.from(signals, (_, index) => index % patternCount);
  const { seconds, result } = timed(() =>
    finish(reckonLeak({ signals, assignment, patternCount, labourCostCents: 4_820, seed: 1 })),
  );
  const { lostSeconds } = result.total;
  const band =
    lostSeconds.kind === 'known' ? `${hours(lostSeconds.low)}-${hours(lostSeconds.high)}` : 'unknown';
  return {
    way: `Signaal, ${patternCount} patterns`,
    tickets: signals.length,
    seconds,
    hours: band,
    widens: 'yes',
  };
}

function spreadsheet(signals: readonly Signal[]): Row {
  const { seconds, result } = timed(() => signals.reduce((sum) => sum + MEAN_MINUTES * 60, 0));
  return {
    way: 'mean × count',
    tickets: signals.length,
    seconds,
    hours: hours(result),
    widens: 'no doubt at all',
  };
}

function plainSimulation(signals: readonly Signal[]): Row {
  const random = seededRandom(1);
  const { seconds, result } = timed(() => {
    const totals = new Float64Array(DRAWS);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      for (let ticket = 0; ticket < signals.length; ticket += 1) {
        const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
        const normal = radius * Math.cos(2 * Math.PI * random.next());
        totals[draw] += Math.min(CAP_SECONDS, MEDIAN_SECONDS * Math.exp(2 * normal));
      }
    }
    return totals.sort();
  });
  const band = `${hours(result[51])}-${hours(result[972])}`;
  return {
    way: 'plain simulation',
    tickets: signals.length,
    seconds,
    hours: band,
    widens: 'no: shrinks away',
  };
}

const rows: Row[] = [];
for (const count of [5_431, 24_918, 100_000]) {
  const signals = incidents(count);
  rows.push(ours(signals, Math.round(count / 20)), spreadsheet(signals), plainSimulation(signals));
}
const table = rows.map(({ way, tickets, seconds, hours: band, widens }) =>
  [
    way.padEnd(26),
    String(tickets).padStart(8),
    `${seconds.toFixed(2)} s`.padStart(9),
    band.padStart(18),
    widens,
  ].join('  '),
);
process.stdout.write(`${table.join('\n')}\n${JSON.stringify({ bench: 'reckon-leak', rows })}\n`);
