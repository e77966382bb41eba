import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type FreshKept, freshKept } from '../../tests/kept/fresh-kept.ts';
import { openStore, type Store } from './open-store.ts';
import { APP_ROLE, DIRECTORY_ROLE } from './roles.ts';
import { type Sql, sql } from './sql.ts';

/** Tables of the system: the same for every company, so a cluster would keep a copy on each of its servers. */
const OF_THE_SYSTEM = ['durability_probe', 'schema_migrations'];
/** Columns of codes of our own, and of numbers of tickets, of which forgetting drops the statistics (forget.store.ts). */
const OF_A_FEW_CODES = [
  ...['ticket', 'kind', 'state', 'fate', 'way', 'month', 'lang', 'outcome', 'side', 'verb', 'code'],
  ...['closure', 'came', 'on_lists', 'features', 'label', 'model'],
];
const ONE = '0190a000-0000-7000-8000-00000000000a';
const OTHER = '0190a000-0000-7000-8000-00000000000b';

describe('the catalogue of the database', () => {
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

  const names = async (statement: Sql): Promise<readonly string[]> =>
    (await store.upkeep(statement)).map(({ name }) => String(name));

  /** What is wrong in a schema whose tables `tables` picks: each rule as a query that finds who breaks it. */
  const rules = (system: readonly string[]): Readonly<Record<string, Sql>> => {
    const own = sql`c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND NOT c.relname = ANY(string_to_array(${system.join(',')}, ','))`;
    return {
      'holds company_id, and never without a value': sql`
        SELECT c.relname AS name FROM pg_class c
        WHERE ${own} AND NOT EXISTS (SELECT 1 FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attname = 'company_id' AND a.attnotnull AND a.atttypid = 'uuid'::regtype)`,
      'has a primary key': sql`
        SELECT c.relname AS name FROM pg_class c
        WHERE ${own} AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')`,
      'holds company_id first in every primary, unique and foreign key, at both ends': sql`
        SELECT c.relname || '.' || k.conname AS name FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid
        WHERE ${own} AND k.contype IN ('p', 'u', 'f', 'x') AND (
          NOT EXISTS (SELECT 1 FROM pg_attribute a
            WHERE a.attrelid = k.conrelid AND a.attname = 'company_id' AND a.attnum = k.conkey[1])
          OR (k.contype = 'f' AND NOT EXISTS (SELECT 1 FROM pg_attribute a
            WHERE a.attrelid = k.confrelid AND a.attname = 'company_id' AND a.attnum = k.confkey[1])))`,
      'holds company_id in every unique index': sql`
        SELECT c.relname || '.' || i.indexrelid::regclass::text AS name FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid
        WHERE ${own} AND i.indisunique AND NOT EXISTS (SELECT 1 FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attname = 'company_id' AND a.attnum = ANY(i.indkey))`,
      'is fenced, for its owner too': sql`
        SELECT c.relname AS name FROM pg_class c
        WHERE ${own} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
      'has one fence, for reading and for writing': sql`
        SELECT c.relname AS name FROM pg_class c
        WHERE ${own} AND 1 <> (SELECT count(*) FROM pg_policy p
          WHERE p.polrelid = c.oid AND p.polname = 'own_company' AND p.polcmd = '*' AND p.polpermissive
            AND pg_get_expr(p.polqual, p.polrelid) = '(company_id = current_company())'
            AND pg_get_expr(p.polwithcheck, p.polrelid) = '(company_id = current_company())')`,
      'makes no id by a sequence': sql`
        SELECT c.relname AS name FROM pg_class c
        WHERE ${own} AND EXISTS (SELECT 1 FROM pg_attribute a LEFT JOIN pg_attrdef d ON (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
          WHERE a.attrelid = c.oid AND (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE '%nextval%'))`,
      'leaves what people wrote out of the engine’s statistics': sql`
        SELECT c.relname || '.' || a.attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE ${own} AND a.attnum > 0 AND NOT a.attisdropped AND a.attstattarget IS DISTINCT FROM 0
          AND a.atttypid IN ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype, 'tsvector'::regtype)
          AND NOT a.attname = ANY(string_to_array(${OF_A_FEW_CODES.join(',')}, ','))`,
    };
  };

  for (const rule of Object.keys(rules([]))) {
    test(`every table of companies ${rule}`, async () => {
      assert.deepEqual(await names(rules(OF_THE_SYSTEM)[rule]), []);
    });
  }

  test('each rule finds a table that breaks it', async () => {
    await store.upkeep(sql`CREATE TABLE planted (id serial PRIMARY KEY, name text UNIQUE)`);
    await store.upkeep(sql`CREATE TABLE planted_without_key (id integer)`);
    try {
      for (const [rule, statement] of Object.entries(rules(OF_THE_SYSTEM))) {
        const found = await names(statement);
        assert.ok(
          found.some((name) => name.startsWith('planted')),
          rule,
        );
      }
    } finally {
      await store.upkeep(sql`DROP TABLE planted, planted_without_key`);
    }
  });

  test('there is no view, no materialised view and no function that sees more than its caller', async () => {
    const views = sql`
      SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm', 'f', 'p')
      UNION ALL
      SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`;
    assert.deepEqual(await names(views), []);
  });

  test('the roles may read and write rows, and nothing else', async () => {
    const powers = await store.upkeep(sql`
      SELECT rolname AS name FROM pg_roles WHERE rolname IN (${APP_ROLE}, ${DIRECTORY_ROLE})
        AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolcanlogin OR rolreplication)`);
    assert.deepEqual(powers, []);
    const grants = await names(sql`
      SELECT DISTINCT privilege_type AS name FROM information_schema.role_table_grants
      WHERE grantee = ${APP_ROLE} ORDER BY 1`);
    assert.deepEqual(grants, ['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
  });

  test('a transaction sees one company, and can neither read, write, nor point at another’s rows', async () => {
    for (const id of [ONE, OTHER]) {
      await store.inCompany(id, (db) =>
        db.rows(sql`
          INSERT INTO companies (company_id, name, timezone, labour_cost_cents, seed, created_at)
          VALUES (${id}, ${`of ${id}`}, 'Europe/Brussels', 4820, 1, ${new Date()})`),
      );
    }
    await store.inCompany(ONE, async (db) => {
      assert.deepEqual(await db.rows(sql`SELECT name FROM companies`), [{ name: `of ${ONE}` }]);
      assert.deepEqual(
        await db.rows(sql`UPDATE companies SET name = 'x' WHERE company_id = ${OTHER} RETURNING name`),
        [],
      );
      assert.deepEqual(
        await db.rows(sql`DELETE FROM companies WHERE company_id = ${OTHER} RETURNING name`),
        [],
      );
    });
    const refused = (work: Sql) => assert.rejects(store.inCompany(ONE, (db) => db.rows(work)));
    await refused(sql`
      INSERT INTO sources (company_id, source_id, kind, headings, mapping, created_at)
      VALUES (${OTHER}, ${OTHER}, 'generic', '', '{}', ${new Date()})`);
    await refused(sql`UPDATE companies SET company_id = ${OTHER}`);
    await refused(sql`TRUNCATE companies CASCADE`);
    await refused(sql`CREATE TABLE mine (a integer)`);
    assert.deepEqual(await store.companyIds(), [ONE, OTHER]);
  });

  test('nobody can step over the fence from inside a statement', async (t) => {
    const [closed] = await store.upkeep(sql`
      SELECT NOT has_function_privilege(${APP_ROLE}, 'pg_catalog.set_config(text,text,boolean)', 'EXECUTE') AS closed`);
    t.diagnostic(
      `set_config closed: ${String(closed?.closed)} (a server on which we are no superuser keeps it open)`,
    );
    if (closed?.closed === true)
      await assert.rejects(
        store.inCompany(ONE, (db) => db.rows(sql`SELECT set_config('signaal.company', ${OTHER}, true)`)),
      );
    await assert.rejects(
      store.inCompany(ONE, (db) =>
        db.rows({ text: `SELECT 1; SET LOCAL signaal.company = '${OTHER}'`, values: [1] }),
      ),
    );
    await assert.rejects(
      store.inCompany(`${ONE}'; --`, async () => 0),
      /requires a UUID/u,
    );
  });

  test('after a transaction the next one starts without a company', async () => {
    await store.inCompany(ONE, (db) => db.rows(sql`SELECT 1`));
    const [left] = await store.upkeep(
      sql`SELECT coalesce(current_setting('signaal.company', true), '') AS company`,
    );
    assert.equal(left?.company, '');
    const [role] = await store.upkeep(sql`SELECT current_user = session_user AS own`);
    assert.equal(role?.own, true);
  });
});
