import { seededRandom } from '../../base/seeded-random.ts';
import { areaUnderCurve } from '../../stats/area-under-curve.ts';
import { type CalibrationSlope, calibrationSlope } from '../../stats/calibration-slope.ts';
import { brierScore, calibrationError, logLoss } from '../../stats/forecast-scores.ts';
import { bandOf, EARLIER_BANDS } from './earlier-bands.ts';
import { FORECASTERS, type Forecaster, type ReplayedCutOff } from './replay-log.ts';

/** How well one forecaster did. `auc` is null where all or none came, `slope` where nothing differed. */
export type ForecasterScore = {
  readonly auc: number | null;
  readonly brier: number;
  readonly logLoss: number;
  readonly slope: CalibrationSlope | null;
  readonly ece: number;
};

/** How well all forecasters did on the same cases. */
export type StratumScore = {
  readonly n: number;
  readonly rate: number;
  readonly ours: ForecasterScore;
  readonly baselines: Readonly<Record<Exclude<Forecaster, 'ours'>, ForecasterScore>>;
};

export type ReplayScore = {
  readonly strata: readonly (StratumScore & { readonly earlier: (typeof EARLIER_BANDS)[number]['name'] })[];
  readonly overall: StratumScore;
};

/**
 * Scores what was said against what came, by how often a group was seen before its latest episode.
 *
 * A forecaster that only beats the overall rate has merely learned to count; within a band counting does not help.
 *
 * @param replayed   one cut-off or more, with a case or more
 * @param seed       a whole number in [0, 2^32), of the bootstrap
 * @returns          the bands that have cases, and all cases together
 * @throws           InvalidInput without a case
 * @source           docs/methods/forecast.md
 * @cost             O(cases log cases)
 */
export function scoreReplay(replayed: readonly ReplayedCutOff[], seed: number): ReplayScore {
  const strata = EARLIER_BANDS.flatMap(({ name }, band) => {
    const cases = casesWhere(replayed, (earlier) => bandOf(earlier) === band);
    return cases.came.length === 0 ? [] : [{ earlier: name, ...scoreCases(cases, seed) }];
  });
  return {
    strata,
    overall: scoreCases(
      casesWhere(replayed, () => true),
      seed,
    ),
  };
}

type Cases = {
  readonly groups: Int32Array;
  readonly came: Uint8Array;
  readonly chances: Readonly<Record<Forecaster, Float64Array>>;
};

function casesWhere(replayed: readonly ReplayedCutOff[], isIn: (earlier: number) => boolean): Cases {
  const size = replayed.reduce((sum, { earlier }) => sum + earlier.filter(isIn).length, 0);
  const arrays = (): Float64Array => new Float64Array(size);
  const groups = new Int32Array(size);
  const came = new Uint8Array(size);
  const chances = { ours: arrays(), base: arrays(), count: arrays(), label: arrays() };
  let place = 0;
  for (const cutOff of replayed) {
    cutOff.earlier.forEach((earlier, at) => {
      if (!isIn(earlier)) return;
      groups[place] = cutOff.groups[at];
      came[place] = cutOff.came[at];
      for (const name of FORECASTERS) chances[name][place] = cutOff.chances[name][at];
      place += 1;
    });
  }
  return { groups, came, chances };
}

function scoreCases({ groups, came, chances }: Cases, seed: number): StratumScore {
  const score = (name: Forecaster): ForecasterScore => {
    const forecasts = { chances: chances[name], came };
    return {
      auc: areaUnderCurve(forecasts.chances, came),
      brier: brierScore(forecasts),
      logLoss: logLoss(forecasts),
      slope: calibrationSlope(forecasts, groups, seededRandom(seed)),
      ece: calibrationError(forecasts),
    };
  };
  const hits = came.reduce((sum, each) => sum + each, 0);
  return {
    n: came.length,
    rate: hits / came.length,
    ours: score('ours'),
    baselines: { base: score('base'), count: score('count'), label: score('label') },
  };
}
