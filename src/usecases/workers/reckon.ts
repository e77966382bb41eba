import type { Stage } from '../../engine/answer/staged.ts';
import type { ReckoningMessage, ReckoningOrder, ReckoningPart } from './reckoning-messages.ts';
import { warmThreads } from './warm-threads.ts';

type Done = Extract<ReckoningMessage, { kind: 'done' }>;

export type ReckoningThread = {
  readonly give: (part: ReckoningPart) => void;
  /** The answer, once everything before it is kept. Rejects when the thread fails or is ended. */
  readonly outcome: Promise<Done>;
  readonly end: () => void;
};

export type HearsReckoning = {
  readonly progress: (at: { readonly stage: Stage; readonly share: number }) => void;
  readonly keep: (batch: Extract<ReckoningMessage, { kind: 'patterns' | 'signals' }>) => Promise<void>;
};

export type ReckoningThreads = {
  /** Reckons a company in a thread of its own. */
  readonly start: (order: ReckoningOrder, hears: HearsReckoning) => ReckoningThread;
  /** Lets go of a thread that waits for the next company. */
  readonly close: () => Promise<void>;
};

const HEAP_MEGABYTES = 12_288; // a thread that needs more is ended, and the server goes on
const KEPT_TICKETS_MOST = 20_000; // a thread that held more gives its memory back

/** Threads that reckon; one that is warm gives the numbers after a correction two seconds sooner. */
export function reckoningThreads(): ReckoningThreads {
  const threads = warmThreads(new URL('./reckon.worker.ts', import.meta.url), HEAP_MEGABYTES);
  return {
    start: (order, hears) => {
      const { worker, done, end } = threads.take();
      let tickets = 0;
      const give = (part: ReckoningPart): void => {
        if (part.kind === 'signals') tickets += part.signals.length;
        worker.postMessage(part);
      };
      const outcome = new Promise<Done>((resolve, reject) => {
        worker.on('message', (message: ReckoningMessage) => {
          if (message.kind === 'progress') hears.progress(message);
          else if (message.kind === 'done') {
            done(tickets > KEPT_TICKETS_MOST);
            resolve(message);
          } else {
            hears.keep(message).then(
              () => give({ kind: 'next' }),
              (error: unknown) => {
                end();
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
        end,
      };
    },
    close: threads.close,
  };
}
