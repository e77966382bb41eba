import { Worker } from 'node:worker_threads';
import type { AlikeMessage, AlikePart, AlikeTicket, AlikeTo } from './alike-messages.ts';

/** The tickets of one company, ready or being made ready to be asked which are alike. */
export type AlikeThread = {
  readonly give: (part: Exclude<AlikePart, { kind: 'find' }>) => void;
  /** How far it is, 0 to 1; 1 once it can be asked. */
  readonly share: () => number;
  /** Once it can be asked; rejects when the thread fails or is ended before that. */
  readonly ready: Promise<void>;
  /** The tickets most like one or like a text, nearest first; null where it does not hold that one. Rejects when the thread ends. */
  readonly find: (to: AlikeTo, most: number) => Promise<readonly AlikeTicket[] | null>;
  readonly end: () => void;
};

const HEAP_MEGABYTES = 4_096; // ten times what 100,000 tickets take; a thread that needs more is ended, and the server goes on

type Waiting = {
  readonly resolve: (found: readonly AlikeTicket[] | null) => void;
  readonly reject: (error: Error) => void;
};

/** Starts a thread that holds the tickets of one company ready. It keeps no process alive. */
export function alikeThread(): AlikeThread {
  const worker = new Worker(new URL('./alike.worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let share = 0;
  let asked = 0;
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: AlikeMessage) => {
      if (message.kind === 'progress') share = Math.min(message.share, 0.99);
      else if (message.kind === 'ready') {
        share = 1;
        resolve();
      } else {
        waiting.get(message.asked)?.resolve(message.found);
        waiting.delete(message.asked);
      }
    });
    const fail = (error: Error): void => {
      reject(error);
      for (const each of waiting.values()) each.reject(error);
      waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The look-up of alike tickets ended.')));
  });
  return {
    give: (part) => worker.postMessage(part),
    share: () => share,
    ready,
    find: (to, most) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ kind: 'find', asked, to, most } satisfies AlikePart);
      }),
    end: () => {
      worker.terminate();
    },
  };
}
