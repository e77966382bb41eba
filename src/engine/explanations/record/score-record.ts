import { seededRandom } from '../../base/seeded-random.ts';
import { areaUnderCurve } from '../../stats/area-under-curve.ts';
import { calibrationSlope } from '../../stats/calibration-slope.ts';
import { brierScore, logLoss } from '../../stats/forecast-scores.ts';
import { type ReliabilityStep, reliabilityCurve } from '../../stats/reliability-curve.ts';
import { type BrierSplit, splitBrier } from '../../stats/split-brier.ts';
import { type BandInterval, drawBands } from './draw-bands.ts';
import { OUTLIER_LABELS, type OutlierLabel } from './outlier-label.ts';
import type { ResolvedForecast } from './replay-patterns.ts';
import { type SaidAndOver, type Worth, worthOfBands } from './worth-of-chances.ts';

/** Forecasts that were said with about the same chance: from `from` up to `to`, and how many of them came. */
export type RecordBand = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly patterns: number;
  /** The mean of what was said. */
  readonly said: number;
  readonly came: number;
  /** The share that came, with the doubt that 90 % of drawings of patterns leave; null with fewer than five patterns. */
  readonly share: BandInterval | null;
  /** What such chances have been worth, judged by all of the record; null with fewer than five patterns. */
  readonly worth: Worth | null;
};

/**
 * What can be said of the chances as a whole: they keep their word; too much or too little came of them; they go too far
 * apart, or not far enough; they keep it in all and not in each band; or there are too few to tell.
 */
export type RecordVerdict =
  | 'keeps'
  | 'too-high'
  | 'too-low'
  | 'too-bold'
  | 'too-timid'
  | 'uneven'
  | 'not-yet';

/** How well it was said what comes back. */
export type TrackRecord = {
  readonly verdict: RecordVerdict;
  readonly n: number;
  readonly patterns: number;
  readonly came: number;
  /** The mean of all that was said. */
  readonly said: number;
  /** Of how many came, with its doubt; null with fewer than five patterns. */
  readonly share: BandInterval | null;
  readonly bands: readonly RecordBand[];
  readonly curve: readonly ReliabilityStep[];
  readonly brier: BrierSplit;
  readonly logLoss: number;
  readonly auc: number | null;
  /** What a fixed threshold said of the same cases, and what came. */
  readonly labels: readonly { readonly label: OutlierLabel; readonly n: number; readonly came: number }[];
  /** The Brier score of those labels, had each been known to mean the share that came: their best, with hindsight. */
  readonly labelBrier: number;
};

/** Fifths of what was said: as fine as a few hundred forecasts can fill. */
export const BANDS = 5;
/** Below these no verdict: a few patterns make it. */
export const FORECASTS_LEAST = 100;
export const PATTERNS_LEAST = 10;
/** Five bands are looked at, and one in ten records may seem uneven by chance. */
const MISSED_TAIL = 0.01;

/**
 * Whether what was said came true as often as it was said.
 *
 * @param forecasts   with what came of each; forecasts of one pattern lean on each other, so doubt is drawn over patterns
 * @param seed        a whole number in [0, 2^32)
 * @returns           null without a forecast
 * @source            CORP: Dimitriadis, Gneiting & Jordan (2021), PNAS 118, e2016191118; docs/methods/track-record.md
 * @cost              O(n log n), and 1,000 drawings of the patterns for each band
 */
export function scoreRecord(forecasts: readonly ResolvedForecast[], seed: number): TrackRecord | null {
  if (forecasts.length === 0) return null;
  const outcomes = outcomesOf(forecasts);
  const { chances, came, groups, places } = outcomes;
  const patterns = new Set(groups).size;
  const whole = drawBands({ places: places.map(() => 0), came, groups, bands: 1 }, seededRandom(seed))[0];
  const banded = { places, came, groups, bands: BANDS };
  const shares = drawBands(banded, seededRandom(seed));
  const said = mean(chances);
  const slope = calibrationSlope({ chances, came }, groups, seededRandom(seed));
  const worth = worthOfBands(outcomes, [...Array(BANDS).keys()], seededRandom(seed));
  const bands = bandsOf(forecasts, places, { shares, worth });
  const labels = labelsOf(forecasts);
  return {
    verdict:
      forecasts.length < FORECASTS_LEAST || patterns < PATTERNS_LEAST
        ? 'not-yet'
        : verdictOf({ said, share: whole, slope, bands }, drawBands(banded, seededRandom(seed), MISSED_TAIL)),
    n: forecasts.length,
    patterns,
    came: sum(came),
    said,
    share: whole,
    bands,
    curve: reliabilityCurve({ chances, came }),
    brier: splitBrier({ chances, came }),
    logLoss: logLoss({ chances, came }),
    auc: areaUnderCurve(chances, came),
    labels,
    labelBrier: brierScore({
      chances: forecasts.map(({ label }) => {
        const own = labels.find((each) => each.label === label);
        return own === undefined ? 0 : own.came / own.n;
      }),
      came,
    }),
  };
}

/** The band of a chance, a whole number from 0. */
export const placeOfChance = (chance: number): number => Math.min(BANDS - 1, Math.floor(chance * BANDS));

/** Forecasts as lists side by side, their patterns as numbers. */
export function outcomesOf(
  forecasts: readonly Pick<ResolvedForecast, 'pattern' | 'probability' | 'came'>[],
): SaidAndOver {
  const numbers = new Map<string, number>();
  for (const { pattern } of forecasts) numbers.set(pattern, numbers.get(pattern) ?? numbers.size);
  return {
    chances: forecasts.map(({ probability }) => probability),
    came: forecasts.map((each) => (each.came ? 1 : 0)),
    groups: forecasts.map(({ pattern }) => numbers.get(pattern) ?? 0),
    places: forecasts.map(({ probability }) => placeOfChance(probability)),
  };
}

type Judged = Pick<TrackRecord, 'said' | 'share' | 'bands'> & {
  readonly slope: ReturnType<typeof calibrationSlope>;
};

function verdictOf(
  { said, share, slope, bands }: Judged,
  wide: readonly (BandInterval | null)[],
): RecordVerdict {
  if (share === null) return 'not-yet';
  if (said > share.high) return 'too-high';
  if (said < share.low) return 'too-low';
  if (slope !== null && slope.high < 1) return 'too-bold';
  if (slope !== null && slope.low > 1) return 'too-timid';
  const isMissed = ({ said: own, from }: RecordBand): boolean => {
    const came = wide[Math.round(from * BANDS)] ?? null;
    return came !== null && (own > came.high || own < came.low);
  };
  return bands.some(isMissed) ? 'uneven' : 'keeps';
}

function bandsOf(
  forecasts: readonly ResolvedForecast[],
  places: readonly number[],
  told: { readonly shares: readonly (BandInterval | null)[]; readonly worth: readonly (Worth | null)[] },
): readonly RecordBand[] {
  return told.shares.flatMap((share, band) => {
    const own = forecasts.filter((_, at) => places[at] === band);
    if (own.length === 0) return [];
    return [
      {
        from: band / BANDS,
        to: (band + 1) / BANDS,
        n: own.length,
        patterns: new Set(own.map(({ pattern }) => pattern)).size,
        said: mean(own.map(({ probability }) => probability)),
        came: own.filter((each) => each.came).length,
        share,
        worth: told.worth[band],
      },
    ];
  });
}

function labelsOf(forecasts: readonly ResolvedForecast[]): TrackRecord['labels'] {
  return OUTLIER_LABELS.flatMap((label) => {
    const own = forecasts.filter((each) => each.label === label);
    const came = own.filter((each) => each.came).length;
    return own.length === 0 ? [] : [{ label, n: own.length, came }];
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
