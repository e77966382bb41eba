import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isGuarded } from '../heading-row.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝', '\ufeff', '"', ';'),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** A cell as the reader of tables hands it over: of a plain guard the apostrophe is off already. */
const asTable = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);

describe('the guard against formulas', () => {
  test('no cell that is written starts as a formula', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        assert.doesNotMatch(guardFormula(text), /^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/u);
      }),
    );
  });

  test('taking it off gives every text back, whether or not the reader of tables took one off before', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const written = guardFormula(text);
        assert.equal(unguardFormula(written), text);
        assert.equal(unguardFormula(asTable(written)), text);
      }),
      { numRuns: 2_000 },
    );
  });

  for (const [text, written] of [
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['  -verbinding', "'  -verbinding"],
    ["'s avonds", "'s avonds"],
    ['a=b', 'a=b'],
    ['', ''],
  ] as const) {
    test(`${JSON.stringify(text)} is written ${JSON.stringify(written)}`, () => {
      assert.equal(guardFormula(text), written);
    });
  }
});
