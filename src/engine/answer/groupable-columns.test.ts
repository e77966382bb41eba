import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Signal } from '../signals/signal.ts';
import { groupableColumns } from './groupable-columns.ts';
import { ticket } from './simulated-tickets.fixture.ts';

const TICKETS = 60;
const NOBODY: ReadonlySet<string> = new Set();
const signals: readonly Signal[] = Array.from({ length: TICKETS }, (_, at) => ticket({ id: `${at}` }));

/** Which of one column's cells, one a ticket, may divide the tickets. */
const divides = (heading: string, cell: (at: number) => string | null): boolean => {
  const cells = signals.map((_, at) => {
    const said = cell(at);
    return said === null ? null : { [heading]: said };
  });
  return groupableColumns(signals, cells, NOBODY).length > 0;
};

describe('the columns that tickets may be grouped by', () => {
  const TABLE: readonly (readonly [what: string, cell: (at: number) => string | null, yes: boolean])[] = [
    ['a few words', (at) => ['Blok A', 'Blok B', 'Loods'][at % 3], true],
    ['small whole numbers, such as floors', (at) => String(at % 4), true],
    ['half of the tickets', (at) => (at % 2 === 0 ? ['ja', 'nee'][(at / 2) % 2] : null), true],
    ['less than half of the tickets', (at) => (at % 3 === 0 ? ['ja', 'nee'][(at / 3) % 2] : null), false],
    ['the same everywhere', () => 'ja', false],
    ['another for each ticket', (at) => `zaak ${at}`, false],
    ['numbers of things', (at) => String(40_000 + (at % 5)), false],
    ['days', (at) => `2026-03-${10 + (at % 5)}`, false],
    ['days as people here write them', (at) => `${10 + (at % 5)}/03/2026`, false],
    ['moments of a day', (at) => `${8 + (at % 5)}:30`, false],
    ['people', (at) => ['Lies Wouters', 'Sofie Peeters', 'Karel Maes'][at % 3], false],
    ['addresses', (at) => `melder${at % 3}@voorbeeld.be`, false],
    ['names that were masked', (at) => ['…', '… (dienst)'][at % 2], false],
    [
      'free text',
      (at) => ['Het scherm blijft zwart na het opstarten van de computer', 'Geen idee'][at % 2],
      false,
    ],
    ['several lines', (at) => ['een\ntwee', 'drie\nvier'][at % 2], false],
  ];
  for (const [what, cell, yes] of TABLE) {
    test(`${yes ? 'are' : 'are not'} those that say ${what}`, () => {
      assert.equal(divides('Vrij veld', cell), yes);
    });
  }

  test('more than fifty values are a list of things', () => {
    const many = Array.from({ length: 400 }, (_, at) => ticket({ id: `${at}` }));
    const columns = (values: number) =>
      groupableColumns(
        many,
        many.map((_, at) => ({ Vak: `vak ${at % values}` })),
        NOBODY,
      );
    assert.deepEqual([columns(50).length, columns(51).length], [1, 0]);
  });

  test('one value in which somebody is named counts as none, and the others stand', () => {
    const values = Array.from({ length: 11 }, (_, at) => `Zone ${at}`);
    const said = (at: number): string => (at === 7 ? 'Sofie Peeters' : values[at % 11]);
    const many = Array.from({ length: 120 }, (_, at) => ticket({ id: `${at}` }));
    const [{ groups }] = groupableColumns(
      many,
      many.map((_, at) => ({ Zone: said(at) })),
      NOBODY,
    );
    assert.equal(groups[7], null);
    assert.equal(groups[8], 'Zone 8');
  });

  test('what machines and planned work say does not count', () => {
    const mixed = signals.map((signal, at) => (at < 40 ? { ...signal, kind: 'machine' as const } : signal));
    const cells = mixed.map((_, at) => (at < 40 ? { Poort: `p${at % 2}` } : null));
    assert.deepEqual(groupableColumns(mixed, cells, NOBODY), []);
  });

  test('at most six are offered, those that cover most first, whatever the order of the columns', () => {
    const headings = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    fc.assert(
      fc.property(fc.shuffledSubarray(headings, { minLength: headings.length }), (order) => {
        const cells = signals.map((_, at) =>
          Object.fromEntries(
            order
              .filter((heading) => heading !== 'h' || at % 5 !== 0)
              .map((heading) => [heading, ['x', 'y'][at % 2]]),
          ),
        );
        const found = groupableColumns(signals, cells, NOBODY).map(({ column }) => column);
        assert.deepEqual(found, ['a', 'b', 'c', 'd', 'e', 'f']);
      }),
    );
  });
});
