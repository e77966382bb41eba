// The thread that reads exports, one after the other: says how far it is, hands over what it read in batches, and waits for the
// next.

import { once } from 'node:events';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { AppError } from '../app-error.ts';
import { cutRowsToMend } from '../imports/cut-rows-to-mend.ts';
import { ownSources } from '../imports/own-sources.ts';
import { stageOwnTicket } from '../imports/stage-own-ticket.ts';
import { stageTicket } from '../imports/stage-ticket.ts';
import { type Understanding, understandFile } from '../imports/understand-file.ts';
import type { ReadingMessage, ReadingOrder, ReadingPart } from './reading-messages.ts';

const REPORT_EVERY_MS = 100;
const ROWS_AT_ONCE = 500;

if (parentPort === null) throw new Error('read-file.worker.ts runs as a thread');
const port: MessagePort = parentPort;

const send = (message: ReadingMessage): void => port.postMessage(message);

let kept: Promise<unknown> = Promise.resolve();

/** Sends a batch once the one before it is kept: while one is written the next is made ready, and no more pile up. */
async function hand(message: ReadingMessage): Promise<void> {
  await kept;
  send(message);
  kept = once(port, 'message');
}

function think(order: ReadingOrder): Understanding {
  const thinking = understandFile(order, Math.floor(Date.now() / 1000));
  let spokeAt = 0;
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
    const now = performance.now();
    if (now - spokeAt < REPORT_EVERY_MS) continue;
    spokeAt = now;
    send({ kind: 'progress', ...next.value });
  }
}

async function handRows(
  { records, report }: Understanding,
  desks: ReturnType<typeof ownSources>,
): Promise<void> {
  const { people, peopleWords, leftOut } = report;
  const staging = { people, peopleWords, copies: new Map<string, number>() };
  for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
    const part = records.slice(from, from + ROWS_AT_ONCE);
    const rows = part.map(({ own, ...record }, index) => {
      const position = from + index + 1;
      return own === undefined
        ? stageTicket(record, position, staging)
        : stageOwnTicket(own, position, desks.idOf(own));
    });
    await hand({ kind: 'rows', rows, total: records.length });
  }
  for (let from = 0; from < leftOut.length; from += ROWS_AT_ONCE) {
    const rows = leftOut
      .slice(from, from + ROWS_AT_ONCE)
      .map(({ file, line, column, code, params }, index) => ({
        position: from + index + 1,
        file,
        line,
        place: column,
        code,
        params,
      }));
    await hand({ kind: 'quarantine', rows });
  }
}

async function read(order: ReadingOrder): Promise<void> {
  try {
    const desks = ownSources(order.known);
    const understanding = think(order);
    await handRows(understanding, desks);
    await kept;
    const { understood, sourceId, sourceKind, headings } = understanding;
    const namesKnown = desks.namesKnown() ?? understanding.namesKnown;
    const fresh = desks.fresh();
    const toMend = cutRowsToMend(order, understanding.report);
    const found = { understood, sourceId, sourceKind, headings, namesKnown, desks: fresh, toMend };
    send({ kind: 'understood', ...found });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    send({ kind: 'refused', refusal: error.refusal });
  }
}

for (;;) {
  const [part]: ReadingPart[] = await once(port, 'message');
  if (part.kind === 'order') await read(part.order);
}
