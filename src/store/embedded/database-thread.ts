import { Worker } from 'node:worker_threads';
import { type Row, StatementError, StoreError } from '../database.ts';
import type { Sql } from '../sql.ts';
import { DISK_REFUSED } from './durable-folder.ts';
import type { Answer, Opened } from './messages.ts';

/** The running thread of the embedded database. */
export type DatabaseThread = {
  readonly ask: (statement: Sql) => Promise<readonly Row[]>;
  readonly syncs: () => number;
  readonly isAlive: () => boolean;
  /** Ends it at once, in the middle of whatever it does. */
  readonly end: () => Promise<void>;
  /** Lets it write what is left, then ends it. */
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Starts the thread and waits until the database is open. A disk that refuses what is written later ends the whole process:
 * nothing more can be acknowledged, and only a new start, which recovers, is to be trusted.
 */
export async function startThread(folder: string): Promise<DatabaseThread> {
  const worker = new Worker(new URL('./pglite.worker.ts', import.meta.url), { workerData: { folder } });
  const waiting = new Map<number, Waiting>();
  let [asked, syncs, alive, isOpen] = [0, 0, true, false];
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));

  const opened = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: Answer | Opened) => {
      if (message.kind === 'opened') {
        resolve();
        return;
      }
      syncs = message.syncs;
      const caller = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'rows') caller?.resolve(message.rows);
      else caller?.reject(new StatementError(message.message, message.state));
    });
    const stop = (why: string): void => {
      alive = false;
      const error = new StoreError('unavailable', { why });
      for (const { reject: tell } of waiting.values()) tell(error);
      waiting.clear();
      reject(error);
    };
    worker.on('error', (error) => stop(error.message));
    worker.on('exit', (code) => {
      stop('the database’s thread ended');
      if (isOpen && code === DISK_REFUSED) process.exit(1);
    });
  });
  await opened;
  isOpen = true;

  return {
    ask: ({ text, values }) =>
      new Promise((resolve, reject) => {
        if (!alive) {
          reject(new StoreError('unavailable', { why: 'the database’s thread ended' }));
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, text, values });
      }),
    syncs: () => syncs,
    isAlive: () => alive,
    end: async () => {
      await worker.terminate();
      await ended;
    },
    close: async () => {
      if (!alive) return;
      worker.postMessage({ kind: 'close' });
      await ended;
    },
  };
}
