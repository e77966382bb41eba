import { notEnoughData } from '../../engine/base/estimate.ts';
import type { ReckonedHead } from '../reckonings/reckoned-rows.ts';

const UNRECKONED = notEnoughData(0, 1, ['being-reckoned']);

/** The numbers of a pattern that a person just made: none yet, and it says so, until they are reckoned. */
export function unreckonedHead(of: unknown): ReckonedHead {
  // Safe cast: reckoned_patterns.head is written in this shape only.
  const head = of as ReckonedHead;
  return {
    ...head,
    isQuiet: false,
    people: 'unknown',
    firstSeen: null,
    lastSeen: null,
    days: [],
    rhythm: { kind: 'too-few', period: null, n: 0, p: null },
    trend: { kind: 'too-few', n: 0, p: null },
    recurrence: UNRECKONED,
    whatChanged: null,
    measured: null,
    leak: { lostSeconds: UNRECKONED, costCents: UNRECKONED, technicianSeconds: UNRECKONED },
  };
}
