import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { forecastsSchema } from '../../src/contract/api/forecasts.schema.ts';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { trackRecordSchema } from '../../src/contract/api/track-record.schema.ts';
import { isWorthElse } from '../../src/engine/explanations/record/worth-of-chances.ts';
import { inventCompany } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { jsonOf, sql } from '../../src/store/sql.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const TEXT = ticketExport(inventCompany('lumen', 4)); // its problems were solved one by one, which BG/NBD follows late

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

  /** Of each problem with a chance: that chance, and what is told where such chances were worth something else. */
  const worthsTold = async () => {
    const { patterns } = patternsSchema.parse(await ask('patterns?show=all'));
    const told = [];
    for (const { id, recurrence } of patterns) {
      const { worthElse } = patternDetailSchema.parse(await ask(`patterns/${id}`));
      if (recurrence.kind === 'known') told.push({ chance: recurrence.probability, worthElse });
      else assert.equal(worthElse, null);
    }
    return told;
  };

  /** The bands of the replay that is kept, changed. */
  const change = (worth: object): Promise<unknown> =>
    kept.context.store.inCompany(company, (db) =>
      db.rows(sql`
        UPDATE reckonings r
        SET    answer = jsonb_set(r.answer, '{replay,bands}',
                 (SELECT jsonb_agg((band - 'worth') || ${jsonOf(worth)}::jsonb)
                  FROM   jsonb_array_elements(r.answer #> '{replay,bands}') AS band))
        FROM   companies c WHERE c.reckoning_id = r.reckoning_id AND c.company_id = r.company_id`),
    );

  test('are told to have been worth something else where the replay of its past says so, and nowhere else', async () => {
    const { replay } = trackRecordSchema.parse(await ask('track-record'));
    for (const { chance, worthElse } of await worthsTold()) {
      const band = replay?.bands.find(({ from, to }) => chance >= from && chance < to);
      assert.ok(replay && band?.worth?.kind === 'isotonic', `${chance}`);
      assert.equal(worthElse !== null, isWorthElse(chance, band.said, band.worth));
    }
    const nextToNothing = { kind: 'isotonic', low: 0.0001, mid: 0.0002, high: 0.0003 };
    await change({ worth: nextToNothing });
    const { low, high } = nextToNothing;
    const n = replay?.n;
    for (const { chance, worthElse } of await worthsTold())
      assert.deepEqual(
        worthElse,
        chance > high ? { of: 'replay', band: Math.min(4, Math.floor(chance * 5)), low, high, n } : null,
      );
  });

  test('are worth nothing that is known where the numbers are of before anybody asked', async () => {
    await change({});
    const { replay } = trackRecordSchema.parse(await ask('track-record'));
    assert.ok(replay?.bands.every(({ worth }) => worth === null));
    assert.ok((await worthsTold()).every(({ worthElse }) => worthElse === null));
  });

  test('answer for themselves once enough that was shown is over', async () => {
    await kept.context.store.inCompany(company, (db) =>
      db.rows(sql`UPDATE forecasts SET outcome = 'stayed-away', resolved_at = made_at`),
    );
    const { record } = trackRecordSchema.parse(await ask('track-record'));
    const own = new Map(record?.bands.map((band) => [Math.round(band.from * 5), band]));
    let said = 0;
    for (const { chance, worthElse } of await worthsTold()) {
      const band = own.get(Math.min(4, Math.floor(chance * 5)));
      const { patterns = 0, worth = null } = band ?? {};
      assert.equal(worth === null, patterns < 5, 'below five problems nothing is known');
      if (worth === null) {
        assert.notEqual(worthElse?.of, 'record');
        continue;
      }
      assert.equal(worth.kind, 'venn-abers');
      const isElse = worth.high < Math.min(chance, band?.said ?? 0);
      const { low, high } = worth;
      const expected = { of: 'record', band: Math.round((band?.from ?? 0) * 5), low, high, n: record?.n };
      assert.deepEqual(worthElse, isElse ? expected : null);
      if (isElse) said += 1;
    }
    assert.ok(said > 0);
  });
});
