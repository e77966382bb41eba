import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type AlikesPage, alikesSchema } from '../../src/contract/api/alikes.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEADING = 'Meldingnummer;Aangemaakt;Korte omschrijving;Verzoek;Aanmelder;Status';
const SAID = [
  'Printer tweede verdieping zit vast;Papier geklemd in de printer op de tweede verdieping, Vandenbroucke kan niets afdrukken',
  'Papier vast in printer verdieping twee;De printer op de tweede verdieping heeft papier geklemd, zegt Vandenbroucke',
  'VPN valt weg bij thuiswerk;De verbinding met VPN valt telkens weg na een kwartier',
  'Verbinding VPN onstabiel thuis;Na een kwartier valt de verbinding met VPN weg',
  'Koffieautomaat;Xylofoon',
] as const;

const exportOf = (said: readonly string[], from: number): string =>
  [
    HEADING,
    ...said.map((each, at) => `${from + at};1${at % 9}-03-2026 09:00;${each};melder${at}@v.be;Gesloten`),
  ].join('\r\n');

describe('tickets that are alike', () => {
  let kept: KeptApp;
  let company: string;
  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Bakkerij Noord', 12);
    await kept.api.confirm(company, await kept.api.upload(company, 'een.csv', exportOf(SAID, 1)));
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const ids = async (): Promise<ReadonlyMap<string, string>> => {
    const { body } = await kept.api.ask('GET', `/api/companies/${company}/tickets`);
    return new Map(ticketsSchema.parse(body).tickets.map(({ ticket, id }) => [ticket, id]));
  };
  const seen = async (id: string, of = company): Promise<AlikesPage> =>
    alikesSchema.parse((await kept.api.ask('GET', `/api/companies/${of}/tickets/${id}/alikes`)).body);
  const alikes = (id: string): Promise<AlikesPage> =>
    kept.api.until(
      () => seen(id),
      ({ preparing }) => preparing === null,
    );
  const idOf = async (ticket: string): Promise<string> => (await ids()).get(ticket) ?? '';

  test('it says that it is being prepared, then which are alike, the nearest first, and never the ticket itself', async () => {
    const id = await idOf('1');
    const first = await seen(id);
    assert.ok(first.preparing !== null && first.preparing < 1);
    assert.deepEqual([first.ticket.ticket, first.alikes], ['1', []]);
    const { alikes: found } = await alikes(id);
    assert.equal(found[0].ticket.ticket, '2');
    assert.ok(['strong', 'clear'].includes(found[0].likeness), found[0].likeness);
    assert.ok(found.every(({ ticket }) => ticket.id !== id));
    assert.equal((await alikes(await idOf('3'))).alikes[0].ticket.ticket, '4');
  });

  test('the words they share are told, and nobody’s name is among them', async () => {
    const [{ because }] = (await alikes(await idOf('1'))).alikes;
    assert.ok(because.includes('papier') || because.includes('printer'), because.join());
    assert.ok(
      because.every((word) => !/vandenbroucke/iu.test(word)),
      because.join(),
    );
  });

  test('what nothing is like gets nothing', async () => {
    assert.deepEqual((await alikes(await idOf('5'))).alikes, []);
  });

  test('a ticket of another company is not there', async () => {
    const other = await kept.api.newCompany('Garage Zuid', 9);
    const { status } = await kept.api.ask('GET', `/api/companies/${other}/tickets/${await idOf('1')}/alikes`);
    assert.equal(status, 404);
  });

  test('a later import is looked through too; once it is forgotten, none of its tickets is alike any more', async () => {
    const id = await idOf('1');
    await alikes(id);
    const later = await kept.api.upload(company, 'twee.csv', exportOf([SAID[0]], 101));
    await kept.api.confirm(company, later);
    const [twin] = (await alikes(id)).alikes;
    assert.deepEqual([twin.ticket.ticket, twin.likeness], ['101', 'same']);
    await kept.api.reckoned(company);
    const { status } = await kept.api.ask('DELETE', `/api/companies/${company}/imports/${later.id}`);
    assert.ok(status < 300, String(status));
    const { alikes: left } = await alikes(id);
    assert.deepEqual(
      left.filter(({ ticket }) => ticket.ticket === '101'),
      [],
    );
    assert.equal(left[0].ticket.ticket, '2');
    const gone = await kept.api.ask('GET', `/api/companies/${company}/tickets/${twin.ticket.id}/alikes`);
    assert.equal(gone.status, 404);
  });
});
