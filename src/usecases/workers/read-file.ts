import type { ReadingMessage, ReadingOrder, ReadingPart } from './reading-messages.ts';
import { warmThreads } from './warm-threads.ts';

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

export type ReadingThreads = {
  /** Reads an export in a thread of its own. */
  readonly start: (order: ReadingOrder, hears: Hears) => RunningReading;
  /** Lets go of a thread that waits for the next export. */
  readonly close: () => Promise<void>;
};

const HEAP_MEGABYTES = 8_192; // a thread that needs more is ended, and the server goes on
const KEPT_BYTES_MOST = 4_000_000; // a thread that held more gives its memory back

/** Threads that read; one that is warm understands the next export a second sooner. */
export function readingThreads(): ReadingThreads {
  const threads = warmThreads(new URL('./read-file.worker.ts', import.meta.url), HEAP_MEGABYTES);
  return {
    start: (order, hears) => {
      const { worker, done, end } = threads.take();
      const tell = (part: ReadingPart): void => worker.postMessage(part);
      const outcome = new Promise<Awaited<RunningReading['outcome']>>((resolve, reject) => {
        worker.on('message', (message: ReadingMessage) => {
          if (message.kind === 'progress') hears.progress(message);
          else if (message.kind === 'rows' || message.kind === 'quarantine') {
            hears.keep(message).then(
              () => tell({ kind: 'next' }),
              (error: unknown) => {
                end();
                reject(error);
              },
            );
          } else {
            done(order.bytes.length > KEPT_BYTES_MOST);
            resolve(message);
          }
        });
        worker.on('error', reject);
        worker.on('exit', () => reject(new Error('The reading ended before it had an answer.')));
      });
      tell({ kind: 'order', order });
      return {
        outcome,
        cancel: end,
      };
    },
    close: threads.close,
  };
}
