// The thread that reckons a company: gets its tickets in parts, thinks, hands over what it found in batches, and ends.
import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { StoredSignal } from '../../store/signals.store.ts';
import { reckonStored } from '../reckonings/reckon-stored.ts';
import type { ReckoningMessage, ReckoningOrder, ReckoningPart } from './reckoning-messages.ts';

const REPORT_EVERY_MS = 100;
const PATTERNS_AT_ONCE = 200;
const SIGNALS_AT_ONCE = 2_000;

// Safe cast: reckon.ts is the only one to start this thread, and gives it exactly this.
const order = workerData as ReckoningOrder;
if (parentPort === null) throw new Error('reckon.worker.ts runs as a thread');
const port: MessagePort = parentPort;

const send = (message: ReckoningMessage): void => port.postMessage(message);

/** Tickets in parts, until the word to begin. */
async function gather(): Promise<{
  signals: StoredSignal[];
  begin: Extract<ReckoningPart, { kind: 'begin' }>;
}> {
  const signals: StoredSignal[] = [];
  return new Promise((resolve) => {
    const hear = (part: ReckoningPart): void => {
      if (part.kind === 'signals') signals.push(...part.signals);
      if (part.kind !== 'begin') return;
      port.off('message', hear);
      resolve({ signals, begin: part });
    };
    port.on('message', hear);
  });
}

async function hand(message: ReckoningMessage): Promise<void> {
  send(message);
  await once(port, 'message');
}

const { signals, begin } = await gather();
const thinking = reckonStored({ ...order, ...begin, signals });
let spokeAt = 0;
let next = thinking.next();
while (!next.done) {
  const now = performance.now();
  if (now - spokeAt >= REPORT_EVERY_MS) {
    spokeAt = now;
    send({ kind: 'progress', ...next.value });
  }
  next = thinking.next();
}
const { patterns, tickets, ...rest } = next.value;
for (let from = 0; from < patterns.length; from += PATTERNS_AT_ONCE)
  await hand({ kind: 'patterns', rows: patterns.slice(from, from + PATTERNS_AT_ONCE) });
for (let from = 0; from < tickets.length; from += SIGNALS_AT_ONCE) {
  await hand({ kind: 'signals', rows: tickets.slice(from, from + SIGNALS_AT_ONCE) });
  send({ kind: 'progress', stage: 'writing', share: from / tickets.length });
}
send({ kind: 'done', ...rest });
port.close(); // nothing more to hear: the thread ends once what it said is delivered
