import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGS } from '../../words/format.ts';
import { wordsIn } from '../../words/words.ts';
import { sayDone, titleOfDone } from './say-done.ts';

const told = (...asked: Parameters<typeof sayDone>): string => {
  const { said, numbers } = sayDone(...asked);
  return said(numbers);
};
const NONE = { read: 0, created: 0, updated: 0, unchanged: 0, quarantined: 0, missing: 0, joined: 0 };

describe('what an import came to', () => {
  test('a file that changed nothing is said to have changed nothing', () => {
    const counts = { ...NONE, read: 600, unchanged: 599, quarantined: 1 };
    const said = LANGS.map((lang) => [
      titleOfDone({ counts }, wordsIn(lang)),
      told({ counts }, wordsIn(lang)),
    ]);
    assert.deepEqual(said, [
      ['Er is niets veranderd', '600 rijen gelezen: 599 stonden hier al precies zo, 1 bleef aan de kant.'],
      [
        'Rien n’a changé',
        '600 lignes lues\u00a0: 599 étaient déjà là, telles quelles, et 1 est restée de côté.',
      ],
      ['Nothing has changed', '600 rows read: 599 were here already, unchanged; 1 stayed aside.'],
    ]);
  });

  test('one row that was here already is spoken of as one', () => {
    const counts = { ...NONE, read: 1, unchanged: 1 };
    assert.deepEqual(
      LANGS.map((lang) => told({ counts }, wordsIn(lang))),
      [
        '1 rij gelezen: alles stond hier al precies zo.',
        '1 ligne lue\u00a0: elle était déjà là, telle quelle.',
        '1 row read: it was here already, unchanged.',
      ],
    );
  });

  test('what was reported here is no file, and says how many reports were made', () => {
    const done = { state: 'done', understood: null, counts: { ...NONE, read: 1, created: 1 } } as const;
    assert.deepEqual(
      LANGS.map((lang) => [titleOfDone(done, wordsIn(lang)), told(done, wordsIn(lang))]),
      [
        ['Wat hier gemeld is', '1 melding is hier gedaan. Ze telt mee als elk ander ticket.'],
        ['Ce qui a été signalé ici', '1 signalement a été fait ici. Il compte comme tout autre ticket.'],
        ['What was reported here', '1 report was made here. It counts like any other ticket.'],
      ],
    );
  });

  test('whatever else an import did is never called nothing', () => {
    const words = wordsIn('nl');
    const { title, sentence } = words.importing.done;
    for (const each of ['created', 'updated', 'missing', 'joined'] as const) {
      const counts = { ...NONE, read: 10, unchanged: 10, [each]: 1 };
      assert.equal(titleOfDone({ counts }, words), title, each);
      assert.equal(told({ counts }, words), sentence({ n: 10 }), each);
    }
    assert.equal(titleOfDone({ counts: { ...NONE, read: 2, quarantined: 2 } }, words), title);
    assert.equal(titleOfDone({ counts: null }, words), title);
  });
});
