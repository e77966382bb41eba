import { requires } from '../base/requires.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';
import type { CoveredPeriod } from './covered-period.ts';

/** What became of a ticket in tellCameBack's answer. */
export const UNJUDGED = 0;
export const NEW = 1;
export const CAME_BACK = 2;

/** The same as words, in the order of the numbers. */
export const FATES = ['unjudged', 'new', 'cameBack'] as const;
export type Fate = (typeof FATES)[number];

const DAY_SECONDS = 86_400;
const LOOK_BACK_DAYS_MAX = 180; // half a year: what stayed away longer counts as new

/**
 * How far back each ticket's past is searched: a third of the covered period, at most half a year.
 *
 * The other two thirds are the stretches that are compared, so that each ticket in them has its full past.
 *
 * @returns whole days, at least 1
 */
export function lookBackDays({ days }: CoveredPeriod): number {
  return Math.max(1, Math.min(LOOK_BACK_DAYS_MAX, Math.floor(days / 3)));
}

export type CameBackInput = {
  readonly signals: readonly Signal[];
  /** For each signal the position of its pattern, or -1 when it stays alone. */
  readonly assignment: Int32Array;
  readonly covered: CoveredPeriod;
  readonly lookBackDays: number;
};

/**
 * Which tickets belong to a problem that came back.
 *
 * A ticket came back when its pattern has a ticket at least a day and at most the look-back before it. Tickets
 * within a day of the first of an occurrence are that same occurrence and share its fate; a ticket that stays alone
 * is new. At the start of a file everything looks new, so only tickets whose whole look-back lies inside the covered
 * period are judged: each is asked the same question with the same amount of past, and the share cannot rise by itself.
 *
 * @param input   the tickets of one company; the look-back in whole days, 1 or more
 * @returns       UNJUDGED, NEW or CAME_BACK for each signal; UNJUDGED also without a time, or when not from a person
 * @throws        InvalidInput when the assignment does not fit the signals
 * @cost          O(n log n)
 */
export function tellCameBack(input: CameBackInput): Uint8Array {
  const { signals, assignment, covered } = input;
  requires(assignment.length === signals.length, 'tellCameBack', 'one assignment a signal');
  requires(input.lookBackDays >= 1, 'tellCameBack', 'a look-back of a day or more');
  const lookBack = input.lookBackDays * DAY_SECONDS;
  const judgedFrom = covered.from + lookBack;
  const fates = new Uint8Array(signals.length);
  for (const members of membersInOrder(signals, assignment)) {
    let start = 0; // the first ticket of this occurrence
    let fate = UNJUDGED;
    members.forEach(({ ticket, at }, index) => {
      if (index === 0 || at - members[start].at >= DAY_SECONDS) {
        const previous = lastBefore(members, index, at - DAY_SECONDS);
        start = index;
        fate = previous !== undefined && at - previous <= lookBack ? CAME_BACK : NEW;
        if (at < judgedFrom) fate = UNJUDGED;
      }
      if (at <= covered.to) fates[ticket] = fate;
    });
  }
  return fates;
}

type Member = { readonly ticket: number; readonly at: number };

/** The people's tickets of each pattern in order of time; each lone ticket by itself. */
function membersInOrder(signals: readonly Signal[], assignment: Int32Array): readonly Member[][] {
  const groups = new Map<number, Member[]>();
  signals.forEach((signal, ticket) => {
    if (signal.openedAt === null || !isFromPerson(signal)) return;
    const pattern = assignment[ticket];
    const key = pattern === -1 ? -1 - ticket : pattern;
    const group = groups.get(key) ?? [];
    group.push({ ticket, at: signal.openedAt });
    groups.set(key, group);
  });
  const inOrder = (a: Member, b: Member): number => a.at - b.at || a.ticket - b.ticket;
  return Array.from(groups.values(), (group) => group.sort(inOrder));
}

/** The time of the last member at or before `limit`, searching back from `index`. */
function lastBefore(members: readonly Member[], index: number, limit: number): number | undefined {
  for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
    if (members[earlier].at <= limit) return members[earlier].at;
  }
  return undefined;
}
