import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { scoreRecord, type TrackRecord } from '../../src/engine/explanations/record/score-record.ts';

const WEEKS = 20;

/** The record of a forecaster who says what comes true, about so many problems. */
export function inventedRecord(patterns: number): TrackRecord {
  const random = seededRandom(11);
  const forecasts = Array.from({ length: patterns }, (_, pattern) =>
    Array.from({ length: WEEKS }, () => {
      const probability = Math.min(0.97, (pattern + random.next()) / patterns);
      const label = probability > 0.6 ? ('frequent' as const) : ('rare' as const);
      return { pattern: String(pattern), probability, came: random.next() < probability, label };
    }),
  ).flat();
  const record = scoreRecord(forecasts, 1);
  if (record === null) throw new Error('a record needs a pattern');
  return record;
}
