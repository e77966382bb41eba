import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instances } from './instances-of.ts';
import { splitInstances } from './split-instances.ts';

const at = (code: string | null, floor: string | null = null): Instances => ({
  code,
  floor,
  room: null,
  site: null,
});
const split = (said: readonly Instances[], theme: 'printing' | 'account' = 'printing') =>
  splitInstances([...said.keys()], said, theme).map(({ members, instance }) => [instance, members.length]);

test('two things with several tickets each are two problems', () => {
  const said = [...Array(4).fill(at('zebra-02')), ...Array(3).fill(at('zebra-05'))];
  assert.deepEqual(split(said), [
    ['zebra-02', 4],
    ['zebra-05', 3],
  ]);
});

test('without a place the same fault stays one', () => {
  assert.deepEqual(split(Array(6).fill(at(null))), [[null, 6]]);
  assert.deepEqual(split([at('zebra-02'), ...Array(6).fill(at(null))]), [[null, 7]]);
});

test('one ticket each is no evidence of different problems', () => {
  assert.deepEqual(split([at('a-01'), at('b-02'), at('c-03'), at('d-04')]), [[null, 4]]);
});

test('a password is nowhere: accounts are not split by device', () => {
  const said = [...Array(4).fill(at('lap-02')), ...Array(4).fill(at('lap-05'))];
  assert.deepEqual(split(said, 'account'), [[null, 8]]);
});

test('tickets that do not say go with the largest, and none is lost', () => {
  const said = [...Array(5).fill(at('p-01')), ...Array(3).fill(at('p-02')), at(null), at(null)];
  assert.deepEqual(split(said), [
    ['p-01', 7],
    ['p-02', 3],
  ]);
});
