import type { Signal } from '../signals/signal.ts';
import { busyCell } from '../stats/busy-cell.ts';
import { type CountSeries, fitGammaPoisson, type GammaRates } from '../stats/fit-gamma-poisson.ts';
import { mergeEpisodes } from './merge-episodes.ts';

/** Where a problem may be at home. Never a person. */
export type PlaceField = 'team' | 'site' | 'asset';

/** A team, site or device on which a problem comes more often than its own and the problem's number would have it. */
export type HotPlace = {
  readonly value: string;
  /** Episodes of the problem there, and how many were to be expected. */
  readonly episodes: number;
  readonly expected: number;
  /** How many times more than expected: the 5 % quantile to rank by (EB05), and the middle (EBGM). */
  readonly low: number;
  readonly middle: number;
};

const EPISODES_LEAST = 3; // twice in one place is a coincidence
const LOW_LEAST = 2; // DuMouchel's own threshold
const PLACES_LEAST = 2; // with one place there is nothing to compare
const STEPS_A_DOUBLING = 4; // expectations this close are one in the fit: ten thousand cells become some hundred
const SHAPE_MOST = 2; // in a company where all but one place is as expected, a tighter fit would hide that one

/**
 * On which team, site or device each problem is at home.
 *
 * Each problem's episodes are set against what its own number and the place's number would have together. A ratio of
 * few events is shrunk towards the others, so three times where half a time was expected is not yet news.
 *
 * @param signals    all tickets
 * @param patterns   positions of the tickets of each problem
 * @param field      which kind of place; a ticket without it, or without a time, does not count
 * @returns          for each problem its hot places, the surest first; empty where there is none or nothing to compare
 * @source           DuMouchel (1999), The American Statistician 53, 177-190, with one gamma; docs/methods/hot-places.md
 * @cost             O(tickets), and one fit over the different numbers of problems and places
 */
export function hotPlaces(
  signals: readonly Signal[],
  patterns: readonly (readonly number[])[],
  field: PlaceField,
): HotPlace[][] {
  const rows = patterns.map((members) => episodesAt(members, signals, field));
  const places = new Map<string, number>();
  for (const row of rows) for (const [value, n] of row) places.set(value, (places.get(value) ?? 0) + n);
  if (places.size < PLACES_LEAST) return patterns.map(() => []);
  const ofRow = rows.map((row) => [...row.values()].reduce((sum, n) => sum + n, 0));
  const all = ofRow.reduce((sum, n) => sum + n, 0);
  const expectedAt = (row: number, value: string): number => (ofRow[row] * (places.get(value) ?? 0)) / all;
  const seen = rows.flatMap((row, at) =>
    [...row].map(([value, events]) => ({ events, exposure: rounded(expectedAt(at, value)) })),
  );
  const ratios = ratiosOf([...seen, ...emptyCells(seen, ofRow, [...places.values()])]);
  return rows.map((row, at) =>
    [...row]
      .filter(([, episodes]) => episodes >= EPISODES_LEAST)
      .map(([value, episodes]) => {
        const expected = expectedAt(at, value);
        return { value, episodes, expected, ...busyCell(ratios, episodes, expected) };
      })
      .filter(({ low }) => low >= LOW_LEAST)
      .sort((a, b) => b.low - a.low || (a.value < b.value ? -1 : 1)),
  );
}

/** The cells in which nothing came, those with one expectation together: of many problems and places nearly all are empty. */
function emptyCells(
  seen: readonly CountSeries[],
  ofRow: readonly number[],
  ofPlace: readonly number[],
): readonly CountSeries[] {
  const all = ofRow.reduce((sum, n) => sum + n, 0);
  const places = countsOf(ofPlace);
  const empty = new Map<number, number>();
  const add = (exposure: number, n: number): void => {
    empty.set(exposure, (empty.get(exposure) ?? 0) + n);
  };
  for (const [row, rows] of countsOf(ofRow.filter((n) => n > 0)))
    for (const [place, n] of places) add(rounded((row * place) / all), rows * n);
  for (const { exposure } of seen) add(exposure, -1);
  return [...empty].flatMap(([exposure, times]) => (times > 0 ? [{ events: 0, exposure, times }] : []));
}

function countsOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return counts;
}

/** Episodes at each place: ten reports of one outage on one floor are one. */
function episodesAt(
  members: readonly number[],
  signals: readonly Signal[],
  field: PlaceField,
): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>();
  for (const member of members) {
    const { [field]: value, openedAt } = signals[member];
    if (value === null || openedAt === null) continue;
    const known = times.get(value);
    if (known) known.push(openedAt);
    else times.set(value, [openedAt]);
  }
  return new Map([...times].map(([value, instants]) => [value, mergeEpisodes(instants).length]));
}

const rounded = (expected: number): number =>
  2 ** (Math.round(Math.log2(expected) * STEPS_A_DOUBLING) / STEPS_A_DOUBLING);

function ratiosOf(cells: readonly CountSeries[]): GammaRates {
  const { shape, rate } = fitGammaPoisson(cells, 0);
  const kept = Math.min(shape, SHAPE_MOST);
  return { shape: kept, rate: (kept * rate) / shape };
}
