// Promise: chances are corrected by what came of earlier ones only where that makes them better. Each week of invented companies
// whose problems are known, corrected by what was resolved before that week, beside the chance as it is.

import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { learnNarrowings } from '../src/engine/explanations/backtest/narrow-chances.ts';
import { standingOf } from '../src/engine/explanations/backtest/standing.fixture.ts';
import { type ReplayedForecast, replayPatterns } from '../src/engine/explanations/record/replay-patterns.ts';
import { fitLogistic } from '../src/engine/stats/fit-logistic.ts';
import { brierScore, logLoss } from '../src/engine/stats/forecast-scores.ts';
import { isotonic } from '../src/engine/stats/isotonic.ts';
import { vennAbers } from '../src/engine/stats/venn-abers.ts';
import { inventCompany, SAMPLE_NAMES, type SampleName } from '../src/sample/companies.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => 601 + index); // nothing was chosen on these
const DAY = 86_400;
const TERM = 30 * DAY;
const RESOLVED_LEAST = 200;
const RECENT = 91 * DAY;
const RIDGE = 30;
const CERTAIN = 0.01; // no way may be ruined by one certainty
const DRAWS = 2_000;

type Week = { readonly cutOff: number; readonly now: readonly ReplayedForecast[] };
type Way = (resolved: readonly ReplayedForecast[], week: Week) => (chance: number) => number;
/** What was won in log loss, each way, of a forecast that is resolved by now. */
type Tried = { readonly resolvedAt: number; readonly won: readonly number[] };
type Case = { readonly came: number; readonly group: string; readonly said: readonly number[] };

const within = (chance: number): number => Math.min(1 - CERTAIN, Math.max(CERTAIN, chance));
const logit = (chance: number): number => Math.log(within(chance) / (1 - within(chance)));
const hit = ({ came }: ReplayedForecast): number => (came ? 1 : 0);

function logistic(rows: readonly ReplayedForecast[], ridge: number): (chance: number) => number {
  if (rows.length === 0) return (chance) => chance;
  const features = Float64Array.from(rows.flatMap(({ probability }) => [1, logit(probability)]));
  const [shift, slope] = fitLogistic({ features, width: 2, came: rows.map(hit) }, [ridge, ridge], [0, 1]);
  return (chance) => 1 / (1 + Math.exp(-(shift + slope * logit(chance))));
}

function pooled(rows: readonly ReplayedForecast[]): (chance: number) => number {
  const sorted = rows.toSorted((a, b) => a.probability - b.probability);
  const fitted = isotonic(sorted.map(hit));
  return (chance) =>
    fitted[
      Math.max(
        0,
        sorted.findLastIndex(({ probability }) => probability <= chance),
      )
    ];
}

/** Drawn to the middle of the week by how far apart earlier weeks went; all patterns are one band, as if each came once. */
function drawnTogether(
  rows: readonly ReplayedForecast[],
  week: number,
  now: readonly ReplayedForecast[],
): (chance: number) => number {
  const numbers = new Map([...new Set(rows.map(({ pattern }) => pattern))].map((id, number) => [id, number]));
  const resolved = [...Map.groupBy(rows, ({ cutOff }) => cutOff)].map(([cutOff, own]) => ({
    standing: standingOf(
      cutOff,
      own.map(({ pattern, came }) => ({
        group: numbers.get(pattern) ?? -1,
        count: 1,
        nextDays: came ? 0 : Number.POSITIVE_INFINITY,
      })),
    ),
    days: 30,
    logits: Float64Array.from(own, ({ probability }) => logit(probability)),
    narrowings: null,
  }));
  const [kept] = learnNarrowings(resolved, week) ?? [1];
  const middle = now.reduce((sum, { probability }) => sum + logit(probability), 0) / now.length;
  return (chance) => 1 / (1 + Math.exp(-(middle + kept * (logit(chance) - middle))));
}

const WAYS: Readonly<Record<string, Way>> = {
  'as it is': () => (chance) => chance,
  'pool adjacent violators': (rows) => pooled(rows),
  'Venn-Abers, the middle': (rows) => {
    const forecasts = { chances: rows.map(({ probability }) => probability), came: rows.map(hit) };
    return (chance) => vennAbers(forecasts, chance).mid;
  },
  logistic: (rows) => logistic(rows, 1e-3),
  'logistic, drawn to the chance': (rows) => logistic(rows, RIDGE),
  'drawn together, as in the backtest': (rows, { cutOff, now }) => drawnTogether(rows, cutOff, now),
  'drawn to the chance, of the last quarter': (rows, week) =>
    logistic(
      rows.filter(({ cutOff }) => cutOff + TERM > week.cutOff - RECENT),
      RIDGE,
    ),
};

/** Ways that are also used only where they had helped before, judged on what was resolved after they were learned. */
const GATED = ['drawn together, as in the backtest', 'drawn to the chance, of the last quarter'].map((name) =>
  Object.keys(WAYS).indexOf(name),
);

function casesOf(sample: SampleName, seed: number): readonly Case[] {
  const { tickets, truth } = inventCompany(sample, seed);
  const opened = new Map(tickets.map((each) => [each.number, each.opened * 60]));
  const patterns = truth.problems
    .map((problem) => ({ id: problem.id, instants: problem.tickets.map((each) => opened.get(each) ?? 0) }))
    .filter(({ instants }) => instants.length > 1);
  const all = [...opened.values()];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const { forecasts } = finish(replayPatterns({ patterns, incidents: all, from, to }));
  const said = forecasts.map((each) => ({ ...each, probability: each.plain }));
  const cases: Case[] = [];
  const tried: Tried[] = [];
  for (const [week, now] of Map.groupBy(said, ({ cutOff }) => cutOff)) {
    const resolved = said.filter(({ cutOff }) => cutOff + TERM <= week);
    if (resolved.length < RESOLVED_LEAST) continue;
    const ways = Object.values(WAYS).map((way) => way(resolved, { cutOff: week, now }));
    const known = tried.filter(({ resolvedAt }) => resolvedAt <= week);
    const hasHelped = Object.values(WAYS).map(
      (_, at) => known.reduce((sum, { won }) => sum + won[at], 0) > 0,
    );
    for (const each of now) {
      const came = hit(each);
      const said = ways.map((correct) => within(correct(each.probability)));
      const won = said.map((chance) => lossOf(said[0], came) - lossOf(chance, came));
      tried.push({ resolvedAt: each.cutOff + TERM, won });
      const gated = GATED.map((at) => (hasHelped[at] ? said[at] : said[0]));
      cases.push({ came, group: `${sample} ${seed}`, said: [...said, ...gated] });
    }
  }
  return cases;
}

const lossOf = (chance: number, came: number): number => -Math.log(came === 1 ? chance : 1 - chance);

/** What is won in log loss over the chance as it is, with the doubt that drawings of whole companies leave. */
function wonBy(cases: readonly Case[], way: number): string {
  const loss = ({ came, said }: Case, at: number): number => lossOf(said[at], came);
  const companies = [...Map.groupBy(cases, ({ group }) => group).values()].map((own) => ({
    n: own.length,
    won: own.reduce((sum, each) => sum + loss(each, 0) - loss(each, way), 0),
  }));
  const random = seededRandom(1);
  const drawn = Array.from({ length: DRAWS }, () => {
    const picked = companies.map(() => companies[random.below(companies.length)]);
    const sum = (of: 'n' | 'won'): number => picked.reduce((all, each) => all + each[of], 0);
    return sum('won') / sum('n');
  }).sort((a, b) => a - b);
  const better = companies.filter(({ won }) => won > 0).length;
  const [low, high] = [0.05, 0.95].map((share) => drawn[Math.round(share * (DRAWS - 1))].toFixed(4));
  return `${low} to ${high}, better in ${better} of ${companies.length}`;
}

function table(title: string, cases: readonly Case[]): void {
  const came = cases.map((each) => each.came);
  process.stdout.write(`${title}: ${cases.length} forecasts; Brier, log loss, won in log loss\n`);
  const names = Object.keys(WAYS);
  const gated = GATED.map((at) => `${names[at]}, once it had helped`);
  for (const [at, name] of [...names, ...gated].entries()) {
    const chances = cases.map(({ said }) => said[at]);
    const scores = [brierScore({ chances, came }), logLoss({ chances, came })].map((each) => each.toFixed(4));
    process.stdout.write(`  ${name.padEnd(58)} ${scores.join('  ')}  ${wonBy(cases, at)}\n`);
  }
}

const all: Case[] = [];
for (const sample of SAMPLE_NAMES) {
  const cases = SEEDS.flatMap((seed) => casesOf(sample, seed));
  table(sample, cases);
  all.push(...cases);
}
table('all', all);
