import type { ReportedReckoning } from '../../engine/answer/reckoning.ts';
import type { Reading } from '../../engine/signals/reading.ts';
import type { Draw } from '../plots/plot.ts';
import type { Words } from '../words.ts';

/** What every section of the report is made from. */
export type Reported = {
  readonly reckoning: ReportedReckoning;
  readonly reading: Reading;
  readonly words: Words;
  readonly draw: Draw;
};
