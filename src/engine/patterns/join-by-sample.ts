import type { Progress } from '../base/progress.ts';
import { readTickets } from './group-middle.ts';
import { type Joined, type JoinInput, joinTickets, keepCoherent, MOST_TO_JOIN } from './join-tickets.ts';
import { nearestGroups } from './nearest-groups.ts';
import { refineGroups } from './refine-groups.ts';
import { textFeatures } from './text-features.ts';

/** A ticket that was held against the middle of its group, not against each member: log-odds of about .7. */
const TIE = 0.85;

/**
 * Joins any number of tickets: where there are too many to judge every pair, an even sample of them shows which
 * problems there are, and all tickets are then held against those.
 *
 * @param input  what is known of the tickets
 * @returns      the groups, and how each ticket is bound to its own; yields progress
 * @cost         that of joinTickets for a sample, then O(tickets x groups)
 */
export function* joinBySample(input: JoinInput): Generator<Progress, Joined, void> {
  const size = input.signals.length;
  if (size <= MOST_TO_JOIN) return yield* joinTickets(input);
  const step = size / MOST_TO_JOIN;
  const picks = Array.from({ length: MOST_TO_JOIN }, (_, index) => Math.floor(index * step));
  const { partition: found } = yield* joinTickets(picked(input, picks));
  const partition = Int32Array.from({ length: size }, (_, index) => size + index);
  picks.forEach((ticket, index) => {
    partition[ticket] = found[index] ?? size + ticket;
  });
  const { signals, frames, gists, decided, senses } = input;
  const known = { signals, frames, gists, leanings: decided.leanings, senses };
  const kept = keepCoherent(input, refineGroups(known, partition));
  const nearest = nearestGroups(readTickets(known), kept);
  return { partition: kept, ties: new Float32Array(size).fill(TIE), nearest };
}

function picked(input: JoinInput, picks: readonly number[]): JoinInput {
  const of = <T>(list: readonly T[]): T[] => picks.flatMap((index) => list.slice(index, index + 1));
  const texts = of(input.texts);
  const senses = of(input.senses);
  return {
    signals: of(input.signals),
    frames: of(input.frames),
    decided: {
      card: Int32Array.from(picks, (index) => input.decided.card[index] ?? -1),
      certainty: Float32Array.from(picks, (index) => input.decided.certainty[index] ?? 0),
      leanings: of(input.decided.leanings),
    },
    features: textFeatures(texts, senses),
    texts,
    senses,
    gists: of(input.gists),
    seed: input.seed,
  };
}
