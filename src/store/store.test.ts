import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as passed } from 'node:timers/promises';
import { type FreshKept, freshKept } from '../../tests/kept/fresh-kept.ts';
import { StatementError, StoreError } from './database.ts';
import { lockFolder } from './embedded/folder-lock.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { openStore, type Store } from './open-store.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { testDurability } from './self-test.ts';
import { jsonOf, sql } from './sql.ts';

const ONE = '0190a000-0000-7000-8000-00000000000a';
const isStoreError =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof StoreError && error.code === code;

describe('sql', () => {
  test('a piece inside a piece keeps every value in its place', () => {
    const inner = sql`a = ${1} AND b = ${'x'}`;
    assert.deepEqual(sql`SELECT ${true} WHERE ${inner} AND c = ${null}`, {
      text: 'SELECT $1 WHERE a = $2 AND b = $3 AND c = $4',
      values: [true, 1, 'x', null],
    });
  });
});

describe('the store', () => {
  let fresh: FreshKept;
  let store: Store;

  before(async () => {
    fresh = await freshKept();
    store = await openStore(fresh.kept);
    await store.inCompany(ONE, (db) =>
      db.rows(sql`
        INSERT INTO companies (company_id, name, timezone, labour_cost_cents, seed, created_at)
        VALUES (${ONE}, 'One', 'Europe/Brussels', 4820, 1, ${new Date()})`),
    );
  });
  after(async () => {
    await store.close();
    await fresh.clear();
  });

  test('gives values back as they were, on either engine', async () => {
    const at = new Date('2026-03-29T01:30:00.123Z');
    const [row] = await store.inCompany(ONE, (db) =>
      db.rows(sql`
        SELECT ${at}::timestamptz AS at, ${2 ** 40}::bigint AS many, ${'2026-03-29'}::date AS day, ${null}::text AS none,
               ${0.25}::float8 AS part, ${true}::boolean AS yes, ${jsonOf({ a: [1, 'é'] })} AS told, count(*) AS n
        FROM companies`),
    );
    assert.deepEqual(row, {
      at,
      many: 2 ** 40,
      day: '2026-03-29',
      none: null,
      part: 0.25,
      yes: true,
      told: { a: [1, 'é'] },
      n: 1,
    });
  });

  test('a transaction that fails leaves nothing behind, and the next one works', async () => {
    const rename = sql`UPDATE companies SET name = 'Two'`;
    await assert.rejects(
      store.inCompany(ONE, async (db) => {
        await db.rows(rename);
        throw new Error('no');
      }),
      /no/u,
    );
    await assert.rejects(
      store.inCompany(ONE, async (db) => {
        await db.rows(rename);
        await db.rows(sql`SELECT 1 / 0`);
      }),
      (error) => error instanceof StatementError && error.state === '22012',
    );
    const [row] = await store.inCompany(ONE, (db) => db.rows(sql`SELECT name FROM companies`));
    assert.equal(row?.name, 'One');
  });

  test('a statement past its time ends, writes nothing, and loses nothing that was acknowledged', async () => {
    await store.inCompany(ONE, (db) => db.rows(sql`UPDATE companies SET name = 'Kept'`));
    const long = store.inCompany(
      ONE,
      async (db) => {
        await db.rows(sql`UPDATE companies SET name = 'Never'`);
        await db.rows(sql`SELECT count(*) FROM generate_series(1, 100000000) AS a WHERE a % 7 = 3`);
      },
      { limitMs: 150 },
    );
    const meanwhile = store.inCompany(ONE, (db) => db.rows(sql`SELECT name FROM companies`));
    await assert.rejects(long, isStoreError('timed_out'));
    assert.deepEqual(await meanwhile, [{ name: 'Kept' }]);
  });

  test('a statement of upkeep past its time ends too, and the next one works', async () => {
    const { url, folder: data } = fresh.kept;
    if (url === null) await store.close();
    const database = url === null ? await openEmbedded(data) : await openPostgres(url);
    const long = sql`SELECT count(*) FROM generate_series(1, 100000000) AS a WHERE a % 7 = 3`;
    await assert.rejects(database.alone(long, { limitMs: 150 }), isStoreError('timed_out'));
    const [row] = await database.alone(sql`SELECT current_setting('statement_timeout') AS "limit"`);
    assert.notEqual(row?.limit, '150ms', 'the limit of one statement is not that of the next');
    await database.close();
    if (url === null) store = await openStore(fresh.kept);
  });

  test('work that makes its peace with a refused statement is not acknowledged: nothing of it was written', async () => {
    const peaceful = store.inCompany(ONE, async (db) => {
      await db.rows(sql`UPDATE companies SET name = 'Never'`);
      await assert.rejects(db.rows(sql`SELECT 1 / 0`));
    });
    await assert.rejects(peaceful, (error) => error instanceof StatementError && error.state === '22012');
    const [row] = await store.inCompany(ONE, (db) => db.rows(sql`SELECT name FROM companies`));
    assert.equal(row?.name, 'Kept');
  });

  test('applies each migration once, and refuses data of a newer product', async () => {
    await store.upkeep(sql`INSERT INTO schema_migrations (name, digest) VALUES ('9999-newer.sql', 'x')`);
    const { url, folder } = fresh.kept;
    if (url === null) await store.close();
    await assert.rejects(openStore({ url, folder }), isStoreError('newer_data'));
    if (url === null) {
      const embedded = await openEmbedded(folder);
      await embedded.alone(sql`DELETE FROM schema_migrations WHERE name = '9999-newer.sql'`);
      await embedded.close();
      store = await openStore(fresh.kept);
    } else await store.upkeep(sql`DELETE FROM schema_migrations WHERE name = '9999-newer.sql'`);
    const [row] = await store.inCompany(ONE, (db) => db.rows(sql`SELECT name FROM companies`));
    assert.equal(row?.name, 'Kept');
  });
});

describe('the embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signaal-embedded-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('syncs the host at every commit, and the self-test would notice when it did not', async () => {
    const database = await openEmbedded(folder);
    await testDurability(database);
    const before = database.syncs();
    for (let commit = 0; commit < 5; commit += 1)
      await database.transaction((run) => run(sql`UPDATE durability_probe SET n = n + 1`));
    assert.ok(database.syncs() >= before + 5, `${database.syncs() - before} syncs for 5 commits`);
    const asleep = { ...database, syncs: () => 0 };
    await assert.rejects(testDurability(asleep), isStoreError('not_durable'));
    await database.close();
  });

  test('commits that make no sync are noticed, also when another sync falls in one of them', async () => {
    const database = await openEmbedded(folder);
    await database.alone(
      sql`CREATE TABLE IF NOT EXISTS durability_probe (one integer PRIMARY KEY, n bigint NOT NULL)`,
    );
    // What is not logged needs no sync at its commit: the engine itself leaves it out.
    await database.alone(sql`ALTER TABLE durability_probe SET UNLOGGED`);
    let commits = 0;
    const withAnother = {
      ...database,
      transaction: async <T>(...asked: Parameters<typeof database.transaction<T>>): Promise<T> => {
        const answer = await database.transaction(...asked);
        commits += 1;
        if (commits === 1) await database.alone(sql`CHECKPOINT`);
        return answer;
      },
    };
    await assert.rejects(testDurability(withAnother), isStoreError('not_durable'));
    assert.ok(commits > 1, 'the first had a sync beside it');
    await database.alone(sql`ALTER TABLE durability_probe SET LOGGED`);
    await testDurability(database);
    await database.close();
  });

  test('a second process is told who holds the folder, in words', async () => {
    const database = await openEmbedded(folder);
    await assert.rejects(openEmbedded(folder), isStoreError('folder_in_use'));
    const main = new URL('../main.ts', import.meta.url);
    const { status, stderr } = spawnSync(process.execPath, [main.pathname, 'serve'], {
      env: {
        ...process.env,
        SIGNAAL_DATA: folder,
        PORT: '0',
        DATABASE_URL: undefined,
        LC_ALL: 'nl_BE.UTF-8',
      },
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      new RegExp(`^Signaal gebruikt de map ${folder} al \\(proces ${process.pid}\\)[^\\n]*\\n$`, 'u'),
    );
    await database.close();
  });

  test('a lock whose process is gone, or of before the machine’s last start, is taken over', async () => {
    const lock = join(folder, 'signaal.lock');
    const here = (await held(folder)).boot;
    for (const left of [
      JSON.stringify({ pid: 2 ** 22 + 1, boot: here, startedAt: '1' }),
      JSON.stringify({ pid: process.pid, boot: 'another start', startedAt: '1' }),
      '{"pid": 12',
    ]) {
      writeFileSync(lock, left);
      (await lockFolder(folder, never)).release();
    }
  });

  test('a holder whose process cannot be seen from here holds the folder as long as it touches its lock', async () => {
    const lock = join(folder, 'signaal.lock');
    const mine = await held(folder);
    for (const elsewhere of [{ boot: 'another machine' }, { among: 'pid:[another container]' }]) {
      writeFileSync(lock, JSON.stringify({ ...mine, ...elsewhere, pid: 2 ** 22 + 1 }));
      const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), 100);
      await assert.rejects(lockFolder(folder, never), isStoreError('folder_in_use'));
      clearInterval(beat);
    }
    (await lockFolder(folder, never)).release();
  });

  test('a holder that stood still finds its lock to be another’s, and says so', async () => {
    let lost = 0;
    const stood = await lockFolder(folder, () => {
      lost += 1;
    });
    const other = JSON.stringify({ pid: 1, boot: 'another machine', among: '', startedAt: '1' });
    writeFileSync(join(folder, 'signaal.lock'), other);
    stood.look();
    assert.equal(lost, 1);
    stood.release();
    assert.equal(readFileSync(join(folder, 'signaal.lock'), 'utf8'), other, 'the lock of another stays');
    rmSync(join(folder, 'signaal.lock'));
  });

  test('who holds a folder touches its lock', async () => {
    const lock = await lockFolder(folder, never);
    const touched = () => statSync(join(folder, 'signaal.lock')).mtimeMs;
    const before = touched();
    for (let looked = 0; touched() === before && looked < 100; looked += 1) await passed(50);
    assert.ok(touched() > before);
    lock.release();
  });
});

/** Nobody takes a folder from these. */
const never = (): void => assert.fail('the lock was lost');

/** What this process writes into a lock. */
async function held(folder: string): Promise<{ readonly boot: string }> {
  const lock = await lockFolder(folder, never);
  // Safe cast: it is what was written just now.
  const mine = JSON.parse(readFileSync(join(folder, 'signaal.lock'), 'utf8')) as { readonly boot: string };
  lock.release();
  return mine;
}
