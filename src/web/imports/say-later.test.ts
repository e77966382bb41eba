import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGS } from '../../words/format.ts';
import { wordsIn } from '../../words/words.ts';
import { sayLater } from './say-later.ts';

const NOW = Date.parse('2026-07-01T12:00:00Z');
const read = (to: string | null, keptUntil: string | null) => ({
  understood: { period: to === null ? null : { from: '2026-01-02', to, days: 9 }, keptUntil },
});
const said = (one: Parameters<typeof sayLater>[0]) => LANGS.map((lang) => sayLater(one, wordsIn(lang), NOW));

describe('when the next export has something new to show', () => {
  test('a first export, and a later one, speak of their own last day', () => {
    for (const kept of [null, '2026-05-30', '2026-06-20'])
      assert.deepEqual(
        said(read('2026-06-20', kept)).map((each) => each?.split('.')[0]),
        ['Deze loopt tot 20 juni 2026', 'Celui-ci va jusqu’au 20 juin 2026', 'This one runs to 20 June 2026'],
      );
    assert.match(String(said(read('2026-06-20', null))[2]), /from 20 July 2026 on/u);
  });

  test('a few mended rows speak of the last day of all that is there', () => {
    assert.deepEqual(
      said(read('2026-01-10', '2026-06-20')).map((each) => each?.split('.')[0]),
      [
        'Met deze erbij lopen uw tickets uit dit programma tot 20 juni 2026',
        'Avec celui-ci, vos tickets de ce programme vont jusqu’au 20 juin 2026',
        'With this one, your tickets from this program run to 20 June 2026',
      ],
    );
    assert.match(
      String(said(read('2026-01-10', '2026-06-20'))[2]),
      /from 20 July 2026 on/u,
      'not what is past',
    );
    assert.match(String(said(read(null, '2026-06-20'))[2]), /run to 20 June 2026/u);
  });

  test('what ended more than a month ago says so, and a month has the days that it has', () => {
    assert.match(
      String(said(read('2026-01-10', '2026-05-20'))[2]),
      /20 May 2026: that is more than a month ago/u,
    );
    assert.match(String(sayLater(read('2026-01-31', null), wordsIn('en'), 0)), /from 28 February 2026 on/u);
  });

  test('tickets without a day say nothing', () => {
    assert.deepEqual(said(read(null, null)), [null, null, null]);
    assert.equal(sayLater({ understood: null }, wordsIn('en'), NOW), null);
  });
});
