import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keptLeftRows } from './left-rows.ts';
import type { LeftRow } from './table.ts';

const PLAIN = { noNullPrototype: true } as const;
const line = fc.integer({ min: 1, max: 2 ** 40 });
const left: fc.Arbitrary<LeftRow> = fc.oneof(
  fc.record(
    {
      line,
      column: fc.option(fc.integer({ min: 1, max: 100_000 })),
      code: fc.constantFrom('row.too_short', 'row.too_long'),
      params: fc.record({ cells: fc.nat(), expected: fc.nat() }, PLAIN),
    },
    PLAIN,
  ),
  fc.record(
    {
      line,
      column: fc.constant(null),
      code: fc.constant('row.quote_never_closes'),
      params: fc.record({ lines: fc.nat() }, PLAIN),
    },
    PLAIN,
  ),
  fc.record(
    {
      line,
      column: fc.constant(null),
      code: fc.constantFrom('row.seen_twice', 'row.discarded', 'row.older_version'),
      params: fc.constant({}),
    },
    PLAIN,
  ),
);

test('records that were left out come back as they were, in order, as often as they are asked for', () => {
  fc.assert(
    fc.property(fc.array(left, { maxLength: 200 }), (rows) => {
      const kept = keptLeftRows();
      for (const row of rows) kept.push(row);
      assert.equal(kept.length, rows.length);
      assert.deepEqual([...kept], rows);
      assert.deepEqual([...kept], rows);
    }),
  );
});
