import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameWords } from './same-words.ts';

const said = (title: string) => ({ title, body: '', language: 'nl' as const });

test('a ticket that says the same as an earlier one, numbers aside, is its copy; short ones tell nothing', () => {
  const texts = [
    said('Job 4711 mislukt op SRV03'),
    said('de printer boven drukt niet af'),
    said('Job 4712 mislukt op SRV09'),
    said('printer kapot'),
    said('printer kapot'),
    said('JOB 9 mislukt op srv1'),
  ];
  assert.deepEqual([...sameWords(texts)], [-1, -1, 0, -1, -1, 0]);
});
