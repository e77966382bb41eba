import type { Correction } from '../../engine/patterns/correction.ts';
import type { Signal } from '../../engine/signals/signal.ts';
import type { KeptCorrection } from '../../store/changes.store.ts';
import type { StoredSignal } from '../../store/signals.store.ts';

/**
 * Kept tickets as the engine thinks about them: reporters become small numbers again. With one source a ticket goes by its own
 * number, so that the numbers of a file are those that `signaal analyse` gives; those of a second source get its number
 * behind theirs.
 */
export function toSignals(stored: readonly StoredSignal[]): readonly Signal[] {
  const people = new Map<string, number>();
  const sources = new Map<string, number>();
  return stored.map(({ signalId: _signalId, sourceId, requester, own: _own, ...rest }) => {
    const source = numberIn(sources, sourceId);
    return {
      ...rest,
      id: source === 0 ? rest.id : `${rest.id}@${source + 1}`,
      requester: requester === null ? null : numberIn(people, requester),
    };
  });
}

function numberIn(known: Map<string, number>, key: string): number {
  const number = known.get(key) ?? known.size;
  known.set(key, number);
  return number;
}

/**
 * What people said of tickets, as positions; what they said of forgotten ones says nothing any more, nor that two are apart which
 * are one ticket now.
 */
export function toCorrections(
  stored: readonly KeptCorrection[],
  place: ReadonlyMap<string, number>,
): readonly Correction[] {
  const placed = (ids: readonly string[]): readonly number[] => [
    ...new Set(ids.flatMap((id) => place.get(id) ?? [])),
  ];
  const apart = (from: readonly string[], tickets: ReadonlySet<number>): readonly number[] =>
    placed(from).filter((at) => !tickets.has(at));
  return stored.map(({ kind, tickets, from, alone, comes }) =>
    kind === 'together'
      ? { kind, tickets: placed(tickets), comes: placed(comes) }
      : { kind, tickets: placed(tickets), from: apart(from, new Set(placed(tickets))), alone },
  );
}
