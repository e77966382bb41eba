import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { ticketChangesSchema, ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEAD = 'Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt;Afgemeld;Behandelgroep';

const dayOf = (at: number): string => `2026-03-${String(at).padStart(2, '0')}`;

/** A ticket a day of March; `state` as the export tells it. */
const row = (at: number, state = 'Open', team = 'Werkplek'): string => {
  const day = dayOf(at);
  const end = state === 'Gesloten' ? `${day} 17:00` : '';
  return `M${at};Printer ${at} drukt niet;De printer in lokaal ${at} drukt niet af;${state};${day} 09:00;${end};${team}`;
};
const exportOf = (rows: readonly string[]): string => [HEAD, ...rows].join('\r\n');
const days = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('a later export of the same desk', () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Later', 20);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const take = async (rows: readonly string[]) =>
    importSchema.parse(
      await kept.api.confirm(company, await kept.api.upload(company, 'desk.csv', exportOf(rows))),
    );
  const tickets = async (query: string) =>
    ticketsSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/tickets?${query}`)).body);
  const ticket = async (number: string) => {
    const { tickets: found } = await tickets('page=1');
    const one = found.find((each) => each.ticket === number);
    assert.ok(one !== undefined, number);
    return one;
  };

  test('is known by its headings where some columns have none', async () => {
    const other = await kept.api.newCompany('Zonder kop', 20);
    const blank = exportOf(days(1, 12).map((at) => `${row(at)};;x${at}`)).replace(HEAD, `${HEAD};;`);
    const first = await kept.api.upload(other, 'desk.csv', blank);
    assert.equal(first.state, 'understood');
    importSchema.parse(await kept.api.confirm(other, first));
    const second = importSchema.parse(
      await kept.api.confirm(other, await kept.api.upload(other, 'desk.csv', blank)),
    );
    assert.deepEqual([second.counts?.created, second.counts?.unchanged], [0, 12]);
    const map = encodeURIComponent(JSON.stringify({ '#9': 'site' }));
    const third = await kept.api.upload(other, 'desk.csv', blank, `&map=${map}`);
    const columns = third.understood?.files[0]?.columns ?? [];
    assert.equal(columns.find(({ heading }) => heading === '#9')?.field, 'site');
  });

  test('that is read while the first one is, is of the same desk', async () => {
    const other = await kept.api.newCompany('Tegelijk', 20);
    const rows = exportOf(days(1, 12).map((at) => row(at)));
    const both = await Promise.all(['een.csv', 'twee.csv'].map((file) => kept.api.upload(other, file, rows)));
    assert.deepEqual(
      both.map(({ state }) => state),
      ['understood', 'understood'],
    );
  });

  test('takes from no ticket when it was opened, where it lost the time or cannot say it', async () => {
    const other = await kept.api.newCompany('Tijden kwijt', 20);
    const read = async (rows: readonly string[]) =>
      importSchema.parse(
        await kept.api.confirm(other, await kept.api.upload(other, 'desk.csv', exportOf(rows))),
      );
    await read(days(1, 12).map((at) => row(at)));
    const lost = (at: number): string => row(at).replace(`${dayOf(at)} 09:00`, at === 5 ? 'gisteren' : '');
    const second = await read(days(1, 12).map((at) => (at === 5 || at === 6 ? lost(at) : row(at))));
    assert.equal(second.counts?.quarantined, 0);
    const { body } = await kept.api.ask('GET', `/api/companies/${other}/tickets`);
    const { tickets: all } = ticketsSchema.parse(body);
    for (const at of [4, 5, 6])
      assert.equal(all.find((each) => each.ticket === `M${at}`)?.opened, dayOf(at), `M${at}`);
  });

  test('overlaps: it adds, changes with a trace, and marks what it should have held', async () => {
    await take(days(1, 20).map((at) => row(at)));
    // 5 and 6 are gone from the desk, 7 was closed and moved, 21 to 24 are new; nothing before the 3rd is exported.
    const later = days(3, 24).filter((at) => at !== 5 && at !== 6);
    const second = await take(later.map((at) => (at === 7 ? row(7, 'Gesloten', 'Netwerk') : row(at))));
    assert.deepEqual(second.counts, {
      read: 20,
      created: 4,
      updated: 1,
      unchanged: 15,
      quarantined: 0,
      missing: 2,
      joined: 0,
    });
    for (const outcome of ['created', 'updated', 'unchanged'] as const)
      assert.equal((await tickets(`${outcome}=${second.id}`)).total, second.counts?.[outcome], outcome);
    const changedNow = await tickets(`updated=${second.id}`);
    assert.deepEqual(
      changedNow.tickets.map(({ ticket: number }) => number),
      ['M7'],
    );
    const missing = await tickets(`missing=${second.id}`);
    assert.deepEqual(missing.tickets.map(({ ticket: number }) => number).sort(), ['M5', 'M6']);
    assert.ok(missing.tickets.every(({ isMissing }) => isMissing));
    assert.equal((await ticket('M2')).isMissing, false, 'before the first of the export nobody expects it');

    const changed = await ticket('M7');
    assert.deepEqual([changed.isChanged, changed.team], [true, 'Netwerk']);
    assert.equal((await ticket('M8')).isChanged, false);
    const { changes } = ticketChangesSchema.parse(
      (await kept.api.ask('GET', `/api/companies/${company}/tickets/${changed.id}/history`)).body,
    );
    assert.equal(changes.length, 1);
    assert.equal(changes[0].file, 'desk.csv');
    const said = changes[0].changed.map(({ field, from, to }) => [field, from, to]);
    assert.deepEqual(
      said.find(([field]) => field === 'team'),
      ['team', 'Werkplek', 'Netwerk'],
    );
    assert.deepEqual(
      said.find(([field]) => field === 'state'),
      ['state', 'open', 'closed'],
    );
  });

  test('an older export is told before it is confirmed: how far it goes, and what is kept', async () => {
    const older = await kept.api.upload(company, 'desk.csv', exportOf(days(1, 20).map((at) => row(at))));
    const said = older.understood;
    assert.equal(said?.period?.to, dayOf(20));
    assert.equal(said?.keptUntil, dayOf(24));
    assert.equal(said?.updated, 1, 'the one that was closed since');
  });

  test('a ticket that is there again loses its mark, and the marks of a forgotten export go with it', async () => {
    const third = await take(
      days(3, 24)
        .map((at) => (at === 7 ? row(7, 'Gesloten', 'Netwerk') : row(at)))
        .filter((_, at) => at !== 5),
    );
    assert.equal(third.counts?.missing, 1, 'M8 is not in it');
    assert.equal((await ticket('M5')).isMissing, false);
    assert.equal((await ticket('M8')).isMissing, true);
    const gone = await kept.api.ask('DELETE', `/api/companies/${company}/imports/${third.id}`);
    assert.equal(gone.status, 204, JSON.stringify(gone.body));
    assert.equal((await ticket('M8')).isMissing, false);
  });

  test('a few rows are no export: nothing is expected of them', async () => {
    const mended = await take([row(4), row(20), row(25)]);
    assert.deepEqual([mended.counts?.created, mended.counts?.missing], [1, 0]);
  });

  test('nor of one of which every ticket is new, however close to others they were opened', async () => {
    const mended = await take([9001, 9002].map((number) => row(4).replace('M4;', `M${number};`)));
    assert.deepEqual([mended.counts?.created, mended.counts?.missing], [2, 0]);
    assert.equal((await ticket('M4')).isMissing, false);
  });

  test('nothing is known of the past of a ticket that is not there', async () => {
    const nowhere = '0190a000-0000-7000-8000-00000000000a';
    const { status } = await kept.api.ask('GET', `/api/companies/${company}/tickets/${nowhere}/history`);
    assert.equal(status, 404);
  });
});
