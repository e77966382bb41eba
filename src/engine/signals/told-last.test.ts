import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Twin } from './find-migrated.ts';
import { asToldLast, type ToldTicket } from './told-last.ts';

const ticket = (id: string, told: Partial<ToldTicket> = {}): ToldTicket => ({
  id,
  source: id,
  number: 'sd1',
  title: 'printer',
  text: '',
  length: 0,
  mentions: [],
  openedAt: 1_770_000_000,
  requester: null,
  changedAt: null,
  writtenAt: 0,
  isRewritten: false,
  ...told,
});
const twin = (former: string, into: string): Twin => ({ former, into, code: 'moment' });
const living = (twins: readonly Twin[], tickets: readonly ToldTicket[]): readonly Twin[] =>
  asToldLast(twins, new Map(tickets.map((each) => [each.id, each])));

describe('the form of a ticket that lives on', () => {
  test('is the one that its source changed last', () => {
    const [old, fresh] = [ticket('api', { changedAt: 1 }), ticket('csv', { changedAt: 2 })];
    assert.deepEqual(living([twin('csv', 'api')], [old, fresh]), [twin('api', 'csv')]);
    assert.deepEqual(living([twin('api', 'csv')], [old, fresh]), [twin('api', 'csv')]);
  });

  test('is the one that the latest file changed, where a form does not say when', () => {
    const api = ticket('api', { changedAt: 9, writtenAt: 1 });
    const csv = ticket('csv', { writtenAt: 2, isRewritten: true });
    assert.deepEqual(living([twin('csv', 'api')], [api, csv]), [twin('api', 'csv')]);
  });

  test('stays where a first file of another form says nothing of when', () => {
    const [api, csv] = [ticket('api', { writtenAt: 1 }), ticket('csv', { writtenAt: 2 })];
    assert.deepEqual(living([twin('csv', 'api')], [api, csv]), [twin('csv', 'api')]);
  });

  test('is not one of before a move, with another number or title', () => {
    for (const other of [
      { number: 'm77' },
      { title: 'iets anders' },
      { openedAt: 1_760_000_000 },
      { openedAt: null },
    ]) {
      const [now, before] = [ticket('now', { changedAt: 1 }), ticket('before', { ...other, changedAt: 2 })];
      assert.deepEqual(living([twin('before', 'now')], [now, before]), [twin('before', 'now')]);
    }
  });

  test('takes along what was moved into the others', () => {
    const tickets = [
      ticket('api', { changedAt: 1 }),
      ticket('csv', { changedAt: 2 }),
      ticket('mail', { number: 'm77', changedAt: 3 }),
    ];
    assert.deepEqual(living([twin('csv', 'api'), twin('mail', 'api')], tickets), [
      twin('api', 'csv'),
      twin('mail', 'csv'),
    ]);
  });

  test('is one: nobody lives on in a ticket that lives on elsewhere, and each is joined once', () => {
    const told = fc.record({
      changedAt: fc.option(fc.nat(3)),
      writtenAt: fc.nat(3),
      isRewritten: fc.boolean(),
      number: fc.constantFrom('sd1', 'm77'),
    });
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 6 }), (all) => {
        const tickets = all.map((each, at) => ticket(String(at), each));
        const twins = living(
          tickets.slice(1).map(({ id }) => twin(id, '0')),
          tickets,
        );
        const formers = twins.map(({ former }) => former);
        assert.equal(new Set(formers).size, tickets.length - 1);
        assert.equal(new Set(twins.map(({ into }) => into)).size, 1);
        assert.ok(twins.every(({ into }) => !formers.includes(into)));
      }),
    );
  });
});
