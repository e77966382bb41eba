// The thread that holds the tickets of one company ready to be asked which are alike: gets them in parts, makes them ready, and
// answers until it is ended.
import { type MessagePort, parentPort } from 'node:worker_threads';
import { type LookAlike, type LookAlikes, lookAlikes } from '../../engine/answer/look-alikes.ts';
import { SEED } from '../default-settings.ts';
import { peopleWordsOf } from '../without-names.ts';
import type { AlikeMessage, AlikePart, AlikeText, AlikeTicket, AlikeTo } from './alike-messages.ts';

const REPORT_EVERY_MS = 100;
const UNDERSTANDING = 0.7; // of the work, the rest is making the index

if (parentPort === null) throw new Error('alike.worker.ts runs as a thread');
const port: MessagePort = parentPort;

const send = (message: AlikeMessage): void => port.postMessage(message);

const texts: AlikeText[] = [];
const places = new Map<string, number>();
let alike: LookAlikes | null = null;

function make(namesKnown: boolean): LookAlikes {
  const thinking = lookAlikes({ signals: texts, namedPeople: peopleWordsOf(namesKnown), seed: SEED });
  let spokeAt = 0;
  let next = thinking.next();
  while (!next.done) {
    const now = performance.now();
    if (now - spokeAt >= REPORT_EVERY_MS) {
      spokeAt = now;
      const { stage, share } = next.value;
      send({
        kind: 'progress',
        share: stage === 'searching' ? UNDERSTANDING + (1 - UNDERSTANDING) * share : UNDERSTANDING * share,
      });
    }
    next = thinking.next();
  }
  return next.value;
}

function find(to: AlikeTo, most: number): readonly AlikeTicket[] | null {
  if (alike === null) return null;
  if ('text' in to) return told(alike.to(to.text, most));
  const place = places.get(to.signalId);
  return place === undefined ? null : told(alike.of(place, most));
}

const told = (found: readonly LookAlike[]): readonly AlikeTicket[] =>
  found.map(({ position, ...rest }) => ({ ...rest, signalId: texts[position].signalId }));

port.on('message', (part: AlikePart) => {
  if (part.kind === 'texts') {
    for (const text of part.texts) {
      places.set(text.signalId, texts.length);
      texts.push(text);
    }
  } else if (part.kind === 'begin') {
    alike = make(part.namesKnown);
    send({ kind: 'ready' });
  } else {
    send({ kind: 'found', asked: part.asked, found: find(part.to, part.most) });
  }
});
