import { type BgNbd, chanceOfBgNbd } from '../../stats/bg-nbd.ts';
import { fitBgNbd } from '../../stats/fit-bg-nbd.ts';
import { CAUSES_PRIOR } from '../causes-prior.data.ts';
import { chanceOf, type Lesson, learnRegression, logitOf } from './learn-regression.ts';
import type { Standing } from './standing.ts';

const ROWS_MOST = 100_000; // to learn from: more tell nothing new
const CHANCE_LEAST = 1e-5;

/** What is learned of a window that is over: how groups stood, and for how many days what came is known. */
export type Window = { readonly standing: Standing; readonly days: number };

/** A forecast for each group of a standing, in its order, and the model to start from next time. */
export type Forecast = { readonly chances: Float64Array; readonly model: BgNbd };

/**
 * The chance for each group that it comes back within a horizon.
 *
 * BG/NBD speaks first, fitted to how all groups came back until now. Where 300 rows of windows that are over would have been
 * said better by a regression on top of it, that speaks: for groups seen more than once a stack of five, for those seen once a
 * head that learns from siblings.
 *
 * @param standing      how groups stand now; what comes next is not looked at
 * @param windows       earlier standings and for how many days what came is known, the earliest first; may be empty
 * @param horizonDays   above 0
 * @param before        the model of last time, to start from
 * @returns             chances in (0, 1)
 * @source              docs/methods/forecast.md
 * @cost                O(groups) for the fit; O(rows × kinds of siblings²) for the regressions
 */
export function forecastReturns(
  standing: Standing,
  windows: readonly Window[],
  horizonDays: number,
  before?: BgNbd,
): Forecast {
  const model = fitBgNbd(historiesOf(standing), CAUSES_PRIOR, before);
  const past = mostTelling(windows).map((window) => rowsOf(window.standing, model, window.days));
  const now = rowsOf(standing, model, horizonDays);
  const chances = Float64Array.from(now.logits, chanceOf);

  const head = headOf(standing.width);
  const ofFirst = learnRegression(lessonOf(head, past));
  answer(head, now, ofFirst, chances);
  const siblings = ofFirst?.slice(head.width - standing.width) ?? new Array<number>(standing.width).fill(0);
  const stack = stackOf(siblings);
  answer(stack, now, learnRegression(lessonOf(stack, past)), chances);
  return { chances, model };
}

/** Groups at a cut-off with what BG/NBD says of them, as log-odds. */
type Rows = { readonly standing: Standing; readonly days: number; readonly logits: Float64Array };

/** A regression: whom it is for, and what it looks at; the first feature is 1, the second BG/NBD's log-odds. */
type Learner = {
  readonly width: number;
  readonly isFor: (count: number) => boolean;
  readonly write: (rows: Rows, at: number, into: Float64Array, from: number) => void;
};

/** For groups seen once: their own history says little, their siblings do. */
const headOf = (siblings: number): Learner => ({
  width: 2 + siblings,
  isFor: (count) => count === 1,
  write: ({ standing, logits }, at, into, from) => {
    into[from] = 1;
    into[from + 1] = logits[at];
    for (let i = 0; i < siblings; i += 1) into[from + 2 + i] = standing.siblings[at * siblings + i];
  },
});

/**
 * For groups seen more than once. What siblings say is one number, as the head learned to read it. The third and fourth allow for
 * reports that come in crowds: the more of them, the less a silence tells than BG/NBD holds.
 */
const stackOf = (siblings: readonly number[]): Learner => ({
  width: 5,
  isFor: (count) => count > 1,
  write: ({ standing, logits }, at, into, from) => {
    const logCount = Math.log(standing.counts[at]);
    into[from] = 1;
    into[from + 1] = logits[at];
    into[from + 2] = logCount;
    into[from + 3] = logCount * logits[at];
    into[from + 4] = logitOf(siblings, standing.siblings, at);
  },
});

function rowsOf(standing: Standing, model: BgNbd, days: number): Rows {
  const { counts, lastDays, ageDays } = standing;
  const logits = new Float64Array(counts.length);
  for (let at = 0; at < counts.length; at += 1) {
    const history = { returns: counts[at] - 1, lastDay: lastDays[at], ageDays: ageDays[at] };
    logits[at] = logOdds(chanceOfBgNbd(model, history, days).returns);
  }
  return { standing, days, logits };
}

function logOdds(chance: number): number {
  const kept = Math.min(1 - CHANCE_LEAST, Math.max(CHANCE_LEAST, chance));
  return Math.log(kept / (1 - kept));
}

function historiesOf({ counts, lastDays, ageDays }: Standing) {
  return Array.from(counts, (count, at) => ({
    returns: count - 1,
    lastDay: lastDays[at],
    ageDays: ageDays[at],
  }));
}

/** Whole windows before shorter ones, the latest first, as many as are worth their time; at least one. */
function mostTelling(windows: readonly Window[]): readonly Window[] {
  let rows = 0;
  const order = windows.toSorted((a, b) => b.days - a.days || b.standing.cutOff - a.standing.cutOff);
  return order.filter(({ standing }, place) => {
    rows += standing.counts.length;
    return place === 0 || rows <= ROWS_MOST;
  });
}

function lessonOf({ width, isFor, write }: Learner, past: readonly Rows[]): Lesson {
  const size = past.reduce((sum, { standing }) => sum + standing.counts.filter(isFor).length, 0);
  const features = new Float64Array(size * width);
  const came = new Uint8Array(size);
  const groups = new Int32Array(size);
  let row = 0;
  for (const rows of past) {
    for (let at = 0; at < rows.standing.counts.length; at += 1) {
      if (!isFor(rows.standing.counts[at])) continue;
      write(rows, at, features, row * width);
      came[row] = rows.standing.nextDays[at] < rows.days ? 1 : 0;
      groups[row] = rows.standing.groups[at];
      row += 1;
    }
  }
  return { width, features, came, groups };
}

function answer(
  { width, isFor, write }: Learner,
  now: Rows,
  learned: readonly number[] | null,
  chances: Float64Array,
): void {
  if (learned === null) return;
  const features = new Float64Array(width);
  for (let at = 0; at < chances.length; at += 1) {
    if (!isFor(now.standing.counts[at])) continue;
    write(now, at, features, 0);
    chances[at] = chanceOf(logitOf(learned, features, 0));
  }
}
