import type { Names } from '../../patterns/pattern.ts';
import type { Stretch } from '../../stats/share-of-stretches.ts';

/** One alert on one device that tickets of a problem came with. Days are local, whole days since 1970. */
export type MeasuredBy = {
  /** Of the alert, and what it is called. */
  readonly alert: string;
  readonly names: Names;
  /** The first day of each of its times, and the last on which a report of it may come. */
  readonly times: readonly (readonly [day: number, until: number])[];
  /** The days of the problem's tickets about that device, each once, ascending. */
  readonly reports: readonly number[];
};

/** What devices measured on which a problem of people was reported. */
export type MeasuredProblem = {
  /** The days of which machines tell anything at all. */
  readonly watched: Stretch;
  readonly by: readonly MeasuredBy[];
};
