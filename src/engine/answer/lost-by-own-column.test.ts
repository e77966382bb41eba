import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { lossModel } from '../ledger/loss-draws.ts';
import { PRIORS } from '../ledger/priors.data.ts';
import type { Signal } from '../signals/signal.ts';
import { lostByOwnColumn, type OwnColumnLost } from './lost-by-own-column.ts';
import { lostByTeam } from './lost-by-team.ts';
import { ticket } from './simulated-tickets.fixture.ts';

const LABOUR = 4_820;

/** A person: the team they are in, and what their tickets say in an own column. */
type Person = { readonly team: string | null; readonly value: string | null };

/** One ticket a person, each with a loss of its own, so that a sum tells who is in it. */
const ticketsOf = (people: readonly Person[]): readonly Signal[] =>
  people.map(({ team }, requester) =>
    ticket({ id: `${requester}`, team, requester, measuredLostSeconds: 2 ** requester }),
  );

function divide(people: readonly Person[]) {
  const signals = ticketsOf(people);
  const model = lossModel(signals, PRIORS, 1);
  const { teams, shown } = finish(lostByTeam({ signals, model, labourCostCents: LABOUR }));
  const columns = [{ column: 'Blok', groups: people.map(({ value }) => value) }];
  const own = finish(lostByOwnColumn({ signals, model, labourCostCents: LABOUR, columns, teams: shown }));
  return { teams, own };
}

const said = ([first]: readonly OwnColumnLost[]): unknown =>
  first?.lines.map(({ group, small, tickets }) => [group, small, tickets]).sort();

const crowd = (n: number, team: string | null, value: string | null): Person[] =>
  Array.from({ length: n }, () => ({ team, value }));

/** Who is in a sum of losses: one person a bit. */
const bits = (sum: number): number => [...sum.toString(2)].filter((bit) => bit === '1').length;
const midOf = ({
  lostSeconds,
}: {
  readonly lostSeconds: OwnColumnLost['lines'][number]['lostSeconds'];
}): number => (lostSeconds.kind === 'known' ? lostSeconds.mid : Number.NaN);

describe('what was lost by a column of the organisation’s own', () => {
  test('a value of five people is shown, values of fewer stand together with what says nothing', () => {
    const { own } = divide([
      ...crowd(6, null, 'A'),
      ...crowd(5, null, 'B'),
      ...crowd(2, null, 'C'),
      ...crowd(1, null, 'D'),
      ...crowd(5, null, null),
    ]);
    assert.deepEqual(said(own), [
      [null, true, 8],
      ['A', false, 6],
      ['B', false, 5],
    ]);
  });

  test('a column that leaves one line divides nothing', () => {
    assert.deepEqual(divide([...crowd(3, null, 'A'), ...crowd(3, null, 'B')]).own, []);
  });

  test('a value that is a team and one more person is not shown: the team beside it would tell them', () => {
    const { own, teams } = divide([
      ...crowd(6, 'Verkoop', 'A'),
      ...crowd(1, 'Magazijn', 'A'),
      ...crowd(9, 'Magazijn', 'B'),
      ...crowd(8, 'Kantoor', 'C'),
    ]);
    assert.equal(teams.length, 3);
    assert.deepEqual(said(own), [
      [null, true, 16],
      ['C', false, 8],
    ]);
  });

  test('no line less the lines inside it, and no lines around it less itself, are fewer than five people', () => {
    const person = fc.record({
      team: fc.constantFrom(null, 'T1', 'T2', 'T3'),
      value: fc.constantFrom(null, 'V1', 'V2', 'V3'),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 12, maxLength: 30 }), (people) => {
        const { teams, own } = divide(people);
        const all = teams.map(midOf);
        for (const line of own.flatMap(({ lines }) => lines)) {
          assert.ok(bits(midOf(line)) >= 5);
          for (const one of all) {
            const [less, more] = [midOf(line) - one, one - midOf(line)];
            const isInside = (part: number, whole: number): boolean =>
              (BigInt(part) & BigInt(whole)) === BigInt(part);
            if (isInside(one, midOf(line)) && less > 0) assert.ok(bits(less) >= 5, 'a team inside it');
            if (isInside(midOf(line), one) && more > 0) assert.ok(bits(more) >= 5, 'a team around it');
          }
        }
        const total = teams.map(midOf).reduce((sum, each) => sum + each, 0);
        for (const { lines } of own)
          assert.equal(
            lines.map(midOf).reduce((sum, each) => sum + each, 0),
            total,
          );
      }),
      { numRuns: 200 },
    );
  });
});
