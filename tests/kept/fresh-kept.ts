import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../src/store/open-store.ts';
import type { Kept } from '../../src/usecases/open-context.ts';

/** A place to keep things in for one test, and how it is cleared away. */
export type FreshKept = { readonly kept: Kept; readonly engine: string; readonly clear: () => Promise<void> };

/** What a user without all rights is told where the server's own clean-up (autovacuum) is at work in the database. */
const MAY_NOT_END = '42501';

/** Making an embedded database takes seconds, copying one does not: it is made once a run. */
let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'signaal-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore({ folder, url: null });
  await store.close();
  return folder;
}

/** An empty data folder; with DATABASE_URL also an empty database of its own on that server. */
export async function freshKept(): Promise<FreshKept> {
  const folder = mkdtempSync(join(tmpdir(), 'signaal-kept-'));
  const clearFolder = (): void => rmSync(folder, { recursive: true, force: true });
  const server = process.env.DATABASE_URL;
  if (server === undefined || server === '') {
    template ??= makeTemplate();
    cpSync(await template, folder, { recursive: true });
    return { kept: { folder, url: null }, engine: 'embedded', clear: async () => clearFolder() };
  }
  const name = `signaal_test_${randomUUID().replaceAll('-', '')}`;
  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end(); // one that is left open keeps the tests from ending
    }
  };
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    kept: { folder, url: url.href },
    engine: 'postgres',
    clear: async () => {
      try {
        await admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      } catch (error) {
        if (!(error instanceof pg.DatabaseError && error.code === MAY_NOT_END)) throw error;
        await admin(`DROP DATABASE IF EXISTS ${name}`); // this one asks the server's own worker to leave
      }
      clearFolder();
    },
  };
}
