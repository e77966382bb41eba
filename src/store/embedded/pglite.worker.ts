// The thread of the embedded database: one connection, one statement at a time, so that a long one stops no page.
import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import type { Syncs } from './durable-folder.ts';
import type { Answer, Ask, Opened } from './messages.ts';
import { openDurable } from './open-durable.ts';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;
const TIMESTAMPTZ = 1184;

// Safe cast: open-embedded.ts is the only one to start this thread, and gives it exactly this.
const { folder } = workerData as { readonly folder: string };
const syncs: Syncs = { count: 0 };

const parsers = {
  [INT8]: (text: string) => Number(text),
  [NUMERIC]: (text: string) => Number(text),
  [DATE]: (text: string) => text,
  [TIMESTAMPTZ]: (text: string) => new Date(text),
};

function send(message: Answer | Opened): void {
  parentPort?.postMessage(message);
}

async function answer(pg: PGlite, { id, text, values }: Ask): Promise<Answer> {
  try {
    const { rows } = await pg.query<Record<string, unknown>>(text, [...values], { parsers });
    return { kind: 'rows', id, rows, syncs: syncs.count };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const state = 'code' in error && typeof error.code === 'string' ? error.code : 'XX000';
    return { kind: 'refused', id, message: error.message, state, syncs: syncs.count };
  }
}

const pg = await openDurable(folder, syncs);
parentPort?.on('message', async (ask: Ask | { readonly kind: 'close' }) => {
  if ('kind' in ask) {
    await pg.close();
    process.exit(0);
  }
  send(await answer(pg, ask));
});
send({ kind: 'opened' });
