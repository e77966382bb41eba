import type { Thinking } from '../base/progress.ts';
import { requires } from '../base/requires.ts';
import type { CompanySettings } from '../companies/settings.ts';
import { isLeaking, lastInstant, tellLoss } from '../ledger/tell-loss.ts';
import { applyCorrections } from '../patterns/apply-corrections.ts';
import type { Correction } from '../patterns/correction.ts';
import type { Grouped, KeptGrouping } from '../patterns/pattern.ts';
import { spreadCorrections } from '../patterns/spread-corrections.ts';
import type { Signal } from '../signals/signal.ts';
import { cleanTicket } from './understand-tickets.ts';

/** Problems that came back: groups of tickets, and for every ticket of the company the group it belongs to or -1. */
export type Problems = {
  readonly patterns: readonly Grouped[];
  readonly assignment: Int32Array;
  /** What people said, with those that say the very same as who was named. */
  readonly corrections: readonly Correction[];
};

export type FindProblems = {
  readonly signals: readonly Signal[];
  /** Of these very signals, before any correction. */
  readonly grouping: KeptGrouping;
  /** What people said of it, in order of time. */
  readonly corrections: readonly Correction[];
  readonly settings: Pick<CompanySettings, 'lang'>;
  readonly peopleWords: ReadonlySet<string>;
};

const DAY_SECONDS = 86_400;
const LEAKING_MIN = 2; // once is an event; twice is a problem that came back

/**
 * Carries out what people said of the grouping, and keeps the groups that cost people time at least twice, and not within one
 * day: what many report on one morning has not come back.
 *
 * Noise and requests served in time are set aside: only incidents of people are friction, and a request is a leak only
 * where it is late. What somebody put together is kept whatever it leaks: they would look for it in vain.
 *
 * @param input   every ticket of one company, all kinds
 * @returns       members are positions in `input.signals`
 * @throws        InvalidInput on a grouping of other signals, or a correction that names none of them
 * @cost          that of applyCorrections
 */
export function* findProblems(input: FindProblems): Thinking<Problems> {
  const { signals, grouping, settings, peopleWords } = input;
  requires(grouping.languages.length === signals.length, 'findProblems', 'a grouping of these very signals');
  const grouped = new Set(grouping.patterns.flatMap(({ members }) => members));
  const corrections = spreadCorrections({
    corrections: input.corrections,
    duplicates: grouping.duplicates,
    isGrouped: (position) => grouped.has(position),
  });
  const corrected = yield* applyCorrections({
    signals,
    patterns: grouping.patterns,
    corrections,
    wording: grouping.wording,
    textOf: (position) => ({ ...cleanTicket(signals[position]), language: grouping.languages[position] }),
    lang: settings.lang,
    peopleWords,
  });
  const last = lastInstant(signals);
  const leaks = (position: number): boolean => isLeaking(tellLoss(signals[position], last));
  const isLate = (position: number): boolean => signals[position].kind === 'request' && leaks(position);
  const patterns = corrected.filter(({ cardKind, members, saidTogether }) => {
    if (saidTogether) return true;
    if (cardKind === 'noise') return false;
    const costly = members.filter(cardKind === 'request' ? isLate : leaks);
    return costly.length >= LEAKING_MIN && !isOfOneDay(costly, signals);
  });
  const assignment = new Int32Array(signals.length).fill(-1);
  patterns.forEach(({ members }, pattern) => {
    for (const position of members) assignment[position] = pattern;
  });
  return { patterns, assignment, corrections };
}

/** Whether all were reported within a day of each other; of one without a time nobody knows. */
function isOfOneDay(members: readonly number[], signals: readonly Signal[]): boolean {
  let [first, last] = [Infinity, -Infinity];
  for (const position of members) {
    const at = signals[position].openedAt ?? Number.NaN;
    [first, last] = [Math.min(first, at), Math.max(last, at)];
  }
  return last - first < DAY_SECONDS;
}
