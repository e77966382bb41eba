import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CASES, type CleanCase, OWN_WORDS, WRAPPINGS } from './clean-ticket-text.cases.data.ts';
import { cleanTicketText, cleanTitle } from './clean-ticket-text.ts';

const WRAPPED: readonly CleanCase[] = OWN_WORDS.flatMap((own) =>
  WRAPPINGS.map(([before, after]) => ({ raw: `${before}${own}${after}`, own })),
);
const ALL = [...CASES, ...WRAPPED];
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of `found` that are in `sought`, each as often as it stands there. */
function shared(found: readonly string[], sought: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of sought) left.set(word, (left.get(word) ?? 0) + 1);
  return found.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  }).length;
}

describe('cleanTicketText', () => {
  for (const { raw, own } of CASES) {
    test(`keeps the own words of ${JSON.stringify(raw).slice(0, 90)}`, () =>
      assert.equal(cleanTicketText(raw).text, own));
  }

  test('of all bodies at least 99 % of the own words stay, and at least 95 % of what stays is own', (t) => {
    let kept = 0;
    let own = 0;
    let both = 0;
    const wrong: string[] = [];
    for (const { raw, own: expected } of ALL) {
      const { text } = cleanTicketText(raw);
      const [found, sought] = [wordsOf(text), wordsOf(expected)];
      kept += found.length;
      own += sought.length;
      both += shared(found, sought);
      if (text !== expected) wrong.push(`${JSON.stringify(raw)}\n    gave ${JSON.stringify(text)}`);
    }
    const [recall, precision] = [both / own, both / kept];
    t.diagnostic(
      `${ALL.length} bodies: recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}, exact ${ALL.length - wrong.length}`,
    );
    for (const line of wrong) t.diagnostic(line);
    assert.ok(recall >= 0.99 && precision >= 0.95, wrong.join('\n'));
  });

  test('cleaning what is clean changes nothing more than spacing in nearly every body', () => {
    for (const { own } of ALL)
      assert.equal(wordsOf(cleanTicketText(own).text).length > 0, wordsOf(own).length > 0);
  });

  test('a body with words never comes out empty', () => {
    const piece = fc.constantFrom(
      'Beste,',
      'Mvg',
      'Jan',
      '\n',
      '> a',
      'Van: x',
      '-- ',
      '<p>',
      'Naam: Jan',
      'stuk',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const raw = pieces.join('\n');
        const { text, dropped } = cleanTicketText(raw);
        if (/stuk|Jan|Mvg/u.test(raw)) assert.notEqual(text, '');
        for (const count of Object.values(dropped)) assert.ok(Number.isInteger(count) && count >= 0);
      }),
    );
  });

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
        assert.equal(typeof cleanTicketText(raw).text, 'string');
      }),
    );
  });

  test('a hostile body costs no more than its length', () => {
    for (const piece of [
      '<p',
      '<!--',
      '<style>',
      '&lt;',
      'On 1 ',
      'From: a\n',
      '> ',
      'mvg ',
      'naam: ',
      '03-03-2025 ',
    ]) {
      const raw = piece.repeat(Math.ceil(100_000 / piece.length));
      assert.equal(typeof cleanTicketText(raw).text, 'string');
    }
  });
});

describe('cleanTitle', () => {
  for (const [raw, title] of [
    ['RE: printer', 'printer'],
    ['RE : imprimante', 'imprimante'],
    ['Re[2]: FW: printer', 'printer'],
    ['Antw: Betr: scherm', 'scherm'],
    ['TR: RÉ: écran', 'écran'],
    ['AW: WG: Drucker', 'Drucker'],
    ['Doorst: FWD: muis', 'muis'],
    ['RE: RE: RE: RE: VPN', 'VPN'],
    ['[EXTERNAL] RE: factuur', 'factuur'],
    ['RE: [Ticket#20250301] geen internet', 'geen internet'],
    ['geen internet [#12345]', 'geen internet'],
    ['Re(3): wifi', 'wifi'],
    ['FW: ', 'FW:'],
    ['', ''],
    ['Tr&eacute;s lent', 'Trés lent'],
    ['Rekening: fout bedrag', 'Rekening: fout bedrag'],
    ['Reset: wachtwoord', 'Reset: wachtwoord'],
    ['Trage pc', 'Trage pc'],
    ['Printer\nstuk', 'Printer stuk'],
  ] as const) {
    test(`calls ${JSON.stringify(raw)} ${JSON.stringify(title)}`, () => assert.equal(cleanTitle(raw), title));
  }

  test('a cleaned title is clean', () => {
    const piece = fc.constantFrom(
      'RE: ',
      'FW:',
      'Antw : ',
      'RE[2]: ',
      '[EXT] ',
      'printer ',
      '[#1234] ',
      'TR : ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const once = cleanTitle(pieces.join(''));
        assert.equal(cleanTitle(once), once);
      }),
    );
  });
});
