// Promise: chances are drawn together by how earlier ones came true only where that makes them better, and it makes no kind of
// log notably worse. Each week of invented logs whose causes are known, and of a real one where it is present, as learned and
// narrowed.
import { existsSync, readFileSync } from 'node:fs';
import { finish } from '../src/engine/base/progress.ts';
import { cutOffs } from '../src/engine/explanations/backtest/cut-offs.ts';
import { type EventLog, episodesOf, numberEvents } from '../src/engine/explanations/backtest/event-log.ts';
import { inventLog } from '../src/engine/explanations/backtest/invented-log.fixture.ts';
import { replayLog } from '../src/engine/explanations/backtest/replay-log.ts';
import {
  type ReplayScore,
  type StratumScore,
  scoreReplay,
} from '../src/engine/explanations/backtest/score-replay.ts';
import { readLog } from '../src/sources/read-log.ts';

const SEEDS = Array.from({ length: 8 }, (_, index) => 201 + index); // nothing was chosen on these
const HORIZON_DAYS = 30;
const CASES_LEAST = 500;
const STEADY = { devices: 60, faults: 12, weeks: 52, excites: 0, dies: 0, spread: 0.7 };
const WORLDS = {
  'rates that stay': {},
  '.35 set off another': { excites: 0.35 },
  'a fifth die': { dies: 0.2 },
  'both, rates hardly differ': { excites: 0.35, dies: 0.2, spread: 3 },
  '12 devices, 6 faults': { devices: 12, faults: 6, excites: 0.2, dies: 0.1 },
};
const REAL = '../shared/data/incidents-uci/incident_event_log.csv.gz';
const GROUPINGS = ['caller_id,subcategory', 'location,subcategory,u_symptom'];

type Pair = { readonly learned: ReplayScore; readonly narrowed: ReplayScore };

function pairOf(log: EventLog): Pair {
  const moments = cutOffs(episodesOf(log), HORIZON_DAYS);
  const narrowed = finish(replayLog(log, { horizonDays: HORIZON_DAYS, cutOffs: moments }));
  const learned = narrowed.map((each) => ({ ...each, chances: { ...each.chances, ours: each.asLearned } }));
  return { learned: scoreReplay(learned, 1), narrowed: scoreReplay(narrowed, 1) };
}

const meets = ({ ours: { slope } }: StratumScore): boolean =>
  slope !== null && slope.low <= 1.1 && slope.high >= 0.9;
const isBeaten = ({ ours, baselines }: StratumScore): boolean =>
  Object.values(baselines).some((other) => other.brier <= ours.brier || other.logLoss <= ours.logLoss);

/** Of strata that are large enough: in how many the slope meets .9 to 1.1, and in how many a baseline is better. */
function strataOf(scores: readonly ReplayScore[]): string {
  const large = scores.flatMap(({ strata }) => strata.filter(({ n }) => n >= CASES_LEAST));
  return `${large.filter(meets).length} of ${large.length} meet, ${large.filter(isBeaten).length} beaten`;
}

function told(title: string, pairs: readonly Pair[]): void {
  const mean = (of: (pair: Pair) => number): string =>
    (pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length).toFixed(4);
  const won = pairs.map(
    ({ learned, narrowed }) => learned.overall.ours.logLoss - narrowed.overall.ours.logLoss,
  );
  process.stdout.write(`${title}: ${pairs.length} logs\n`);
  for (const way of ['learned', 'narrowed'] as const) {
    const scores = [
      mean((pair) => pair[way].overall.ours.brier),
      mean((pair) => pair[way].overall.ours.logLoss),
      mean((pair) => pair[way].overall.ours.slope?.mid ?? 0),
    ];
    process.stdout.write(
      `  ${way.padEnd(9)} ${scores.join('  ')}  ${strataOf(pairs.map((pair) => pair[way]))}\n`,
    );
  }
  process.stdout.write(
    `  won in log loss ${Math.min(...won).toFixed(4)} to ${Math.max(...won).toFixed(4)}, better in ${won.filter((each) => each > 0).length}\n`,
  );
}

process.stdout.write('Brier, log loss, slope; strata of 500 cases and more\n');
for (const [title, world] of Object.entries(WORLDS))
  told(
    title,
    SEEDS.map((seed) => pairOf(numberEvents(inventLog({ ...STEADY, ...world, seed })))),
  );
for (const group of existsSync(REAL) ? GROUPINGS : []) {
  const settings = { timezone: 'Europe/Brussels', map: new Map(), now: Date.UTC(2026, 10, 27) / 1000 };
  const files = [{ file: REAL, bytes: readFileSync(REAL) }];
  const read = finish(readLog(files, settings, { group, id: '', time: '' }));
  if (read.ok) told(group, [pairOf(read.log)]);
}
