import { requires } from '../base/requires.ts';

const FLAT = 1e-12; // a direction with less curvature than this share of its own is left alone

/**
 * Solves A x = y for a symmetric positive matrix.
 *
 * @param matrix   row after row, size × size; only its lower half is read
 * @param right    y
 * @returns        x; 0 in directions in which the matrix is flat
 * @throws         InvalidInput when the sizes do not fit
 * @source         Cholesky's method; Golub & Van Loan (2013), 4.2
 * @cost           O(size³)
 */
export function solvePositive(matrix: Float64Array, right: Float64Array): number[] {
  const size = right.length;
  requires(matrix.length === size * size, 'solvePositive', 'a square matrix of the size of the right side');
  const root = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let left = matrix[i * size + j];
      for (let k = 0; k < j; k += 1) left -= root[i * size + k] * root[j * size + k];
      if (i === j)
        root[i * size + i] = left > FLAT * matrix[i * size + i] ? Math.sqrt(left) : Number.POSITIVE_INFINITY;
      else root[i * size + j] = left / root[j * size + j];
    }
  }
  const solved = Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) solved[i] -= root[i * size + k] * solved[k];
    solved[i] /= root[i * size + i];
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) solved[i] -= root[k * size + i] * solved[k];
    solved[i] /= root[i * size + i];
  }
  return solved;
}
