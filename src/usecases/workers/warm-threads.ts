import { Worker } from 'node:worker_threads';

export type WarmThread = {
  readonly worker: Worker;
  /** Gives it back to wait for the next piece of work; one that held much is ended, and its memory with it. */
  readonly done: (heldMuch: boolean) => void;
  /** Ends it in the middle; nothing once it was given back, since then it may work for somebody else. */
  readonly end: () => void;
};

export type WarmThreads = {
  /** A thread for one piece of work: the one that waits, or a new one. */
  readonly take: () => WarmThread;
  /** Ends the thread that waits. */
  readonly close: () => Promise<void>;
};

const IDLE_MS = 300_000;

/**
 * Threads of one kind, of which one that is done waits a while for the next piece of work: loading the code and what it knows of
 * language takes a thread one to two seconds.
 */
export function warmThreads(file: URL, heapMegabytes: number): WarmThreads {
  let idle: Worker | null = null;
  let clock: NodeJS.Timeout | undefined;

  async function close(): Promise<void> {
    clearTimeout(clock);
    const waiting = idle;
    idle = null;
    await waiting?.terminate();
  }

  function giveBack(worker: Worker, heldMuch: boolean): void {
    worker.removeAllListeners();
    if (heldMuch || idle !== null) {
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
    clock = setTimeout(close, IDLE_MS).unref();
  }

  return {
    take: () => {
      clearTimeout(clock);
      const worker = idle ?? new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
      idle = null;
      worker.removeAllListeners();
      worker.ref();
      let isOurs = true;
      return {
        worker,
        done: (heldMuch) => {
          isOurs = false;
          giveBack(worker, heldMuch);
        },
        end: () => {
          if (isOurs) worker.terminate();
        },
      };
    },
    close,
  };
}
