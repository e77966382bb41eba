import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const SAID = [
  'De labelprinter in het magazijn is stuk',
  'Printerdriver opnieuw zetten',
  'printer boven drukt niet af',
  'De factureringssoftware start niet',
  'Toegangspas werkt niet aan de slagboom',
  'Kan iemand de wachtwoorden aanpassen',
  'L’imprimante d’étiquettes n’imprime plus, réétiquetage à la main',
];

const exportOf = (said: readonly string[]): string =>
  [
    'Ticketnummer;Aangemaakt;Omschrijving',
    ...said.map((each, at) => `T${at};2026-03-0${1 + (at % 9)} 09:00;${each}`),
  ].join('\n');

describe('words within words among tickets', () => {
  let kept: KeptApp;
  let company: string;
  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Drukkerij', 12);
    await kept.api.confirm(company, await kept.api.upload(company, 'export.csv', exportOf(SAID)));
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const found = async (q: string, of = company): Promise<readonly string[]> => {
    const path = `/api/companies/${of}/tickets?q=${encodeURIComponent(q)}`;
    return ticketsSchema
      .parse((await kept.api.ask('GET', path)).body)
      .tickets.map(({ ticket }) => ticket)
      .sort();
  };

  for (const [q, tickets] of [
    ['printer', ['T0', 'T1', 'T2']],
    ['labelpri', ['T0']],
    ['software', ['T3']],
    ['ringssoft', ['T3']],
    ['woorden', ['T5']],
    ['etiquetage', ['T6']],
    ['ÉTIQUETTE', ['T6']],
    ['printer stuk', ['T0']],
    ['stuk printer', ['T0']],
    ['driver zetten', ['T1']],
    ['printer software', []],
  ] as const) {
    test(`“${q}” finds ${tickets.join(', ') || 'nothing'}`, async () => {
      assert.deepEqual(await found(q), tickets);
    });
  }

  test('a short word is not found within others: there it would be found everywhere', async () => {
    assert.deepEqual(await found('pas'), []);
    assert.deepEqual(await found('toe'), ['T4']);
    assert.deepEqual(await found('is stuk'), ['T0']);
  });

  test('what a later export says is found, and what it no longer says is not', async () => {
    const own = await kept.api.newCompany('Later', null);
    for (const said of ['De labelprinter', 'De koffieautomaat'])
      await kept.api.confirm(own, await kept.api.upload(own, 'export.csv', exportOf([said])));
    assert.deepEqual(await found('printer', own), []);
    assert.deepEqual(await found('automaat', own), ['T0']);
  });

  test('a ticket of thousands of long words is taken in and found by its first and by any other', async () => {
    const own = await kept.api.newCompany('Veel woorden', null);
    const word = (at: number): string =>
      `kabel${String(at).replaceAll(/\d/gu, (digit) => 'abcdefghij'[Number(digit)])}aansluitdoosje`;
    const long = Array.from({ length: 6_000 }, (_, at) => word(at)).join(' ');
    await kept.api.confirm(own, await kept.api.upload(own, 'export.csv', exportOf([long, 'kort'])));
    assert.deepEqual(await found(word(5_000), own), ['T0']);
    assert.deepEqual(await found('aansluit', own), ['T0']);
  });
});
