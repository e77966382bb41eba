import type { Thinking } from '../../base/progress.ts';
import { requires } from '../../base/requires.ts';
import { mergeEpisodes } from '../../patterns/merge-episodes.ts';
import { type BgNbd, chanceOfBgNbd } from '../../stats/bg-nbd.ts';
import { fitBgNbd } from '../../stats/fit-bg-nbd.ts';
import { CAUSES_PRIOR } from '../causes-prior.data.ts';
import { HORIZON_DAYS_LEAST, historyOf, WATCHED_DAYS_LEAST } from '../judge-recurrence.ts';
import { countBefore } from './count-before.ts';
import { countForLabel, type OutlierLabel, outlierLabel } from './outlier-label.ts';

/** A chance that was given to a pattern, and what came of it; beside it, what a fixed label would have said. */
export type ResolvedForecast = {
  /** Which pattern, by any id: forecasts of one pattern lean on each other. */
  readonly pattern: string;
  readonly probability: number;
  readonly came: boolean;
  readonly label: OutlierLabel;
};

/** One forecast of a replay: at which moment, and when it came back, in seconds since 1970; null where it did not. */
export type ReplayedForecast = ResolvedForecast & { readonly cutOff: number; readonly cameAt: number | null };

export type ReplayPatterns = {
  /** Opening times of each pattern's tickets, in seconds since 1970. */
  readonly patterns: readonly { readonly id: string; readonly instants: readonly number[] }[];
  /** Opening times of all incidents, those of no pattern too: what a label counts against. */
  readonly incidents: readonly number[];
  /** What was watched. */
  readonly from: number;
  readonly to: number;
};

const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
const TICKETS_LEAST = 2; // as patterns are listed: one ticket is none yet, and which become one is not known then

/**
 * What would have been said of a company's own past, week by week, and what came: a replay, not a record.
 *
 * Each chance is made from times before its week only, for patterns that had two tickets by then. That those tickets are one
 * problem is known from the whole file; a record made as time goes on has no such hindsight.
 *
 * @param input   any order; times outside the watched stretch are not looked at
 * @returns       in order of time, for thirty days each; empty where less than two months were watched
 * @throws        InvalidInput on a stretch that ends before it starts
 * @source        docs/methods/track-record.md
 * @cost          weeks × (one fit + patterns); .1 s for 100 patterns over 18 months
 */
export function* replayPatterns({
  patterns,
  incidents,
  from,
  to,
}: ReplayPatterns): Thinking<readonly ReplayedForecast[]> {
  requires(to >= from, 'replayPatterns', 'a stretch that ends after it starts');
  const isWatched = (instant: number): boolean => instant >= from && instant <= to;
  const series = patterns.map(({ id, instants }) => {
    const tickets = instants.filter(isWatched).toSorted((a, b) => a - b);
    return { id, tickets, episodes: mergeEpisodes(tickets) };
  });
  const all = incidents.filter(isWatched).toSorted((a, b) => a - b);
  const horizon = HORIZON_DAYS_LEAST * DAY_SECONDS;
  const first = from + WATCHED_DAYS_LEAST * DAY_SECONDS;
  const weeks = Math.max(0, Math.floor((to - horizon - first) / WEEK_SECONDS) + 1);
  const said: ReplayedForecast[] = [];
  let model: BgNbd | undefined;
  for (let week = 0; week < weeks; week += 1) {
    yield { done: week, total: weeks };
    const cutOff = first + week * WEEK_SECONDS;
    const known = series.flatMap(({ id, tickets, episodes }) => {
      if (countBefore(tickets, cutOff) < TICKETS_LEAST) return [];
      const past = episodes.slice(0, countBefore(episodes, cutOff));
      const history = historyOf(past, cutOff);
      const next = episodes.at(past.length);
      return history === null ? [] : [{ id, tickets, history, next }];
    });
    const histories = known.map(({ history }) => history);
    model = fitBgNbd(histories, CAUSES_PRIOR, model);
    const recent = countForLabel(all, cutOff);
    for (const { id, tickets, history, next } of known) {
      const cameAt = next !== undefined && next < cutOff + horizon ? next : null;
      said.push({
        pattern: id,
        cutOff,
        probability: chanceOfBgNbd(model, history, HORIZON_DAYS_LEAST).returns,
        came: cameAt !== null,
        cameAt,
        label: outlierLabel(countForLabel(tickets, cutOff), recent),
      });
    }
  }
  return said;
}
