import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type LinkedTicket, linkOf, problemTraits } from './change-links.ts';
import { createTicketReader } from './read-tickets.ts';

const read = createTicketReader();
const said = (
  title: string,
  language: 'nl' | 'fr' | 'en',
  fields: Partial<LinkedTicket> = {},
): LinkedTicket => ({
  asset: null,
  site: null,
  category: null,
  read: read({ title, body: '', language }),
  things: [],
  ...fields,
});

const own = { asset: 'LBL-PRN-02', site: 'Gent', category: 'Printen' };
const traits = problemTraits(
  [
    said('Labelprinter drukt lege etiketten', 'nl', own),
    said('Weer lege etiketten uit de labelprinter', 'nl', own),
    said('Etiketten blijven leeg, kan iemand komen', 'nl', { ...own, asset: 'PC-4' }),
  ],
  { tickets: 400, stems: new Map([['iemand', 200]]) },
);

describe('linkOf', () => {
  for (const [title, language, fields, link] of [
    ['Firmware', 'nl', { asset: 'lbl-prn-02' }, 'device'],
    ['Nieuwe firmware op LBL-PRN-02', 'nl', {}, 'device'],
    ['Ander papier voor etiketten', 'nl', {}, 'word'],
    ['New labels in the warehouse', 'en', {}, 'word'],
    ['Firewall vervangen', 'nl', { category: 'PRINTEN', site: 'Gent' }, 'category'],
    ['Firewall vervangen', 'nl', { category: 'Netwerk', site: 'Gent' }, 'site'],
    ['Firewall vervangen', 'nl', { asset: 'PC-4', site: 'Luik' }, 'days'],
    ['Iemand heeft de firewall vervangen', 'nl', {}, 'days'],
    ['Firmware op LBL-PRN-021', 'nl', {}, 'days'],
  ] as const)
    test(`“${title}” ${JSON.stringify(fields)} is linked by ${link}`, () => {
      assert.equal(linkOf(said(title, language, fields), traits), link);
    });

  test('a thing of the catalogue is the same in whatever words', () => {
    const named = { things: ['label-printer'] };
    const problem = problemTraits([said('Rien ne sort', 'fr', named), said('Alles leeg', 'nl', named)], {
      tickets: 400,
      stems: new Map(),
    });
    assert.equal(linkOf(said('Firmware', 'en', { things: ['label-printer', 'router'] }), problem), 'word');
    assert.equal(linkOf(said('Firmware', 'en', { things: ['router'] }), problem), 'days');
  });

  test('a problem without anything in common is linked with nothing', () => {
    const nothing = problemTraits([], { tickets: 0, stems: new Map() });
    assert.equal(linkOf(said('Firmware', 'nl', own), nothing), 'days');
  });
});
