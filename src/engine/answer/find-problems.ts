import type { Thinking } from '../base/progress.ts';
import type { CompanySettings } from '../companies/settings.ts';
import { isLeaking, lastInstant, tellLoss } from '../ledger/tell-loss.ts';
import { groupSignals } from '../patterns/group-signals.ts';
import type { Grouped } from '../patterns/pattern.ts';
import type { ThoughtText } from '../patterns/read-tickets.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';

/** Problems that came back: groups of tickets, and for every ticket of the company the group it belongs to or -1. */
export type Problems = { readonly patterns: readonly Grouped[]; readonly assignment: Int32Array };

export type FindProblems = {
  readonly signals: readonly Signal[];
  readonly texts: readonly ThoughtText[];
  readonly settings: CompanySettings;
  readonly peopleWords: ReadonlySet<string>;
};

const LEAKING_MIN = 2; // once is an event; twice is a problem that came back

/**
 * Groups the tickets of people, and keeps the groups that cost people time at least twice.
 *
 * Noise and requests served in time are grouped too, so that they do not stray into problems, and then set aside:
 * only incidents of people are friction, and a request is a leak only where it is late.
 *
 * @param input   every ticket of one company, all kinds, with its text
 * @returns       members are positions in `input.signals`
 * @cost          that of groupSignals
 */
export function* findProblems(input: FindProblems): Thinking<Problems> {
  const { signals, texts, settings, peopleWords } = input;
  const positions = signals.flatMap((signal, position) => (isFromPerson(signal) ? [position] : []));
  const grouping = yield* groupSignals({
    signals: positions.map((position) => signals[position]),
    texts: positions.map((position) => texts[position]),
    lang: settings.lang,
    seed: settings.seed,
    peopleWords,
  });
  const last = lastInstant(signals);
  const leaks = (position: number): boolean => isLeaking(tellLoss(signals[position], last));
  const isLate = (position: number): boolean => signals[position].kind === 'request' && leaks(position);
  const patterns = grouping.patterns
    .map((pattern) => ({ ...pattern, members: pattern.members.map((member) => positions[member]) }))
    .filter(({ cardKind, members }) => {
      if (cardKind === 'noise') return false;
      return members.filter(cardKind === 'request' ? isLate : leaks).length >= LEAKING_MIN;
    });
  const assignment = new Int32Array(signals.length).fill(-1);
  patterns.forEach(({ members }, pattern) => {
    for (const position of members) assignment[position] = pattern;
  });
  return { patterns, assignment };
}
