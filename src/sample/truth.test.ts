import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { weekdayOf } from '../engine/time/weekday.ts';
import { isoDay } from '../engine/time/zone.ts';
import { PEOPLES_KINDS } from './blueprint.ts';
import { cameBackShares } from './came-back-shares.ts';
import { BLUEPRINTS, inventCompany, SAMPLE_NAMES, type SampleName } from './companies.ts';
import type { TrueTicket } from './company.ts';
import { DAY_MINUTES } from './wall-clock.ts';

const OTHER_SEEDS = [2, 3, 4, 5, 6, 7, 8, 9] as const;

for (const sample of SAMPLE_NAMES) {
  const { tickets, truth } = inventCompany(sample, 1);
  const people = tickets.filter(({ number }) => PEOPLES_KINDS.has(trueTicket(number).kind));
  const dayOfTicket = new Map(
    tickets.map(({ number, opened }) => [number, Math.floor(opened / DAY_MINUTES)]),
  );
  const dayOf = (number: string): number => dayOfTicket.get(number) ?? 0;

  function trueTicket(number: string): TrueTicket {
    const ticket = truth.tickets.get(number);
    assert.ok(ticket, `no truth for ${number}`);
    return ticket;
  }

  describe(`the truth of the invented company ${sample}`, () => {
    test('balances: problems and one-offs together are all that people lost, by ticket and by month', () => {
      let lost = 0;
      for (const problem of truth.problems) {
        const byTicket = problem.tickets.reduce((sum, number) => sum + trueTicket(number).lostSeconds, 0);
        const byMonth = [...problem.lostByMonth.values()].reduce((sum, seconds) => sum + seconds, 0);
        assert.equal(problem.lostSeconds, byTicket);
        assert.equal(problem.lostSeconds, byMonth);
        lost += byTicket;
      }
      for (const number of truth.oneOffs) lost += trueTicket(number).lostSeconds;
      assert.equal(truth.lostSeconds, lost);
    });

    test('puts every ticket of a person in one problem or among the one-offs, never in both', () => {
      const placed = [...truth.problems.flatMap((problem) => problem.tickets), ...truth.oneOffs].sort();
      assert.deepEqual(placed, people.map(({ number }) => number).sort());
      assert.equal(new Set(tickets.map(({ number }) => number)).size, tickets.length);
    });

    test('a fix that worked is followed by silence, one that did not by more of the same', () => {
      const fixed = truth.problems.filter(({ fixedOn }) => fixedOn !== null);
      assert.ok(fixed.some(({ fixWorked }) => fixWorked) && fixed.some(({ fixWorked }) => !fixWorked));
      for (const { id, tickets: own, fixedOn, fixWorked } of fixed) {
        const after = own.filter((number) => isoDay(dayOf(number)) >= (fixedOn ?? ''));
        assert.ok(
          fixWorked ? after.length === 0 : after.length >= 3,
          `${id}: ${after.length} after ${fixedOn}`,
        );
        assert.ok(after.length < own.length, `${id} was there before its fix`);
      }
    });

    test('a weekly problem keeps to its weekday', () => {
      for (const { tickets: own, rhythm } of truth.problems) {
        if (rhythm.kind !== 'weekly') continue;
        for (const number of own) assert.equal(weekdayOf(dayOf(number)), rhythm.weekday);
      }
    });

    test('lost time has a heavy tail: an eighth of the incidents holds half of it', () => {
      const lost = people.map(({ number }) => trueTicket(number)).filter(({ kind }) => kind === 'incident');
      const seconds = lost.map(({ lostSeconds }) => lostSeconds).sort((a, b) => b - a);
      const heaviest = seconds
        .slice(0, Math.floor(seconds.length * 0.126))
        .reduce((sum, one) => sum + one, 0);
      const share = heaviest / truth.lostSeconds;
      assert.ok(share >= 0.5 && share <= 0.85, `${share}`);
    });

    test(`its share that came back says ${truth.verdict}, with this seed and with eight others`, (context) => {
      assert.equal(truth.verdict, BLUEPRINTS[sample].verdict);
      const [first, second] = cameBackShares(inventCompany(sample, 1));
      context.diagnostic(`${first.toFixed(2)} and then ${second.toFixed(2)}`);
      const moves = OTHER_SEEDS.map((seed) => {
        const [earlier, later] = cameBackShares(inventCompany(sample, seed));
        return later - earlier;
      });
      context.diagnostic(`other seeds: ${moves.map((move) => move.toFixed(2)).join(' ')}`);
      assertMoves[truth.verdict](second - first, moves);
    });
  });
}

/** What each verdict means for the move of the share with the shown seed and with others. */
const assertMoves: Readonly<
  Record<(typeof BLUEPRINTS)[SampleName]['verdict'], (shown: number, others: readonly number[]) => void>
> = {
  standstill(shown, others) {
    assert.ok(Math.abs(shown) < 0.05, `${shown}`);
    assert.ok(Math.abs(mean(others)) < 0.05, `${others}`);
    for (const move of others) assert.ok(Math.abs(move) < 0.12, `${others}`);
  },
  forward(shown, others) {
    for (const move of [shown, mean(others)]) assert.ok(move <= -0.25, `${shown}, ${others}`);
    for (const move of others) assert.ok(move <= -0.15, `${others}`);
  },
  small(shown, others) {
    for (const move of [shown, mean(others)]) assert.ok(move >= 0.15, `${shown}, ${others}`);
    for (const move of others) assert.ok(move >= 0.08, `${others}`);
  },
};

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
