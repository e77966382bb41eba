import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemOfMost } from './problem-of-most.ts';

const named = (id: string) => ({ id, name: { given: null, nl: id, fr: id, en: id } });
const alike = (likeness: 'strong' | 'faint', pattern: string | null) => ({
  likeness,
  ticket: { pattern: pattern === null ? null : named(pattern) },
});

describe('problemOfMost', () => {
  test('counts every ticket shown that belongs to it, also what has only something of it', () => {
    const shown = [alike('strong', 'toner'), alike('strong', 'toner'), alike('faint', 'toner')];
    assert.deepEqual(problemOfMost([...shown, alike('faint', null)]), {
      problem: named('toner'),
      tickets: 3,
    });
  });

  test('what has only something of it does not choose', () => {
    const shown = [alike('strong', 'toner'), alike('faint', 'wifi'), alike('faint', 'wifi')];
    assert.deepEqual(problemOfMost(shown), { problem: named('toner'), tickets: 1 });
    assert.equal(problemOfMost(shown.slice(1)), null);
  });

  test('of equals the nearest; none where no ticket belongs to a problem', () => {
    assert.equal(problemOfMost([alike('strong', 'wifi'), alike('strong', 'toner')])?.problem.id, 'wifi');
    assert.equal(problemOfMost([alike('strong', null)]), null);
    assert.equal(problemOfMost([]), null);
  });
});
