import { requires } from '../base/requires.ts';

/** A wall-clock time as people write it. Month 1..12, day 1..31. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/** Translates between instants and the wall clock of one zone. */
export type Zone = {
  readonly name: string;
  /** Seconds to add to UTC at this instant (whole seconds since 1970). */
  readonly offsetSeconds: (instant: number) => number;
  /** The local day, as whole days since 1 January 1970. */
  readonly dayOf: (instant: number) => number;
  /** Seconds since local midnight. */
  readonly secondOfDay: (instant: number) => number;
  /** The instant of a wall time. In the hour that does not exist, the time after the jump; in the doubled hour, the first. */
  readonly instantOf: (wall: WallTime) => number;
};

const DAY_SECONDS = 86_400;
const QUARTER_SECONDS = 900; // every zone's offset changes on a quarter of an hour

/**
 * A time zone that can be asked quickly.
 *
 * @param name    IANA name, such as `Europe/Brussels`
 * @throws        InvalidInput when the zone is not known
 * @cost          one Intl call for each distinct day, remembered; on a day of change one for each quarter of an hour
 */
export function zone(name: string): Zone {
  requires(isZone(name), 'zone', `a known time zone, not "${name}"`);
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const known = new Map<number, number>();

  const exactOffset = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER_SECONDS);
    const seen = known.get(quarter);
    if (seen !== undefined) return seen;
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(quarter * QUARTER_SECONDS * 1000)) {
      if (type !== 'literal') parts[type] = Number(value);
    }
    const { year, month, day, hour, minute, second } = parts;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
    const offset = wall - quarter * QUARTER_SECONDS;
    known.set(quarter, offset);
    return offset;
  };
  const wholeDays = new Map<number, number | null>();
  // No zone changes twice within a day: equal offsets at both ends mean the same offset all day.
  const offsetSeconds = (instant: number): number => {
    const day = Math.floor(instant / DAY_SECONDS);
    let offset = wholeDays.get(day);
    if (offset === undefined) {
      const start = exactOffset(day * DAY_SECONDS);
      offset = start === exactOffset((day + 1) * DAY_SECONDS) ? start : null;
      wholeDays.set(day, offset);
    }
    return offset ?? exactOffset(instant);
  };
  const local = (instant: number): number => instant + offsetSeconds(instant);

  return {
    name,
    offsetSeconds,
    dayOf: (instant) => Math.floor(local(instant) / DAY_SECONDS),
    secondOfDay: (instant) => {
      const at = local(instant);
      return at - Math.floor(at / DAY_SECONDS) * DAY_SECONDS;
    },
    instantOf: ({ year, month, day, hour, minute, second }) => {
      const wall = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
      const before = wall - offsetSeconds(wall - DAY_SECONDS);
      const after = wall - offsetSeconds(wall + DAY_SECONDS);
      if (before + offsetSeconds(before) === wall) return before;
      if (after + offsetSeconds(after) === wall) return after;
      return before;
    },
  };
}

/** Whether the platform knows this IANA zone name. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Days since 1 January 1970 as an ISO date, `2026-11-24`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}
