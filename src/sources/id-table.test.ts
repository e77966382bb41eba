import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashOf, idTable } from './id-table.ts';

test('knows what was there before as a set does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4_000 }), { maxLength: 3_000 }), (numbers) => {
      const table = idTable();
      const set = new Set<number>();
      for (const number of numbers) {
        assert.equal(table.add(number), set.has(number));
        set.add(number);
        assert.ok(table.has(number));
      }
      assert.equal(table.size(), set.size);
      assert.deepEqual(new Set(table.all()), set);
    }),
  );
});

test('a hundred thousand ids have a hundred thousand numbers', () => {
  const table = idTable();
  for (let id = 0; id < 100_000; id += 1) assert.equal(table.add(hashOf(`INC${id}`)), false, String(id));
  assert.ok(!table.has(hashOf('INC100000')));
});
