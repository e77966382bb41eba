import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namePattern } from './name-pattern.ts';

const peopleWords = new Set(['janssens', 'els']);
const UNKNOWN = new Set(['goethals', 'leezt', 'sub2']);
const isOrdinary = (word: string): boolean => !UNKNOWN.has(word.toLowerCase());
const says = (text: string) => ({ text, saysFault: /niet|stuk|\bnot\b|vol\b/u.test(text) });
const SLIPS = new Set(['tachograaff']);
const isSlip = (word: string): boolean => SLIPS.has(word);
const name = (...titles: string[]): string =>
  namePattern({
    titles: titles.map(says),
    words: ['tachograaf', 'uitlezen'],
    peopleWords,
    isOrdinary,
    isSlip,
  });

test('the most typical title is the name, without what mail adds', () => {
  assert.equal(name('RE: FW: Tachograaf niet leesbaar!!'), 'Tachograaf niet leesbaar');
  assert.equal(name('[Ticket 4711] tachograaf leest niet'), 'tachograaf leest niet');
  assert.equal(name('Weer: tachograaf leest niet'), 'tachograaf leest niet');
  assert.equal(name('RE: rappel, tachograaf leest niet'), 'tachograaf leest niet');
  assert.equal(name('weer leest de tachograaf niet'), 'weer leest de tachograaf niet');
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

test('a word that nobody knows may be a name, and stands as a mark; too many of them give the telling words', () => {
  assert.equal(name('dossier Goethals staat op slot'), 'dossier … staat op slot');
  assert.equal(name('Goethals: badge'), 'tachograaf, uitlezen');
  assert.equal(name('Tel. Goethals: kaart van de wagen leest niet'), 'kaart van de wagen leest niet');
  assert.equal(name('wagen Goethals: kaart'), 'wagen …: kaart');
});

test('a well-spelt title goes before a more typical misspelt one', () => {
  assert.equal(name('wagen leezt kaart niet', 'wagen leest niet'), 'wagen leest niet');
  assert.equal(name('wagen', 'wagen leezt kaart niet'), 'wagen … kaart niet');
  assert.equal(name('wagen'), 'wagen');
});

test('a title without a slip of the keyboard goes before a more typical one with one', () => {
  assert.equal(name('tachograaff leest niet', 'tachograaf leest niet'), 'tachograaf leest niet');
  assert.equal(name('tachograaff leest niet'), 'tachograaff leest niet', 'rather that than single words');
});

test('a title that says what is wrong goes before one that only names the thing', () => {
  assert.equal(name('kaart wagen', 'kaart van de wagen leest niet'), 'kaart van de wagen leest niet');
  assert.equal(
    name('kaart wagen', 'kaarten komen bij de andere wagen uit'),
    'kaarten komen bij de andere wagen uit',
  );
  assert.equal(name('kaart wagen'), 'kaart wagen');
});

test('a story in the first person gives way to what a colleague would call it', () => {
  assert.equal(
    name('ik sta hier weer te wachten want de kaart leest niet', 'kaart leest niet'),
    'kaart leest niet',
  );
  assert.equal(name("j'ai une carte qui ne lit pas, stuk", 'carte illisible, stuk'), 'carte illisible, stuk');
});

test('a short title goes before a long one', () => {
  const long = 'kaart van de wagen op de kade naast de loods achteraan leest niet';
  assert.equal(name(long, 'kaart leest niet'), 'kaart leest niet');
});

test('what anybody calls anything names no problem', () => {
  assert.equal(name('urgent', 'RE - tachograaf leest niet'), 'tachograaf leest niet');
  assert.equal(name('programme', 'Logiciel svp'), 'tachograaf, uitlezen');
  const namedBy = (words: readonly string[]): string =>
    namePattern({ titles: [says('urgent')], words, peopleWords, isOrdinary, isSlip });
  assert.equal(namedBy(['logiciel', 'tachograaf']), 'tachograaf');
  assert.equal(namedBy(['logiciel', 'info']), 'logiciel, info', 'rather that than nothing');
});

test('that something fails names no problem without what fails', () => {
  for (const title of ['not working', 'werkt niet meer', 'ne marche pas', 'kapot'])
    assert.equal(name(title), 'tachograaf, uitlezen', title);
  assert.equal(name('not working', 'lift not working'), 'lift not working');
});

test('a title without a subject is no name, and one that stops in the middle ends earlier', () => {
  for (const empty of ['(no subject)', '(geen onderwerp)', 'Sans objet', 'Untitled', 'RE: (no subject)'])
    assert.equal(name(empty), 'tachograaf, uitlezen', empty);
  assert.equal(name('Request access to'), 'Request access');
  assert.equal(name('toegang tot de map van de'), 'toegang tot de map');
  assert.equal(name('pc valt uit'), 'pc valt uit');
});

test('a name is never empty, longer than 80 characters, or about a person', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 5 }), (titles) => {
      const all = [...titles, 'Els Janssens'].map(says);
      const result = namePattern({ titles: all, words: [], peopleWords, isOrdinary, isSlip });
      assert.ok(result.length > 0 && result.length <= 80);
      assert.ok(!/\bels\b/i.test(result));
    }),
  );
});

test('a number at the end that only one title has goes, one that others have too stays', () => {
  assert.equal(
    name('toetsenbord niet bruikbaar 517', 'toetsenbord niet bruikbaar 123'),
    'toetsenbord niet bruikbaar',
  );
  assert.equal(
    name('geen licentie voor Office 365', 'licentie Office 365 niet geldig'),
    'licentie Office 365 niet geldig',
  );
  assert.equal(
    name('aanmelden lukt niet in Office 365', 'Office 365 meldt niet aan'),
    'aanmelden lukt niet in Office 365',
  );
  assert.equal(name('scherm stuk in zaal 12'), 'scherm stuk in zaal 12');
});
