import { Worker } from 'node:worker_threads';
import type { ReadingMessage, ReadingOrder } from './reading-messages.ts';

export type RunningReading = {
  /** The last message: `understood` or `refused`. Rejects when the thread fails or is ended. */
  readonly outcome: Promise<Extract<ReadingMessage, { kind: 'understood' | 'refused' }>>;
  readonly cancel: () => void;
};

/** What is done with each message before the last; the thread waits for `keep` to be done. */
export type Hears = {
  readonly progress: (at: { readonly done: number; readonly total: number }) => void;
  readonly keep: (batch: Extract<ReadingMessage, { kind: 'rows' | 'quarantine' }>) => Promise<void>;
};

const HEAP_MEGABYTES = 8_192; // a thread that needs more is ended, and the server goes on

/** Reads an export in a thread of its own. */
export function readFileInThread(order: ReadingOrder, hears: Hears): RunningReading {
  const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  const outcome = new Promise<Extract<ReadingMessage, { kind: 'understood' | 'refused' }>>(
    (resolve, reject) => {
      worker.on('message', (message: ReadingMessage) => {
        if (message.kind === 'progress') hears.progress(message);
        else if (message.kind === 'rows' || message.kind === 'quarantine') {
          hears.keep(message).then(
            () => worker.postMessage('next'),
            (error: unknown) => {
              worker.terminate();
              reject(error);
            },
          );
        } else resolve(message);
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The reading ended before it had an answer.')));
    },
  );
  return {
    outcome,
    cancel: () => {
      worker.terminate();
    },
  };
}
