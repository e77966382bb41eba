import { isChange, isFromPerson, type Signal } from '../signals/signal.ts';

/**
 * How a ticket's lost time is known. `measured` beats `reported` beats the assumption for an `incident`, for a
 * ticket of `unknown-kind` (reckoned as an incident, counted apart) or a `late-request`. The rest leaks nothing of users:
 * a request `on-time`, one whose lateness is `undecided`, and what is `not-friction` (alerts, upkeep, duplicates,
 * improvements).
 */
export type LossWay =
  | 'measured'
  | 'reported'
  | 'incident'
  | 'unknown-kind'
  | 'late-request'
  | 'on-time'
  | 'undecided'
  | 'not-friction';

/**
 * Which evidence a ticket's lost time stands on, and whether it leaks at all.
 *
 * Opened to resolved is waiting and the technician's minutes are IT's cost: neither is ever read as lost time.
 *
 * @param signal     one ticket
 * @param lastSeen   the last instant the file knows, in seconds since 1970; an open ticket is late when it was
 *                   due before; null when the file has no times
 * @returns          its way; a request leaks only where it is `late-request`, or late with measured or stated time
 */
export function tellLoss(signal: Signal, lastSeen: number | null): LossWay {
  if (!isFromPerson(signal)) return 'not-friction';
  if (signal.kind === 'request') {
    const late = isLate(signal, lastSeen);
    if (late === null) return 'undecided';
    if (!late) return 'on-time';
  }
  if (signal.measuredLostSeconds !== null) return 'measured';
  if (signal.reportedLostSeconds !== null) return 'reported';
  if (signal.kind === 'request') return 'late-request';
  return signal.kind === 'unknown' ? 'unknown-kind' : 'incident';
}

/** Whether people lost time on it, by whatever evidence. */
export function isLeaking(way: LossWay): boolean {
  return way !== 'on-time' && way !== 'undecided' && way !== 'not-friction';
}

/**
 * The last instant any ticket of the file carries: what "still open" is measured against, for want of a clock. A change
 * may be planned for later, and its list may be newer than the tickets.
 */
export function lastInstant(signals: readonly Signal[]): number | null {
  let last: number | null = null;
  for (const signal of signals) {
    if (isChange(signal)) continue;
    const { openedAt, resolvedAt, closedAt } = signal;
    for (const at of [openedAt, resolvedAt, closedAt])
      if (at !== null && (last === null || at > last)) last = at;
  }
  return last;
}

/** An open ticket that carries a `resolved` time is still open. */
function isLate({ state, dueAt, resolvedAt, closedAt }: Signal, lastSeen: number | null): boolean | null {
  if (dueAt === null) return null;
  const done = resolvedAt ?? closedAt;
  if (state === 'open') return lastSeen === null ? null : lastSeen > dueAt;
  return done === null ? null : done > dueAt;
}
