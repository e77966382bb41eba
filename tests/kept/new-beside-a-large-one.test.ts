import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { longExport } from '../journeys/small-export.ts';
import { keptApp } from './with-app.ts';

const LARGE = 3_000; // more than four batches: the engine learns what one company looks like
const SMALL = 900; // fewer: of this company it has learned nothing when the last step is taken

test('a company that is new beside a large one is taken in as fast: the engine expects one row of it', async () => {
  const kept = await keptApp();
  try {
    const take = async (name: string, rows: number) => {
      const company = await kept.api.newCompany(name, 20);
      const from = Date.now();
      const brought = await kept.api.upload(company, 'desk.csv', longExport(rows));
      const done = importSchema.parse(await kept.api.confirm(company, brought));
      assert.equal(done.counts?.created, rows);
      return Date.now() - from;
    };
    const large = await take('Groot', LARGE);
    const small = await take('Nieuw', SMALL);
    assert.ok(small < 2 * large + 5_000, `${SMALL} rows took ${small} ms beside ${LARGE} in ${large} ms`);
  } finally {
    await kept.clear();
  }
  assert.deepEqual(kept.failures, []);
});
