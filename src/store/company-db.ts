import type { Row, Run } from './database.ts';
import { APP_ROLE } from './roles.ts';
import type { Sql } from './sql.ts';

declare const minted: unique symbol;

/**
 * A transaction that can see one company, and no other: row-level security under a role that does not own the tables.
 * Made in one place, `mintCompanyDb`; no query names the company it reads.
 */
export type CompanyDb = {
  readonly [minted]: true;
  readonly companyId: string;
  readonly rows: <T extends Row>(statement: Sql) => Promise<readonly T[]>;
};

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;

/** Fences the transaction that `run` works in. The id is checked letter by letter, since SET takes no parameter. */
export async function mintCompanyDb(run: Run, companyId: string): Promise<CompanyDb> {
  if (!UUID.test(companyId)) throw new TypeError('mintCompanyDb requires a UUID in lower case');
  await run({ text: `SET LOCAL signaal.company = '${companyId}'`, values: [] });
  await run({ text: `SET LOCAL ROLE ${APP_ROLE}`, values: [] });
  const db: Omit<CompanyDb, typeof minted> = {
    companyId,
    // Safe cast: each store module names the columns of its own statement and their types.
    rows: async <T extends Row>(statement: Sql) => (await run(statement)) as readonly T[],
  };
  // Safe cast: the mark exists for the compiler only; this is the one place that gives it.
  return db as CompanyDb;
}
