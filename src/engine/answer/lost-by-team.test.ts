import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { lossModel } from '../ledger/loss-draws.ts';
import { PRIORS } from '../ledger/priors.data.ts';
import type { Signal } from '../signals/signal.ts';
import { lostByTeam, type TeamLost } from './lost-by-team.ts';
import { ticket } from './simulated-tickets.fixture.ts';

const LABOUR = 4_820;

function teamsOf(signals: readonly Signal[]): readonly TeamLost[] {
  return finish(lostByTeam({ signals, model: lossModel(signals, PRIORS, 1), labourCostCents: LABOUR })).teams;
}

/** Tickets of a team: one a person, each with a loss of its own, so that a sum tells who is in it. */
function team(name: string | null, people: readonly (number | null)[], from = 0): Signal[] {
  return people.map((requester, index) =>
    ticket({ id: `${name}-${index}`, team: name, requester, measuredLostSeconds: 2 ** (from + index) }),
  );
}

const people = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const said = (lines: readonly TeamLost[]): unknown[] =>
  lines.map(({ team: name, small, tickets }) => [name, small, tickets]);
const lost = ({ lostSeconds }: TeamLost): number =>
  lostSeconds.kind === 'known' ? lostSeconds.mid : Number.NaN;

/** Who is in a sum of losses: one person a bit. */
const peopleIn = (sum: number): number => [...sum.toString(2)].filter((bit) => bit === '1').length;

describe('lostByTeam', () => {
  test('a team of five is shown, one of four is not', () => {
    const signals = [
      ...team('sales', people(0, 5)),
      ...team('stock', people(5, 10), 5),
      ...team('it', people(10, 14), 10),
      ...team('hr', people(14, 18), 14),
    ];
    assert.deepEqual(said(teamsOf(signals)), [
      [null, true, 8],
      ['stock', false, 5],
      ['sales', false, 5],
    ]);
  });

  test('one small team alone is joined by the smallest other, or it could be had by subtracting', () => {
    const signals = [
      ...team('sales', people(0, 9)),
      ...team('stock', people(9, 15), 9),
      ...team('it', [15], 15),
    ];
    assert.deepEqual(said(teamsOf(signals)), [
      [null, true, 7],
      ['sales', false, 9],
    ]);
  });

  test('tickets without a team are a line of their own, under the same rule', () => {
    const signals = [...team('sales', people(0, 6)), ...team(null, people(6, 12), 6)];
    assert.deepEqual(said(teamsOf(signals)), [
      [null, false, 6],
      ['sales', false, 6],
    ]);
    const few = [...team('sales', people(0, 6)), ...team('stock', people(6, 14), 6), ...team(null, [14], 14)];
    assert.deepEqual(said(teamsOf(few)), [
      [null, true, 7],
      ['stock', false, 8],
    ]);
  });

  test('reporters nobody knows count as nobody: the whole company is one line', () => {
    const signals = [...team('sales', [null, null, null, null, null, null]), ...team('stock', [null], 6)];
    assert.deepEqual(said(teamsOf(signals)), [[null, true, 7]]);
    assert.deepEqual(said(teamsOf(team(null, [null, null]))), [[null, false, 2]]);
  });

  test('people are those whose tickets leak, not those who only asked for something', () => {
    const asked = people(0, 8).map((requester) =>
      ticket({ id: `q${requester}`, team: 'sales', requester, kind: 'scheduled' }),
    );
    const signals = [
      ...asked,
      ...team('sales', [0]),
      ...team('stock', people(8, 14), 1),
      ...team('it', people(14, 20), 7),
    ];
    assert.deepEqual(said(teamsOf(signals)), [
      [null, true, 7],
      ['stock', false, 6],
    ]);
  });

  test('by no adding and subtracting of what is shown is anything had of fewer than five people', () => {
    const teams = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(teams, fc.integer({ min: 0, max: 6 }), (sizes, without) => {
        let next = 0;
        const signals = [...sizes, without].flatMap((size, index) => {
          const own = team(index === sizes.length ? null : `team ${index}`, people(next, next + size), next);
          next += size;
          return own;
        });
        const lines = teamsOf(signals);
        const total = lines.reduce((sum, line) => sum + lost(line), 0);
        assert.equal(total, 2 ** next - 1);
        for (let chosen = 1; chosen < 2 ** lines.length; chosen += 1) {
          const sum = lines.reduce((all, line, bit) => all + ((chosen >> bit) & 1) * lost(line), 0);
          // The attacker has the sum, and what is left of the total after it.
          for (const had of [sum, total - sum]) assert.ok(had === 0 || peopleIn(had) >= Math.min(5, next));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each leaking ticket is in one line, costliest first', () => {
    const signals = [...team('a', people(0, 5), 8), ...team('b', people(5, 12)), ...team('c', [1], 13)];
    const lines = teamsOf(signals);
    assert.equal(
      lines.reduce((sum, { tickets }) => sum + tickets, 0),
      signals.length,
    );
    assert.deepEqual(
      lines.map(lost),
      lines.map(lost).toSorted((a, b) => b - a),
    );
  });

  test('nothing leaking is no line', () => assert.deepEqual(teamsOf([ticket({ kind: 'machine' })]), []));
});
