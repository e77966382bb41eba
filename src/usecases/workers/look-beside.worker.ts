// The thread that looks at blocks of a large file beside the one that reads it.

import { readSync } from 'node:fs';
import { MessagePort, workerData } from 'node:worker_threads';
import type { BesideOrder } from '../../sources/blocks/beside.ts';
import type { BlockSeen } from '../../sources/blocks/look-at-block.ts';
import { Unexpected } from '../../sources/flow/expect-text.ts';
import { Unreadable } from '../../sources/unreadable.ts';
import { lookBesideAt } from '../../sources/watch-rows.ts';
import type { LookAnswer, LookPart } from './looking-messages.ts';

if (!(workerData instanceof MessagePort)) throw new Error('look-beside.worker.ts runs as a thread');
const port = workerData;

const sourceOf = ({ descriptor, size }: BesideOrder) => ({
  size,
  isAnywhere: true,
  read: (at: number, into: Uint8Array): number => readSync(descriptor, into, 0, into.length, at),
});

const tell = (answer: LookAnswer, moved: ArrayBuffer[] = []): void => port.postMessage(answer, moved);

let look: ReturnType<typeof lookBesideAt>;

/** What a block holds; undefined where it cannot be read: who asked finds out why. */
function seenIn(block: Extract<LookPart, { kind: 'block' }>['block']): BlockSeen | undefined {
  try {
    return look?.(block);
  } catch (error) {
    if (error instanceof Unexpected || error instanceof Unreadable) return undefined;
    throw error;
  }
}

port.on('message', (part: LookPart) => {
  if (part.kind === 'order') {
    look = lookBesideAt(part.order, sourceOf(part.order));
    tell({ seen: null });
  } else {
    const seen = seenIn(part.block);
    if (seen === undefined) return;
    const { watched, pieces } = seen;
    tell({ seen }, [watched.glances.numbers.buffer, pieces.left.buffer]);
  }
});
