import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../base/progress.ts';
import type { Correction } from './correction.ts';
import { settleCorrections } from './settle-corrections.ts';
import { wordFeatures } from './text-features.ts';

const together = (...tickets: number[]): Correction => ({ kind: 'together', tickets });
const apart = (tickets: number[], from: number[]): Correction => ({ kind: 'apart', tickets, from });

/** The blocks of two and more, of five tickets. */
function blocks(corrections: readonly Correction[], said = ['a', 'b', 'c', 'd', 'e']): number[][] {
  const rows = wordFeatures(said.map((text) => text.split(' ')));
  const blockOf = finish(settleCorrections(corrections, said.length, () => rows));
  const found = new Map<number, number[]>();
  blockOf.forEach((block, ticket) => {
    found.set(block, [...(found.get(block) ?? []), ticket]);
  });
  return [...found.values()].filter(({ length }) => length > 1);
}

test('together with one, and that one with another, is together with both', () => {
  assert.deepEqual(blocks([together(0, 1), together(1, 2)]), [[0, 1, 2]]);
});

test('what was said later beats what was said before, both ways', () => {
  assert.deepEqual(blocks([together(0, 1), apart([0], [1])]), []);
  assert.deepEqual(blocks([apart([0], [1]), together(0, 1)]), [[0, 1]]);
});

test('of three that contradict each other the oldest gives way', () => {
  assert.deepEqual(blocks([together(0, 2), apart([0], [1]), together(1, 2)]), [[1, 2]]);
  assert.deepEqual(blocks([apart([0], [1]), together(0, 2), together(1, 2)]), [[0, 1, 2]]);
});

test('of a group that is parted later, who is in neither part goes with the one it resembles', () => {
  const said = ['papier vast', 'toner leeg', 'toner leeg nu', 'papier vast weer', 'toner'];
  assert.deepEqual(blocks([together(0, 1, 2, 3, 4), apart([0, 3], [1, 4])], said), [
    [0, 3],
    [1, 2, 4],
  ]);
});

test('a later link overrules only the pairs it links: others of the two sides stay apart', () => {
  const corrections = [together(0, 1, 2, 3), apart([0, 1], [2, 3]), together(0, 2)];
  assert.deepEqual(blocks(corrections), [[0, 2]]);
});
