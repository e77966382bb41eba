import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { BESIDE_LEAST, type Beside } from '../../sources/blocks/beside.ts';
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
  const { port1: port, port2: itsPort } = new MessageChannel();
  const file = new URL('./look-beside.worker.ts', import.meta.url);
  const worker = new Worker(file, { workerData: itsPort, transferList: [itsPort] });
  worker.on('error', () => port.close());
  worker.unref();
  let turn = 0;
  const tell = (part: LookPart): void => port.postMessage(part);
  return {
    least,
    order: (order) => {
      turn += 1;
      tell({ kind: 'order', turn, order });
    },
    ask: (block) => tell({ kind: 'block', block }),
    answers: () => {
      const seen = [];
      for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
        const answer: LookAnswer = got.message;
        if (answer.turn === turn) seen.push(answer.seen);
      }
      return seen;
    },
    done: () => {
      turn += 1;
      tell({ kind: 'done' });
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
