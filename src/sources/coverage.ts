import type { Signal } from '../engine/signals/signal.ts';
import type { Field } from './field.ts';

/** What is looked at of a ticket to judge its file as a whole. */
export type TalliedTicket = Pick<
  Signal,
  | 'title'
  | 'body'
  | 'state'
  | 'openedAt'
  | 'resolvedAt'
  | 'closedAt'
  | 'reopenedCount'
  | 'requester'
  | 'team'
  | 'site'
  | 'asset'
  | 'category'
  | 'reportedLostSeconds'
  | 'measuredLostSeconds'
  | 'technicianSeconds'
>;

/** What an export cannot tell, each with the numbers it weakens (words: reading.coverage). */
export type CoverageGap =
  | 'no_title'
  | 'no_opening'
  | 'no_end'
  | 'no_state'
  | 'no_reopening'
  | 'no_requester'
  | 'no_working_time'
  | 'no_lost_time'
  | 'no_body'
  | 'no_team'
  | 'no_site'
  | 'no_asset'
  | 'no_category'
  | 'no_number';

type Known = {
  /** Columns that tell it. */
  readonly fields: readonly Field[];
  /** Whether a ticket tells it. */
  readonly tells: (ticket: TalliedTicket) => boolean;
};

const NEEDS: Readonly<Record<CoverageGap, Known>> = {
  no_title: { fields: ['title'], tells: ({ title }) => title !== '' },
  no_number: { fields: ['id'], tells: () => true },
  no_opening: { fields: ['openedAt'], tells: ({ openedAt }) => openedAt !== null },
  no_end: {
    fields: ['resolvedAt', 'closedAt'],
    tells: ({ resolvedAt, closedAt }) => resolvedAt !== null || closedAt !== null,
  },
  no_state: { fields: ['state'], tells: ({ state }) => state !== 'unknown' },
  no_body: { fields: ['body'], tells: ({ body }) => body !== '' },
  no_requester: { fields: ['requester', 'requesterEmail'], tells: ({ requester }) => requester !== null },
  no_reopening: {
    fields: ['reopenedCount', 'stateMoves'],
    tells: ({ reopenedCount }) => reopenedCount !== null,
  },
  no_working_time: {
    fields: ['technicianTime'],
    tells: ({ technicianSeconds }) => technicianSeconds !== null,
  },
  no_lost_time: {
    fields: ['reportedLost', 'measuredLost'],
    tells: ({ reportedLostSeconds, measuredLostSeconds }) =>
      reportedLostSeconds !== null || measuredLostSeconds !== null,
  },
  no_team: { fields: ['team'], tells: ({ team }) => team !== null },
  no_site: { fields: ['site'], tells: ({ site }) => site !== null },
  no_asset: { fields: ['asset'], tells: ({ asset }) => asset !== null },
  no_category: { fields: ['category', 'subcategory'], tells: ({ category }) => category !== null },
};

// Safe cast: the keys of NEEDS are the gaps, by its type.
/** All gaps, those that weaken most first. */
const GAPS = Object.keys(NEEDS) as readonly CoverageGap[];

/** Whether each gap, in their order, is filled by some ticket. */
export type Told = {
  readonly add: (ticket: TalliedTicket) => void;
  readonly untold: () => ReadonlySet<CoverageGap>;
  /** Of other tickets only these gaps are not filled. */
  readonly join: (untold: ReadonlySet<CoverageGap>) => void;
};

/**
 * Starts looking which gaps tickets fill.
 *
 * @returns   nothing told yet; a gap that is filled is not looked at again
 * @cost      O(gaps) a ticket
 */
export function toldByTickets(): Told {
  let open = GAPS.map((gap) => ({ gap, tells: NEEDS[gap].tells }));
  return {
    add: (ticket) => {
      for (const { tells } of open) {
        if (!tells(ticket)) continue;
        open = open.filter((each) => !each.tells(ticket));
        return;
      }
    },
    untold: () => new Set(open.map(({ gap }) => gap)),
    join: (untold) => {
      open = open.filter(({ gap }) => untold.has(gap));
    },
  };
}

/**
 * Says what an export cannot tell.
 *
 * It answers "which numbers rest on nothing here?": a column that is not there, or is there and empty.
 *
 * @param fields  what its columns mean
 * @param tally   the tickets taken from it
 * @returns       the gaps, those that weaken most first
 * @cost          O(gaps)
 */
export function coverageOf(
  fields: readonly Field[],
  tally: { readonly tickets: () => number; readonly untold: () => ReadonlySet<CoverageGap> },
): readonly CoverageGap[] {
  const has = new Set(fields);
  const untold = tally.untold();
  return GAPS.filter((gap) => {
    const { fields: columns } = NEEDS[gap];
    return !columns.some((field) => has.has(field)) || (tally.tickets() > 0 && untold.has(gap));
  });
}
