import { isoDay, type Zone } from '../engine/time/zone.ts';
import { type CoverageGap, type TalliedTicket, toldByTickets } from './coverage.ts';

/** The tickets of one local month, and of each category in it. */
export type MonthTally = { n: number; readonly categories: Map<string, number> };

/** How long the texts of one kind are, in characters. */
export type LengthTally = {
  readonly longest: () => number;
  /** How many are at least so long; only for lengths up to the longest that anything cuts at. */
  readonly atLeast: (length: number) => number;
};

/** What a file's tickets are together: counts only, however many there are. */
export type TicketTally = {
  readonly add: (ticket: TalliedTicket, isMachine: boolean) => void;
  /** Adds a ticket by its numbers; which gaps it fills is told by `fills`. */
  readonly count: (ticket: CountedTicket, requester: number | null) => void;
  /** Adds that of other tickets only these gaps are not filled. */
  readonly fills: (untold: ReadonlySet<CoverageGap>) => void;
  readonly tickets: () => number;
  /** Tickets with a time of opening, and those in the busiest minute of it. */
  readonly opened: () => number;
  readonly inBusiestMinute: () => number;
  /**
   * Tickets by the local hour of opening, from 0 to 23: those that have an hour, without the ones that are known to come from
   * machines.
   */
  readonly hours: () => readonly number[];
  /** By local month such as `2024-03`, in order. */
  readonly months: () => ReadonlyMap<string, MonthTally>;
  readonly bodies: LengthTally;
  readonly titles: LengthTally;
  /** Tickets whose requester is known, and those of the most frequent one. */
  readonly requested: () => number;
  readonly ofOneRequester: () => number;
  readonly machines: () => number;
  /** Of the gaps, those that no ticket fills. */
  readonly untold: () => ReadonlySet<CoverageGap>;
};

/** A ticket as it is counted; lengths in characters. */
export type CountedTicket = Pick<TalliedTicket, 'openedAt' | 'category'> & {
  readonly bodyLength: number;
  readonly titleLength: number;
};

const MINUTES_A_PAGE = 1_024;
const HOURS = 24;
const HOUR_SECONDS = 3600;
const DAY_SECONDS = HOURS * HOUR_SECONDS;
const BYTE_MOST = 255; // nearly every count is below it
const LENGTHS = 32_768; // the longest cell of a spreadsheet, and one
const CATEGORIES_MOST = 20_000; // different ones in all months: more are no categories

/** Counts how often whole numbers come; memory for the stretches in which some do. */
function pagedCounts(): { readonly add: (value: number) => number } {
  const pages = new Map<number, Uint8Array | Uint32Array>();
  return {
    add: (value) => {
      const page = Math.floor(value / MINUTES_A_PAGE);
      const at = value - page * MINUTES_A_PAGE;
      const known = pages.get(page);
      let counts = known ?? new Uint8Array(MINUTES_A_PAGE);
      if (counts instanceof Uint8Array && counts[at] === BYTE_MOST) counts = Uint32Array.from(counts);
      if (counts !== known) pages.set(page, counts);
      counts[at] += 1;
      return counts[at];
    },
  };
}

function lengthTally(): LengthTally & { readonly add: (length: number) => void } {
  const counts = new Uint32Array(LENGTHS + 1);
  let longest = 0;
  return {
    add: (length) => {
      if (length > longest) longest = length;
      counts[Math.min(length, LENGTHS)] += 1;
    },
    longest: () => longest,
    atLeast: (length) => counts.subarray(Math.ceil(length)).reduce((sum, n) => sum + n, 0),
  };
}

/** The tickets of each month, told by the instant of opening. */
function monthTally(zone: Zone) {
  const months = new Map<string, MonthTally>();
  const ofDay = new Map<number, MonthTally>();
  let categories = 0;
  const monthOf = (instant: number): MonthTally => {
    const day = zone.dayOf(instant);
    const known = ofDay.get(day);
    if (known !== undefined) return known;
    const name = isoDay(day).slice(0, 7);
    const month = months.get(name) ?? { n: 0, categories: new Map() };
    months.set(name, month);
    ofDay.set(day, month);
    return month;
  };
  const add = (instant: number, category: string | null): void => {
    const month = monthOf(instant);
    month.n += 1;
    if (category === null) return;
    const before = month.categories.get(category);
    if (before === undefined) categories += 1;
    if (before !== undefined || categories <= CATEGORIES_MOST) {
      month.categories.set(category, (before ?? 0) + 1);
    }
  };
  return { add, months: () => new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/**
 * Starts counting what a file's tickets are together.
 *
 * It answers "is this export what it seems, and what can it not tell?" for a file of any length.
 *
 * @param zone    the company's zone, for months
 * @returns       a tally without tickets
 * @cost          O(1) a ticket; memory of the minutes in which tickets were opened, a byte each
 */
export function ticketTally(zone: Zone): TicketTally {
  const minutes = pagedCounts();
  const months = monthTally(zone);
  const bodies = lengthTally();
  const titles = lengthTally();
  const requesters = pagedCounts();
  const told = toldByTickets();
  const hours = new Uint32Array(HOURS);
  const counts = { tickets: 0, opened: 0, inBusiestMinute: 0, requested: 0, ofOneRequester: 0, machines: 0 };
  const countHour = (instant: number): void => {
    const second = zone.secondOfDay(instant);
    // Midnight, here or in UTC, is a day without its hour.
    if (second !== 0 && instant % DAY_SECONDS !== 0) hours[Math.floor(second / HOUR_SECONDS)] += 1;
  };
  const count = (
    { openedAt, category, bodyLength, titleLength }: CountedTicket,
    requester: number | null,
    isMachine = false,
  ): void => {
    counts.tickets += 1;
    bodies.add(bodyLength);
    titles.add(titleLength);
    if (openedAt !== null) {
      counts.opened += 1;
      counts.inBusiestMinute = Math.max(counts.inBusiestMinute, minutes.add(Math.floor(openedAt / 60)));
      months.add(openedAt, category);
      if (!isMachine) countHour(openedAt);
    }
    if (requester !== null) {
      counts.requested += 1;
      counts.ofOneRequester = Math.max(counts.ofOneRequester, requesters.add(requester));
    }
  };
  const add = (ticket: TalliedTicket, isMachine: boolean): void => {
    const { openedAt, requester, category, body, title } = ticket;
    if (isMachine) counts.machines += 1;
    count({ openedAt, category, bodyLength: body.length, titleLength: title.length }, requester, isMachine);
    told.add(ticket);
  };
  return {
    add,
    count,
    fills: told.join,
    tickets: () => counts.tickets,
    opened: () => counts.opened,
    inBusiestMinute: () => counts.inBusiestMinute,
    hours: () => [...hours],
    months: months.months,
    bodies,
    titles,
    requested: () => counts.requested,
    ofOneRequester: () => counts.ofOneRequester,
    machines: () => counts.machines,
    untold: told.untold,
  };
}
