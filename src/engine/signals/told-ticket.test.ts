import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toldTicket } from './told-ticket.ts';

describe('what somebody told, as a ticket', () => {
  for (const [told, title, body] of [
    ['  printer   drukt niet ', 'printer drukt niet', ''],
    ['Scan mislukt\r\nal de hele ochtend', 'Scan mislukt', 'Scan mislukt\nal de hele ochtend'],
    ['   \n ', '', ''],
    ['', '', ''],
  ] as const) {
    test(`${JSON.stringify(told)} has the title ${JSON.stringify(title)}`, () => {
      assert.deepEqual(toldTicket(told), { title, body });
    });
  }

  test('a long line is cut between words, and stands whole in the text', () => {
    const told = `${'het scherm blijft zwart '.repeat(9)}klaar`;
    const { title, body } = toldTicket(told);
    assert.ok(title.length <= 120 && title.endsWith(' …') === false && title.endsWith('…'), title);
    assert.ok(told.startsWith(`${title.slice(0, -1)} `), title);
    assert.equal(body, told);
  });

  test('a title is one line of at most 120 characters, and no word is lost, whatever was written', () => {
    const written = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 90 }),
          fc.constantFrom('\n', '\r\n', '\t', '  ', '😀'),
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(' '));
    const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
    fc.assert(
      fc.property(written, (told) => {
        const { title, body } = toldTicket(told);
        assert.ok(title.length <= 120 && !/[\r\n]/u.test(title) && title.isWellFormed() === true);
        assert.deepEqual(wordsOf(body === '' ? title : body), wordsOf(told));
      }),
    );
  });
});
