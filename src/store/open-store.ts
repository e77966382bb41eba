import { type CompanyDb, mintCompanyDb } from './company-db.ts';
import type { Database, Row, Run, TransactionOptions } from './database.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { DIRECTORY_ROLE } from './roles.ts';
import { testDurability } from './self-test.ts';
import { sql } from './sql.ts';

/** Everything that is kept. A company's data are reached through `inCompany` only. */
export type Store = {
  readonly engine: Database['engine'];
  /** Runs `work` in one transaction that sees this company alone; what it answers is on the disk. */
  readonly inCompany: <T>(
    companyId: string,
    work: (db: CompanyDb) => Promise<T>,
    options?: TransactionOptions,
  ) => Promise<T>;
  /** The ids of all companies: the one thing that is read across them. */
  readonly companyIds: () => Promise<readonly string[]>;
  /** Statements of upkeep outside any transaction, under the owner: see clean-up.store.ts. */
  readonly upkeep: Run;
  readonly close: () => Promise<void>;
};

const UPKEEP_LIMIT_MS = 600_000;

/** Opens the PostgreSQL server that `url` names, else the embedded database of `folder`; brings its schema up to date. */
export async function openStore({
  url,
  folder,
}: {
  readonly url: string | null;
  readonly folder: string;
}): Promise<Store> {
  const database = url === null ? await openTested(folder) : await openPostgres(url);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOn(database);
}

async function openTested(folder: string): Promise<Database> {
  const embedded = await openEmbedded(folder);
  try {
    await testDurability(embedded);
    return embedded;
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

function storeOn(database: Database): Store {
  return {
    engine: database.engine,
    inCompany: (companyId, work, options) =>
      database.transaction(async (run) => work(await mintCompanyDb(run, companyId)), options),
    companyIds: () =>
      database.transaction(async (run) => {
        await run({ text: `SET LOCAL ROLE ${DIRECTORY_ROLE}`, values: [] });
        const rows = await run(sql`SELECT company_id::text AS id FROM companies ORDER BY company_id`);
        return rows.map(({ id }: Row) => String(id));
      }),
    upkeep: (statement) => database.alone(statement, { limitMs: UPKEEP_LIMIT_MS }),
    close: database.close,
  };
}
