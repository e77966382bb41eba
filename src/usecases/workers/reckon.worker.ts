// The thread that reckons companies, one after the other: gets the tickets of one in parts, thinks, hands over what it found in
// batches, and waits for the next.
import { once } from 'node:events';
import { type MessagePort, parentPort } from 'node:worker_threads';
import type { LivingSignal } from '../../store/signals.store.ts';
import { reckonStored } from '../reckonings/reckon-stored.ts';
import type { ReckoningMessage, ReckoningOrder, ReckoningPart } from './reckoning-messages.ts';

const REPORT_EVERY_MS = 100;
const PATTERNS_AT_ONCE = 200;
const SIGNALS_AT_ONCE = 2_000;

if (parentPort === null) throw new Error('reckon.worker.ts runs as a thread');
const port: MessagePort = parentPort;

const send = (message: ReckoningMessage): void => port.postMessage(message);

type Told = {
  readonly order: ReckoningOrder;
  readonly signals: readonly LivingSignal[];
  readonly begin: Extract<ReckoningPart, { kind: 'begin' }>;
};

/** The order and the tickets in parts, until the word to begin. */
async function gather(): Promise<Told> {
  let order: ReckoningOrder | null = null;
  const signals: LivingSignal[] = [];
  return new Promise((resolve) => {
    const hear = (part: ReckoningPart): void => {
      if (part.kind === 'order') order = part.order;
      if (part.kind === 'signals') signals.push(...part.signals);
      if (part.kind !== 'begin' || order === null) return;
      port.off('message', hear);
      resolve({ order, signals, begin: part });
    };
    port.on('message', hear);
  });
}

async function hand(message: ReckoningMessage): Promise<void> {
  send(message);
  await once(port, 'message');
}

async function reckon({ order, signals, begin }: Told): Promise<void> {
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
}

for (;;) await reckon(await gather());
