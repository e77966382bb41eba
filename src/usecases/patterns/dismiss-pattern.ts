import type { Context } from '../context.ts';
import { decidePattern } from './decide-pattern.ts';
import type { Changed, OnPattern } from './on-pattern.ts';

type Dismiss = OnPattern & { readonly reason: string; readonly note: string };

/** Puts a pattern aside, with the reason; it comes back by itself when it grows by half and by five tickets or more. */
export function dismissPattern(context: Context, { reason, note, ...on }: Dismiss): Promise<Changed> {
  return decidePattern(context, on, {
    verb: 'dismiss',
    what: { reason, note },
    decide: ({ tickets }, at) => ({
      dismissed: reason,
      dismissedNote: note,
      dismissedAt: at,
      dismissedTickets: tickets,
    }),
  });
}

/** Takes a dismissed pattern back into the list. */
export function restorePattern(context: Context, on: OnPattern): Promise<Changed> {
  return decidePattern(context, on, {
    verb: 'restore',
    what: {},
    decide: () => ({ dismissed: null, dismissedNote: '', dismissedAt: null, dismissedTickets: null }),
  });
}

const GROWN_SHARE = 1.5;
const GROWN_TICKETS = 5;

/** Whether it still stays aside: a dismissal holds until the pattern has changed materially. */
export function isDismissed({
  dismissed,
  dismissedTickets,
  tickets,
}: {
  readonly dismissed: string | null;
  readonly dismissedTickets: number | null;
  readonly tickets: number;
}): boolean {
  if (dismissed === null) return false;
  const then = dismissedTickets ?? tickets;
  return !(tickets >= then * GROWN_SHARE && tickets >= then + GROWN_TICKETS);
}
