import { notEnoughData } from '../base/estimate.ts';
import { requires } from '../base/requires.ts';
import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import { type BgNbd, chanceOfBgNbd, type ReturnHistory } from '../stats/bg-nbd.ts';
import { boundsOfBgNbd } from '../stats/bg-nbd-bounds.ts';
import { fitBgNbd } from '../stats/fit-bg-nbd.ts';
import { NEVER_SHUT, type OpenClock } from '../time/open-clock.ts';
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
export type RecurrenceWindow = {
  readonly from: number;
  readonly to: number;
  /** Stands still while the company is shut; absent where it never is. */
  readonly clock?: OpenClock;
};

/** What made a chance, as it is kept with it: another way of making it gets another name. */
const PLAIN_MODEL: RecurrenceModel = 'bg-nbd/1';
const STACK_MODEL: RecurrenceModel = 'bg-nbd-stack/1';
/** For how many days ahead a chance is given, at least. */
export const HORIZON_DAYS_LEAST = 30;
/** The first days of an export, which say little about rates: before they are over no chance is given. */
export const WATCHED_DAYS_LEAST = 30;
const LEVEL = 0.9;
const SHUT_DAYS = 1 / 24; // an hour: whoever is still there may report
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
  { from, to, clock = NEVER_SHUT }: RecurrenceWindow,
  stack: Stack | null = null,
): Recurrence[] {
  requires(to > from, 'judgeRecurrences', 'a window that ends after it starts');
  const episodes = cases.map(({ instants }) =>
    mergeEpisodes(instants.filter((instant) => instant >= from && instant <= to)),
  );
  const pasts = episodes.map((each) => pastOf(each, to, clock));
  const model = fitBgNbd(
    pasts.flatMap((past) => past?.open ?? []),
    CAUSES_PRIOR,
  );
  const days = (to - from) / DAY_SECONDS;
  return cases.map((each, place): Recurrence => {
    const past = pasts[place];
    if (past === null) return notEnoughData(0, 1, ['times']);
    if (days < WATCHED_DAYS_LEAST) return notEnoughData(Math.floor(days), WATCHED_DAYS_LEAST, ['period']);
    const horizonDays = Math.max(HORIZON_DAYS_LEAST, Math.ceil(each.rhythm.period?.days ?? 0));
    const ahead = { horizonDays, openDays: openDaysAhead(clock, to, horizonDays) };
    return judged(each, { past, ahead, model, stack });
  });
}

/**
 * In how many of the days ahead a problem can be reported: those in which the company is not shut.
 *
 * @param clock   stands still while it is
 * @param now     seconds since 1970
 * @param days    of the calendar, above 0
 * @returns       days, which may be broken; an hour where it is shut in all of them
 * @cost          as the clock
 */
export function openDaysAhead(clock: OpenClock, now: number, days: number): number {
  return Math.max(SHUT_DAYS, (clock(now + days * DAY_SECONDS) - clock(now)) / DAY_SECONDS);
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

/** What was seen of one pattern: on the wall's clock, which people can count, and on the one that stands still. */
type Past = {
  readonly onTheWall: ReturnHistory;
  readonly open: ReturnHistory;
  readonly traits: StackTraits;
};

function pastOf(episodes: readonly number[], now: number, clock: OpenClock): Past | null {
  const times = episodes.map(clock);
  const [onTheWall, open] = [historyOf(episodes, now), historyOf(times, clock(now))];
  if (onTheWall === null || open === null) return null;
  return { onTheWall, open, traits: stackTraitsOf(times, open, clock(now)) };
}

type Asked = {
  readonly past: Past;
  /** The days that the chance is given for, and in how many of them the company is not shut. */
  readonly ahead: { readonly horizonDays: number; readonly openDays: number };
  readonly model: BgNbd;
  readonly stack: Stack | null;
};

function judged(each: RecurrenceCase, { past, ahead, model, stack }: Asked): Recurrence {
  const { horizonDays, openDays } = ahead;
  const { alive, returns: plain } = chanceOfBgNbd(model, past.open, openDays);
  const { low, high } = boundsOfBgNbd(model, past.open, openDays, LEVEL);
  // For thirty days only: that is what a stack was judged on.
  const probability =
    stack !== null && horizonDays === HORIZON_DAYS_LEAST
      ? moveChance(stack, past.traits, plain, openDays)
      : plain;
  const isMoved = probability !== plain;
  const { returns, lastDay, ageDays } = past.onTheWall;
  const n = returns + 1;
  const silentDays = ageDays - lastDay;
  const shutDays = Math.round(silentDays - (past.open.ageDays - past.open.lastDay));
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
      ...(shutDays > 0 && { shutDays }),
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
