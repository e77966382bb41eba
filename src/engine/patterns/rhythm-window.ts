import type { WorkingHours } from '../time/working-time.ts';
import type { Zone } from '../time/zone.ts';
import type { NamedDays } from './named-days.ts';

/** What was watched, and what is known of it. Instants in whole seconds since 1970. */
export type RhythmWindow = {
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  /** When the company works; office hours in Belgium by default. */
  readonly hours?: WorkingHours;
  /** Instants of known changes (updates, moves, new software); empty when none is known. */
  readonly changes: readonly number[];
  /** What the company's own calendar names beyond the month's end and patch Tuesday; nothing by default. */
  readonly named?: NamedDays;
  /** A whole number in [0, 2^32). */
  readonly seed: number;
};
