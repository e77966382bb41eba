import type { WorkingHours } from '../time/working-time.ts';

const DAY_SECONDS = 86_400;
const SLOTS = 48;
const SLOT_SECONDS = DAY_SECONDS / SLOTS;
const EVEN_TICKETS = 48; // so many tickets spread evenly over the day stand for what is not known yet

/** When in the day the company's other tickets come. */
export type HourProfile = {
  /** The share of them between opening and this moment of its day, in [0, 1]. */
  readonly shareOf: (local: number, hours: WorkingHours) => number;
};

const slotOf = (local: number): number =>
  Math.floor((local - Math.floor(local / DAY_SECONDS) * DAY_SECONDS) / SLOT_SECONDS);

/**
 * The hours at which a company reports, each pattern left out of its own comparison.
 *
 * People report when they start work. Without this every dense problem would "come at nine".
 *
 * @param all   local seconds of the tickets of each pattern
 * @returns     for a pattern, by its position, the hours of all the others
 * @cost        O(tickets)
 */
export function hourProfiles(all: readonly (readonly number[])[]): (own: number) => HourProfile {
  const total = new Float64Array(SLOTS).fill(EVEN_TICKETS / SLOTS);
  for (const times of all) for (const local of times) total[slotOf(local)] += 1;
  return (own) => {
    const counts = Float64Array.from(total);
    for (const local of all[own]) counts[slotOf(local)] -= 1;
    const before = new Float64Array(SLOTS + 1);
    counts.forEach((count, slot) => {
      before[slot + 1] = before[slot] + count;
    });
    const until = (second: number): number => {
      const slot = Math.min(SLOTS - 1, Math.floor(second / SLOT_SECONDS));
      return before[slot] + counts[slot] * (second / SLOT_SECONDS - slot);
    };
    return {
      shareOf: (local, { opensAt, closesAt }) => {
        const second = local - Math.floor(local / DAY_SECONDS) * DAY_SECONDS;
        const from = until(opensAt);
        const within = until(Math.min(closesAt, Math.max(opensAt, second))) - from;
        return Math.min(1 - 1e-9, within / (until(closesAt) - from));
      },
    };
  };
}
