import type { Recurrence } from '../engine/explanations/recurrence.ts';
import { inTen } from './format.ts';
import type { Filled } from './say.ts';
import type { Words } from './words.ts';

type Known = Extract<Recurrence, { kind: 'known' }>;

/** Below and above these a chance is less than one in ten, or more than nine: rounded to them it would contradict what stands beside it. */
const LITTLE = 0.05;
const MUCH = 0.95;

/** "7 op 10 dat dit binnen 30 dagen terugkomt." */
export function sayChance(
  { probability, horizonDays }: Pick<Known, 'probability' | 'horizonDays'>,
  { chance }: Words,
  /** What stands for a number where it is more than a number, such as a link. */
  placed: Filled = {},
): string {
  const told = { ten: inTen(probability), days: horizonDays, ...placed };
  if (probability < LITTLE) return chance.knownLess(told);
  return probability > MUCH ? chance.knownMore(told) : chance.known(told);
}

/** "Tussen 2 en 4 op 10, op grond van 15 keren": its range, and on how many times it rests. */
export function sayChanceDoubt(
  { low, high }: Pick<Known, 'low' | 'high'>,
  { chance }: Words,
  placed: Filled & { readonly n: string | number },
): string {
  const told = { low: inTen(low), high: inTen(high), ...placed };
  if (high < LITTLE) return chance.doubtLess(told);
  if (low > MUCH) return chance.doubtMore(told);
  if (low < LITTLE && high <= MUCH) return chance.doubtAtMost(told);
  if (high > MUCH && low >= LITTLE) return chance.doubtAtLeast(told);
  return chance.doubt(told);
}

/** In hundredths; never certain: a model that says 100 % knows too little to say it, and what is less than one is no one. */
export function sayInHundred(probability: number, { chance }: Words): string {
  const hundredths = Math.round(probability * 100);
  if (hundredths < 1) return chance.lessThan({ n: 1 });
  return hundredths > 99 ? chance.moreThan({ n: 99 }) : String(hundredths);
}
