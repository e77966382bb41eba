import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namePattern } from './name-pattern.ts';

const peopleWords = new Set(['janssens', 'els']);
const name = (...titles: string[]): string =>
  namePattern({ titles, words: ['tachograaf', 'uitlezen'], peopleWords });

test('the most typical title is the name, without what mail adds', () => {
  assert.equal(name('RE: FW: Tachograaf niet leesbaar!!'), 'Tachograaf niet leesbaar');
  assert.equal(name('[Ticket 4711] tachograaf leest niet'), 'tachograaf leest niet');
});

test('a title with a person, an address or a phone number is passed over', () => {
  assert.equal(name('Tachograaf van Els stuk', 'tachograaf stuk'), 'tachograaf stuk');
  assert.equal(
    name('mail jan@firma.be', 'bel 0470 12 34 56', 'klant 123456', 'wagen leest niet'),
    'wagen leest niet',
  );
  assert.equal(name('Janssens'), 'tachograaf, uitlezen');
  assert.equal(name(), 'tachograaf, uitlezen');
});

test('a name is never empty, longer than 80 characters, or about a person', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 5 }), (titles) => {
      const result = namePattern({ titles: [...titles, 'Els Janssens'], words: [], peopleWords });
      assert.ok(result.length > 0 && result.length <= 80);
      assert.ok(!/\bels\b/i.test(result));
    }),
  );
});
