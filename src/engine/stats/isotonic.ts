import { requires } from '../base/requires.ts';

/**
 * The rising curve that lies nearest to values, by pooling neighbours that fall.
 *
 * It answers "how often did it come true where we said so much?" without choosing bins.
 *
 * @param values    in the order in which the curve must rise; empty gives empty
 * @param weights   above 0, one for each value; all 1 when left out
 * @returns         the fitted values in the same order, never falling
 * @throws          InvalidInput when the lists differ in length or a weight is not above zero
 * @source          pool adjacent violators: Ayer et al. (1955), Annals of Mathematical Statistics 26, 641-647
 * @cost            O(n)
 */
export function isotonic(values: readonly number[], weights?: readonly number[]): number[] {
  requires(weights === undefined || weights.length === values.length, 'isotonic', 'a weight for each value');
  const blocks: { mean: number; weight: number; size: number }[] = [];
  values.forEach((value, place) => {
    const weight = weights?.[place] ?? 1;
    requires(weight > 0, 'isotonic', 'weights above zero');
    let last = { mean: value, weight, size: 1 };
    for (
      let before = blocks.at(-1);
      before !== undefined && before.mean >= last.mean;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const total = before.weight + last.weight;
      const mean = (before.mean * before.weight + last.mean * last.weight) / total;
      last = { mean, weight: total, size: before.size + last.size };
    }
    blocks.push(last);
  });
  return blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(mean));
}
