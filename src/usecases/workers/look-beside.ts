import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { BESIDE_LEAST, type Beside } from '../../sources/blocks/beside.ts';
import type { BlockSeen } from '../../sources/blocks/look-at-block.ts';
import type { InputFile } from '../../sources/start-reading.ts';
import type { LookAnswer, LookPart } from './looking-messages.ts';

/** A thread that looks at blocks of files. */
export type LookingThread = Beside & {
  /** Ends it, in the middle of whatever it does. */
  readonly end: () => void;
};

/**
 * Starts a thread that looks at blocks of large files beside the one that reads them. What it says is asked for, and not waited
 * for, so that reading may be one long step. A thread that ends too early is not missed: who reads looks at its blocks then,
 * and meets the same error if there is one.
 *
 * @param least  bytes from which on a file is worth it
 */
export function lookBeside(least = BESIDE_LEAST): LookingThread {
  // Started before it is needed, so that it has its code by then; ended with its file, since what it held is not given back before.
  let thread: Thread | undefined = startThread();
  let isReady = false;
  let heard: BlockSeen[] = [];
  const hear = (): void => {
    for (const { seen } of thread?.messages() ?? []) {
      if (seen === null) isReady = true;
      else heard.push(seen);
    }
  };
  const end = (): void => {
    thread?.end();
    thread = undefined;
    isReady = false;
    heard = [];
  };
  return {
    least,
    order: (order) => {
      thread ??= startThread();
      thread.tell({ kind: 'order', order });
    },
    isReady: () => {
      if (!isReady) hear();
      return isReady;
    },
    ask: (block) => thread?.tell({ kind: 'block', block }),
    answers: () => {
      hear();
      const seen = heard;
      heard = [];
      return seen;
    },
    done: end,
    end,
  };
}

type Thread = {
  readonly tell: (part: LookPart) => void;
  /** What it said since the last time. */
  readonly messages: () => readonly LookAnswer[];
  readonly end: () => void;
};

function startThread(): Thread {
  const { port1: port, port2: itsPort } = new MessageChannel();
  const file = new URL('./look-beside.worker.ts', import.meta.url);
  const worker = new Worker(file, { workerData: itsPort, transferList: [itsPort] });
  worker.on('error', () => port.close());
  worker.unref();
  return {
    tell: (part) => port.postMessage(part),
    messages: () => {
      const said: LookAnswer[] = [];
      for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port))
        said.push(got.message);
      return said;
    },
    end: () => {
      worker.terminate();
      port.close();
    },
  };
}

/** Such a thread where a file is long enough to be worth it and there is a second processor for it; else undefined. */
export function besideFor(files: readonly InputFile[]): LookingThread | undefined {
  const isWorthIt = files.some(
    ({ bytes }) => 'descriptor' in bytes && bytes.descriptor !== undefined && bytes.size >= BESIDE_LEAST,
  );
  return isWorthIt && availableParallelism() > 1 ? lookBeside() : undefined;
}
