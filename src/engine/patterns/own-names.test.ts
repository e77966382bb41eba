import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findOwnNames } from './own-names.ts';

const NOBODY: ReadonlySet<string> = new Set();
const FILLER = ['~1', '~2', '~3', '~4', '~5', '~6', '~7', '~8', '~9', '~10', '~11', '~12'];

/** A hundred tickets: eight about one program, six that mention one customer, the rest about anything. */
const senses = Array.from({ length: 100 }, (_, index): string[] => {
  const any = [0, 1, 2].map((step) => FILLER[(index * 5 + step * 7 + (index % 11)) % FILLER.length]);
  if (index % 13 === 0) return ['zorvalun', '~100', `~10${index % 3}`, any[0]];
  if (index % 17 === 1) return ['quibbeldam', ...any, `~2${index}`];
  return [...any, `~3${index % 29}`];
});

test('what is always said with the same words is a name of the firm; what is said with anything is not', () => {
  const names = findOwnNames(senses, NOBODY);
  assert.deepEqual([...names.keys()], ['zorvalun']);
  assert.deepEqual(
    names.get('zorvalun'),
    senses.flatMap((list, index) => (list.includes('zorvalun') ? [index] : [])),
  );
});

test('a person, an ordinary word and a word with a digit are never one', () => {
  assert.equal(findOwnNames(senses, new Set(['zorvalun'])).size, 0);
  for (const word of ['printer', 'sofie', 'zorv4lun']) {
    const other = senses.map((list) => list.map((each) => (each === 'zorvalun' ? word : each)));
    assert.equal(findOwnNames(other, NOBODY).size, 0, word);
  }
});

test('fewer than four tickets make no name, and no tickets make none', () => {
  let left = 3;
  const few = senses.map((list) => (list.includes('zorvalun') && left-- <= 0 ? ['~50'] : list));
  assert.equal(findOwnNames(few, NOBODY).size, 0);
  assert.equal(findOwnNames([], NOBODY).size, 0);
});

test('the order of words in a ticket changes nothing', () => {
  const found = [...findOwnNames(senses, NOBODY)];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), (turn) => {
      const turned = senses.map((list) => [...list.slice(turn), ...list.slice(0, turn)]);
      assert.deepEqual([...findOwnNames(turned, NOBODY)], found);
    }),
  );
});
