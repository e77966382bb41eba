import { Worker } from 'node:worker_threads';
import type { ReckoningMessage, ReckoningOrder, ReckoningPart } from './reckoning-messages.ts';

type Done = Extract<ReckoningMessage, { kind: 'done' }>;

export type ReckoningThread = {
  readonly give: (part: ReckoningPart) => void;
  /** The answer, once everything before it is kept. Rejects when the thread fails or is ended. */
  readonly outcome: Promise<Done>;
  readonly end: () => void;
};

export type HearsReckoning = {
  readonly progress: (at: { readonly stage: string; readonly share: number }) => void;
  readonly keep: (batch: Extract<ReckoningMessage, { kind: 'patterns' | 'signals' }>) => Promise<void>;
};

export type ReckoningThreads = {
  /** Reckons a company in a thread of its own. */
  readonly start: (order: ReckoningOrder, hears: HearsReckoning) => ReckoningThread;
  /** Lets go of a thread that waits for the next company. */
  readonly close: () => Promise<void>;
};

const HEAP_MEGABYTES = 12_288; // a thread that needs more is ended, and the server goes on
const IDLE_MS = 300_000;
const KEPT_TICKETS_MOST = 20_000; // a thread that held more gives its memory back

/**
 * Threads that reckon. One that is done waits a while for the next order, since what it knows of language takes two seconds to
 * make: after a correction the new numbers are there that much sooner.
 */
export function reckoningThreads(): ReckoningThreads {
  let idle: Worker | null = null;
  let clock: NodeJS.Timeout | undefined;

  async function letGo(): Promise<void> {
    clearTimeout(clock);
    const waiting = idle;
    idle = null;
    await waiting?.terminate();
  }

  function take(): Worker {
    clearTimeout(clock);
    const worker =
      idle ??
      new Worker(new URL('./reckon.worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
      });
    idle = null;
    worker.removeAllListeners();
    worker.ref();
    return worker;
  }

  function giveBack(worker: Worker, tickets: number): void {
    worker.removeAllListeners();
    if (tickets > KEPT_TICKETS_MOST || idle !== null) {
      worker.terminate();
      return;
    }
    idle = worker;
    const forget = (): void => {
      if (idle === worker) idle = null;
    };
    worker.on('error', forget);
    worker.on('exit', forget);
    worker.unref(); // it keeps no process alive
    clock = setTimeout(letGo, IDLE_MS).unref();
  }

  return {
    start: (order, hears) => {
      const worker = take();
      let tickets = 0;
      const give = (part: ReckoningPart): void => {
        if (part.kind === 'signals') tickets += part.signals.length;
        worker.postMessage(part);
      };
      const outcome = new Promise<Done>((resolve, reject) => {
        worker.on('message', (message: ReckoningMessage) => {
          if (message.kind === 'progress') hears.progress(message);
          else if (message.kind === 'done') {
            giveBack(worker, tickets);
            resolve(message);
          } else {
            hears.keep(message).then(
              () => give({ kind: 'next' }),
              (error: unknown) => {
                worker.terminate();
                reject(error);
              },
            );
          }
        });
        worker.on('error', reject);
        worker.on('exit', () => reject(new Error('The reckoning ended before it had an answer.')));
      });
      give({ kind: 'order', order });
      return {
        give,
        outcome,
        end: () => {
          worker.terminate();
        },
      };
    },
    close: letGo,
  };
}
