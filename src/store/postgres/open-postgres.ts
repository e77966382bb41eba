import pg from 'pg';
import { allOrNothing } from '../all-or-nothing.ts';
import {
  type Database,
  LIMIT_MS,
  type Row,
  type Run,
  StatementError,
  StoreError,
  type TransactionOptions,
} from '../database.ts';
import type { Sql } from '../sql.ts';

const CONNECTIONS_MAX = 10;
const CONNECT_MS = 10_000;
const NUMBERS: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);
const TIMED_OUT = '57014'; // query_canceled: the server ended the statement at its limit

/** Values as the embedded database gives them too: whole numbers as number, days as the text they are. */
const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') => {
    if (NUMBERS.has(type)) return (text: string) => Number(text);
    if (type === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(type, format);
  },
};

/**
 * Connects to a PostgreSQL server, 15 or newer.
 *
 * @throws StoreError `unavailable` when nobody answers there
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECT_MS,
    types,
  });
  // A connection that breaks while nobody uses it: the pool makes a new one, the next caller notices nothing.
  pool.on('error', (error) =>
    process.stderr.write(`signaal: a database connection broke (${error.message})\n`),
  );

  async function connect(): Promise<pg.PoolClient> {
    try {
      return await pool.connect();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new StoreError('unavailable', { why: error.message }, { cause: error });
    }
  }

  async function transaction<T>(
    work: (run: Run) => Promise<T>,
    { limitMs = LIMIT_MS }: TransactionOptions = {},
  ): Promise<T> {
    const client = await connect();
    const run = runOn(client, limitMs);
    let broken = false;
    try {
      // Two statements in one message: a page has a dozen, and each waits for its answer.
      await run({ text: `BEGIN; SET LOCAL statement_timeout = ${Math.round(limitMs)}`, values: [] });
      const answer = await allOrNothing(run, work);
      await run({ text: 'COMMIT', values: [] });
      return answer;
    } catch (error) {
      broken = !(await succeeds(client, 'ROLLBACK'));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  const database: Database = {
    engine: 'postgres',
    transaction,
    alone: async (statement, { limitMs = LIMIT_MS } = {}) => {
      const client = await connect();
      const run = runOn(client, limitMs);
      try {
        await run({ text: `SET statement_timeout = ${Math.round(limitMs)}`, values: [] });
        return await run(statement);
      } finally {
        client.release(!(await succeeds(client, 'RESET statement_timeout')));
      }
    },
    close: () => pool.end(),
  };
  try {
    await database.alone({ text: 'SELECT 1', values: [] });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return database;
}

function runOn(client: pg.PoolClient, limitMs: number): Run {
  return async ({ text, values }: Sql): Promise<readonly Row[]> => {
    try {
      const { rows } = await client.query<Row>(text, [...values]);
      return rows;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) {
        if (!(error instanceof Error)) throw error;
        throw new StoreError('unavailable', { why: error.message }, { cause: error });
      }
      if (error.code === TIMED_OUT) throw new StoreError('timed_out', { limitMs }, { cause: error });
      throw new StatementError(error.message, error.code ?? 'XX000');
    }
  };
}

/** False when the connection is of no more use. */
async function succeeds(
  client: pg.PoolClient,
  statement: 'ROLLBACK' | 'RESET statement_timeout',
): Promise<boolean> {
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
