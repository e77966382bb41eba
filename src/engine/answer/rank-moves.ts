import { type Estimate, notEnoughData } from '../base/estimate.ts';
import type { Thinking } from '../base/progress.ts';
import { requires } from '../base/requires.ts';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { estimateFromDraws } from '../ledger/estimate-from-draws.ts';
import { addLosses, DRAWS } from '../ledger/loss-draws.ts';
import { basisOf, countWays, type Leak } from '../ledger/reckon-leak.ts';
import { isLeaking } from '../ledger/tell-loss.ts';
import type { Signal } from '../signals/signal.ts';
import { gammaQuantile } from '../stats/gamma-quantile.ts';
import type { CoveredPeriod } from './covered-period.ts';
import { companyRates, type YearRate, yearRate } from './year-rate.ts';

/** One thing to end: a pattern, and what ending it would save in the next twelve months. */
export type Move = { readonly pattern: string; readonly savesSeconds: Estimate };

export type MovesInput = {
  readonly signals: readonly Signal[];
  /** In the order of the leak's lines. */
  readonly patterns: readonly { readonly id: string; readonly members: readonly number[] }[];
  readonly leak: Leak;
  readonly covered: CoveredPeriod | null;
  readonly seed: number;
};

const TICKETS_MIN = 3;
const RANKED_MAX = 40; // the rest cannot reach the first three, nor what is shown when some are dismissed
const RATE_POINTS = 256;
const POISSON_CHUNK = 100; // e^-100 is still far from underflow
const MOVES_STREAM = 0x30e5;

/**
 * The patterns whose end would save most over the next twelve months, had they gone on as they did.
 *
 * It answers "what first?". Who shows it takes the first three that nobody dismissed: more than three is a list, and a
 * list is not a direction. Dismissing one changes no other's number, and needs no new reckoning.
 *
 * The count to come follows from the shrunken rate (year-rate.ts), not from the raw count: patterns are chosen because
 * they were busy, and the busiest will on average be less busy. Each occurrence costs what this pattern's occurrences cost
 * in the same draw. Ranked by the middle.
 *
 * @param input   patterns with at least three leaking tickets are considered; machine alerts and upkeep never leak
 * @returns       at most forty, the most saving first; without times ranked by what they leaked so far, the saving `times`
 * @throws        InvalidInput when patterns and leak lines differ in number
 * @source        gamma-Poisson; docs/methods/answer.md
 * @cost          about 5 µs a ticket of the forty likeliest patterns
 */
export function* rankMoves(input: MovesInput): Thinking<readonly Move[]> {
  const { patterns, leak, covered, signals } = input;
  requires(patterns.length === leak.patterns.length, 'rankMoves', 'one leak line a pattern');
  const considered = considerable(input);
  if (
    covered === null ||
    !considered.some(({ members }) => members.some((at) => signals[at].openedAt !== null))
  ) {
    return considered
      .toSorted((a, b) => b.leaked - a.leaked || byId(a.id, b.id))
      .slice(0, RANKED_MAX)
      .map(({ id }) => ({ pattern: id, savesSeconds: notEnoughData(0, 1, ['times']) }));
  }
  const prior = companyRates(
    patterns.map(({ members }) => [...timesWithin(signals, covered, members).values()]),
    covered,
  );
  const likeliest = considered
    .flatMap(({ id, members }) => {
      const times = timesWithin(signals, covered, members);
      const rate = yearRate([...times.values()], covered, prior);
      return rate === null ? [] : [candidate(leak, id, [...times.keys()], rate)];
    })
    .toSorted((a, b) => b.expected - a.expected || byId(a.id, b.id))
    .slice(0, RANKED_MAX);
  const moves: { readonly pattern: string; readonly savesSeconds: Estimate; readonly mid: number }[] = [];
  const random = seededRandom((input.seed ^ MOVES_STREAM) >>> 0);
  for (const likely of likeliest) {
    const savesSeconds = saving(leak, likely, random);
    moves.push({
      pattern: likely.id,
      savesSeconds,
      mid: savesSeconds.kind === 'known' ? savesSeconds.mid : 0,
    });
    yield { done: moves.length, total: likeliest.length };
  }
  return moves
    .filter(({ mid }) => mid > 0)
    .sort((a, b) => b.mid - a.mid || byId(a.pattern, b.pattern))
    .map(({ pattern, savesSeconds }) => ({ pattern, savesSeconds }));
}

type Considered = { readonly id: string; readonly members: readonly number[]; readonly leaked: number };
type Candidate = {
  readonly id: string;
  readonly members: readonly number[];
  readonly expected: number;
  readonly rate: YearRate;
};

function considerable({ patterns, leak }: MovesInput): readonly Considered[] {
  return patterns.flatMap(({ id, members }, index) => {
    const leaking = members.filter((ticket) => isLeaking(leak.model.ways[ticket]));
    const { lostSeconds } = leak.patterns[index];
    if (leaking.length < TICKETS_MIN || lostSeconds.kind !== 'known') return [];
    return [{ id, members: leaking, leaked: lostSeconds.mid }];
  });
}

function timesWithin(
  signals: readonly Signal[],
  { from, to }: CoveredPeriod,
  members: readonly number[],
): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const ticket of members) {
    const at = signals[ticket].openedAt;
    if (at !== null && at >= from && at <= to) times.set(ticket, at);
  }
  return times;
}

function candidate(leak: Leak, id: string, members: readonly number[], rate: YearRate): Candidate {
  const { ways, ownSeconds, typicalSeconds } = leak.model;
  const isOwn = (ticket: number): boolean => ways[ticket] === 'measured' || ways[ticket] === 'reported';
  const lost = members.reduce(
    (sum, ticket) => sum + (isOwn(ticket) ? ownSeconds[ticket] : typicalSeconds),
    0,
  );
  return { id, members, expected: (rate.expected * lost) / rate.occurrences, rate };
}

function saving(leak: Leak, { members, rate }: Candidate, random: Random): Estimate {
  const row = new Float64Array(DRAWS);
  addLosses(leak.model, members, row);
  const rates = Float64Array.from({ length: RATE_POINTS }, (_, point) =>
    gammaQuantile((point + 0.5) / RATE_POINTS, rate.shape, rate.years),
  );
  const saved = row.map((seconds) => {
    const occurrences = poissonDraw(rates[random.below(RATE_POINTS)], random);
    return (occurrences * seconds) / rate.occurrences;
  });
  return estimateFromDraws(
    saved,
    basisOf(countWays(members.map((ticket) => leak.model.ways[ticket]))),
    Math.round,
  );
}

/** A Poisson count by inversion, in chunks: a sum of Poisson counts is Poisson. */
function poissonDraw(mean: number, random: Random): number {
  let count = 0;
  for (let left = mean; left > 0; left -= POISSON_CHUNK) {
    const part = Math.min(left, POISSON_CHUNK);
    let term = Math.exp(-part);
    let below = term;
    const at = random.next();
    for (let k = 1; at > below && term > 0; k += 1) {
      term *= part / k;
      below += term;
      count += 1;
    }
  }
  return count;
}

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
