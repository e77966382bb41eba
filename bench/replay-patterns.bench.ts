// Promise: the chance that a problem comes back is worth more than the one that was given before, than a fixed label, and than
// always saying what is usual. Each week of the three invented companies, on the patterns the product finds in them.
import { coveredPeriod } from '../src/engine/answer/covered-period.ts';
import { reckonCompany } from '../src/engine/answer/reckon-company.ts';
import { finish } from '../src/engine/base/progress.ts';
import { OUTLIER_LABELS, type OutlierLabel } from '../src/engine/explanations/record/outlier-label.ts';
import { type ReplayedForecast, replayPatterns } from '../src/engine/explanations/record/replay-patterns.ts';
import { mergeEpisodes } from '../src/engine/patterns/merge-episodes.ts';
import { isFromPerson } from '../src/engine/signals/signal.ts';
import { areaUnderCurve } from '../src/engine/stats/area-under-curve.ts';
import { logLoss } from '../src/engine/stats/forecast-scores.ts';
import { splitBrier } from '../src/engine/stats/split-brier.ts';
import { zone } from '../src/engine/time/zone.ts';
import { SAMPLE_NAMES, type SampleName } from '../src/sample/companies.ts';
import { readCompany } from '../src/usecases/read-company.ts';
import { sampleRequest } from '../src/usecases/sample-request.ts';
import { formerChances } from './replay-patterns/former-chances.ts';

type Case = ReplayedForecast & { readonly former: number; readonly formerIsSaid: boolean };

const NOW = Date.UTC(2026, 10, 24) / 1000;
const HORIZON_DAYS = 30;

function last<T>(steps: Generator<unknown, T, void>): T {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}

function casesOf(sample: SampleName): readonly Case[] {
  const request = sampleRequest(sample, { lang: 'nl', now: NOW });
  const { timezone } = request.settings;
  const { signals, name, peopleWords } = last(readCompany({ ...request, timezone }));
  const settings = { ...request.settings, name };
  const { patterns } = last(reckonCompany({ signals, settings, peopleWords }));
  const covered = coveredPeriod(signals);
  if (covered === null) return [];
  const timesOf = (positions: readonly number[]): readonly number[] =>
    positions.flatMap((position) => signals[position].openedAt ?? []);
  const series = new Map(patterns.map(({ id, members }) => [id, timesOf(members)]));
  const incidents = timesOf(signals.flatMap((signal, position) => (isFromPerson(signal) ? [position] : [])));
  const { from, to } = covered;
  const { forecasts } = finish(
    replayPatterns({
      patterns: [...series].map(([id, instants]) => ({ id, instants })),
      incidents,
      from,
      to,
    }),
  );
  const replayed = forecasts.map((each) => ({ ...each, probability: each.plain }));
  const weeks = Map.groupBy(replayed, ({ cutOff }) => cutOff);
  return [...weeks].flatMap(([cutOff, week]) => {
    const pasts = week.map(({ pattern }) =>
      mergeEpisodes((series.get(pattern) ?? []).filter((instant) => instant >= from && instant < cutOff)),
    );
    const former = formerChances(pasts, { zone: zone(timezone), from, cutOff, horizonDays: HORIZON_DAYS });
    return week.map((each, at) => ({
      ...each,
      former: former[at].probability,
      formerIsSaid: former[at].isSaid,
    }));
  });
}

/** The share of each label that came back, with hindsight: better than whoever reads the label could know. */
function labelShares(cases: readonly Case[]): Readonly<Record<OutlierLabel, number>> {
  const share = (label: OutlierLabel): number => {
    const own = cases.filter((each) => each.label === label);
    return own.filter(({ came }) => came).length / Math.max(1, own.length);
  };
  const [anomaly, rare, frequent, between] = OUTLIER_LABELS.map(share);
  return { anomaly, rare, frequent, between };
}

function table(title: string, cases: readonly Case[]): readonly string[] {
  const came = cases.map((each) => (each.came ? 1 : 0));
  const rate = came.reduce<number>((sum, each) => sum + each, 0) / came.length;
  const shares = labelShares(cases);
  const ways = {
    'BG/NBD': cases.map(({ probability }) => probability),
    former: cases.map(({ former }) => former),
    'label, with hindsight': cases.map(({ label }) => shares[label]),
    'usual rate, with hindsight': cases.map(() => rate),
  };
  const patterns = new Set(cases.map(({ pattern }) => pattern)).size;
  return [
    `${title}: ${cases.length} forecasts of ${patterns} patterns, ${(100 * rate).toFixed(1)} % came back`,
    ...Object.entries(ways).map(([name, chances]) => {
      const { score, miscalibration, discrimination } = splitBrier({ chances, came });
      const scores = [
        areaUnderCurve(chances, came) ?? Number.NaN,
        score,
        miscalibration,
        discrimination,
        logLoss({ chances, came }),
      ];
      return [name.padEnd(28), ...scores.map((each) => each.toFixed(4))].join('  ');
    }),
  ];
}

const found = SAMPLE_NAMES.map((sample) => ({ sample, cases: casesOf(sample) }));
const all = found.flatMap(({ sample, cases }) =>
  cases.map((each) => ({ ...each, pattern: `${sample} ${each.pattern}` })),
);
const lines = [
  'AUC, Brier, of which miscalibration and discrimination, log loss',
  ...found.flatMap(({ sample, cases }) => table(sample, cases)),
  ...table('all', all),
  ...table(
    'all, where the former chance was said',
    all.filter(({ formerIsSaid }) => formerIsSaid),
  ),
  ...table(
    'all, where it kept still',
    all.filter(({ formerIsSaid }) => !formerIsSaid),
  ),
];
process.stdout.write(`${lines.join('\n')}\n`);
