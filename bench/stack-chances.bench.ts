// Promise: chances are moved by what a company's own tickets taught only where that was seen to do better, and no kind of firm is
// notably worse for it. Each week of invented firms whose problems are known, and of a real log where it is present. Beside it,
// corrections by isotonic regression and Venn-Abers under the same condition.
import { existsSync, readFileSync } from 'node:fs';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { cutOffs } from '../src/engine/explanations/backtest/cut-offs.ts';
import { episodesOf } from '../src/engine/explanations/backtest/event-log.ts';
import { type ReplayedForecast, replayPatterns } from '../src/engine/explanations/record/replay-patterns.ts';
import { judgeStack, type StackTrial } from '../src/engine/explanations/stack/judge-stack.ts';
import { neverCertain } from '../src/engine/explanations/stack/stack-features.ts';
import { isotonic } from '../src/engine/stats/isotonic.ts';
import { vennAbers } from '../src/engine/stats/venn-abers.ts';
import { readLog } from '../src/sources/read-log.ts';
import { FIRMS, type Firm } from './stack-chances/invented-firms.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => 801 + index); // nothing was chosen on these
const TERM = 30 * 86_400;
const ISOTONIC_LEAST = 200;
const VENN_ABERS_TRIED = 100;
const FIRM_GROUPS = 20;
const DRAWS = 2_000;
const REAL = '../shared/data/incidents-uci/incident_event_log.csv.gz';

/** What each way wins over BG/NBD alone, summed over the forecasts of one firm; and in how many it was used. */
type Won = { readonly n: number; readonly won: number; readonly used: number };
type Ways = Readonly<Record<string, Won>>;

const lossOf = (chance: number, came: boolean): number =>
  -Math.log(came ? neverCertain(chance) : 1 - neverCertain(chance));
const hit = ({ came }: ReplayedForecast): number => (came ? 1 : 0);

function isotonicOf(rows: readonly ReplayedForecast[]): (chance: number) => number {
  const sorted = rows.toSorted((a, b) => a.plain - b.plain);
  const fitted = isotonic(sorted.map(hit));
  return (chance) =>
    fitted[
      Math.max(
        0,
        sorted.findLastIndex(({ plain }) => plain <= chance),
      )
    ];
}

function vennAbersOf(rows: readonly ReplayedForecast[]): (chance: number) => number {
  const known = { chances: rows.map(({ plain }) => plain), came: rows.map(hit) };
  return (chance) => vennAbers(known, chance).mid;
}

/** Recalibration week by week: isotonic from 200 resolved forecasts on, Venn-Abers below; always, and once it did better. */
function recalibrated(said: readonly ReplayedForecast[]): Ways {
  const places = new Map([...new Set(said.map(({ pattern }) => pattern))].map((id, at) => [id, at]));
  const tried = { high: [] as StackTrial[], low: [] as StackTrial[] };
  const sums = { high: [0, 0, 0, 0], low: [0, 0, 0, 0] };
  for (const [week, now] of Map.groupBy(said, ({ cutOff }) => cutOff)) {
    const resolved = said.filter(({ cutOff }) => cutOff + TERM <= week);
    if (resolved.length === 0) continue;
    const which = resolved.length >= ISOTONIC_LEAST ? 'high' : 'low';
    const correct = which === 'high' ? isotonicOf(resolved) : vennAbersOf(resolved);
    const over = tried[which].filter(({ cutOff }) => cutOff + TERM <= week);
    const { isUsed, won: mean, doubt, forecasts } = judgeStack(over);
    const isOpen = which === 'high' ? isUsed : forecasts >= VENN_ABERS_TRIED && mean > doubt;
    for (const each of now) {
      const won = lossOf(each.plain, each.came) - lossOf(correct(each.plain), each.came);
      tried[which].push({ pattern: places.get(each.pattern) ?? 0, cutOff: week, won });
      const sum = sums[which];
      sum[0] += 1;
      sum[1] += won;
      if (!isOpen) continue;
      sum[2] += 1;
      sum[3] += won;
    }
  }
  const always = ([n, won]: number[]): Won => ({ n, won, used: n });
  const gated = ([n, , used, won]: number[]): Won => ({ n, won, used });
  return {
    'isotonic from 200 on': always(sums.high),
    'the same, once it did better': gated(sums.high),
    'Venn-Abers below 200': always(sums.low),
    'that, once it did better': gated(sums.low),
  };
}

function waysOf(firm: Firm): Ways {
  const { forecasts, stack } = finish(replayPatterns(firm));
  const n = forecasts.length;
  const moved = forecasts.filter(({ plain, probability }) => plain !== probability);
  const won = moved.reduce(
    (sum, { plain, probability, came }) => sum + lossOf(plain, came) - lossOf(probability, came),
    0,
  );
  return {
    'stack of five, always': { n, won: (stack?.record.won ?? 0) * n, used: n },
    'stack of five, once it did better': { n, won, used: moved.length },
    ...recalibrated(forecasts),
  };
}

/** The mean with what 90 % of drawings of firms leave, the worst firm, and how often it was used; log loss in ten-thousandths. */
function told(firms: readonly Won[]): string {
  const all = firms.filter(({ n }) => n > 0);
  if (all.length === 0) return 'nothing to say';
  const random = seededRandom(1);
  const meanOf = (of: readonly Won[]): number => (1e4 * sum(of, 'won')) / sum(of, 'n');
  const drawn = Array.from({ length: DRAWS }, () =>
    meanOf(all.map(() => all[random.below(all.length)])),
  ).sort((a, b) => a - b);
  const [low, high] = [0.05, 0.95].map((share) => drawn[Math.round(share * (DRAWS - 1))].toFixed(1));
  const worst = Math.min(...all.map((each) => meanOf([each]))).toFixed(0);
  const used = ((100 * sum(all, 'used')) / sum(all, 'n')).toFixed(0);
  return `${meanOf(all).toFixed(1).padStart(7)}  ${`${low} to ${high}`.padEnd(18)} worst ${worst.padStart(5)}  used in ${used} %`;
}

const sum = (of: readonly Won[], name: keyof Won): number =>
  of.reduce((total, each) => total + each[name], 0);

function table(title: string, firms: readonly Firm[]): void {
  const all = firms.map(waysOf);
  const n = sum(
    all.map((each) => each['stack of five, always']),
    'n',
  );
  process.stdout.write(`${title}: ${firms.length} firms, ${n} forecasts\n`);
  for (const way of Object.keys(all[0] ?? {}))
    process.stdout.write(`  ${way.padEnd(34)} ${told(all.map((each) => each[way]))}\n`);
}

/** A real log as one firm, and each of its services that has patterns enough as one. */
function realFirms(group: string): { readonly whole: Firm; readonly services: readonly Firm[] } | null {
  const settings = { timezone: 'Europe/Brussels', map: new Map(), now: Date.UTC(2026, 10, 27) / 1000 };
  const files = [{ file: REAL, bytes: readFileSync(REAL) }];
  const read = finish(readLog(files, settings, { group, id: '', time: '' }));
  if (!read.ok) return null;
  const { times, groups, services } = read.log;
  const to = (cutOffs(episodesOf(read.log), 30).at(-1) ?? 0) + TERM;
  const events = Array.from(times, (at, event) => ({ at, group: groups[event], service: services[event] }));
  const firmOf = (own: typeof events): Firm => ({
    patterns: [...Map.groupBy(own, (each) => each.group)]
      .map(([id, its]) => ({ id: String(id), instants: its.map(({ at }) => at) }))
      .filter(({ instants }) => instants.length > 1),
    incidents: own.map(({ at }) => at),
    from: times[0],
    to,
  });
  const perService = [...Map.groupBy(events, ({ service }) => service).values()].map(firmOf);
  return {
    whole: firmOf(events),
    services: perService.filter(({ patterns }) => patterns.length >= FIRM_GROUPS),
  };
}

process.stdout.write('won in log loss over BG/NBD alone, in ten-thousandths; 90 % of drawings of firms\n');
for (const [title, firm] of Object.entries(FIRMS)) table(title, SEEDS.map(firm));
for (const group of existsSync(REAL) ? ['caller_id,subcategory', 'location,subcategory,u_symptom'] : []) {
  const real = realFirms(group);
  if (real === null) continue;
  table(`${group}, as one firm`, [real.whole]);
  table(`${group}, each service of ${FIRM_GROUPS} groups a firm`, real.services);
}
