import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { analysisSchema } from '../../src/contract/analysis.schema.ts';
import { alertsSchema } from '../../src/contract/api/alerts.schema.ts';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { smallExport, watchedExport } from '../journeys/small-export.ts';
import { type KeptApp, keptApp } from './with-app.ts';

describe('automatic alerts that come back', () => {
  let kept: KeptApp;
  before(async () => {
    kept = await keptApp();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const asker = (company: string) => ({
    alerts: async (query = '') => {
      const { body } = await kept.api.ask('GET', `/api/companies/${company}/alerts${query}`);
      const { alerts } = alertsSchema.parse(body);
      assert.ok(alerts !== null);
      return alerts;
    },
    rows: async (query: string): Promise<number> =>
      ticketsSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/tickets?${query}`)).body)
        .total,
  });

  async function bring(name: string, text: string) {
    const company = await kept.api.newCompany(name, null);
    await kept.api.confirm(company, await kept.api.upload(company, 'export.csv', text));
    await kept.api.reckoned(company);
    return { company, ...asker(company) };
  }

  test('each number of an alert opens as many tickets, and word that it is over is no alert', async () => {
    const { company, alerts, rows } = await bring('Bakkerij Noord', watchedExport());
    const told = await alerts();
    assert.deepEqual([told.total, told.alerts, told.machine], [2, 6, 8]);
    const [disk, backup] = told.lines;
    assert.deepEqual([disk.episodes, disk.alerts, disk.recoveries], [3, 4, 1]);
    assert.deepEqual([backup.episodes, backup.alerts, backup.recoveries], [2, 2, 0]);
    assert.deepEqual([disk.firstSeen, disk.lastSeen], ['2026-03-02', '2026-06-21']);
    for (const { id, alerts: tickets, episodes, recoveries } of told.lines) {
      assert.equal(await rows(`alert=${id}`), tickets);
      assert.equal(await rows(`alert=${id}&came=each`), episodes);
      assert.equal(await rows(`over=${id}`), recoveries);
    }
    assert.equal(await rows('alert=any'), told.alerts);
    assert.equal(await rows('kind=machine'), told.machine);
    assert.equal(await rows('alert=nothing'), 0);
    const { body } = await kept.api.ask('GET', `/api/companies/${company}/patterns`);
    assert.equal(patternsSchema.parse(body).alerts, told.total);
    const analysis = await kept.api.ask('GET', `/api/companies/${company}/analysis?lang=nl`);
    const ofDisk = analysisSchema.parse(analysis.body).assignments.filter(({ alert }) => alert === disk.id);
    assert.deepEqual(ofDisk.map(({ ticket }) => ticket).sort(), ['2000', '2001', '2002', '2003', '2004']);
  });

  test('a page past the last is the last', async () => {
    const { alerts } = await bring('Garage Zuid', watchedExport());
    assert.deepEqual(await alerts('?page=9'), await alerts());
  });

  test('without machines there are none, and without numbers nothing is known', async () => {
    const { alerts } = await bring('Bureau West', smallExport());
    const told = await alerts();
    assert.deepEqual([told.total, told.alerts, told.machine, told.lines], [0, 0, 0, []]);
    const empty = await kept.api.newCompany('Nog leeg', null);
    const { body } = await kept.api.ask('GET', `/api/companies/${empty}/alerts`);
    assert.equal(alertsSchema.parse(body).alerts, null);
  });
});
