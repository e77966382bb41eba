import { requires } from '../base/requires.ts';
import type { Forecasts } from './forecast-scores.ts';

/** A chance with the two it lies between: as if it did not come, and as if it did. */
export type VennAbers = { readonly low: number; readonly mid: number; readonly high: number };

/** What came of each chance that was said: how much such forecasts weigh together, and how much of that came. */
export type ChanceTallies = {
  /** Ascending, each once. */
  readonly chances: ArrayLike<number>;
  /** 0 or more, one a chance; of what weighs nothing nothing is known. */
  readonly weights: ArrayLike<number>;
  /** In [0, weight]. */
  readonly came: ArrayLike<number>;
};

/** A forecast whose outcome is not known: what is said, and how much it weighs, above 0. */
export type AskedChance = { readonly chance: number; readonly weight: number };

/**
 * What a forecast comes to, judged by the few that were resolved before it.
 *
 * One of the two bounds is calibrated, whatever the forecaster; the fewer there are, the wider they lie apart. It is for
 * tens of resolved forecasts; from two hundred on they say the same.
 *
 * @param resolved   chances that were given and what came; may be empty
 * @param chance     the new one, in [0, 1]
 * @returns          low ≤ mid ≤ high, each in [0, 1]; 0, one half and 1 where nothing was resolved
 * @throws           InvalidInput outside these ranges
 * @source           Vovk & Petej (2014), Venn-Abers predictors, UAI, 829-838; mid by their minimax for log loss
 * @cost             O(n log n)
 */
export function vennAbers({ chances, came }: Forecasts, chance: number): VennAbers {
  requires(chances.length === came.length, 'vennAbers', 'an outcome for each chance');
  requires(chance >= 0 && chance <= 1, 'vennAbers', 'a chance in [0, 1]');
  const said = [...new Set(Array.from(chances))].sort((a, b) => a - b);
  const places = new Map(said.map((each, place) => [each, place]));
  const tallies = { chances: said, weights: said.map(() => 0), came: said.map(() => 0) };
  for (let at = 0; at < chances.length; at += 1) {
    const place = places.get(chances[at]) ?? 0;
    tallies.weights[place] += 1;
    tallies.came[place] += came[at];
  }
  const [{ low, high }] = vennAbersBounds(tallies, [{ chance, weight: 1 }]);
  return { low, mid: high / (1 - low + high), high };
}

/**
 * The two bounds alone, of forecasts that need not weigh the same: the isotonic fit at a chance, once as if what was asked had
 * not come, and once as if it had.
 *
 * @param tallies   what is known; may be empty
 * @param asked     each by itself, rising in chance; equal chances that were said are one row with it
 * @returns         low ≤ high for each, in [0, 1]
 * @throws          InvalidInput when one weighs nothing, or comes before a lower one
 * @source          Vovk & Petej (2014). Pooled from both ends towards each chance, then there: the order in which neighbours
 *                  are pooled does not matter
 * @cost            O(n)
 */
export function vennAbersBounds(
  tallies: ChanceTallies,
  asked: readonly AskedChance[],
): readonly { readonly low: number; readonly high: number }[] {
  const { chances, weights, came } = tallies;
  let at = 0;
  const places = asked.map(({ chance, weight }, each) => {
    requires(weight > 0, 'vennAbersBounds', 'a weight above zero');
    requires(each === 0 || asked[each - 1].chance <= chance, 'vennAbersBounds', 'rising chances');
    while (at < chances.length && chances[at] < chance) at += 1;
    return { from: at, to: at < chances.length && chances[at] === chance ? at + 1 : at };
  });
  const below = poolUpTo(
    tallies,
    places.map(({ from }) => from),
  );
  const above = poolDownTo(
    tallies,
    places.map(({ to }) => to),
  );
  return asked.map(({ weight }, each) => {
    const { from, to } = places[each];
    const own = from === to ? { hits: 0, size: 0 } : { hits: came[from], size: weights[from] };
    const fittedWith = (outcome: 0 | 1): number =>
      closeBetween(below[each], { hits: own.hits + outcome * weight, size: own.size + weight }, above[each]);
    return { low: fittedWith(0), high: fittedWith(1) };
  });
}

/** Neighbours that were pooled, in the order of pooling: of each block the share that came, and the weight. */
type Blocks = { readonly shares: Float64Array; readonly sizes: Float64Array };

/** What was pooled from one end so far; `step` says which way its blocks go: up from below, down from above. */
function newPool(most: number, step: 1 | -1) {
  const shares = new Float64Array(most);
  const sizes = new Float64Array(most);
  let count = 0;
  return {
    add(hits: number, size: number): void {
      if (size === 0) return;
      let [came, weight] = [hits, size];
      for (; count > 0 && step * (shares[count - 1] * weight - came) >= 0; count -= 1) {
        came += shares[count - 1] * sizes[count - 1];
        weight += sizes[count - 1];
      }
      shares[count] = came / weight;
      sizes[count] = weight;
      count += 1;
    },
    soFar: (): Blocks => ({ shares: shares.slice(0, count), sizes: sizes.slice(0, count) }),
  };
}

/** The blocks below each place, places rising. */
function poolUpTo({ chances, weights, came }: ChanceTallies, places: readonly number[]): readonly Blocks[] {
  const pool = newPool(chances.length, 1);
  let at = 0;
  return places.map((place) => {
    for (; at < place; at += 1) pool.add(came[at], weights[at]);
    return pool.soFar();
  });
}

/** The blocks from each place on, places rising. */
function poolDownTo({ chances, weights, came }: ChanceTallies, places: readonly number[]): readonly Blocks[] {
  const pool = newPool(chances.length, -1);
  let at = chances.length;
  return places
    .toReversed()
    .map((place) => {
      for (; at > place; at -= 1) pool.add(came[at - 1], weights[at - 1]);
      return pool.soFar();
    })
    .toReversed();
}

/** The share of what is asked, once no block below it is higher and none above it lower. */
function closeBetween(below: Blocks, asked: { readonly hits: number; readonly size: number }, above: Blocks) {
  let { hits, size } = asked;
  let low = below.shares.length - 1;
  let high = above.shares.length - 1;
  for (;;) {
    if (low >= 0 && below.shares[low] * size >= hits) {
      hits += below.shares[low] * below.sizes[low];
      size += below.sizes[low];
      low -= 1;
    } else if (high >= 0 && above.shares[high] * size <= hits) {
      hits += above.shares[high] * above.sizes[high];
      size += above.sizes[high];
      high -= 1;
    } else return hits / size;
  }
}
