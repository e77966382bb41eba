import { type Random, seededRandom } from '../../base/seeded-random.ts';
import type { GammaRates } from '../../stats/fit-gamma-poisson.ts';
import { gammaQuantile } from '../../stats/gamma-quantile.ts';
import type { BeforeAfter, FixRecord } from './judge-fix.ts';

export const RATES: GammaRates = { shape: 0.605, rate: 5.13 };
const TRIGGER_WEEKS = 4;
const TRIGGER_EPISODES = 3;
const BEFORE_LEAST = 13;
const ACTED_BY = 104;
const AFTER_WEEKS = 52;
const WATCHED = ACTED_BY + AFTER_WEEKS;
const BRANCHING = 0.5; // of the self-exciting: each event brings half another one, a week later on average
const ONE_DAY = 1 / 7;

export type Kind = 'poisson' | 'self-exciting';

const wait = (random: Random): number => -Math.log1p(-random.next());

function countOf(random: Random, mean: number): number {
  let count = -1;
  for (let at = 0; at < mean; count += 1) at += wait(random);
  return Math.max(0, count);
}

/** Episodes in weeks, of a problem that nothing is done about; events less than a day apart are one. */
export function inventEpisodes(random: Random, kind: Kind, rate: number): number[] {
  const events: number[] = [];
  const base = kind === 'poisson' ? rate : rate * (1 - BRANCHING);
  for (let at = wait(random) / base; at < WATCHED; at += wait(random) / base) events.push(at);
  for (let index = 0; kind === 'self-exciting' && index < events.length; index += 1) {
    for (let child = countOf(random, BRANCHING); child > 0; child -= 1) {
      const at = events[index] + wait(random);
      if (at < WATCHED) events.push(at);
    }
  }
  return events.sort((a, b) => a - b).filter((at, index) => index === 0 || at - events[index - 1] >= ONE_DAY);
}

/** Somebody acts at the third episode in four weeks, and what he does changes nothing; null where that never comes. */
export function actAtPeak(episodes: readonly number[]): number | null {
  const peak = episodes.findIndex(
    (at, index) =>
      at >= BEFORE_LEAST &&
      at <= ACTED_BY &&
      index >= TRIGGER_EPISODES - 1 &&
      at - episodes[index - TRIGGER_EPISODES + 1] <= TRIGGER_WEEKS,
  );
  return peak < 0 ? null : episodes[peak] + ONE_DAY;
}

const beforeOf = (episodes: readonly number[], acted: number) => ({
  events: episodes.filter((at) => at < acted - TRIGGER_WEEKS).length,
  exposure: acted - TRIGGER_WEEKS,
});

function otherOf(episodes: readonly number[], acted: number): BeforeAfter {
  const after = episodes.filter((at) => at >= acted && at < acted + AFTER_WEEKS).length;
  return { before: beforeOf(episodes, acted), after: { events: after, exposure: AFTER_WEEKS } };
}

/** Problems on which somebody acted at their peak, each beside thirty others of the same company. */
export function inventFixes(seed: number, kind: Kind, wanted: number): FixRecord[] {
  const random = seededRandom(seed);
  const problem = (): number[] =>
    inventEpisodes(random, kind, gammaQuantile(Math.max(random.next(), 1e-9), RATES.shape, RATES.rate));
  const company = Array.from({ length: 30 }, problem);
  const records: FixRecord[] = [];
  while (records.length < wanted) {
    const episodes = problem();
    const acted = actAtPeak(episodes);
    if (acted === null) continue;
    const after = episodes.filter((at) => at >= acted && at < acted + AFTER_WEEKS).map((at) => at - acted);
    records.push({
      before: beforeOf(episodes, acted),
      silentBefore: ONE_DAY,
      after: { episodes: after, weeks: AFTER_WEEKS },
      rates: RATES,
      others: company.map((other) => otherOf(other, acted)),
      measured: null,
    });
  }
  return records;
}

/** A problem of so many episodes in so many weeks, that then goes on at a share of its rate for half a year. */
export function inventReduced(
  random: Random,
  { episodes, weeks, left }: { readonly episodes: number; readonly weeks: number; readonly left: number },
): FixRecord {
  const after: number[] = [];
  const rate = (episodes / weeks) * left;
  for (let at = wait(random) / rate; at < WATCHED_AFTER; at += wait(random) / rate) after.push(at);
  const steady: BeforeAfter = {
    before: { events: episodes, exposure: weeks },
    after: { events: 2 * episodes, exposure: WATCHED_AFTER },
  };
  return {
    before: { events: episodes, exposure: weeks },
    silentBefore: 0,
    after: { episodes: after, weeks: WATCHED_AFTER },
    rates: RATES,
    others: Array.from({ length: 12 }, () => steady),
    measured: null,
  };
}

const WATCHED_AFTER = 26;
