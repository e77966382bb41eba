import type { Thinking } from '../base/progress.ts';
import { requires } from '../base/requires.ts';
import type { Signal } from '../signals/signal.ts';
import type { Correction } from './correction.ts';
import { describeAgain } from './describe-again.ts';
import { keepIdentity } from './keep-identity.ts';
import type { Grouped, Wording } from './pattern.ts';
import type { ThoughtText } from './read-tickets.ts';
import { regroup } from './regroup.ts';
import { settleCorrections } from './settle-corrections.ts';
import { wordFeatures } from './text-features.ts';
import { readPool, type TicketPool } from './ticket-pool.ts';

export type ApplyCorrections = {
  readonly signals: readonly Signal[];
  /** As the engine grouped them; members are positions in `signals`. */
  readonly patterns: readonly Grouped[];
  /** What people said since, in order of time. */
  readonly corrections: readonly Correction[];
  /** From the same grouping. */
  readonly wording: Wording;
  /** What a ticket says, cleaned; asked only for tickets of patterns that a correction names. */
  readonly textOf: (position: number) => ThoughtText;
  readonly lang: 'nl' | 'fr' | 'en';
  readonly peopleWords: ReadonlySet<string>;
};

/**
 * Carries out on a grouping what people said of it: these belong together, those do not.
 *
 * It answers "does the engine remember what I told it?" after every new export: corrections speak of tickets, so they
 * hold whatever groups the engine makes of them. In the end tickets said to be together are in one pattern and tickets
 * said to be apart are not, except where something later says otherwise; what nobody spoke of stays where it was. The
 * largest part of a pattern keeps its name, card and words; a part that leaves is described from its own tickets.
 *
 * @param input   no corrections give the same patterns back
 * @returns       patterns of two and more tickets, largest first; applied to its own answer it changes nothing; the
 *                order of the tickets changes nothing; yields progress
 * @throws        InvalidInput on a position outside the signals, or on a ticket that is to be apart from itself
 * @source        docs/methods/patterns.md; must-link and cannot-link: Wagstaff et al. (2001), ICML
 * @cost          about 0.2 ms a ticket of the patterns that a correction names
 */
export function* applyCorrections(input: ApplyCorrections): Thinking<readonly Grouped[]> {
  const { signals, patterns, corrections, textOf, wording } = input;
  checkPositions(corrections, signals.length);
  const named = new Set(corrections.flatMap(positionsIn));
  if (named.size === 0) return patterns;
  const touched = patterns.filter(({ members }) => members.some((member) => named.has(member)));
  const concerned = [...named, ...touched.flatMap(({ members }) => members)];
  const pool = yield* readPool(concerned, { signals, textOf, fillers: wording.fillers });
  const blockOf = yield* blocksIn(pool, corrections, named);
  const before = touched.map((pattern) => ({
    id: pattern.id,
    pattern,
    members: pattern.members.map((member) => pool.placeOf.get(member) ?? 0).sort((a, b) => a - b),
  }));
  const groupOf = new Int32Array(pool.positions.length).fill(-1);
  before.forEach(({ members }, group) => {
    for (const member of members) groupOf[member] = group;
  });
  const moved = corrections.map((correction) => movedTo(pool.placeOf, correction));
  const groups = yield* regroup({ corrections: moved, groupOf, blockOf, words: pool.words });
  const now = groups.filter(({ length }) => length >= 2);
  const kept = keepIdentity(before, now);
  const described = yield* describeAgain(
    now.map((members, index) => ({
      members,
      origin: before.find(({ id }) => id === kept[index]) ?? null,
      saidTogether: new Set(members.map((member) => blockOf[member])).size < members.length,
    })),
    { ...input, pool, others: patterns.filter((pattern) => !touched.includes(pattern)) },
  );
  return inOrder(patterns, touched, described);
}

function checkPositions(corrections: readonly Correction[], signals: number): void {
  for (const correction of corrections) {
    requires(
      positionsIn(correction).every((at) => Number.isInteger(at) && at >= 0 && at < signals),
      'applyCorrections',
      'positions of signals',
    );
    if (correction.kind === 'together') continue;
    const from = new Set(correction.from);
    requires(
      !correction.tickets.some((ticket) => from.has(ticket)),
      'applyCorrections',
      'no ticket apart from itself',
    );
  }
}

function positionsIn(correction: Correction): readonly number[] {
  return correction.kind === 'together' ? correction.tickets : [...correction.tickets, ...correction.from];
}

function movedTo(placeOf: ReadonlyMap<number, number>, correction: Correction): Correction {
  const places = (tickets: readonly number[]): number[] =>
    tickets.map((ticket) => placeOf.get(ticket) ?? 0).sort((a, b) => a - b);
  const tickets = places(correction.tickets);
  return correction.kind === 'together'
    ? { kind: 'together', tickets, comes: places(correction.comes ?? []) }
    : { ...correction, tickets, from: places(correction.from) };
}

/** For each place of the pool its block. Settled among the named tickets alone: another grouping settles the same. */
function* blocksIn(
  pool: TicketPool,
  corrections: readonly Correction[],
  named: ReadonlySet<number>,
): Thinking<Int32Array> {
  const places = [...pool.positions.keys()].filter((place) => named.has(pool.positions[place]));
  const numberOf = new Map(places.map((place, number) => [pool.positions[place], number]));
  const settled = yield* settleCorrections(
    corrections.map((correction) => movedTo(numberOf, correction)),
    places.length,
    () => wordFeatures(places.map((place) => pool.tickets[place].telling)),
  );
  const blockOf = Int32Array.from(pool.positions, (_, place) => place);
  places.forEach((place, number) => {
    blockOf[place] = places[settled[number]];
  });
  return blockOf;
}

/** Patterns keep their place among those of their size; new ones come last. */
function inOrder(
  patterns: readonly Grouped[],
  touched: readonly Grouped[],
  described: readonly Grouped[],
): readonly Grouped[] {
  const gone = new Set(touched.map(({ id }) => id));
  const changed = new Map(described.map((pattern) => [pattern.id, pattern]));
  const carried = patterns.flatMap((pattern) =>
    gone.has(pattern.id) ? (changed.get(pattern.id) ?? []) : pattern,
  );
  const fresh = described.filter(({ id }) => !gone.has(id));
  return [...carried, ...fresh].sort((a, b) => b.members.length - a.members.length);
}
