import type { ForecastsPage } from '../../src/contract/api/forecasts.schema.ts';
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

const LONG =
  'Een heel lange naam van een probleem met-een-woord-dat-nergens-afgebroken-kan-worden-op-een-telefoon';

/** Forecasts that ended in each way there is, about one problem and about one that is gone. */
export function inventedForecasts(pattern: string): ForecastsPage {
  const name = { given: null, nl: LONG, fr: LONG, en: LONG };
  const said = {
    pattern: { id: pattern, name },
    said: '2026-03-03',
    knownUntil: '2026-02-28',
    ends: '2026-03-30',
    horizonDays: 30,
    chance: 0.683,
    label: 'rare',
    came: null,
    ticket: null,
  } as const;
  const title = 'Printer op de tweede verdieping drukt niets meer af, ook niet na herstarten';
  const back = { outcome: 'came', came: '2026-03-12' } as const;
  const ended = [
    { ...said, ...back, ticket: { id: pattern, number: 'A-17', title } },
    { ...said, ...back, pattern: null, ticket: { id: pattern, number: 'A-18', title } },
    { ...said, outcome: 'came' },
    { ...said, outcome: 'stayed-away', chance: 0.004 },
    { ...said, outcome: 'waiting', knownUntil: '2026-03-30', ends: '2026-04-29' },
    { ...said, outcome: 'unknown', chance: 0.999 },
  ] as const;
  return { forecasts: ended, total: ended.length, page: 1, pageSize: 50, about: null };
}
