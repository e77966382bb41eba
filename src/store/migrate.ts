import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Database, type Run, StoreError } from './database.ts';
import { APP_ROLE, DIRECTORY_ROLE, ensureRole } from './roles.ts';
import { type Sql, sql } from './sql.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const LOCK_KEY = 0x51_67; // any number, as long as every Signaal takes the same
const LIMIT_MS = 600_000;

type Migration = { readonly name: string; readonly text: string; readonly digest: string };

/**
 * Brings a database to the schema of this version: each file of `migrations` once, in order, each in one transaction.
 * Two servers that start together wait for each other.
 *
 * @throws StoreError `newer_data` when a newer Signaal was here, or a file was changed after it was applied
 */
export async function migrate(database: Database): Promise<void> {
  const alone: Run = (statement) => database.alone(statement);
  for (const role of [APP_ROLE, DIRECTORY_ROLE]) await ensureRole(alone, role);
  for (const migration of readMigrations()) {
    await database.transaction((run) => apply(run, migration), { limitMs: LIMIT_MS });
  }
  const known = readMigrations().map(({ name }) => name);
  const applied = await database.transaction((run) =>
    run(sql`SELECT name FROM schema_migrations ORDER BY name`),
  );
  const newer = applied.find(({ name }) => !known.includes(String(name)));
  if (newer !== undefined) throw new StoreError('newer_data', { migration: String(newer.name) });
}

async function apply(run: Run, { name, text, digest }: Migration): Promise<void> {
  await run(sql`SELECT pg_advisory_xact_lock(${LOCK_KEY})`);
  await run(sql`
    CREATE TABLE IF NOT EXISTS schema_migrations (
      name text PRIMARY KEY, digest text NOT NULL, at timestamptz NOT NULL DEFAULT now()
    )
  `);
  const [done] = await run(sql`SELECT digest FROM schema_migrations WHERE name = ${name}`);
  if (done !== undefined) {
    if (done.digest !== digest) throw new StoreError('newer_data', { migration: name });
    return;
  }
  for (const statement of statementsOf(text)) await run(statement);
  await run(sql`INSERT INTO schema_migrations (name, digest) VALUES (${name}, ${digest})`);
}

function readMigrations(): readonly Migration[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      return { name, text, digest: createHash('sha256').update(text).digest('hex') };
    });
}

/** Statements end with a semicolon at the end of a line, outside `$$`. */
function statementsOf(text: string): readonly Sql[] {
  const parts: string[] = [];
  let [part, quoted] = ['', false];
  for (const line of text.split('\n')) {
    part += `${line}\n`;
    if ((line.split('$$').length - 1) % 2 === 1) quoted = !quoted;
    if (!quoted && line.trimEnd().endsWith(';')) {
      parts.push(part);
      part = '';
    }
  }
  if (part.trim() !== '') parts.push(part);
  return parts.map((each) => ({ text: each, values: [] }));
}
