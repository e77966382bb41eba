// Promise: what such chances have been worth, as the pages say it, holds what they are worth in that kind of firm, also in firms
// with few problems; and where it is said that they were worth something else, that is so. Invented firms, at so many resolved forecasts
// as a record then has, beside other ways to say it.

import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { drawBands, GROUPS_LEAST } from '../src/engine/explanations/record/draw-bands.ts';
import { type ReplayedForecast, replayPatterns } from '../src/engine/explanations/record/replay-patterns.ts';
import { BANDS, outcomesOf, placeOfChance } from '../src/engine/explanations/record/score-record.ts';
import {
  ISOTONIC_LEAST,
  type SaidAndOver,
  worthOfBands,
} from '../src/engine/explanations/record/worth-of-chances.ts';
import { reliabilityCurve } from '../src/engine/stats/reliability-curve.ts';
import { vennAbers } from '../src/engine/stats/venn-abers.ts';
import { FIRMS } from './stack-chances/invented-firms.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => 1201 + index); // nothing was chosen on these
const SIZES = [30, 60, 100, 199, 250, 500];
const EACH_WEEKS = [1, 4]; // a new export each week, or each four
const WEEK = 7 * 86_400;
const TRUTH_LEAST = 100; // forecasts of other firms in the band
const LATER_WEEKS = 13;
const LATER_LEAST = 10;
const DRAWS = 200;

type Range = { readonly low: number; readonly high: number };
type Way = (said: SaidAndOver) => readonly (Range | null)[];

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const inBand = (forecasts: readonly ReplayedForecast[], band: number): readonly ReplayedForecast[] =>
  forecasts.filter(({ probability }) => placeOfChance(probability) === band);
const saidIn = ({ chances, places }: SaidAndOver, band: number): number =>
  meanOf(chances.filter((_, at) => places[at] === band));

const places = Array.from({ length: BANDS }, (_, band) => band);

/** The isotonic share alone, problems drawn as a whole: what is usually done from 200 on. */
function isotonicDrawn(said: SaidAndOver): readonly Range[] {
  const random = seededRandom(1);
  const all = [...Map.groupBy(said.chances.keys(), (at) => said.groups[at]).values()];
  const drawn = Array.from({ length: DRAWS }, () => {
    const rows = all.flatMap(() => all[random.below(all.length)]);
    const steps = reliabilityCurve({
      chances: rows.map((at) => said.chances[at]),
      came: rows.map((at) => said.came[at]),
    });
    return places.map((band) => (steps.findLast(({ from }) => from <= saidIn(said, band)) ?? steps[0]).came);
  });
  return places.map((band) => {
    const sorted = drawn.map((shares) => shares[band]).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.round(share * (DRAWS - 1))];
    return { low: at(0.05), high: at(0.95) };
  });
}

const PAGES = 'as on the pages';
const WAYS: Readonly<Record<string, Way>> = {
  'Venn-Abers, each forecast a witness': (said) =>
    places.map((band) => (said.places.includes(band) ? vennAbers(said, saidIn(said, band)) : null)),
  'isotonic, problems drawn': isotonicDrawn,
  'share of the band, problems drawn': (said) => drawBands({ ...said, bands: BANDS }, seededRandom(1)),
  [PAGES]: (said) => worthOfBands(said, places, seededRandom(1)),
};

type Tally = { n: number; held: number; width: number; told: number; side: number; closer: number };
const tallies = new Map<string, Tally>();
const count = (key: string): Tally => {
  const tally = tallies.get(key) ?? { n: 0, held: 0, width: 0, told: 0, side: 0, closer: 0 };
  tallies.set(key, tally);
  return tally;
};

function judge(key: string, { low, high }: Range, said: number, truth: number): void {
  const tally = count(key);
  tally.n += 1;
  tally.width += high - low;
  tally.held += truth >= low && truth <= high ? 1 : 0;
  if (said >= low && said <= high) return;
  tally.told += 1;
  tally.side += said < low === truth > said ? 1 : 0;
  tally.closer += Math.abs((low + high) / 2 - truth) < Math.abs(said - truth) ? 1 : 0;
}

/** A firm with so many forecasts over: each band against what came of as much in other firms of its kind until then, and in its own later. */
function judgeAt(firms: readonly (readonly ReplayedForecast[])[], which: number, size: number): void {
  const own = firms[which];
  if (own.length < size) return;
  const until = own[size - 1].cutOff;
  const said = outcomesOf(own.slice(0, size));
  const others = firms.flatMap((each, at) =>
    at === which ? [] : each.filter(({ cutOff }) => cutOff <= until),
  );
  const later = own.filter(({ cutOff }) => cutOff > until && cutOff <= until + LATER_WEEKS * WEEK);
  const part = size < ISOTONIC_LEAST ? 'below 200' : '200 and more';
  const ranges = Object.entries(WAYS).map(([name, way]) => ({ name, ranges: way(said) }));
  for (const band of places) {
    const problems = new Set(said.groups.filter((_, at) => said.places[at] === band)).size;
    if (problems < GROUPS_LEAST) continue;
    const mean = saidIn(said, band);
    // What came less what was said, moved to what this firm was told: bands are wide.
    const truthOf = (forecasts: readonly ReplayedForecast[]): number =>
      Math.min(
        1,
        Math.max(0, mean + meanOf(forecasts.map(({ came, probability }) => (came ? 1 : 0) - probability))),
      );
    const among = inBand(others, band);
    const after = inBand(later, band);
    for (const { name, ranges: told } of ranges) {
      const range = told[band];
      if (range === null) continue;
      if (among.length >= TRUTH_LEAST) {
        judge(`of its kind, ${part}: ${name}`, range, mean, truthOf(among));
        if (name === PAGES) judge(`of its kind, at ${size}: ${name}`, range, mean, truthOf(among));
      }
      if (after.length >= LATER_LEAST) judge(`later, ${part}: ${name}`, range, mean, truthOf(after));
    }
  }
}

for (const each of EACH_WEEKS) {
  tallies.clear();
  for (const firmOf of Object.values(FIRMS)) {
    const firms = SEEDS.map((seed) => {
      const { forecasts } = finish(replayPatterns(firmOf(seed)));
      const first = forecasts[0]?.cutOff ?? 0;
      return forecasts.filter(({ cutOff }) => Math.round((cutOff - first) / WEEK) % each === 0);
    });
    for (const which of firms.keys()) for (const size of SIZES) judgeAt(firms, which, size);
  }
  process.stdout.write(`a new export each ${each} weeks; 90 % is asked\n`);
  for (const [key, { n, held, width, told, side, closer }] of tallies) {
    const part = (of: number, all: number): string => (all === 0 ? '–' : `${Math.round((100 * of) / all)} %`);
    const about = `held ${part(held, n)}, width ${(width / n).toFixed(2)}, else ${part(told, n)}`;
    process.stdout.write(
      `  ${key.padEnd(64)} n ${String(n).padStart(5)}  ${about}, right side ${part(side, told)}, nearer ${part(closer, told)}\n`,
    );
  }
}
