import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate } from './parse-date.ts';
import { parsePlainDate } from './parse-plain-date.ts';

const two = fc.integer({ min: 0, max: 62 }).map((n) => String(n).padStart(2, '0'));
const mark = fc.constantFrom('-', '-', '-', '/', '.', ':');
const clock = fc.tuple(
  two,
  fc.constantFrom(':', ':', '.'),
  two,
  fc.constantFrom('', ':07', ':61', '.30', 'Z  '),
);
const yearFirst = fc.tuple(fc.constantFrom('2024', '1969', '2024', '20a4'), mark, two, mark, two);
const yearLast = fc.tuple(two, mark, two, mark, fc.constantFrom('2024', '1969', '2 24'));

test('reads what it reads as parse-date.ts does', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.oneof(yearFirst, yearLast),
      fc.constantFrom(' ', 'T', 't', ','),
      clock,
      (day, between, time) => {
        const cell = [...day, between, ...time].join('');
        const plain = parsePlainDate(cell);
        if (plain === undefined) return;
        read += 1;
        assert.deepEqual(plain, parseDate(cell), cell);
      },
    ),
    { numRuns: 4_000 },
  );
  assert.ok(read > 20, `${read} were plain`);
});

test('reads the ways in which most exports write', () => {
  for (const cell of ['2026-01-25 09:30', '2026-01-25T09:30:05', '25/01/2026 09:30', '01-12-2025 23:59:59'])
    assert.deepEqual(parsePlainDate(cell), parseDate(cell));
  for (const cell of ['2026-01-25', '25 januari 2026', '', 'x'.repeat(19)])
    assert.equal(parsePlainDate(cell), undefined);
});
