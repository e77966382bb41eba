import { notEnoughData } from '../base/estimate.ts';
import { requires } from '../base/requires.ts';
import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import { type BgNbd, chanceOfBgNbd, type ReturnHistory } from '../stats/bg-nbd.ts';
import { boundsOfBgNbd } from '../stats/bg-nbd-bounds.ts';
import { fitBgNbd } from '../stats/fit-bg-nbd.ts';
import { CAUSES_PRIOR } from './causes-prior.data.ts';
import { isQuiet } from './is-quiet.ts';
import type { Recurrence, RecurrenceModel } from './recurrence.ts';
import { moveChance, type Stack } from './stack/learn-stack.ts';
import { type StackTraits, stackTraitsOf } from './stack/stack-features.ts';
import { type RecurrenceTraits, wordRecurrence } from './word-recurrence.ts';

/** One pattern as the question "will it come back?" needs it. */
export type RecurrenceCase = RecurrenceTraits & {
  /** Opening times in whole seconds since 1970; empty when the file has none. */
  readonly instants: readonly number[];
};

/** What was watched. Instants in whole seconds since 1970. */
export type RecurrenceWindow = { readonly from: number; readonly to: number };

/** What made a chance, as it is kept with it: another way of making it gets another name. */
const PLAIN_MODEL: RecurrenceModel = 'bg-nbd/1';
const STACK_MODEL: RecurrenceModel = 'bg-nbd-stack/1';
/** For how many days ahead a chance is given, at least. */
export const HORIZON_DAYS_LEAST = 30;
/** The first days of an export, which say little about rates: before they are over no chance is given. */
export const WATCHED_DAYS_LEAST = 30;
const LEVEL = 0.9;
const DAY_SECONDS = 86_400;

/**
 * For each pattern of one company: the chance that it comes back, on what it rests, a word, and the sign for that word.
 *
 * Two questions in one: how fast does this cause come back while it is there, and is it still there after this silence?
 * How causes differ is learned from all patterns of the company, beginning at what is assumed of any.
 *
 * @param cases    the company's patterns; empty gives empty
 * @param window   what was watched; what lies outside is not looked at
 * @param stack    what moves the chances for thirty days, where it has shown to do better; else null
 * @returns        in the order of the cases; not-enough-data with `times` or `period` missing
 * @throws         InvalidInput on a window that ends before it starts
 * @source         BG/NBD: Fader, Hardie & Lee (2005), Marketing Science 24, 275-284; docs/methods/recurrence.md
 * @cost           one fit for the company, .2 ms a pattern
 */
export function judgeRecurrences(
  cases: readonly RecurrenceCase[],
  { from, to }: RecurrenceWindow,
  stack: Stack | null = null,
): Recurrence[] {
  requires(to > from, 'judgeRecurrences', 'a window that ends after it starts');
  const episodes = cases.map(({ instants }) =>
    mergeEpisodes(instants.filter((instant) => instant >= from && instant <= to)),
  );
  const histories = episodes.map((each) => historyOf(each, to));
  const model = fitBgNbd(
    histories.filter((history) => history !== null),
    CAUSES_PRIOR,
  );
  const days = (to - from) / DAY_SECONDS;
  return cases.map((each, place): Recurrence => {
    const history = histories[place];
    if (history === null) return notEnoughData(0, 1, ['times']);
    if (days < WATCHED_DAYS_LEAST) return notEnoughData(Math.floor(days), WATCHED_DAYS_LEAST, ['period']);
    const moving = stack === null ? null : { stack, traits: stackTraitsOf(episodes[place], history, to) };
    return judged(each, history, model, moving);
  });
}

/**
 * One pattern's episodes as BG/NBD counts them: the first is no return, so what opened the record does not speak for
 * itself.
 *
 * @param episodes   seconds since 1970, ascending, all before `now`
 * @param now        seconds since 1970
 * @returns          null without an episode
 * @cost             constant
 */
export function historyOf(episodes: readonly number[], now: number): ReturnHistory | null {
  const [first] = episodes;
  const last = episodes.at(-1);
  if (last === undefined) return null;
  return {
    returns: episodes.length - 1,
    lastDay: (last - first) / DAY_SECONDS,
    ageDays: (now - first) / DAY_SECONDS,
  };
}

type Moving = { readonly stack: Stack; readonly traits: StackTraits };

function judged(
  each: RecurrenceCase,
  history: ReturnHistory,
  model: BgNbd,
  moving: Moving | null,
): Recurrence {
  const horizonDays = Math.max(HORIZON_DAYS_LEAST, Math.ceil(each.rhythm.period?.days ?? 0));
  const { alive, returns: plain } = chanceOfBgNbd(model, history, horizonDays);
  const { low, high } = boundsOfBgNbd(model, history, horizonDays, LEVEL);
  // For thirty days only: that is what a stack was judged on.
  const probability =
    moving !== null && horizonDays === HORIZON_DAYS_LEAST
      ? moveChance(moving.stack, moving.traits, plain, horizonDays)
      : plain;
  const isMoved = probability !== plain;
  const { returns, lastDay, ageDays } = history;
  const n = returns + 1;
  const silentDays = ageDays - lastDay;
  return {
    kind: 'known',
    horizonDays,
    probability,
    ...(isMoved ? movedBounds({ low, high }, plain, probability) : { low, high }),
    model: isMoved ? STACK_MODEL : PLAIN_MODEL,
    plain,
    ...wordRecurrence(each, {
      probability,
      n,
      alive: returns === 0 ? null : alive,
      isQuiet: isQuiet(silentDays, horizonDays),
    }),
    n,
    evidence: {
      returns,
      overDays: Math.round(lastDay),
      silentDays: Math.round(silentDays),
      alive: returns === 0 ? null : alive,
    },
  };
}

/** Bounds as far from the moved chance as they were from the plain one, in log-odds; they hold it in any case. */
function movedBounds(
  { low, high }: { readonly low: number; readonly high: number },
  plain: number,
  moved: number,
): { readonly low: number; readonly high: number } {
  const odds = (chance: number): number => chance / (1 - chance);
  const by = odds(moved) / odds(plain);
  const move = (chance: number): number => (chance === 1 ? 1 : 1 - 1 / (1 + by * odds(chance)));
  return { low: Math.min(move(low), moved), high: Math.max(move(high), moved) };
}
