import type { TicketTally } from './tally-tickets.ts';
import type { ZoneGap } from './zone-gap.ts';

/** What looks as if the export is not what its reader thinks it is. */
export type SuspicionCode =
  /** Most tickets share one minute of creation: they were moved here from elsewhere. `n`: those tickets */
  | 'moved_here'
  /** Tickets resolved or closed before they were opened. `n`: those tickets */
  | 'ends_before_opening'
  /** The same, by no more than the local clock differs from UTC: two columns in two zones. params: opened, ended, least, most (hours that it is ahead; below nought: behind) */
  | 'ends_in_other_zone'
  /** None ends before as many hours as the local clock differs from UTC, many just after: the other way round. `n`: those. params as before */
  | 'openings_in_other_zone'
  /** Most tickets of people were opened at night: times of another zone. `n`: those tickets */
  | 'opened_at_night'
  /** From one month on the categories are others than before: a reorganisation. `n`: tickets from then on. params: month */
  | 'categories_jump'
  /** Whole months without a ticket between months with many. `n`: those months. params: months */
  | 'months_missing'
  /** As many rows as a program exports at most. `n`: rows */
  | 'cut_off'
  /** Texts that end at the very same length. `n`: those tickets. params: length */
  | 'texts_cut'
  /** One requester for most tickets: a shared mailbox, or the desk itself. `n`: those tickets */
  | 'one_requester'
  /** Many tickets that no person wrote. `n`: those tickets */
  | 'many_automatic'
  /** No tickets but a list of what devices measured. `n`: its rows. params: columns (by which that was told) */
  | 'device_events';

export type Suspicion = {
  readonly code: SuspicionCode;
  readonly n: number;
  readonly params: Readonly<Record<string, string | number>>;
};

/** One file as it was read. */
export type ReadFile = {
  /** Records in it, whether taken or left out. */
  readonly rows: number;
  /** Tickets whose end lies before their opening, as noted by the reader. */
  readonly endsBeforeOpening: number;
  /** Its columns that seem to be in two zones. */
  readonly zoneGaps: readonly ZoneGap[];
  /** Of a list of device events the columns by which that was told; null of tickets. */
  readonly events: readonly string[] | null;
};

const MOVED_SHARE = 0.8;
const FEW = 20; // tickets below which a share says little
const ROWS_AT_MOST: ReadonlySet<number> = new Set(
  [500, 1_000, 2_000, 5_000, 6_000, 10_000, 50_000, 65_536, 100_000, 1_048_576].flatMap((rows) => [
    rows,
    rows - 1,
  ]),
);
const TEXT_LENGTHS = [255, 256, 500, 512, 1_000, 1_024, 2_000, 4_000, 32_000, 32_767] as const;
const CUT_LEAST = 3; // texts of one length
const CUT_SHARE = 0.01; // of the texts at least half as long
const ONE_SHARE = 0.5;
const AUTOMATIC_SHARE = 0.3;
const NIGHT_ENDS = 6; // o'clock
const NIGHT_TICKETS = 50; // with an hour, before a share of them says something
const NIGHT_SHARE = 0.5;
const NIGHT_HOURS = 4; // of the night in which people worked
const NIGHT_HOUR_SHARE = 0.05; // of all tickets, in each of these
const MISSING_USUAL = 5; // tickets in a usual month, before an empty one is odd
const JUMP_TICKETS = 30; // on each side
const FULL_CATEGORY = 5; // tickets in a usual category, before its share says something
const JUMP_COMMON = 0.15; // of the tickets at most are in categories that both sides use

/**
 * Says what in a file looks odd, so that no number is built on it unawares.
 *
 * It answers "is this export what it seems?". A suspicion is said, never acted upon.
 *
 * @param file  its rows
 * @param tally the tickets taken from it
 * @returns     the suspicions, gravest first
 * @source      facts of ticket systems: limits of exports, and what migrations leave behind
 * @cost        O(months × categories)
 */
export function suspicionsOf(file: ReadFile, tally: TicketTally): readonly Suspicion[] {
  const { rows, events } = file;
  // Devices fail at night too, many in one minute, and in the same words: none of it is odd.
  if (events !== null)
    return [
      { code: 'device_events', n: tally.tickets(), params: { columns: events.join(', ') } },
      ...(ROWS_AT_MOST.has(rows) ? [{ code: 'cut_off', n: rows, params: {} } as const] : []),
    ];
  const found: (Suspicion | null)[] = [
    ROWS_AT_MOST.has(rows) ? { code: 'cut_off', n: rows, params: {} } : null,
    movedHere(tally),
    inTwoZones(file),
    openedAtNight(tally),
    textsCut(tally),
    monthsMissing(tally),
    categoriesJump(tally),
    oneRequester(tally),
    manyAutomatic(tally),
  ];
  return found.filter((each) => each !== null);
}

/** Tickets that end before they are opened, or never soon after, and which of two columns in two zones explains it. */
function inTwoZones({ endsBeforeOpening, zoneGaps: [gap] }: ReadFile): Suspicion | null {
  if (gap === undefined)
    return endsBeforeOpening === 0 ? null : { code: 'ends_before_opening', n: endsBeforeOpening, params: {} };
  const { shows, inUtc: _, n, ...params } = gap;
  return shows === 'early'
    ? { code: 'ends_in_other_zone', n: Math.max(n, endsBeforeOpening), params }
    : { code: 'openings_in_other_zone', n, params };
}

/** Most tickets were opened at night, and over the whole of it: a job that runs at night does not do that, nor does a late shift. */
function openedAtNight(tally: TicketTally): Suspicion | null {
  const hours = tally.hours();
  const night = hours.slice(0, NIGHT_ENDS);
  const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);
  const [n, all] = [sum(night), sum(hours)];
  const isWide = night.filter((each) => each >= all * NIGHT_HOUR_SHARE).length >= NIGHT_HOURS;
  if (all < NIGHT_TICKETS || n < all * NIGHT_SHARE || !isWide || manyAutomatic(tally) !== null) return null;
  return { code: 'opened_at_night', n, params: {} };
}

function movedHere(tally: TicketTally): Suspicion | null {
  const most = tally.inBusiestMinute();
  return most >= FEW && most >= tally.opened() * MOVED_SHARE
    ? { code: 'moved_here', n: most, params: {} }
    : null;
}

/** A length at which several texts end, and which none passes: the program that wrote them stopped there. */
function textsCut({ bodies, titles }: TicketTally): Suspicion | null {
  for (const texts of [bodies, titles]) {
    const longest = texts.longest();
    // A space at the very end is taken off when a text is read.
    const limit = TEXT_LENGTHS.find((length) => longest === length || longest === length - 1);
    if (limit === undefined) continue;
    const cut = texts.atLeast(limit - 1);
    const long = texts.atLeast(limit / 2);
    if (cut >= CUT_LEAST && cut >= long * CUT_SHARE)
      return { code: 'texts_cut', n: cut, params: { length: limit } };
  }
  return null;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function monthsMissing(tally: TicketTally): Suspicion | null {
  const months = tally.months();
  const names = [...months.keys()];
  const last = names.at(-1);
  if (last === undefined) return null;
  const sizes = [...months.values()].map(({ n }) => n).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (usual < MISSING_USUAL) return null;
  const missing: string[] = [];
  for (let month = names[0]; month < last; month = nextMonth(month))
    if (!months.has(month)) missing.push(month);
  return missing.length === 0
    ? null
    : { code: 'months_missing', n: missing.length, params: { months: spoken(missing) } };
}

/** A few months by name, more by the first and the last. */
const spoken = (months: readonly string[]): string =>
  months.length <= 3 ? months.join(', ') : `${months[0]} … ${months.at(-1)}`;

type Categories = ReadonlyMap<string, number>;

const ticketsIn = (categories: Categories): number => [...categories.values()].reduce((sum, n) => sum + n, 0);

/** Share of these tickets whose category is one of the others. */
const shareIn = (categories: Categories, others: Categories): number =>
  [...categories].reduce((sum, [category, n]) => sum + (others.has(category) ? n : 0), 0) /
  ticketsIn(categories);

/**
 * How much of two sets of tickets is the same: the smaller share of each category, summed, so that a straggler weighs what it
 * is; of categories with few tickets each, how many are in one of both, since their shares differ by chance.
 */
function shareInCommon(one: Categories, other: Categories): number {
  const [ofOne, ofOther] = [ticketsIn(one), ticketsIn(other)];
  const areFull = ofOne >= one.size * FULL_CATEGORY && ofOther >= other.size * FULL_CATEGORY;
  if (!areFull) return (shareIn(one, other) + shareIn(other, one)) / 2;
  return [...one].reduce(
    (sum, [category, n]) => sum + Math.min(n / ofOne, (other.get(category) ?? 0) / ofOther),
    0,
  );
}

function addTo(categories: Map<string, number>, more: Categories): void {
  for (const [category, n] of more) categories.set(category, (categories.get(category) ?? 0) + n);
}

/** The month from which hardly a ticket is in a category of before. */
function categoriesJump(tally: TicketTally): Suspicion | null {
  const months = [...tally.months()].filter(([, { categories }]) => categories.size > 0);
  const before = new Map<string, number>();
  let best: { readonly month: string; readonly common: number; readonly n: number } | null = null;
  for (const [at, [month]] of months.entries()) {
    if (at === 0) continue;
    addTo(before, months[at - 1][1].categories);
    const after = new Map<string, number>();
    for (const [, { categories }] of months.slice(at)) addTo(after, categories);
    const n = ticketsIn(after);
    if (ticketsIn(before) < JUMP_TICKETS || n < JUMP_TICKETS) continue;
    if (before.size < 2 || after.size < 2) continue;
    const common = shareInCommon(before, after);
    if (common <= JUMP_COMMON && (best === null || common < best.common)) best = { month, common, n };
  }
  return best === null ? null : { code: 'categories_jump', n: best.n, params: { month: best.month } };
}

function oneRequester(tally: TicketTally): Suspicion | null {
  const [known, most] = [tally.requested(), tally.ofOneRequester()];
  return known >= FEW && most >= known * ONE_SHARE ? { code: 'one_requester', n: most, params: {} } : null;
}

function manyAutomatic(tally: TicketTally): Suspicion | null {
  const [n, tickets] = [tally.machines(), tally.tickets()];
  return tickets >= FEW && n >= tickets * AUTOMATIC_SHARE ? { code: 'many_automatic', n, params: {} } : null;
}
