import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showableWords } from './showable-words.ts';

test('a word that is known may be shown, unless it is somebody’s name here', () => {
  const isShowable = showableWords(['mevr. Bakker belde'], new Set(['winkel']));
  assert.ok(isShowable('Printer'));
  for (const word of ['Vermandere', 'bakker', 'winkel', 'lt-coppens']) assert.ok(!isShowable(word), word);
});
