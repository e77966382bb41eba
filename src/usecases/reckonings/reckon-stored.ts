import { reckonCompany } from '../../engine/answer/reckon-company.ts';
import type { StageProgress } from '../../engine/answer/staged.ts';
import { notEnoughData } from '../../engine/base/estimate.ts';
import { keepIdentity } from '../../engine/patterns/keep-identity.ts';
import type { Signal } from '../../engine/signals/signal.ts';
import type { ReckonedPatternRow, ReckonedSignalRow } from '../../store/reckonings.store.ts';
import type { StoredSignal } from '../../store/signals.store.ts';
import { newId } from '../new-id.ts';
import type { ReckoningOrder, ReckoningPart } from '../workers/reckoning-messages.ts';
import type { ReckonedAnswer } from './reckoned-rows.ts';

export type ReckonStored = ReckoningOrder &
  Omit<Extract<ReckoningPart, { kind: 'begin' }>, 'kind'> & { readonly signals: readonly StoredSignal[] };

export type Reckoned = {
  readonly patterns: readonly ReckonedPatternRow[];
  readonly tickets: readonly ReckonedSignalRow[];
  readonly answer: ReckonedAnswer;
};

/** Reckons the kept tickets of a company, as rows to be kept. */
export function* reckonStored(input: ReckonStored): Generator<StageProgress, Reckoned, void> {
  const signals = toSignals(input.signals);
  const reckoning = yield* reckonCompany({
    signals,
    settings: input.settings,
    peopleWords: new Set(),
  });
  const place = new Map(input.signals.map(({ signalId }, index) => [signalId, index]));
  const groups = new Map<string, number[]>();
  reckoning.assignments.forEach(({ pattern }, index) => {
    if (pattern !== null) groups.set(pattern, [...(groups.get(pattern) ?? []), index]);
  });
  const kept = keepIdentity(
    earlierPatterns(input.before, place),
    reckoning.patterns.map(({ id }) => groups.get(id) ?? []),
  );
  const ids = new Map(reckoning.patterns.map(({ id }, index) => [id, kept[index] ?? newId()]));
  const unknown = notEnoughData(0, 1, ['times']);
  return {
    patterns: reckoning.patterns.map((pattern, rank) => {
      const { people, firstSeen, lastSeen, days, rhythm, trend, recurrence, words, leak, tickets, name } =
        pattern;
      return {
        pattern_id: ids.get(pattern.id) ?? '',
        rank,
        tickets,
        name: { nl: name.text, fr: name.text, en: name.text },
        head: { people, firstSeen, lastSeen, days, rhythm, trend, recurrence, words, leak },
        why: { words, assets: [], sites: [], teams: [], languages: [], mostDifferent: [] },
      };
    }),
    tickets: reckoning.assignments.map(({ pattern }, index) => ({
      signal_id: input.signals[index].signalId,
      pattern_id: pattern === null ? null : (ids.get(pattern) ?? null),
      opened_at: isoInstant(signals[index].openedAt),
      month: isoInstant(signals[index].openedAt)?.slice(0, 7) ?? null,
      fate: 'unjudged',
      way: 'incident',
      lang: 'nl',
    })),
    answer: {
      population: reckoning.population,
      period: reckoning.period,
      languages: reckoning.languages,
      totals: reckoning.totals,
      answer: reckoning.answer,
      moves: reckoning.answer.moves.map(({ pattern, savesSeconds }) => ({
        pattern: ids.get(pattern) ?? '',
        savesSeconds,
      })),
      alone: { tickets: 0, lostSeconds: unknown, costCents: unknown },
      months: [],
      teams: [],
      labourCostCents: input.settings.labourCostCents,
      people: input.settings.people,
    },
  };
}

const isoInstant = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1000).toISOString();

/** Reporters become small numbers again; the tickets of a second source get its number behind theirs. */
export function toSignals(stored: readonly StoredSignal[]): readonly Signal[] {
  const people = new Map<string, number>();
  const sources = new Map<string, number>();
  const numberOf = (known: Map<string, number>, key: string): number => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  return stored.map(({ signalId: _signalId, sourceId, requester, ...rest }) => {
    const source = numberOf(sources, sourceId);
    return {
      ...rest,
      id: source === 0 ? rest.id : `${rest.id}@${source + 1}`,
      requester: requester === null ? null : numberOf(people, requester),
    };
  });
}

function earlierPatterns(
  membership: ReckonStored['before'],
  place: ReadonlyMap<string, number>,
): readonly { readonly id: string; readonly members: readonly number[] }[] {
  const patterns = new Map<string, number[]>();
  for (const { signalId, patternId } of membership) {
    const at = place.get(signalId);
    const members = patterns.get(patternId) ?? [];
    if (at !== undefined) members.push(at);
    patterns.set(patternId, members);
  }
  return [...patterns].map(([id, members]) => ({ id, members }));
}
