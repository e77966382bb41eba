import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decideDecimals } from './decide-decimals.ts';
import { readNumber } from './read-numbers.ts';

const durations = (...cells: readonly string[]) => [{ cells, isCount: false }];

describe('decideDecimals', () => {
  for (const [cells, mark, open] of [
    [['12', '30'], null, false],
    [['1,5', '2'], ',', false],
    [['1.25', '2'], '.', false],
    [['1.234,5'], ',', false],
    [['1,234.5'], '.', false],
    [['1.234.567'], ',', false],
    [['0.125'], '.', false],
    [['1234.567'], '.', false],
    [['1.234', '2.500'], '.', true],
    [['1,234'], ',', true],
    [['1.234', '12,5'], ',', false],
  ] as const) {
    test(`${cells.join(' and ')}: ${mark ?? 'no sign'}${open ? ', or the other way round' : ''}`, () => {
      const decided = decideDecimals(durations(...cells));
      assert.deepEqual([decided.mark, decided.open], [mark, open]);
      assert.equal(decided.confidence === 0.5, open);
    });
  }

  test('a count is whole, so the sign in it groups thousands, in the whole file', () => {
    const decided = decideDecimals([...durations('2.500'), { cells: ['1.234'], isCount: true }]);
    assert.deepEqual([decided.mark, decided.open], [',', false]);
    assert.equal(readNumber('2.500', decided.mark), 2500);
  });

  test('the order of the rows does not matter', () => {
    const cell = fc.constantFrom('1.234', '1,5', '2', '1,234.5', '0.75', '3.500', '');
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        assert.deepEqual(
          decideDecimals(durations(...cells.toReversed())),
          decideDecimals(durations(...cells)),
        );
      }),
    );
  });
});

describe('readNumber, told the sign before decimals', () => {
  for (const [cell, decimal, number] of [
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['12,5', '.', 12.5],
    ['1.234,5', '.', 1234.5],
    ['1.234.567', '.', 1_234_567],
    ['0.125', ',', 0.125],
  ] as const) {
    test(`"${cell}" with ${decimal} is ${number}`, () => assert.equal(readNumber(cell, decimal), number));
  }
});
