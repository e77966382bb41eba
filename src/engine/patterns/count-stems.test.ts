import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countStems } from './count-stems.ts';

test('a stem counts once a ticket, and one of a single ticket is not kept', () => {
  const { tickets, stems } = countStems([['papier', 'papier', 'vast'], ['papier'], []]);
  assert.equal(tickets, 3);
  assert.deepEqual([...stems], [['papier', 2]]);
});
