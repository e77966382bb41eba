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

const HEAP_MEGABYTES = 12_288; // a thread that needs more is ended, and the server goes on

/** Reckons a company in a thread of its own. */
export function startReckoning(order: ReckoningOrder, hears: HearsReckoning): ReckoningThread {
  const worker = new Worker(new URL('./reckon.worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  const give = (part: ReckoningPart): void => worker.postMessage(part);
  const outcome = new Promise<Done>((resolve, reject) => {
    worker.on('message', (message: ReckoningMessage) => {
      if (message.kind === 'progress') hears.progress(message);
      else if (message.kind === 'done') resolve(message);
      else {
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
  return {
    give,
    outcome,
    end: () => {
      worker.terminate();
    },
  };
}
