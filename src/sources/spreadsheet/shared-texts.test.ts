import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sharedTexts } from './shared-texts.ts';

test('each text comes back by its number, half characters too, and no other number has one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '\ud83d', '\ude00', '\n'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 700, size: 'max' }), (texts) => {
      const kept = sharedTexts();
      for (const each of texts) kept.push(each);
      assert.deepEqual(
        texts.map((_, number) => kept.at(number)),
        texts,
      );
      for (const other of [-1, 0.5, texts.length, texts.length + 300, Number.NaN])
        assert.equal(kept.at(other), undefined);
    }),
    { numRuns: 60 },
  );
});
