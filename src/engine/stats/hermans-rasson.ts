import { requires } from '../base/requires.ts';

const EVEN_WEIGHT = 2.895; // the paper's weight of the part that sees two opposite clusters
const TURN = 2 * Math.PI;
const ENOUGH_EXCEEDED = 10; // Besag & Clifford (1991): ten exceedances settle a chance that is not small
const HARMONICS = 400; // weights beyond fall below a millionth
const LEADING = 6; // slower-falling terms of the tail; the rest is below 1e-6 where the tail is below .1

/** What an angle adds to itself, and so the mean of the statistic for evenly scattered angles. */
export const HERMANS_RASSON_MEAN = Math.PI / 2 + (EVEN_WEIGHT * 2) / Math.PI;

/**
 * How unevenly angles lie on the circle, several clusters included.
 *
 * @param angles   radians, one or more, in any range
 * @returns        the statistic; about 3.41 on average for evenly scattered angles, larger when uneven
 * @throws         InvalidInput on an empty list
 * @source         Hermans & Rasson (1985), Biometrika 72, 698-702; weights of Landler, Ruxton & Malkemper (2019),
 *                 BMC Ecology 19:30
 * @cost           O(n log n), where the sum over pairs would be O(n²)
 */
export function hermansRassonStatistic(angles: ArrayLike<number>): number {
  const n = angles.length;
  requires(n > 0, 'hermansRassonStatistic', 'at least one angle');
  const round = new Float64Array(n);
  const folded = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const angle = angles[i] - TURN * Math.floor(angles[i] / TURN);
    round[i] = angle;
    folded[i] = angle >= Math.PI ? angle - Math.PI : angle;
  }
  const pairs = (n * (n - 1)) / 2;
  const odd = (pairs * Math.PI) / 2 - sumOfDistances(round.sort());
  const even = EVEN_WEIGHT * ((pairs * 2) / Math.PI - sumOfSines(folded.sort()));
  return HERMANS_RASSON_MEAN + (2 * (odd + even)) / n;
}

/** Σ over pairs of the distance round the circle; the angles sorted in [0, 2π). */
function sumOfDistances(sorted: Float64Array): number {
  let total = 0;
  let first = 0;
  let near = 0;
  let far = 0;
  for (let j = 0; j < sorted.length; j += 1) {
    const angle = sorted[j];
    while (angle - sorted[first] > Math.PI) {
      near -= sorted[first];
      far += sorted[first];
      first += 1;
    }
    total += (j - first) * angle - near + first * (TURN - angle) + far;
    near += angle;
  }
  return total;
}

/** Σ over pairs of |sin of the difference|; the angles folded to [0, π) and sorted, so no sine is negative. */
function sumOfSines(sorted: Float64Array): number {
  let total = 0;
  let cosines = 0;
  let sines = 0;
  for (const angle of sorted) {
    const sine = Math.sin(angle);
    const cosine = Math.cos(angle);
    total += sine * cosines - cosine * sines;
    cosines += cosine;
    sines += sine;
  }
  return total;
}

/**
 * The chance that a statistic is reached when nothing is going on, by drawing such cases.
 *
 * Stops at ten exceedances: a chance that is not small needs no precision.
 *
 * @param observed   the statistic of the data
 * @param draw       gives the statistic of one case in which nothing is going on (seeded)
 * @param draws      most cases to draw, above 0
 * @returns          a p-value in (0, 1], never below 1 / (draws + 1)
 * @throws           InvalidInput on fewer than one draw
 * @source           Besag & Clifford (1991), Biometrika 78, 301-304
 * @cost             ten cases over the chance, at most `draws`
 */
export function permutationChance(observed: number, draw: () => number, draws: number): number {
  requires(Number.isInteger(draws) && draws > 0, 'permutationChance', 'a whole number of draws above zero');
  let exceeded = 0;
  for (let drawn = 1; drawn <= draws; drawn += 1) {
    if (draw() >= observed - 1e-9) exceeded += 1;
    if (exceeded === ENOUGH_EXCEEDED) return exceeded / drawn;
  }
  return (exceeded + 1) / (draws + 1);
}

/**
 * The chance of so large a Hermans-Rasson statistic for many evenly scattered angles, without drawing.
 *
 * In the limit the statistic is a weighted sum of exponential variables, one a harmonic. Few angles have a
 * shorter tail, so this errs on the safe side; it serves to see which series deserve the permutation.
 *
 * @param statistic   from hermansRassonStatistic
 * @returns           a p-value in [0, 1]; good to three digits below .1
 * @source            the Sobolev form of the statistic; Mardia & Jupp (2000), Directional Statistics, 6.3.7
 * @cost              constant
 */
export function hermansRassonTail(statistic: number): number {
  let tail = 0;
  for (const { weight, factor } of TAIL) tail += factor * Math.exp(-statistic / weight);
  return Math.min(1, Math.max(0, tail));
}

const TAIL = tailTerms();

function tailTerms(): readonly { readonly weight: number; readonly factor: number }[] {
  const weights: number[] = [];
  for (let k = 1; k <= HARMONICS; k += 1) {
    weights.push(k % 2 === 1 ? 4 / (Math.PI * k * k) : (EVEN_WEIGHT * 4) / (Math.PI * (k * k - 1)));
  }
  weights.sort((a, b) => b - a);
  return weights.slice(0, LEADING).map((weight, place) => {
    const factor = weights.reduce(
      (product, other, at) => (at === place ? product : product / (1 - other / weight)),
      1,
    );
    return { weight, factor };
  });
}
