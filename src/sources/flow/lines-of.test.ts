import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from './lines-of.ts';
import { flowOfTexts } from './text-flow.ts';

const part = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 6 });

describe('linesOf', () => {
  test('gives the lines of the text, wherever it is cut into parts, each no longer than what is kept of it', () => {
    fc.assert(
      fc.property(fc.array(part), fc.integer({ min: 1, max: 9 }), (parts, most) => {
        const lines = parts.join('').split('\n');
        if (lines.at(-1) === '') lines.pop();
        const flow = flowOfTexts(parts.values());
        assert.deepEqual(
          [...linesOf(flow, most)],
          lines.map((line) => line.slice(0, most + 1)),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
