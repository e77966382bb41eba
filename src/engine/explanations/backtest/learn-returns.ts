import { type BgNbd, chanceOfBgNbd } from '../../stats/bg-nbd.ts';
import { fitBgNbd } from '../../stats/fit-bg-nbd.ts';
import { CAUSES_PRIOR } from '../causes-prior.data.ts';
import { type Lesson, learnRegression, logitOf } from './learn-regression.ts';
import type { Standing } from './standing.ts';

const ROWS_MOST = 100_000; // to learn from: more tell nothing new
const CHANCE_LEAST = 1e-5;

/** What is learned of a window that is over: how groups stood, and for how many days what came is known. */
export type Window = { readonly standing: Standing; readonly days: number };

/** What was learned by a cut-off: the model to start from next time, and what it makes of a standing. */
export type Learned = {
  readonly model: BgNbd;
  /** The log-odds for each group of a standing, in its order, that it comes back within so many days. */
  readonly say: (standing: Standing, days: number) => Float64Array;
};

/**
 * Learns how likely each group comes back within some days.
 *
 * BG/NBD speaks first, fitted to how all groups came back until now. Where 300 rows of windows that are over would have been
 * said better by a regression on top of it, that speaks: for groups seen more than once a stack of five, for those seen once a
 * head that learns from siblings.
 *
 * @param standing      how groups stand now; what comes next is not looked at
 * @param windows       earlier standings and for how many days what came is known, the earliest first; may be empty
 * @param before        the model of last time, to start from
 * @returns             what speaks for any standing and any days above 0
 * @source              docs/methods/forecast.md
 * @cost                O(groups) for the fit; O(rows × kinds of siblings²) for the regressions
 */
export function learnReturns(standing: Standing, windows: readonly Window[], before?: BgNbd): Learned {
  const model = fitBgNbd(historiesOf(standing), CAUSES_PRIOR, before);
  const past = mostTelling(windows).map((window) => rowsOf(window.standing, model, window.days));
  const head = headOf(standing.width);
  const ofFirst = learnRegression(lessonOf(head, past));
  const siblings = ofFirst?.slice(head.width - standing.width) ?? new Array<number>(standing.width).fill(0);
  const stack = stackOf(siblings);
  const ofOthers = learnRegression(lessonOf(stack, past));
  return {
    model,
    say: (asked, days) => {
      const rows = rowsOf(asked, model, days);
      const logits = rows.logits.slice();
      answer(head, rows, ofFirst, logits);
      answer(stack, rows, ofOthers, logits);
      return logits;
    },
  };
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
  logits: Float64Array,
): void {
  if (learned === null) return;
  const features = new Float64Array(width);
  for (let at = 0; at < logits.length; at += 1) {
    if (!isFor(now.standing.counts[at])) continue;
    write(now, at, features, 0);
    logits[at] = logitOf(learned, features, 0);
  }
}
