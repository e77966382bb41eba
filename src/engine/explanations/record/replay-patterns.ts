import type { Thinking } from '../../base/progress.ts';
import { requires } from '../../base/requires.ts';
import { mergeEpisodes } from '../../patterns/merge-episodes.ts';
import { type BgNbd, chanceOfBgNbd, type ReturnHistory } from '../../stats/bg-nbd.ts';
import { fitBgNbd } from '../../stats/fit-bg-nbd.ts';
import { NEVER_SHUT, type OpenClock } from '../../time/open-clock.ts';
import { CAUSES_PRIOR } from '../causes-prior.data.ts';
import { HORIZON_DAYS_LEAST, historyOf, openDaysAhead, WATCHED_DAYS_LEAST } from '../judge-recurrence.ts';
import { judgeStack, type StackRecord, type StackTrial } from '../stack/judge-stack.ts';
import { learnStack, moveChance, type Stack, type StackWeek } from '../stack/learn-stack.ts';
import { neverCertain, type StackTraits, stackFeatures, stackTraitsOf } from '../stack/stack-features.ts';
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
export type ReplayedForecast = ResolvedForecast & {
  readonly cutOff: number;
  readonly cameAt: number | null;
  /** What BG/NBD alone said; the same as the chance where no stack was used. */
  readonly plain: number;
};

export type ReplayPatterns = {
  /** Opening times of each pattern's tickets, in seconds since 1970. */
  readonly patterns: readonly { readonly id: string; readonly instants: readonly number[] }[];
  /** Opening times of all incidents, those of no pattern too: what a label counts against. */
  readonly incidents: readonly number[];
  /** What was watched. */
  readonly from: number;
  readonly to: number;
  /** Stands still while the company is shut; absent where it never is. */
  readonly clock?: OpenClock;
};

/** The past of a company, replayed. */
export type Replay = {
  readonly forecasts: readonly ReplayedForecast[];
  /** What was learned on top of BG/NBD by the end, and how such stacks did on these forecasts; null where there is nothing to learn from. */
  readonly stack: { readonly learned: Stack; readonly record: StackRecord } | null;
};

const DAY_SECONDS = 86_400;
const WEEK_DAYS = 7;
const WEEK_SECONDS = WEEK_DAYS * DAY_SECONDS;
const HORIZON_SECONDS = HORIZON_DAYS_LEAST * DAY_SECONDS;
const TICKETS_LEAST = 2; // as patterns are listed: one ticket is none yet, and which become one is not known then

/** The times of one pattern, ascending. */
type Series = {
  readonly id: string;
  readonly tickets: readonly number[];
  readonly episodes: readonly number[];
  /** The same on the clock that stands still while the company is shut. */
  readonly open: readonly number[];
};

/** One pattern at a cut-off: what was known of it then, and when it came next. */
type Standing = {
  readonly place: number;
  readonly id: string;
  readonly tickets: readonly number[];
  readonly history: ReturnHistory;
  readonly traits: StackTraits;
  readonly next: number | undefined;
};

/**
 * What would have been said of a company's own past, week by week, and what came: a replay, not a record.
 *
 * Each chance is made from times before its week only, for patterns that had two tickets by then: that of BG/NBD, or, in weeks in
 * which a stack learned on top of it had shown to do better, that of the stack. That those tickets are one problem is known from
 * the whole file; a record made as time goes on has no such hindsight.
 *
 * @param input   any order; times outside the watched stretch are not looked at
 * @returns       in order of time, for thirty days each; empty where less than two months were watched
 * @throws        InvalidInput on a stretch that ends before it starts
 * @source        docs/methods/track-record.md
 * @cost          weeks × (a fit, a regression of five + patterns); .2 s for 100 patterns over 18 months
 */
export function* replayPatterns({
  patterns,
  incidents,
  from,
  to,
  clock = NEVER_SHUT,
}: ReplayPatterns): Thinking<Replay> {
  requires(to >= from, 'replayPatterns', 'a stretch that ends after it starts');
  const isWatched = (instant: number): boolean => instant >= from && instant <= to;
  const series = patterns.map(({ id, instants }) => {
    const tickets = instants.filter(isWatched).toSorted((a, b) => a - b);
    const episodes = mergeEpisodes(tickets);
    return { id, tickets, episodes, open: episodes.map(clock) };
  });
  const all = incidents.filter(isWatched).toSorted((a, b) => a - b);
  const first = from + WATCHED_DAYS_LEAST * DAY_SECONDS;
  const weeks = Math.max(0, Math.floor((to - WEEK_SECONDS - first) / WEEK_SECONDS) + 1);
  const forecasts: ReplayedForecast[] = [];
  const past: StackWeek[] = [];
  const trials: StackTrial[] = [];
  let over = 0;
  let model: BgNbd | undefined;
  for (let week = 0; week < weeks; week += 1) {
    yield { done: week, total: weeks };
    const cutOff = first + week * WEEK_SECONDS;
    const known = standingsAt(series, cutOff, clock);
    model = fitBgNbd(
      known.map(({ history }) => history),
      CAUSES_PRIOR,
      model,
    );
    if (cutOff + HORIZON_SECONDS <= to) {
      const days = openDaysAhead(clock, cutOff, HORIZON_DAYS_LEAST);
      const stack = learnStack(past, cutOff);
      while (over < trials.length && trials[over].cutOff + HORIZON_SECONDS <= cutOff) over += 1;
      const { isUsed } = judgeStack(trials, over);
      const recent = countForLabel(all, cutOff);
      for (const each of known) {
        const { id, tickets, history, traits, next, place } = each;
        const cameAt = next !== undefined && next < cutOff + HORIZON_SECONDS ? next : null;
        const plain = chanceOfBgNbd(model, history, days).returns;
        const stacked = stack === null ? plain : moveChance(stack, traits, plain, days);
        const won = lossOf(plain, cameAt !== null) - lossOf(stacked, cameAt !== null);
        trials.push({ pattern: place, cutOff, won });
        const label = outlierLabel(countForLabel(tickets, cutOff), recent);
        const probability = isUsed ? stacked : plain;
        forecasts.push({ pattern: id, cutOff, probability, plain, came: cameAt !== null, cameAt, label });
      }
    }
    past.push(weekOf(known, cutOff, model, clock));
  }
  const learned = learnStack(past, to);
  return { forecasts, stack: learned === null ? null : { learned, record: judgeStack(trials) } };
}

function standingsAt(series: readonly Series[], cutOff: number, clock: OpenClock): readonly Standing[] {
  const now = clock(cutOff);
  return series.flatMap(({ id, tickets, episodes, open }, place) => {
    if (countBefore(tickets, cutOff) < TICKETS_LEAST) return [];
    const known = open.slice(0, countBefore(episodes, cutOff));
    const history = historyOf(known, now);
    const next = episodes.at(known.length);
    if (history === null) return [];
    return [{ place, id, tickets, history, traits: stackTraitsOf(known, history, now), next }];
  });
}

/** What a week has to teach once it is over. */
function weekOf(known: readonly Standing[], cutOff: number, model: BgNbd, clock: OpenClock): StackWeek {
  const days = openDaysAhead(clock, cutOff, WEEK_DAYS);
  const rows = known.map(({ history, traits }) =>
    stackFeatures(traits, chanceOfBgNbd(model, history, days).returns, days),
  );
  const came = known.map(({ next }) => (next !== undefined && next < cutOff + WEEK_SECONDS ? 1 : 0));
  return { cutOff, features: Float64Array.from(rows.flat()), came: Uint8Array.from(came) };
}

function lossOf(chance: number, came: boolean): number {
  const said = neverCertain(chance);
  return -Math.log(came ? said : 1 - said);
}
