import type { Rhythm, Trend } from '../patterns/rhythm.ts';
import type { Recurrence } from './recurrence.ts';

/** What of a pattern may be a sign that it returns. */
export type RecurrenceTraits = {
  readonly rhythm: Rhythm;
  readonly trend: Trend;
  /** Share of the pattern's signals on its commonest device, in [0, 1]; 0 when none names one. */
  readonly sameDeviceShare: number;
};

export type SaidChance = {
  readonly probability: number;
  /** On how many episodes it rests. */
  readonly n: number;
  /** The chance that the cause is still there; null where nobody can tell. */
  readonly alive: number | null;
  /** Whether it has been silent for so long that signs are past. */
  readonly isQuiet: boolean;
};

type Worded = Pick<Extract<Recurrence, { kind: 'known' }>, 'word' | 'sign'>;

const EXCEPTION_BELOW_TENTHS = 2;
const PRECURSOR_ABOVE_TENTHS = 6;
const SAME_DEVICE_LEAST = 0.5; // half of the tickets on one device
const SAME_DEVICE_EPISODES = 3; // two tickets on one device are a coincidence
const LASTING_ALIVE = 0.9; // the cause is still there, as the page says beside it
const LASTING_EPISODES = 6; // "every month" asks as many

/**
 * The word for a chance of coming back, and the sign that speaks for a return.
 *
 * An exception is unlikely to return; a precursor is likely to, and something in its times, its cause or its device
 * says why. A
 * pattern with a claimed rhythm is never called an exception: a quarterly fault has a chance of about a third in any
 * thirty days and comes all the same.
 *
 * @param traits   of the pattern
 * @param chance   of coming back, and what it rests on
 * @returns        the word follows the chance as it is said, in tenths: two patterns of "6 in 10" get the same word
 * @source         docs/methods/recurrence.md
 * @cost           constant
 */
export function wordRecurrence(traits: RecurrenceTraits, chance: SaidChance): Worded {
  const { probability, isQuiet } = chance;
  const sign = isQuiet ? null : signOf(traits, chance);
  const tenths = Math.round(probability * 10);
  if (tenths > PRECURSOR_ABOVE_TENTHS && sign !== null) return { word: 'precursor', sign };
  const isException = tenths < EXCEPTION_BELOW_TENTHS && traits.rhythm.kind !== 'periodic';
  // What speaks for a return is not named beside the word that says it is unlikely, nor that it lasts where that is unclear.
  return isException
    ? { word: 'exception', sign: null }
    : { word: 'unclear', sign: sign === 'lasting' ? null : sign };
}

/** The strongest structural sign, the one that says most about the next time first. */
function signOf(
  { rhythm, trend, sameDeviceShare }: RecurrenceTraits,
  { n, alive }: SaidChance,
): string | null {
  if (rhythm.kind === 'periodic') return 'rhythm';
  if (trend.kind === 'worsening') return 'worsening';
  if (rhythm.kind === 'after-change' || rhythm.kind === 'burst') return rhythm.kind;
  if (sameDeviceShare >= SAME_DEVICE_LEAST && n >= SAME_DEVICE_EPISODES) return 'same-device';
  return alive !== null && alive >= LASTING_ALIVE && n >= LASTING_EPISODES ? 'lasting' : null;
}
