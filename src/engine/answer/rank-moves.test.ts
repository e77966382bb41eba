import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../base/progress.ts';
import { reckonLeak } from '../ledger/reckon-leak.ts';
import type { Signal } from '../signals/signal.ts';
import { coveredPeriod } from './covered-period.ts';
import { type Move, type MovesInput, rankMoves } from './rank-moves.ts';
import { DAY, START, simulatedTickets, ticket } from './simulated-tickets.fixture.ts';
import { companyRates, yearRate } from './year-rate.ts';

type Made = { readonly days: readonly (number | null)[]; readonly own?: Partial<Signal> };

function movesOf(made: readonly Made[], own: Partial<MovesInput> = {}): readonly Move[] {
  const background: Made = { days: Array.from({ length: 365 }, (_, day) => day) };
  const signals: Signal[] = [];
  const assignment: number[] = [];
  [...made, ...(made.some(({ days }) => days.includes(null)) ? [] : [background])].forEach(
    (group, pattern) => {
      for (const day of group.days) {
        const openedAt = day === null ? null : START + day * DAY;
        signals.push(ticket({ id: `t${signals.length}`, openedAt, ...group.own }));
        assignment.push(pattern < made.length ? pattern : -1);
      }
    },
  );
  const patterns = made.map((_, pattern) => ({
    id: `p${pattern}`,
    members: assignment.flatMap((each, index) => (each === pattern ? [index] : [])),
  }));
  const leak = finish(
    reckonLeak({
      signals,
      assignment: Int32Array.from(assignment),
      patternCount: made.length,
      labourCostCents: 4_820,
      seed: 3,
    }),
  );
  return finish(rankMoves({ signals, patterns, leak, covered: coveredPeriod(signals), seed: 3, ...own }));
}

const every = (step: number, from = 0, to = 364): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
const names = (moves: readonly Move[]): readonly string[] => moves.map(({ pattern }) => pattern);

describe('rankMoves', () => {
  test('the most saving comes first', () => {
    const moves = movesOf([
      { days: every(60) },
      { days: every(7) },
      { days: every(30) },
      { days: every(14) },
    ]);
    assert.deepEqual(names(moves), ['p1', 'p3', 'p2', 'p0']);
  });

  test('a rare costly problem goes before a frequent cheap one', () => {
    const moves = movesOf([
      { days: every(7), own: { measuredLostSeconds: 60 } },
      { days: every(30), own: { measuredLostSeconds: 7_200 } },
    ]);
    assert.deepEqual(names(moves), ['p1', 'p0']);
  });

  test('what is rare or of machines is no move', () => {
    const groups: readonly Made[] = [
      { days: every(7) },
      { days: [100, 200] },
      { days: every(3), own: { kind: 'machine' } },
      { days: every(30) },
    ];
    assert.deepEqual(names(movesOf(groups)), ['p0', 'p3']);
  });

  test('a problem that ended long ago is no move, however busy it was', () => {
    assert.deepEqual(names(movesOf([{ days: every(3, 0, 120) }, { days: every(45) }])), ['p1']);
  });

  test('one day with thirty tickets is one occurrence, and no rate', () => {
    const moves = movesOf([{ days: Array.from({ length: 30 }, () => 300) }, { days: every(14) }]);
    assert.deepEqual(names(moves), ['p1']);
  });

  test('what it saves is near a year of its own loss where that is measured and steady', () => {
    const [move] = movesOf([{ days: every(7), own: { measuredLostSeconds: 600 } }]);
    assert.equal(move.savesSeconds.kind, 'known');
    if (move.savesSeconds.kind !== 'known') return;
    const { low, mid, high, basis } = move.savesSeconds;
    assert.ok(low < mid && mid < high && Math.abs(mid / (52 * 600) - 1) < 0.15, `${low} ${mid} ${high}`);
    assert.deepEqual(basis, { measured: 53, reported: 0, imputed: 0 });
  });

  test('without times the costliest so far are named, and the saving says what is missing', () => {
    const nulls = (n: number): null[] => Array.from({ length: n }, () => null);
    const moves = movesOf([{ days: nulls(4) }, { days: nulls(40) }, { days: nulls(2) }]);
    assert.deepEqual(moves, [
      { pattern: 'p1', savesSeconds: { kind: 'not-enough-data', have: 0, need: 1, missing: ['times'] } },
      { pattern: 'p0', savesSeconds: { kind: 'not-enough-data', have: 0, need: 1, missing: ['times'] } },
    ]);
  });

  test('no patterns, no moves', () => assert.deepEqual(movesOf([]), []));

  test('refuses patterns that do not fit the leak', () => {
    assert.throws(() => movesOf([{ days: every(7) }], { patterns: [] }), /rankMoves requires/u);
  });
});

describe('yearRate', () => {
  const covered = { from: START, to: START + 364 * DAY, days: 365 };
  const at = (days: readonly number[]): number[] => days.map((day) => START + day * DAY);

  test('a weekly problem is expected about weekly', () => {
    const { expected = 0, occurrences } = yearRate(at(every(7)), covered) ?? {};
    assert.ok(Math.abs(expected - 52) < 6, `${expected}`);
    assert.equal(occurrences, 53);
  });

  test('without fading it is the golden posterior: 4 in 13 weeks, a=.8, b=4, about .28235 a week', () => {
    // A short stretch hardly fades.
    const short = { from: START, to: START + 91 * DAY, days: 92 };
    const rate = yearRate(at([15, 45, 65, 85]), short, { shape: 0.8, weeks: 4 });
    assert.ok(rate !== null && Math.abs(rate.expected / (365.25 / 7) - 0.28235) < 0.02, `${rate?.expected}`);
  });

  test('recent occurrences weigh more than old ones', () => {
    const rate = (days: readonly number[]): number => yearRate(at(days), covered)?.expected ?? 0;
    assert.ok(rate([10, 200, 260, 320, 360]) > rate([10, 40, 70, 100, 270]));
  });

  test('is over when silence had at most a 5 % chance: 3 in 13 weeks need 20.4 quiet weeks', () => {
    const times = at([30, 60, 91]);
    const after = (days: number): unknown =>
      yearRate(
        times,
        { from: START, to: START + (91 + days) * DAY, days: 92 + days },
        { shape: 0.8, weeks: 4 },
      );
    assert.notEqual(after(142), null);
    assert.equal(after(144), null);
  });

  test('the busiest of equal problems are expected to be less busy than they were: the truth agrees', () => {
    let [seen, expected, came, picked] = [0, 0, 0, 0];
    for (let seed = 1; seed <= 60; seed += 1) {
      const plan = {
        days: 730,
        seed,
        patterns: 40,
        weeklyEach: 0.2,
        weeklyAlone: 0,
        loss: 'imputed',
      } as const;
      const { signals, assignment } = simulatedTickets(plan);
      const middle = START + 365 * DAY;
      const times = Array.from({ length: 40 }, (_, pattern) =>
        signals.flatMap(({ openedAt }, index) =>
          assignment[index] === pattern && openedAt !== null ? [openedAt] : [],
        ),
      );
      const before = (pattern: number): number[] => times[pattern].filter((each) => each < middle);
      const busiest = times
        .map((_, pattern) => pattern)
        .sort((a, b) => before(b).length - before(a).length)[0];
      const watched = { from: START, to: middle - 1, days: 365 };
      const own = companyRates(
        times.map((_, pattern) => before(pattern)),
        watched,
      );
      const rate = yearRate(before(busiest), watched, own);
      if (rate === null) continue;
      picked += 1;
      seen += rate.occurrences;
      expected += rate.expected;
      const after = times[busiest].filter((each) => each >= middle);
      came += yearRate(after, { from: middle, to: middle + 365 * DAY, days: 365 })?.occurrences ?? 0;
    }
    assert.ok(picked > 50 && came < seen, `${came} came, ${seen} seen`);
    assert.ok(
      Math.abs(expected - came) < Math.abs(seen - came),
      `${seen} seen, ${expected} said, ${came} came`,
    );
  });

  test('refuses a prior that is none', () => {
    assert.throws(() => yearRate(at([1]), covered, { shape: 0, weeks: 4 }), /yearRate requires/u);
  });
});

describe('companyRates', () => {
  const covered = { from: START, to: START + 364 * DAY, days: 365 };

  test('finds back how rates differ in a company of many problems', () => {
    const plan = {
      days: 365,
      seed: 5,
      patterns: 400,
      weeklyEach: 0.1,
      weeklyAlone: 0,
      loss: 'imputed',
    } as const;
    const { signals, assignment } = simulatedTickets(plan);
    const times = Array.from({ length: 400 }, (): number[] => []);
    for (const [index, { openedAt }] of signals.entries()) times[assignment[index]].push(openedAt ?? 0);
    const { shape, weeks } = companyRates(times, covered);
    assert.ok(Math.abs(shape - 1) < 0.4, `shape ${shape}`); // exponential rates are Gamma(1, 10)
    assert.ok(Math.abs(shape / weeks - 0.1) < 0.03, `mean ${shape / weeks}`);
  });

  test('below ten patterns it keeps to the shipped belief', () => {
    const times = Array.from({ length: 9 }, () => every(7).map((day) => START + day * DAY));
    assert.deepEqual(companyRates(times, covered), { shape: 0.8, weeks: 4 });
    assert.deepEqual(companyRates([], covered), { shape: 0.8, weeks: 4 });
  });
});
