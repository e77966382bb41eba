import { requires } from '../../base/requires.ts';
import type { CountSeries, GammaRates } from '../../stats/fit-gamma-poisson.ts';
import { gammaPoissonPosterior } from '../../stats/gamma-poisson-posterior.ts';
import { negativeBinomialAtMost } from '../../stats/negative-binomial-share.ts';
import { rateRatioBelow, rateRatioQuantile, type TwoRates } from '../../stats/rate-ratio.ts';
import { proofBoundary } from './proof-boundary.ts';
import { weeksToProof } from './weeks-to-proof.ts';

/**
 * What may be said of a fix. `quiet`: silent so far, too short to prove it; `less`: it came, less than without a fix, not
 * proved; `held`: proved; `came-back`: as often as before, or too often to prove anything within a year; `unprovable`: it came so seldom
 * before that a year of silence would not prove it; `stopped`: it stopped, but so do problems here that nobody touched, or
 * too few are left to compare with; `stopped-before`: it was silent already when something was done; `stopped-reporting`: people report it less, devices measure it as before.
 */
export const FIX_VERDICTS = [
  'quiet',
  'less',
  'held',
  'came-back',
  'unprovable',
  'stopped',
  'stopped-before',
  'stopped-reporting',
] as const;
export type FixVerdict = (typeof FIX_VERDICTS)[number];

/** Episodes of one problem before a fix and after it; exposures in weeks. */
export type BeforeAfter = { readonly before: CountSeries; readonly after: CountSeries };

export type FixRecord = {
  /** Before the fix, up to the weeks that made somebody act: those are left out, as they were worse than usual. */
  readonly before: CountSeries;
  /** Weeks from its last episode to the fix. */
  readonly silentBefore: number;
  /** Weeks from the fix to each episode after it, ascending, and to the end of what was watched. */
  readonly after: { readonly episodes: readonly number[]; readonly weeks: number };
  /** How rates of the company's problems differ, in episodes a week. */
  readonly rates: GammaRates;
  /** The company's other problems, that nobody acted on, over the same weeks. */
  readonly others: readonly BeforeAfter[];
  /** What devices measured of this very problem, whether reported or not; null where nothing does. */
  readonly measured: BeforeAfter | null;
};

export type JudgedFix = {
  readonly verdict: FixVerdict;
  /** Weeks of silence that prove it, looked at each week; null where a year would not. */
  readonly silentWeeks: number | null;
  /** The week since the fix in which it is proved if nothing more comes; null where it cannot be within a year. */
  readonly provedInWeek: number | null;
  /** The week in which the verdict fell; null while it is open. */
  readonly decidedInWeek: number | null;
  /** Episodes that would be expected by now without a fix. */
  readonly expected: number;
  /** Its rate after the fix as a share of the rate before, with 95 %; null before the first whole week. */
  readonly ratio: { readonly middle: number; readonly low: number; readonly high: number } | null;
  /** Where in the record's others those stand that could show it, and of these those that fell as far by themselves. */
  readonly others: { readonly watched: readonly number[]; readonly fell: readonly number[] };
};

export const LOOKS = 52; // a year of weekly looks
export const CHANCE = 0.08; // that a fix that does nothing is called proved in any of them: docs/methods/fix.md
const BY_ITSELF_MOST = 0.05; // of the problems that nobody touched
const WENT_ON = 0.05; // devices measure on where a halving is less likely than this
const SILENT_BEFORE = 0.1; // what was so silent at its fix had gone, as far as can be told
const LESS_THAN_HALF = 0.5;
const PRIOR_MOST = 1; // times
const NOTHING_PROVES: ReturnType<typeof proofBoundary> = { most: [], level: CHANCE };

/**
 * Whether what was done about a problem helped.
 *
 * A problem is acted on when it is at its worst and would have eased by itself: so it is held against all that was seen of
 * it before those weeks, drawn to the other problems of the company where that is little.
 *
 * @param record   episodes before and after, in weeks
 * @returns        the verdict, when it fell or can fall, and what stands behind it
 * @throws         InvalidInput on episodes after the end of what was watched, or not in order
 * @source         Hauer (1997), empirical Bayes before and after; docs/methods/fix.md
 * @cost           one boundary, and a beta share for each week and each other problem
 */
export function judgeFix({ before, silentBefore, after, rates, others, measured }: FixRecord): JudgedFix {
  const { episodes, weeks } = after;
  requires(
    episodes.every((at, index) => at >= (episodes[index - 1] ?? 0) && at <= weeks),
    'judgeFix',
    'episodes in order, between the fix and the end of what was watched',
  );
  const belief = gammaPoissonPosterior(rates, before, 0.95);
  // Where even one look at the end of a year of silence would not do, a year of looks does not.
  const isProvable = weeksToProof(belief, CHANCE) <= LOOKS;
  const { most, level } = isProvable ? proofBoundary(belief, LOOKS, CHANCE) : NOTHING_PROVES;
  const weekFor = (count: number): number | null => {
    const index = most.findIndex((boundary) => boundary >= count);
    return index < 0 ? null : index + 1;
  };
  const looked = Math.min(LOOKS, Math.floor(weeks));
  const silentWeeks = weekFor(0);
  const comparison = compare(others, rates, level);
  const shared = {
    silentWeeks,
    provedInWeek: weekFor(episodes.length),
    expected: belief.mean * weeks,
    ratio:
      weeks < 1
        ? null
        : ratioOf(twoRates(rates, { before, after: { events: episodes.length, exposure: weeks } })),
    others: comparison,
  };
  if (silentWeeks === null) return { ...shared, verdict: 'unprovable', decidedInWeek: null };
  const wasSilent = negativeBinomialAtMost(0, belief, silentBefore) <= SILENT_BEFORE;
  if (wasSilent && episodes.length === 0)
    return { ...shared, verdict: 'stopped-before', decidedInWeek: null };
  let provedIn: number | null = null;
  for (let week = 1; week <= looked; week += 1) {
    const count = episodes.filter((at) => at <= week).length;
    if (isRelapse(count, belief.mean * week, weekFor(count)))
      return { ...shared, verdict: 'came-back', decidedInWeek: week };
    if (provedIn === null && count <= most[week - 1]) provedIn = week;
  }
  if (provedIn === null)
    return { ...shared, verdict: episodes.length === 0 ? 'quiet' : 'less', decidedInWeek: null };
  if (measured !== null && wentOn(measured, rates))
    return { ...shared, verdict: 'stopped-reporting', decidedInWeek: provedIn };
  return {
    ...shared,
    verdict: wasSilent ? 'stopped-before' : tellsFix(comparison) ? 'held' : 'stopped',
    decidedInWeek: provedIn,
  };
}

/** Back as before: so often that no year can prove a fix, or twice and more and no less than without one. */
function isRelapse(count: number, expected: number, provedInWeek: number | null): boolean {
  return count > 0 && (provedInWeek === null || (count > 1 && count >= expected));
}

/** Which of the other problems could have shown such a fall, and which did, with nobody's doing. */
function compare(others: readonly BeforeAfter[], rates: GammaRates, level: number): JudgedFix['others'] {
  const [watched, fell]: [number[], number[]] = [[], []];
  for (const [place, { before, after }] of others.entries()) {
    const belief = gammaPoissonPosterior(rates, before, 0.95);
    if (negativeBinomialAtMost(0, belief, after.exposure) > level) continue;
    watched.push(place);
    if (negativeBinomialAtMost(after.events, belief, after.exposure) <= level) fell.push(place);
  }
  return { watched, fell };
}

/** Whether so few stop by themselves that one that stops after a fix stopped by it. */
function tellsFix({ watched, fell }: JudgedFix['others']): boolean {
  return (fell.length + 0.5) / (watched.length + 1) <= BY_ITSELF_MOST;
}

/** Whether it is unlikely that what devices measure halved. */
function wentOn(measured: BeforeAfter, rates: GammaRates): boolean {
  return rateRatioBelow(LESS_THAN_HALF, twoRates(rates, measured)) < WENT_ON;
}

function ratioOf(two: TwoRates): JudgedFix['ratio'] {
  const at = (chance: number): number => rateRatioQuantile(chance, two);
  return { middle: at(0.5), low: at(0.025), high: at(0.975) };
}

/**
 * Both rates with the company's problems as prior, which weighs as much as one time that it came at most: where all problems of
 * a company come about as often, what is fitted to them would outweigh what this one did, and nothing after would still be half.
 */
function twoRates({ shape, rate }: GammaRates, { before, after }: BeforeAfter): TwoRates {
  const share = Math.min(1, PRIOR_MOST / shape);
  const prior = { shape: shape * share, rate: rate * share };
  return {
    before: { shape: prior.shape + before.events, rate: prior.rate + before.exposure },
    after: { shape: prior.shape + after.events, rate: prior.rate + after.exposure },
  };
}
