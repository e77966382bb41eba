import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Json } from './document-text.ts';
import { readState } from './read-state.ts';
import { isChangeLog, type Reopenings, readReopenings, stateMoves } from './state-moves.ts';

type Item = { readonly field: string; readonly fromString: string | null; readonly toString: string | null };
type History = readonly [created: string, ...items: Item[]];

const status = (from: string, to: string): Item => ({ field: 'status', fromString: from, toString: to });
const resolution = (from: string | null, to: string | null): Item => ({
  field: 'resolution',
  fromString: from,
  toString: to,
});
const at = (day: number, hour = 9): string =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000+0100`;
const instant = (day: number, hour = 9): number => Date.UTC(2026, 2, day, hour - 1) / 1000;

function logOf(histories: readonly History[], total = histories.length): Json {
  const given = histories.map(([created, ...items]) => ({
    author: { displayName: 'Ines Claes' },
    created,
    items,
  }));
  // Safe cast: JSON.parse gives nothing else than JSON.
  return JSON.parse(JSON.stringify({ startAt: 0, maxResults: 100, total, histories: given })) as Json;
}

const cellOf = (histories: readonly History[], total?: number): string => {
  const log = logOf(histories, total);
  assert.ok(isChangeLog(log));
  return stateMoves(log);
};

const reopenings = (histories: readonly History[], total?: number): Reopenings =>
  readReopenings(cellOf(histories, total), (word) => readState(word));

const SOLVED: History = [at(2), status('In Progress', 'Done'), resolution(null, 'Done')];
const AGAIN: History = [at(3), status('Done', 'In Progress'), resolution('Done', null)];

describe('readReopenings', () => {
  const cases: readonly (readonly [string, readonly History[], number | null, readonly number[]])[] = [
    ['a ticket that ended and then had not was opened again', [SOLVED, AGAIN], 1, [instant(3)]],
    ['one that only ended was not', [SOLVED], 0, []],
    ['from solved to closed is no reopening', [SOLVED, [at(3), status('Done', 'Closed')]], 0, []],
    ['another resolution is no reopening', [SOLVED, [at(3), resolution('Done', 'Duplicate')]], 0, []],
    ['nothing that changed is no reopening', [], 0, []],
    ['what it left first tells that it had ended', [AGAIN], 1, [instant(3)]],
    [
      'a resolution that a rule takes away a moment later is the same reopening',
      [SOLVED, [at(3), status('Done', 'In Progress')], [at(3, 10), resolution('Done', null)]],
      1,
      [instant(3)],
    ],
    [
      'where the names of states say nothing the resolution does',
      [
        [at(2), status('Op de bank', 'Terug bij klant'), resolution(null, 'Done')],
        [at(4), status('Terug bij klant', 'Op de bank'), resolution('Done', null)],
      ],
      1,
      [instant(4)],
    ],
    [
      'where nothing says when it had ended nobody knows',
      [[at(2), status('Op de bank', 'Bij klant')]],
      null,
      [],
    ],
    [
      'a resolution that is taken away while the state says that it is done changes nothing',
      [SOLVED, [at(3), resolution('Done', null)], [at(4), resolution(null, 'Fixed')]],
      0,
      [],
    ],
    ['a time that cannot be read is passed over', [SOLVED, ['gisteren', status('Done', 'Open')]], 0, []],
  ];
  for (const [law, histories, count, times] of cases)
    test(law, () => assert.deepEqual(reopenings(histories), { count, at: times }));

  test('a log that was cut off tells only of the reopenings in it', () => {
    assert.deepEqual(reopenings([SOLVED], 120), { count: null, at: [] });
    assert.deepEqual(reopenings([SOLVED, AGAIN], 120), { count: 1, at: [instant(3)] });
  });

  test('no log is no count', () => {
    assert.deepEqual(
      readReopenings('', (word) => readState(word)),
      { count: null, at: [] },
    );
  });

  test('who changed it, and what else changed, is not in the cell', () => {
    const assigned = { field: 'assignee', fromString: 'Elke Moons', toString: 'Bart Nijs' };
    assert.doesNotMatch(cellOf([[at(2), assigned, status('Open', 'Done')]]), /Ines|Elke|Bart/u);
  });

  test('latest first or first things first gives the same', () => {
    const word = fc.constantFrom('Open', 'Done', 'Closed', 'Reopened', 'Bij klant');
    const item = fc.oneof(
      fc.tuple(word, word).map(([from, to]) => status(from, to)),
      fc.tuple(fc.option(word), fc.option(word)).map(([from, to]) => resolution(from, to)),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), (items) => {
        const histories = items.map((each, day): History => [at(day + 1), each]);
        assert.deepEqual(reopenings(histories.toReversed()), reopenings(histories));
      }),
    );
  });

  test('any cell is read', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const { count, at: times } = readReopenings(cell, (word) => readState(word));
        assert.ok(count === null || count === times.length);
      }),
    );
  });
});

describe('isChangeLog', () => {
  test('only a list of histories with items is one', () => {
    for (const value of [
      null,
      [],
      {},
      { histories: [] },
      { histories: ['x'] },
      { histories: [{ created: 'x' }] },
    ])
      assert.equal(isChangeLog(value), false);
    assert.ok(isChangeLog({ histories: [], total: 0 }));
  });

  test('an inherited key is no change', () => {
    assert.equal(
      stateMoves({ histories: [{ created: at(1), items: [{ field: 'status' }] }] }),
      `${at(1)}\tstatus\t\t`,
    );
  });
});
