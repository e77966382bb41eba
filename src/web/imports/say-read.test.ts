import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGS } from '../../words/format.ts';
import { wordsIn } from '../../words/words.ts';
import { sayCell, sayRead } from './say-read.ts';

describe('what a cell comes to', () => {
  for (const lang of LANGS) {
    const words = wordsIn(lang);
    test(`is never said with nothing (${lang}): a code for nothing, a cell of a group that is left empty`, () => {
      for (const said of [sayCell('parent', '', words), sayRead('groupCells', '', words)])
        assert.equal(said, words.guesses.leftEmpty);
      assert.equal(sayRead('groupCells', 'Printers', words), 'Printers');
      assert.equal(sayRead('durationUnit', null, words), words.guesses.nothing);
    });
  }
});
