import { StoreError } from './database.ts';
import type { Embedded } from './embedded/open-embedded.ts';
import { sql } from './sql.ts';

const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;
const COMMITS = 3; // a sync for another reason may fall in one of them, not in each

/**
 * Makes a few commits and counts what reached the disk: an embedded database that does not sync would lose acknowledged
 * tickets in a power cut, and nobody would know.
 *
 * @throws StoreError `not_durable` when a setting is off or a commit made no host sync
 */
export async function testDurability(database: Embedded): Promise<void> {
  for (const setting of MUST_BE_ON) {
    const [row] = await database.alone(sql`SELECT current_setting(${setting}) AS value`);
    if (row?.value !== 'on') throw new StoreError('not_durable', { setting });
  }
  await database.alone(
    sql`CREATE TABLE IF NOT EXISTS durability_probe (one integer PRIMARY KEY, n bigint NOT NULL)`,
  );
  for (let commit = 0; commit < COMMITS; commit += 1) {
    const before = database.syncs();
    await database.transaction((run) =>
      run(sql`
        INSERT INTO durability_probe VALUES (1, 1)
        ON CONFLICT (one) DO UPDATE SET n = durability_probe.n + 1
      `),
    );
    if (database.syncs() <= before) throw new StoreError('not_durable', { setting: 'host sync' });
  }
}
