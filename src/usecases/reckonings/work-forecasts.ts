import { createHash } from 'node:crypto';
import { coveredClosures, reportTimes } from '../../engine/answer/covered-closures.ts';
import { coveredPeriod } from '../../engine/answer/covered-period.ts';
import type { Reckoning } from '../../engine/answer/reckoning.ts';
import { DEFAULT_CALENDAR } from '../../engine/companies/company-calendar.ts';
import { countForLabel, outlierLabel } from '../../engine/explanations/record/outlier-label.ts';
import type { ReplayedForecast } from '../../engine/explanations/record/replay-patterns.ts';
import { resolveForecast } from '../../engine/explanations/record/resolve-forecast.ts';
import { scoreRecord, type TrackRecord } from '../../engine/explanations/record/score-record.ts';
import { isFromPerson, type Signal } from '../../engine/signals/signal.ts';
import { zone } from '../../engine/time/zone.ts';
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
export function workForecasts({ reckoning, signals, ids, open, ticketAt }: WorkForecasts): WorkedForecasts {
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
  const lasting = new Map(reckoning.patterns.map(({ id }, index) => [id, ids[index]]));
  const replayed = reckoning.replay.forecasts.map((each) => ({
    ...each,
    pattern: lasting.get(each.pattern) ?? each.pattern,
  }));
  const stack = reckoning.replay.stack?.learned ?? [];
  const known = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  // How causes differ is learned from all of them: another's times move a chance too.
  const { timezone, calendar = DEFAULT_CALENDAR } = reckoning.settings;
  const told = { calendar, covered, zone: zone(timezone), reports: reportTimes(signals) };
  const shut = coveredClosures(told).believed.map((each) => `${each.from}-${each.to}`);
  const timesOfAll = hashOf(patterns.map(({ instants }) => instants.join(',')));
  const ticketOf = (members: readonly number[], at: number): string | null => {
    const position = members.find((member) => signals[member].openedAt === at);
    return position === undefined ? null : ticketAt(position);
  };
  return {
    forecasts: patterns.flatMap(({ id, instants, recurrence }) => {
      if (recurrence.kind !== 'known') return [];
      const { horizonDays, probability, model } = recurrence;
      const isPlain = model === 'bg-nbd/1';
      return [
        {
          pattern_id: id,
          known_until: asInstant(to),
          ends_at: asInstant(to + horizonDays * DAY_SECONDS),
          horizon_days: horizonDays,
          chance: probability,
          model,
          features: hashOf([
            model,
            horizonDays,
            from,
            to,
            isPlain ? '' : stack.join(','),
            shut.join(','),
            timesOfAll,
            instants.join(','),
          ]),
          label: outlierLabel(countForLabel(instants, to + 1), countForLabel(incidents, to + 1)),
        },
      ];
    }),
    outcomes: open.flatMap(({ patternId, knownUntil, endsAt }) => {
      const { instants = null, members = [] } = known.get(patternId) ?? {};
      const outcome = resolveForecast({ knownUntil, endsAt }, instants, { from, to, incidents });
      if (outcome === null) return [];
      const endedBy = outcome.kind === 'came' ? ticketOf(members, outcome.at) : null;
      return [{ patternId, knownUntil, endsAt, outcome: outcome.kind, endedBy }];
    }),
    replay: scoreRecord(replayed, reckoning.settings.seed),
    replayed,
  };
}

const asInstant = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** Of everything a chance was made from: the model's name, its horizon, what was watched, what was learned, closures, all times and its own. */
function hashOf(madeFrom: readonly (string | number)[]): string {
  return createHash('sha256').update(madeFrom.join('\n')).digest('hex');
}
