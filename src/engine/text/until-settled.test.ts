import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { untilSettled } from './until-settled.ts';

test('a step is repeated until it changes nothing', () => {
  assert.equal(
    untilSettled('((a))', (text) => text.replace(/^\((.*)\)$/u, '$1')),
    'a',
  );
});

test('what never settles is given back as it was', () => {
  assert.equal(
    untilSettled('a', (text) => `${text}a`),
    'a',
  );
});

test('whatever the step, doing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.func(fc.string({ maxLength: 3 })), (text, step) => {
      const once = untilSettled(text, step);
      assert.equal(untilSettled(once, step), once);
    }),
  );
});
