import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import {
  changedSchema,
  patternDetailSchema,
  patternsSchema,
} from '../../src/contract/api/patterns.schema.ts';
import { sql } from '../../src/store/sql.ts';
import { smallExport } from '../journeys/small-export.ts';
import { keptApp } from './with-app.ts';

test('what people said of a problem that flowed into another is said there, and its address leads there', async () => {
  const kept = await keptApp();
  try {
    const { api } = kept;
    const company = await api.newCompany('Bakkerij Noord', null);
    const base = `/api/companies/${company}/patterns`;
    await api.confirm(company, await api.upload(company, 'export.csv', smallExport()));
    await api.reckoned(company);
    const [into, gone, unclaimed] = patternsSchema.parse((await api.ask('GET', base)).body).patterns;
    const said = { version: gone.version, owner: 'Ahmed', due: '2026-12-20' };
    const took = await api.ask('POST', `${base}/${gone.id}/take`, said, randomUUID());
    assert.equal(changedSchema.parse(took.body).show, gone.id);

    // What a grouping does that finds them to be one: the larger goes on, the lines of the others end.
    await kept.context.store.inCompany(company, async (db) => {
      for (const { id } of [gone, unclaimed]) {
        await db.rows(sql`
            INSERT INTO asleep_signals (company_id, pattern_id, signal_id)
            SELECT company_id, pattern_id, signal_id FROM reckoned_signals WHERE pattern_id = ${id}
          `);
        await db.rows(sql`UPDATE reckoned_signals SET pattern_id = ${into.id} WHERE pattern_id = ${id}`);
        await db.rows(sql`DELETE FROM reckoned_patterns WHERE pattern_id = ${id}`);
      }
    });
    for (const { id } of [into, gone, unclaimed]) {
      const answer = await api.ask('GET', `${base}/${id}`);
      const { pattern, flowedIn } = patternDetailSchema.parse(answer.body);
      assert.equal(pattern.id, into.id);
      assert.deepEqual(flowedIn, [{ name: null, owner: 'Ahmed', due: '2026-12-20', tickets: gone.tickets }]);
    }
  } finally {
    await kept.clear();
  }
});
