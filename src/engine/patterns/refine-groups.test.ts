import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gist } from './gist.ts';
import { invented } from './invented-signal.fixture.ts';
import { refineGroups } from './refine-groups.ts';

/** Twelve tickets: five of one concept, five of another, two of neither. */
const gists: Gist[] = Array.from({ length: 12 }, (_, index) =>
  index < 5 ? new Map([[0, 1]]) : index < 10 ? new Map([[1, 1]]) : new Map([[index, 1]]),
);
const input = {
  signals: gists.map((_, index) => invented(index)),
  gists,
  leanings: gists.map(() => []),
};
const refine = (groups: readonly number[]): number[] => [...refineGroups(input, Int32Array.from(groups))];

test('a ticket in the wrong group moves to the one it fits', () => {
  const names = refine([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 10, 11]);
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
  const names = refine([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3]);
  assert.deepEqual(names.slice(0, 10), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});
