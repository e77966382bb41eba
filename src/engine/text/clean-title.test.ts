import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cleanTitle } from './clean-title.ts';

/** A title as the source gives it, and what it is called. */
const TITLES: readonly (readonly [raw: string, title: string])[] = [
  ['RE: printer', 'printer'],
  ['Re: printer', 'printer'],
  ['re:printer', 'printer'],
  ['RE : imprimante', 'imprimante'],
  ['RE\u00a0: imprimante', 'imprimante'],
  ['Re[2]: FW: printer', 'printer'],
  ['RE[12]: printer', 'printer'],
  ['Re(3): wifi', 'wifi'],
  ['Re^2: wifi', 'wifi'],
  ['RE (2) : wifi', 'wifi'],
  ['FW: scanner', 'scanner'],
  ['Fwd: scanner', 'scanner'],
  ['FWD : scanner', 'scanner'],
  ['Fwd: Fwd: Re: scanner', 'scanner'],
  ['Antw: scherm', 'scherm'],
  ['Antwoord: scherm', 'scherm'],
  ['ANT: scherm', 'scherm'],
  ['Antw: Betr: scherm', 'scherm'],
  ['Betr.: scherm', 'scherm'],
  ['Betreft: scherm', 'scherm'],
  ['Doorst: FWD: muis', 'muis'],
  ['Doorgest: muis', 'muis'],
  ['TR: écran', 'écran'],
  ['TR : écran', 'écran'],
  ['Tr : RE : écran', 'écran'],
  ['TR: RÉ: écran', 'écran'],
  ['RÉ : écran', 'écran'],
  ['Rép : écran', 'écran'],
  ['Réf : commande', 'commande'],
  ['AW: WG: Drucker', 'Drucker'],
  ['WG: Drucker', 'Drucker'],
  ['SV: skrivare', 'skrivare'],
  ['RV: impresora', 'impresora'],
  ['RE: RE: RE: RE: VPN', 'VPN'],
  ['RE: FW: Antw: TR : AW: RE[2]: VPN', 'VPN'],
  ['Onderwerp: geen internet', 'geen internet'],
  ['Objet : plus d’internet', 'plus d’internet'],
  ['[EXTERNAL] RE: factuur', 'factuur'],
  ['RE: [EXT] factuur', 'factuur'],
  ['[EXTERN] Antw: factuur', 'factuur'],
  ['EXTERN: factuur', 'factuur'],
  ['[SPAM] offerte', 'offerte'],
  ['***SPAM*** offerte', 'offerte'],
  ['RE: [Ticket#20250301] geen internet', 'geen internet'],
  ['[Ticket#2026030410000017] RE: geen internet', 'geen internet'],
  ['[#12345] geen internet', 'geen internet'],
  ['Re: [#12345] Re: geen internet', 'geen internet'],
  ['geen internet [#12345]', 'geen internet'],
  ['geen internet (Ticket #12345)', 'geen internet'],
  ['[Case:00123456] no internet', 'no internet'],
  ['[GLPI #0001234] Nouveau ticket : plus d’internet', 'Nouveau ticket : plus d’internet'],
  ['RE: [JIRA] (HELP-123) no internet', 'no internet'],
  ['[JIRA] HELP-123 no internet', 'no internet'],
  ['[desk.example #12345] no internet', 'no internet'],
  ['[ID:0001234] no internet', 'no internet'],
  ['RE: [INC0012345] no internet', 'no internet'],
  ['[SR-2026-0042] geen internet', 'geen internet'],
  ['Melding M2603 0144: geen internet', 'geen internet'],
  ['RE: Melding 2026-00413 - geen internet', 'geen internet'],
  ['{##4521##} no internet', 'no internet'],
  ['RE: T20260115.0001 - no internet', 'no internet'],
  ['RE: &quot;Scherm&quot; zwart', '"Scherm" zwart'],
  ['Tr&eacute;s lent', 'Trés lent'],
  ['Printer\nstuk', 'Printer stuk'],
  ['  RE:   printer   ', 'printer'],
  ['FW: ', 'FW:'],
  ['[#12345]', '[#12345]'],
  ['', ''],
];

/** Titles that only look as if something stood before them. */
const WHOLE: readonly string[] = [
  'Rekening: fout bedrag',
  'Reset: wachtwoord',
  'Retour: scanner',
  'Trage pc',
  'Tr 12 start niet',
  'Fwd-knop werkt niet',
  'Antwoord komt niet aan',
  'WG-adres verkeerd',
  'Réseau : panne',
  'PC-0123: zwart scherm',
  'Error 404: page not found',
  'Fout 0x80070005: geen toegang',
  '[PRN-02] papier vast',
  'Kassa 3 (winkel Gent)',
  'Scherm (2)',
  'Server 2019 traag',
  'Excel: bestand 20260301 weg',
  'Ticket printer stuk',
  'Case laptop gebarsten',
  'External monitor flickers',
];

describe('cleanTitle', () => {
  for (const [raw, title] of TITLES)
    test(`calls ${JSON.stringify(raw)} ${JSON.stringify(title)}`, () => assert.equal(cleanTitle(raw), title));

  for (const title of WHOLE) test(`leaves “${title}” whole`, () => assert.equal(cleanTitle(title), title));

  test('a cleaned title is clean', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'RE: ',
        'FW:',
        'Antw : ',
        'RE[2]: ',
        '[EXT] ',
        'printer ',
        '[#1234] ',
        'TR : ',
        '&lt;b&gt;',
      ),
      fc.constantFrom(...TITLES.map(([raw]) => raw), ...WHOLE),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const once = cleanTitle(pieces.join(''));
        assert.equal(cleanTitle(once), once);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a hostile title costs no more than its length', () => {
    for (const piece of ['RE: ', 'RE[', '[#1', '[Ticket', ' ', '(1)', '[', '*', 'Melding ', '##'])
      assert.equal(typeof cleanTitle(piece.repeat(100_000)), 'string');
  });
});
