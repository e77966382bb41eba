import { requires } from '../base/requires.ts';
import type { GammaRates } from '../stats/fit-gamma-poisson.ts';
import { logGamma } from '../stats/log-gamma.ts';
import { nelderMead2d } from '../stats/nelder-mead-2d.ts';
import { USUAL_RATES } from './usual-rates.data.ts';

/** One problem that came back at least once, from its second episode on: what made it a problem that comes back is not counted. */
export type ClosedProblem = {
  /** Episodes after the second. */
  readonly returns: number;
  /** Of the episodes that something came after, how many were closed before it came. */
  readonly closedAndBack: number;
  /** Whether the last episode was closed. */
  readonly isLastClosed: boolean;
  /** Weeks from the second episode to the last one, and to the end of what was watched. */
  readonly lastWeek: number;
  readonly ageWeeks: number;
};

export type CausesRemoved =
  | {
      readonly kind: 'known';
      /** Closures of problems that come back, and how many of them were followed by another episode. */
      readonly closures: number;
      readonly cameBack: number;
      /** The share of these closures after which the cause was gone, with 90 %. */
      readonly share: { readonly middle: number; readonly low: number; readonly high: number };
    }
  | {
      readonly kind: 'not-enough-data';
      readonly have: number;
      readonly need: number;
    };

const PROBLEMS_LEAST = 10;
const CLOSURES_LEAST = 30;
const STEPS = 50; // straight lines between them: the share is known to well below a hundredth
const LEVEL = 0.9;
const SPREAD = 1; // how far shape and rate may lie from what is usual, in natural logarithms

/**
 * How often closing a ticket of a recurring problem removed the cause, and how often it treated the symptom.
 *
 * After each closure the cause is gone with some chance, else the problem goes on at its own rate; rates differ between
 * problems by a gamma distribution. A silence at the end can be either: the longer it is for that problem, the likelier the
 * cause is gone. Reckoned over all problems together, never for one person's tickets.
 *
 * @param problems   recurring problems of one company, or of one theme
 * @returns          the share with 90 %, or how many closures there are and how many it takes
 * @throws           InvalidInput on weeks out of order
 * @source           perfect with a chance, else minimal repair: Brown & Proschan (1983); docs/methods/fix.md
 * @cost             fifty fits of two numbers
 */
export function causesRemoved(problems: readonly ClosedProblem[]): CausesRemoved {
  for (const { lastWeek, ageWeeks } of problems)
    requires(lastWeek >= 0 && ageWeeks >= lastWeek, 'causesRemoved', 'weeks in order');
  const cameBack = problems.reduce((sum, { closedAndBack }) => sum + closedAndBack, 0);
  const closures = cameBack + problems.filter(({ isLastClosed }) => isLastClosed).length;
  if (problems.length < PROBLEMS_LEAST || closures < CLOSURES_LEAST)
    return { kind: 'not-enough-data', have: closures, need: CLOSURES_LEAST };
  const heights = profile(inOrder(problems));
  const at = (part: number): number => quantile(heights, part);
  const tail = (1 - LEVEL) / 2;
  return {
    kind: 'known',
    closures,
    cameBack,
    share: { middle: at(0.5), low: at(tail), high: at(1 - tail) },
  };
}

/** In one order whatever the order they come in: sums of broken numbers depend on it. */
function inOrder(problems: readonly ClosedProblem[]): readonly ClosedProblem[] {
  const rank = ({ returns, closedAndBack, isLastClosed, lastWeek, ageWeeks }: ClosedProblem) =>
    [returns, closedAndBack, Number(isLastClosed), lastWeek, ageWeeks] as const;
  return problems.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const differs = a.findIndex((value, place) => value !== b[place]);
    return differs < 0 ? 0 : a[differs] - b[differs];
  });
}

/** How likely each share is, in even steps from 0 to 1, the rates fitted anew for each. */
function profile(problems: readonly ClosedProblem[]): readonly number[] {
  let start = { x: Math.log(USUAL_RATES.shape), y: Math.log(USUAL_RATES.rate) };
  const logs = Array.from({ length: STEPS }, (_, step) => {
    const share = (step + 0.5) / STEPS;
    const best = nelderMead2d(
      (logShape, logRate) => -logPosterior(problems, share, { logShape, logRate }),
      start,
      step === 0 ? 0.5 : 0.1,
    );
    start = { x: best.x, y: best.y };
    return -best.value;
  });
  const most = Math.max(...logs);
  return logs.map((log) => Math.exp(log - most));
}

function logPosterior(
  problems: readonly ClosedProblem[],
  share: number,
  { logShape, logRate }: { readonly logShape: number; readonly logRate: number },
): number {
  const rates: GammaRates = { shape: Math.exp(logShape), rate: Math.exp(logRate) };
  const away = (log: number, usual: number): number => ((log - Math.log(usual)) / SPREAD) ** 2 / 2;
  const base = logGamma(rates.shape);
  let sum = -away(logShape, USUAL_RATES.shape) - away(logRate, USUAL_RATES.rate);
  for (const { returns, closedAndBack, isLastClosed, lastWeek, ageWeeks } of problems) {
    const count = rates.shape + returns;
    const goesOn = -count * Math.log(rates.rate + ageWeeks);
    const gone = -count * Math.log(rates.rate + lastWeek);
    const end = isLastClosed
      ? goesOn + Math.log1p(-share + share * Math.exp(Math.min(gone - goesOn, 700)))
      : goesOn;
    sum +=
      closedAndBack * Math.log1p(-share) + logGamma(count) - base + rates.shape * Math.log(rates.rate) + end;
  }
  return sum;
}

/** Where so much of the mass lies below, between the steps as straight lines. */
function quantile(heights: readonly number[], part: number): number {
  const target = part * heights.reduce((sum, height) => sum + height, 0);
  let below = 0;
  for (const [step, height] of heights.entries()) {
    if (below + height >= target) return (step + (target - below) / height) / heights.length;
    below += height;
  }
  return 1;
}
