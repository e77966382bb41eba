import { type Basis, type Estimate, notEnoughData } from '../base/estimate.ts';
import type { Thinking } from '../base/progress.ts';
import { requires } from '../base/requires.ts';
import type { Signal } from '../signals/signal.ts';
import { estimateFromDraws } from './estimate-from-draws.ts';
import { addLosses, DRAWS, type LossModel, lossModel } from './loss-draws.ts';
import { priceSeconds } from './price-seconds.ts';
import { PRIORS, type Priors } from './priors.data.ts';
import type { LossWay } from './tell-loss.ts';

const TICKETS_A_BREATH = 2_000; // about 10 ms between two reports of progress

export type LeakInput = {
  readonly signals: readonly Signal[];
  /** For each signal the position of its pattern, or -1 when it stays alone. */
  readonly assignment: Int32Array;
  readonly patternCount: number;
  /** What an hour of work costs the employer, in whole cents. */
  readonly labourCostCents: number;
  readonly seed: number;
  readonly priors?: Priors;
};

/** What some tickets leaked. IT's own time stands apart and is never the user's loss. */
export type LeakLine = {
  readonly lostSeconds: Estimate;
  readonly costCents: Estimate;
  /** IT's cost: the sum of what was written down, on `technicianKnown` of the `tickets`. */
  readonly technicianSeconds: Estimate;
  readonly technicianKnown: number;
  readonly tickets: number;
};

export type Leak = {
  readonly priorsVersion: string;
  readonly patterns: readonly LeakLine[];
  readonly alone: LeakLine;
  readonly total: LeakLine;
  /** How many tickets of the file leak by which evidence, or do not. */
  readonly ways: Readonly<Record<LossWay, number>>;
  /** For later sums over the same draws: shares, months, moves. */
  readonly model: LossModel;
};

/**
 * What the small problems leaked: per pattern, for what stays alone, and in all, as intervals.
 *
 * Measured beats reported beats assumed; draws are shared, so in every draw the parts add up to the whole.
 *
 * @param input     the tickets of one company with the pattern of each; no tickets gives lines that say so
 * @returns         low, middle and high are the 5 %, 50 % and 95 % points of the simulation, in whole seconds and cents
 * @throws          InvalidInput when the assignment does not fit the signals or the patterns
 * @source          docs/methods/lost-time.md
 * @cost            about 5 µs a ticket
 */
export function* reckonLeak(input: LeakInput): Thinking<Leak> {
  const { signals, assignment, patternCount, labourCostCents } = input;
  requires(assignment.length === signals.length, 'reckonLeak', 'one assignment a signal');
  requires(
    assignment.every((pattern) => pattern >= -1 && pattern < patternCount),
    'reckonLeak',
    'assignments from -1 up to the number of patterns',
  );
  const priors = input.priors ?? PRIORS;
  const model = lossModel(signals, priors, input.seed);
  const groups = membersOf(assignment, patternCount);
  const whole = new Float64Array(DRAWS);
  const lines: LeakLine[] = [];
  let done = 0;
  let breathAt = TICKETS_A_BREATH;
  for (const members of groups) {
    const row = new Float64Array(DRAWS);
    for (let from = 0; from < members.length; from += TICKETS_A_BREATH) {
      const part = members.subarray(from, from + TICKETS_A_BREATH);
      addLosses(model, part, row);
      done += part.length;
      if (done >= breathAt) {
        breathAt = done + TICKETS_A_BREATH;
        yield { done, total: signals.length };
      }
    }
    for (let draw = 0; draw < DRAWS; draw += 1) whole[draw] += row[draw];
    lines.push(lineOf(signals, model, members, row, labourCostCents));
  }
  const everything = Int32Array.from(signals, (_, index) => index);
  return {
    priorsVersion: priors.priorsVersion,
    patterns: lines.slice(0, patternCount),
    alone: lines[patternCount],
    total: lineOf(signals, model, everything, whole, labourCostCents),
    ways: countWays(model.ways),
    model,
  };
}

/** Members of each pattern, and of "alone" in the last place. */
function membersOf(assignment: Int32Array, patternCount: number): readonly Int32Array[] {
  const sizes = new Int32Array(patternCount + 1);
  for (const pattern of assignment) sizes[pattern === -1 ? patternCount : pattern] += 1;
  const groups = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(patternCount + 1);
  assignment.forEach((pattern, ticket) => {
    const group = pattern === -1 ? patternCount : pattern;
    groups[group][filled[group]] = ticket;
    filled[group] += 1;
  });
  return groups;
}

function lineOf(
  signals: readonly Signal[],
  model: LossModel,
  members: Int32Array,
  row: Float64Array,
  labourCostCents: number,
): LeakLine {
  const ways = countWays(Array.from(members, (ticket) => model.ways[ticket]));
  const lostSeconds = lostOf(ways, row);
  let technicianKnown = 0;
  let worked = 0;
  for (const ticket of members) {
    const seconds = signals[ticket].technicianSeconds;
    if (seconds === null) continue;
    technicianKnown += 1;
    worked += Math.round(seconds);
  }
  const basis: Basis = { measured: technicianKnown, reported: 0, imputed: 0 };
  return {
    lostSeconds,
    costCents: priceSeconds(lostSeconds, labourCostCents),
    technicianSeconds:
      technicianKnown === 0
        ? notEnoughData(0, 1, ['technician-time'])
        : { kind: 'known', low: worked, mid: worked, high: worked, level: 0.9, basis },
    technicianKnown,
    tickets: members.length,
  };
}

/** Requests that were in time lost nothing, and that is known; requests nobody can call late are not known. */
function lostOf(ways: Readonly<Record<LossWay, number>>, row: Float64Array): Estimate {
  const basis: Basis = basisOf(ways);
  const leaking = basis.measured + basis.reported + basis.imputed;
  if (leaking > 0 || (ways['on-time'] > 0 && ways.undecided === 0))
    return estimateFromDraws(row, basis, Math.round);
  return notEnoughData(0, 1, [ways.undecided > 0 ? 'due-times' : 'people']);
}

/** How many tickets each kind of evidence gave. */
export function basisOf(ways: Readonly<Record<LossWay, number>>): Basis {
  return {
    measured: ways.measured,
    reported: ways.reported,
    imputed: ways.incident + ways['unknown-kind'] + ways['late-request'],
  };
}

/** How many tickets leak by which evidence. */
export function countWays(ways: Iterable<LossWay>): Readonly<Record<LossWay, number>> {
  const counts: Record<LossWay, number> = {
    measured: 0,
    reported: 0,
    incident: 0,
    'unknown-kind': 0,
    'late-request': 0,
    'on-time': 0,
    undecided: 0,
    'not-friction': 0,
  };
  for (const way of ways) counts[way] += 1;
  return counts;
}
