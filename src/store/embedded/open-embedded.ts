import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { allOrNothing } from '../all-or-nothing.ts';
import { type Database, LIMIT_MS, type Run, StoreError, type TransactionOptions } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import { type DatabaseThread, startThread } from './database-thread.ts';
import { lockFolder } from './folder-lock.ts';
import { oneAtATime } from './one-at-a-time.ts';

const DATABASE_FOLDER = 'database';

/** Two writers lose each other's rows: whoever lost the folder while it stood still ends before it writes again. */
function endAsTaken(): never {
  process.stderr.write(
    'signaal: another Signaal took this data folder while this one stood still; this one ends, and nothing that was acknowledged is lost\n',
  );
  process.exit(1);
}

export type Embedded = Database & {
  /** How often the host was asked to sync since the database's thread started. */
  readonly syncs: () => number;
};

/**
 * Opens the database of a data folder, in a thread of its own and for this process alone.
 *
 * There is one connection, so transactions wait for each other. The engine ignores its own time limit: a statement
 * past its time is ended by ending the thread, as a power cut would, and the folder is opened again. Nothing that was
 * acknowledged is lost by that; the transaction under way never happened.
 *
 * @throws StoreError `folder_in_use` when another Signaal holds the folder
 */
export async function openEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true });
  const lock = await lockFolder(folder, endAsTaken);
  const database = join(folder, DATABASE_FOLDER);
  const turns = oneAtATime();
  let thread: DatabaseThread;
  try {
    thread = await startThread(database);
  } catch (error) {
    lock.release();
    throw error;
  }

  /** One statement; past its time the thread is replaced. */
  async function ask(statement: Sql, { limitMs = LIMIT_MS }: TransactionOptions) {
    let clock: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      clock = setTimeout(() => resolve('late'), limitMs);
    });
    const asked = thread.ask(statement);
    try {
      const first = await Promise.race([asked, late]);
      if (first !== 'late') return first;
    } finally {
      clearTimeout(clock);
    }
    asked.catch((error: unknown) => error); // it ends with its thread, and the caller is told below
    await thread.end();
    thread = await startThread(database);
    throw new StoreError('timed_out', { limitMs });
  }

  async function transaction<T>(work: (run: Run) => Promise<T>, options: TransactionOptions): Promise<T> {
    const mine = thread;
    const run: Run = async (statement) => {
      if (thread !== mine) throw new StoreError('timed_out', { limitMs: options.limitMs ?? LIMIT_MS });
      return ask(statement, options);
    };
    await ask(sql`BEGIN`, options);
    try {
      const answer = await allOrNothing(run, work);
      lock.look(); // before anything is acknowledged, where we stood still while another took the folder
      await run(sql`COMMIT`);
      return answer;
    } catch (error) {
      if (thread === mine && thread.isAlive()) await ask(sql`ROLLBACK`, options);
      throw error;
    }
  }

  return {
    engine: 'embedded',
    transaction: (work, options = {}) => turns(() => transaction(work, options)),
    alone: (statement, options = {}) => turns(() => ask(statement, options)),
    syncs: () => thread.syncs(),
    close: () =>
      turns(async () => {
        await thread.close();
        lock.release();
      }),
  };
}
