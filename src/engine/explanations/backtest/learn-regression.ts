import { fitLogistic } from '../../stats/fit-logistic.ts';
import { logLoss } from '../../stats/forecast-scores.ts';

/** Rows to learn from: `width` features each, of which the first is 1 and the second the log-odds that are to be bettered. */
export type Lesson = {
  readonly width: number;
  readonly features: Float64Array;
  readonly came: Uint8Array;
  /** What each row is about: its rows are kept together when what was learned is tried. */
  readonly groups: Int32Array;
};

const ROWS_LEAST = 300;
const RIDGE = 30; // a group is in many windows: what looks like thousands of rows is far fewer
const FOLDS = 2;

/** The chance behind log-odds. */
export const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * The coefficients of a regression that says better what came than the log-odds it starts from.
 *
 * @param lesson   rows of windows that are over
 * @returns        one coefficient a feature; null below 300 rows, and where the regression does not say better what came of
 *                 groups that it did not learn from
 * @source         logistic regression drawn to the log-odds it starts from; two-fold cross-validation over groups
 * @cost           three logistic regressions
 */
export function learnRegression(lesson: Lesson): readonly number[] | null {
  if (lesson.came.length < ROWS_LEAST) return null;
  const chances = new Float64Array(lesson.came.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = (row: number): boolean => lesson.groups[row] % FOLDS === fold;
    const learned = fit(lesson, (row) => !isOut(row));
    for (let row = 0; row < chances.length; row += 1)
      if (isOut(row)) chances[row] = chanceOf(logitOf(learned, lesson.features, row));
  }
  const { came, features, width } = lesson;
  const bare = Float64Array.from(came, (_, row) => chanceOf(features[row * width + 1]));
  const isBetter = logLoss({ chances, came }) < logLoss({ chances: bare, came });
  return isBetter ? fit(lesson, () => true) : null;
}

/** The log-odds that coefficients give a row. */
export function logitOf(coefficients: readonly number[], features: Float64Array, row: number): number {
  const from = row * coefficients.length;
  let logit = 0;
  for (let i = 0; i < coefficients.length; i += 1) logit += coefficients[i] * features[from + i];
  return logit;
}

function fit({ width, features, came }: Lesson, isIn: (row: number) => boolean): readonly number[] {
  const weights = Uint8Array.from(came, (_, row) => (isIn(row) ? 1 : 0));
  const believed = Array.from({ length: width }, (_, i) => (i === 1 ? 1 : 0));
  return fitLogistic({ features, width, came, weights }, new Array<number>(width).fill(RIDGE), believed);
}
