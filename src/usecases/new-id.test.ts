import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newId } from './new-id.ts';

describe('an id for something new', () => {
  test('stands behind every one made before, however many are made in a millisecond', () => {
    const ids = Array.from({ length: 50_000 }, newId);
    assert.deepEqual([...ids].sort(), ids);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids.slice(0, 100))
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  });
});
