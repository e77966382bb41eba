import type { Signal } from '../signals/signal.ts';

/** What two tickets' surroundings say, in log-odds: above zero speaks for the same problem. */
export type ContextEvidence = (a: number, b: number) => number;

const FIELDS = ['asset', 'requester', 'team', 'site', 'category', 'days'] as const;
type Field = (typeof FIELDS)[number];

/** How many times likelier two tickets of one problem share a value than any two do, before this firm is known. */
const PRIOR_RATIO: Readonly<Record<Field, number>> = {
  asset: 8,
  requester: 2,
  team: 1.8,
  site: 1.15,
  category: 1.6,
  days: 1.5,
};
/** So many pairs of certain tickets weigh as much as the prior. */
const PRIOR_PAIRS = 40;
const MOST_PAIRS_OF_CARD = 60;
/** One field never decides alone. */
const MOST = 2.2;
const LEAST = -0.7;
/** Days apart fall in one of these: a same trouble comes close together. */
const DAY_STEPS = [1, 5, 21] as const;
const DAY = 86_400;

/**
 * Learns in this firm how much a shared asset, reporter, team, site, category or moment says.
 *
 * Pairs of certain tickets of one card show how often tickets of one problem share a value; all pairs show how often
 * any two do. A rare value says more than a common one. A field that is missing, or the same everywhere, says
 * nothing.
 *
 * @param signals  all tickets
 * @param certain  the card of each certain ticket, else -1
 * @returns        log-odds of a pair
 * @source         Fellegi & Sunter (1969), Journal of the American Statistical Association 64, 1183-1210
 * @cost           O(tickets); a pair costs six look-ups
 */
export function contextRatios(signals: readonly Signal[], certain: Int32Array): ContextEvidence {
  const pairs = pairsOfCards(certain);
  const fields = FIELDS.filter((field) => field !== 'days').map((field) => readField(signals, field, pairs));
  const times = signals.map(({ openedAt }) => openedAt);
  const byStep = dayEvidence(times, pairs);
  return (a, b) => {
    let sum = 0;
    for (const { values, same, differ } of fields) {
      const x = values[a];
      const y = values[b];
      if (x < 0 || y < 0) continue;
      sum += x === y ? same[x] : differ;
    }
    const [from, to] = [times[a], times[b]];
    if (from !== null && from !== undefined && to !== null && to !== undefined) {
      sum += byStep[stepOf(from, to)] ?? 0;
    }
    return sum;
  };
}

type Pair = readonly [number, number];

function pairsOfCards(certain: Int32Array): Pair[] {
  const byCard = new Map<number, number[]>();
  certain.forEach((card, index) => {
    if (card < 0) return;
    const list = byCard.get(card) ?? [];
    list.push(index);
    byCard.set(card, list);
  });
  const pairs: Pair[] = [];
  for (const list of byCard.values()) {
    const most = pairs.length + MOST_PAIRS_OF_CARD;
    for (let step = 1; step < list.length && pairs.length < most; step += 1) {
      for (let from = 0; from + step < list.length && pairs.length < most; from += 1) {
        pairs.push([list[from] ?? 0, list[from + step] ?? 0]);
      }
    }
  }
  return pairs;
}

type FieldEvidence = { readonly values: Int32Array; readonly same: Float64Array; readonly differ: number };

function readField(
  signals: readonly Signal[],
  field: Exclude<Field, 'days'>,
  pairs: readonly Pair[],
): FieldEvidence {
  const names = new Map<string | number, number>();
  const counts: number[] = [];
  const values = Int32Array.from(signals, (signal) => {
    const value = signal[field];
    if (value === null || value === '') return -1;
    const known = names.get(value) ?? names.size;
    names.set(value, known);
    counts[known] = (counts[known] ?? 0) + 1;
    return known;
  });
  const filled = counts.reduce((sum, count) => sum + count, 0);
  const chance = counts.reduce((sum, count) => sum + (count / Math.max(1, filled)) ** 2, 0);
  if (filled < 2 || chance > 0.95) return { values: values.fill(-1), same: new Float64Array(0), differ: 0 };
  let shared = 0;
  let both = 0;
  for (const [a, b] of pairs) {
    if (values[a] < 0 || values[b] < 0) continue;
    both += 1;
    if (values[a] === values[b]) shared += 1;
  }
  const expected = Math.min(0.9, chance * PRIOR_RATIO[field]);
  const within = (shared + PRIOR_PAIRS * expected) / (both + PRIOR_PAIRS);
  const same = Float64Array.from(counts, (count) => {
    // A value rarer than usual says more than the mean, a commoner one less.
    const ratio = (within / chance) * Math.sqrt(chance / (count / filled));
    return clamp(Math.log(ratio));
  });
  return { values, same, differ: clamp(Math.log((1 - within) / (1 - chance))) };
}

function stepOf(from: number, to: number): number {
  const days = Math.abs(from - to) / DAY;
  const step = DAY_STEPS.findIndex((most) => days <= most);
  return step < 0 ? DAY_STEPS.length : step;
}

function dayEvidence(times: readonly (number | null)[], pairs: readonly Pair[]): number[] {
  const known = times.flatMap((time, index) => (time === null ? [] : [index]));
  const steps = DAY_STEPS.length + 1;
  const any = new Float64Array(steps).fill(1);
  const within = new Float64Array(steps);
  for (let jump = 1; jump <= 40; jump += 1) {
    for (let index = 0; index + jump < known.length; index += 41) {
      any[stepBetween(times, known[index] ?? 0, known[(index * 7 + jump * 13) % known.length] ?? 0)] += 1;
    }
  }
  const anyTotal = any.reduce((sum, count) => sum + count, 0);
  for (let step = 0; step < steps; step += 1) {
    within[step] = (PRIOR_PAIRS * any[step] * (step < 2 ? PRIOR_RATIO.days : 1)) / anyTotal;
  }
  for (const [a, b] of pairs) {
    if (times[a] !== null && times[b] !== null) within[stepBetween(times, a, b)] += 1;
  }
  const total = within.reduce((sum, count) => sum + count, 0);
  return Array.from(within, (count, step) => clamp(Math.log(count / total / (any[step] / anyTotal))));
}

function stepBetween(times: readonly (number | null)[], a: number, b: number): number {
  return stepOf(times[a] ?? 0, times[b] ?? 0);
}

function clamp(evidence: number): number {
  return Math.max(LEAST, Math.min(MOST, evidence));
}
