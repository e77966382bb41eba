import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { forecastsSchema } from '../../src/contract/api/forecasts.schema.ts';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { trackRecordSchema } from '../../src/contract/api/track-record.schema.ts';
import { inventCompany } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { sql } from '../../src/store/sql.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const TEXT = ticketExport(inventCompany('lumen', 1)); // its problems were solved one by one, which BG/NBD follows late

describe("chances that a company's own tickets moved", () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Studio Lumen', 60);
    await kept.api.confirm(company, await kept.api.upload(company, 'lumen.csv', TEXT));
    await kept.api.reckoned(company);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const ask = async (path: string): Promise<unknown> =>
    (await kept.api.ask('GET', `/api/companies/${company}/${path}`)).body;

  test('are shown where they did better on its past, and its record says on how many forecasts', async () => {
    const { stack, replay } = trackRecordSchema.parse(await ask('track-record'));
    assert.ok(stack?.isUsed === true && stack.won > stack.doubt && stack.doubt > 0);
    assert.deepEqual([stack.forecasts, stack.patterns], [replay?.n, replay?.patterns]);
    const total = async (query: string) =>
      forecastsSchema.parse(await ask(`forecasts?of=replay&end=over${query}`)).total;
    assert.deepEqual([await total(''), await total('&newest=problem')], [stack.forecasts, stack.patterns]);
  });

  test('are kept under a model name of their own, each with a hash of its own', async () => {
    const { patterns } = patternsSchema.parse(await ask('patterns?show=all'));
    const shown = patterns.flatMap(({ id, recurrence }) =>
      recurrence.kind === 'known' ? [[id, recurrence.model, recurrence.probability]] : [],
    );
    const moved = patterns.filter(
      ({ recurrence: each }) => each.kind === 'known' && each.model === 'bg-nbd-stack/1',
    );
    assert.ok(moved.length > 10);
    for (const { recurrence: each } of moved)
      assert.ok(each.kind === 'known' && each.horizonDays === 30 && each.plain !== each.probability);
    const stored = await kept.context.store.inCompany(company, (db) =>
      db.rows<{ id: string; model: string; chance: number; features: string }>(
        sql`SELECT pattern_id::text AS id, model, chance, features FROM forecasts`,
      ),
    );
    const asKept = new Map(stored.map(({ id, model, chance }) => [id, [id, model, chance]]));
    for (const each of shown) assert.deepEqual(asKept.get(String(each[0])), each);
    assert.equal(new Set(stored.map(({ features }) => features)).size, stored.length);
  });
});
