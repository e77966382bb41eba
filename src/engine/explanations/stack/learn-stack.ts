import { fitLogistic } from '../../stats/fit-logistic.ts';
import { neverCertain, STACK_WIDTH, type StackTraits, stackFeatures } from './stack-features.ts';

/** Five coefficients, in the order of the features: 0, 1, 0, 0, 0 says what BG/NBD says. */
export type Stack = readonly number[];

/** One week that is over: what was seen of each pattern at its start, and whether it came back within seven days. */
export type StackWeek = {
  /** In seconds since 1970. */
  readonly cutOff: number;
  /** Row after row, a pattern each; log-odds for seven days. */
  readonly features: Float64Array;
  /** 1 or 0 a row. */
  readonly came: Uint8Array;
};

const HALF_SECONDS = 12 * 7 * 86_400; // after a quarter a week counts half
const RIDGE = 30; // as if each coefficient had been seen to be that of BG/NBD, give or take .18
const ROWS_MOST = 20_000; // to learn from: what is older than they are hardly counts
const BELIEVED: Stack = [0, 1, 0, 0, 0];

/**
 * How the chances of BG/NBD are to be moved, by what came back in the weeks until now.
 *
 * Learned from single weeks, which do not overlap: what came in thirty days is known only when they are over, and is then
 * counted in four windows. So a change is followed within weeks.
 *
 * @param weeks   in order of time, each over by `now`; may be empty
 * @param now     in seconds since 1970
 * @returns       null where there is nothing to learn from
 * @source        penalised logistic regression; stacking: Wolpert (1992), Neural Networks 5, 241-259
 * @cost          about five passes over at most 20,000 rows
 */
export function learnStack(weeks: readonly StackWeek[], now: number): Stack | null {
  const told = latest(weeks);
  const size = told.reduce((sum, { came }) => sum + came.length, 0);
  if (size === 0) return null;
  const features = new Float64Array(size * STACK_WIDTH);
  const came = new Uint8Array(size);
  const weights = new Float64Array(size);
  let row = 0;
  for (const week of told) {
    features.set(week.features, row * STACK_WIDTH);
    came.set(week.came, row);
    weights.fill(2 ** (-(now - week.cutOff) / HALF_SECONDS), row, row + week.came.length);
    row += week.came.length;
  }
  return fitLogistic(
    { features, width: STACK_WIDTH, came, weights },
    BELIEVED.map(() => RIDGE),
    BELIEVED,
  );
}

/** The chance that a stack gives. */
export function chanceOfStack(stack: Stack, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-stack.reduce((sum, each, at) => sum + each * features[at], 0)));
}

/**
 * The chance of BG/NBD as a stack moves it.
 *
 * @param stack    that was learned
 * @param traits   of the pattern
 * @param plain    what BG/NBD says, in [0, 1]
 * @param days     within how many, above 0
 * @returns        the same chance where it is nearly certain, below .01 or above .99: no stack knows more of those
 * @cost           constant
 */
export function moveChance(stack: Stack, traits: StackTraits, plain: number, days: number): number {
  return neverCertain(plain) === plain ? chanceOfStack(stack, stackFeatures(traits, plain, days)) : plain;
}

/** Whole weeks, the latest first, as many as are worth their time; at least one that has patterns. */
function latest(weeks: readonly StackWeek[]): readonly StackWeek[] {
  let rows = 0;
  const from = weeks.findLastIndex(({ came }) => {
    const isFull = rows > 0 && rows + came.length > ROWS_MOST;
    rows += came.length;
    return isFull;
  });
  return weeks.slice(from + 1);
}
