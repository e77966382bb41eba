import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { writeNewCompany } from '../../src/store/companies.store.ts';
import type { CompanyDb } from '../../src/store/company-db.ts';
import { countOutcomes, writeNewImport } from '../../src/store/imports.store.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { sql } from '../../src/store/sql.ts';
import { type FreshKept, freshKept } from './fresh-kept.ts';

const LARGE = 3_000;
const UNSEEN = 20_000; // tickets of a company of which the engine learned nothing yet
const STAGED = 6_000; // looked at row by row they would take minutes
const MOST_MS = 15_000;

describe('what a file would do', () => {
  let fresh: FreshKept;
  let store: Store;
  before(async () => {
    fresh = await freshKept();
    store = await openStore(fresh.kept);
  });
  after(async () => {
    await store.close();
    await fresh.clear();
  });

  test('is counted in time for a company that the engine takes for empty', async (t) => {
    t.diagnostic(fresh.engine);
    await store.inCompany(randomUUID(), (db) => furnish(db, LARGE, 0));
    for (const table of ['signals', 'import_rows'])
      await store.upkeep({ text: `ANALYZE ${table}`, values: [] });
    const unseen = randomUUID();
    const { importId, sourceId } = await store.inCompany(unseen, (db) => furnish(db, UNSEEN, STAGED));
    const counted = await store.inCompany(unseen, (db) => countOutcomes(db, importId, sourceId), {
      limitMs: MOST_MS,
    });
    // One in three staged rows is of a new ticket, one in three says something else than before.
    assert.deepEqual(counted, { created: 2_000, updated: 2_000, unchanged: 2_000 });
  });
});

/** A company with so many tickets, and an import with so many rows that waits for its word. */
async function furnish(db: CompanyDb, tickets: number, staged: number) {
  const [importId, sourceId] = [randomUUID(), randomUUID()];
  const at = new Date('2026-01-05T09:00:00Z');
  const fields = { people: null, timezone: 'Europe/Brussels', labourCostCents: 4_820, calendar: null };
  await writeNewCompany(db, { ...fields, name: '', sample: null, seed: 1, at });
  await db.rows(sql`
    INSERT INTO sources (company_id, source_id, kind, headings, mapping, created_at)
    VALUES (${db.companyId}, ${sourceId}, 'unknown', '', '{}', ${at})
  `);
  await writeNewImport(db, { id: importId, file: 'desk.csv', at });
  await db.rows(sql`
    INSERT INTO signals (company_id, signal_id, source_id, ticket, digest, import_id, file, line, title, body, kind,
                         kind_evidence, state)
    SELECT ${db.companyId}, gen_random_uuid(), ${sourceId}, 'T' || n, 'as before', ${importId}, 'desk.csv', n, 'toner', '',
           'incident', '{}', 'closed'
    FROM   generate_series(1, ${tickets}::int) n
  `);
  await db.rows(sql`
    INSERT INTO import_rows (company_id, import_id, position, signal_id, ticket, digest, record)
    SELECT ${db.companyId}, ${importId}, n, gen_random_uuid(), CASE n % 3 WHEN 0 THEN 'N' ELSE 'T' END || n,
           CASE n % 3 WHEN 1 THEN 'otherwise' ELSE 'as before' END, '{}'
    FROM   generate_series(1, ${staged}::int) n
  `);
  return { importId, sourceId };
}
