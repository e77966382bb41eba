import { createHash } from 'node:crypto';
import { coveredPeriod } from '../../engine/answer/covered-period.ts';
import type { Reckoning } from '../../engine/answer/reckoning.ts';
import { type StageProgress, staged } from '../../engine/answer/staged.ts';
import { RECURRENCE_MODEL } from '../../engine/explanations/judge-recurrence.ts';
import { countForLabel, outlierLabel } from '../../engine/explanations/record/outlier-label.ts';
import { type ReplayedForecast, replayPatterns } from '../../engine/explanations/record/replay-patterns.ts';
import { resolveForecast } from '../../engine/explanations/record/resolve-forecast.ts';
import { scoreRecord, type TrackRecord } from '../../engine/explanations/record/score-record.ts';
import { isFromPerson, type Signal } from '../../engine/signals/signal.ts';
import type { ForecastOutcome, ForecastRow, OpenForecast } from '../../store/forecasts.store.ts';

export type WorkForecasts = {
  readonly reckoning: Reckoning;
  readonly signals: readonly Signal[];
  /** The lasting id of each pattern, in the order of the reckoning. */
  readonly ids: readonly string[];
  readonly open: readonly OpenForecast[];
  /** The lasting id of a ticket, by its position. */
  readonly ticketAt: (position: number) => string;
};

export type WorkedForecasts = {
  /** What is shown from now on. */
  readonly forecasts: readonly ForecastRow[];
  /** What came of earlier ones, where these tickets tell. */
  readonly outcomes: readonly ForecastOutcome[];
  /** How well the same model would have done on the company's own past; null where that is too short. */
  readonly replay: TrackRecord | null;
  /** The forecasts of that replay. */
  readonly replayed: readonly ReplayedForecast[];
};

const DAY_SECONDS = 86_400;

/** The chances of a reckoning as forecasts to be kept, what came of those of before, and the replay that stands beside them. */
export function* workForecasts({
  reckoning,
  signals,
  ids,
  open,
  ticketAt,
}: WorkForecasts): Generator<StageProgress, WorkedForecasts, void> {
  const covered = coveredPeriod(signals);
  if (covered === null) return { forecasts: [], outcomes: [], replay: null, replayed: [] };
  const { from, to } = covered;
  const timesOf = (positions: Iterable<number>): readonly number[] =>
    [...positions]
      .flatMap((position) => signals[position].openedAt ?? [])
      .filter((instant) => instant >= from && instant <= to)
      .sort((a, b) => a - b);
  const incidents = timesOf(signals.flatMap((signal, position) => (isFromPerson(signal) ? [position] : [])));
  const patterns = reckoning.patterns.map(({ members, recurrence }, index) => ({
    id: ids[index],
    members,
    instants: timesOf(members),
    recurrence,
  }));
  const replayed = yield* staged('judging', replayPatterns({ patterns, incidents, from, to }));
  const known = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const ticketOf = (members: readonly number[], at: number): string | null => {
    const position = members.find((member) => signals[member].openedAt === at);
    return position === undefined ? null : ticketAt(position);
  };
  return {
    forecasts: patterns.flatMap(({ id, instants, recurrence }) => {
      if (recurrence.kind !== 'known') return [];
      const { horizonDays, probability } = recurrence;
      return [
        {
          pattern_id: id,
          known_until: asInstant(to),
          ends_at: asInstant(to + horizonDays * DAY_SECONDS),
          horizon_days: horizonDays,
          chance: probability,
          model: RECURRENCE_MODEL,
          features: hashOf(instants, to),
          label: outlierLabel(countForLabel(instants, to + 1), countForLabel(incidents, to + 1)),
        },
      ];
    }),
    outcomes: open.flatMap(({ patternId, knownUntil, endsAt }) => {
      const { instants = null, members = [] } = known.get(patternId) ?? {};
      const outcome = resolveForecast({ knownUntil, endsAt }, instants, { from, to, incidents });
      if (outcome === null) return [];
      const endedBy = outcome.kind === 'came' ? ticketOf(members, outcome.at) : null;
      return [{ patternId, knownUntil, outcome: outcome.kind, endedBy }];
    }),
    replay: scoreRecord(replayed, reckoning.settings.seed),
    replayed,
  };
}

const asInstant = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** Of everything a chance was made from: the pattern's own times, and the end of what was known. */
function hashOf(instants: readonly number[], knownUntil: number): string {
  return createHash('sha256')
    .update(`${RECURRENCE_MODEL}\n${knownUntil}\n${instants.join(',')}`)
    .digest('hex');
}
