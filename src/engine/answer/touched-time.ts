import type { LossWay } from '../ledger/tell-loss.ts';
import { isLeaking } from '../ledger/tell-loss.ts';
import type { Signal } from '../signals/signal.ts';
import { UNJUDGED } from './tell-came-back.ts';

/**
 * In what the answer's shares are counted. `lost`: the time people lost. `lost-and-worked`: that, and the time IT
 * wrote down on the same tickets and on improvement. Only the second can weigh improvement against problems.
 */
export type TouchedTime = {
  readonly unit: 'lost' | 'lost-and-worked';
  /** IT's seconds on each signal that counts, 0 elsewhere and everywhere when the unit is `lost`. */
  readonly workedSeconds: Float64Array;
  /** Improvement records inside the judged time. */
  readonly improvements: readonly number[];
  /** Why improvement cannot be weighed: `improvement-records` or `technician-time`; null when it can. */
  readonly improvementMissing: 'improvement-records' | 'technician-time' | null;
};

const WORKED_KNOWN_MIN = 0.9; // the same bar as for opening times: a tenth may be missing, not more

export type TouchedInput = {
  readonly signals: readonly Signal[];
  readonly ways: readonly LossWay[];
  readonly fates: Uint8Array;
  /** The judged time, in seconds since 1970, both inclusive. */
  readonly from: number;
  readonly to: number;
};

/**
 * What time the answer can weigh: only lost time, or also the time IT worked.
 *
 * IT's time enters only when it is written down on nine in ten of the judged tickets; the missing tenth then gets the
 * mean of the others, because missing is not zero. Improvement is weighed only when its records exist and carry time.
 *
 * @returns the unit, IT's seconds for each signal, and what is missing to weigh improvement
 * @cost    O(signals)
 */
export function touchedTime({ signals, ways, fates, from, to }: TouchedInput): TouchedTime {
  const judged: number[] = [];
  const improvements: number[] = [];
  let records = 0;
  signals.forEach(({ kind, openedAt }, index) => {
    if (fates[index] !== UNJUDGED && isLeaking(ways[index])) judged.push(index);
    if (kind !== 'improvement') return;
    records += 1;
    if (openedAt !== null && openedAt >= from && openedAt <= to) improvements.push(index);
  });
  const workedSeconds = new Float64Array(signals.length);
  if (records === 0)
    return { unit: 'lost', workedSeconds, improvements, improvementMissing: 'improvement-records' };
  if (!isWritten(signals, judged) || !isWritten(signals, improvements)) {
    return { unit: 'lost', workedSeconds, improvements, improvementMissing: 'technician-time' };
  }
  fillWorked(signals, judged, workedSeconds);
  fillWorked(signals, improvements, workedSeconds);
  return { unit: 'lost-and-worked', workedSeconds, improvements, improvementMissing: null };
}

function isWritten(signals: readonly Signal[], tickets: readonly number[]): boolean {
  const written = tickets.filter((ticket) => signals[ticket].technicianSeconds !== null).length;
  return written >= WORKED_KNOWN_MIN * tickets.length;
}

function fillWorked(
  signals: readonly Signal[],
  tickets: readonly number[],
  workedSeconds: Float64Array,
): void {
  let sum = 0;
  let written = 0;
  for (const ticket of tickets) {
    const seconds = signals[ticket].technicianSeconds;
    if (seconds === null) continue;
    sum += seconds;
    written += 1;
  }
  for (const ticket of tickets) {
    workedSeconds[ticket] = Math.round(signals[ticket].technicianSeconds ?? sum / written);
  }
}
