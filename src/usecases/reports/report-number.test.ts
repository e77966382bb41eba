import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../new-id.ts';
import { reportNumber } from './report-number.ts';

test('a report is numbered by its day and digits, and two are hardly ever the same', () => {
  const numbers = Array.from({ length: 1_000 }, () => reportNumber('2026-11-27', newId()));
  assert.ok(numbers.every((number) => /^S-261127-\d{8}$/u.test(number)));
  assert.ok(new Set(numbers).size >= 999);
  assert.equal(reportNumber('2026-01-02', 'x'), reportNumber('2026-01-02', 'x'));
});
