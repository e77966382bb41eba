import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gist } from './gist.ts';
import { invented } from './invented-signal.fixture.ts';
import { refineGroups } from './refine-groups.ts';

const SIZE = 40;
/** Forty tickets: five of one concept, five of another, each other of its own. */
const gists: Gist[] = Array.from({ length: SIZE }, (_, index) =>
  index < 5 ? new Map([[0, 1]]) : index < 10 ? new Map([[1, 1]]) : new Map([[index, 1]]),
);
const input = {
  signals: gists.map((_, index) => invented(index)),
  gists,
  leanings: gists.map(() => []),
  // Each concept is said with two of three words, so that no two tickets are wholly the same.
  senses: gists.map((_, index) =>
    index < 10 ? [0, 1].map((step) => `${index < 5 ? 'a' : 'b'}${(index + step) % 3}`) : [`c${index}`],
  ),
};
/** Who is not named is alone at first. */
const refine = (groups: readonly number[]): number[] => [
  ...refineGroups(
    input,
    Int32Array.from({ length: SIZE }, (_, index) => groups[index] ?? 100 + index),
  ),
];

test('a ticket in the wrong group moves to the one it fits', () => {
  const names = refine([0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  assert.equal(names[4], names[0]);
  assert.notEqual(names[5], names[0]);
});

test('two halves of one problem join, and who fits none is alone', () => {
  const names = refine([0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
  assert.equal(new Set(names.slice(0, 5)).size, 1);
  assert.equal(names.filter((name) => name === names[10]).length, 1);
  assert.equal(names.filter((name) => name === names[11]).length, 1);
});

test('good groups stay as they are', () => {
  const names = refine([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  assert.deepEqual(names.slice(0, 10), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

test('of two tickets about the same thing the one that uses the members’ words fits, the other stays alone', () => {
  const about: Gist[] = Array.from({ length: 40 }, (_, index) => new Map([[index < 10 ? 0 : index, 1]]));
  const names = refineGroups(
    {
      signals: about.map((_, index) => invented(index)),
      gists: about.map((gist, index) =>
        index === 8 || index === 9
          ? new Map([
              [0, 0.8],
              [99, 0.6],
            ])
          : gist,
      ),
      leanings: about.map(() => []),
      senses: about.map((_, index) =>
        index === 9 || index >= 10
          ? [`other${index % 7}`, `more${index % 5}`]
          : ['thing', 'shifted', 'again'],
      ),
    },
    Int32Array.from(about, (_, index) => (index < 8 ? 0 : index)),
  );
  assert.equal(names[8], names[0]);
  assert.notEqual(names[9], names[0]);
});
