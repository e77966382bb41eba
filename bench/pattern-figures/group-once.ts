// One run in a process of its own, so that its processor time and its peak memory are those of one thing.
import { parseArgs } from 'node:util';
import { peakMegabytes, print, processorSeconds } from './cost.ts';
import { groupTexts, named } from './engine-groups.ts';
import { manyTickets } from './many-tickets.ts';
import { deskTickets } from './public-data.ts';

const { values } = parseArgs({
  options: { what: { type: 'string', default: 'desk' }, tickets: { type: 'string', default: '0' } },
});
const texts = values.what === 'desk' ? deskTickets() : manyTickets(Number(values.tickets), 1).texts;
const before = processorSeconds();
const began = performance.now();
const found = named(groupTexts(texts, 1));
print(
  JSON.stringify({
    tickets: texts.length,
    processorSeconds: processorSeconds() - before,
    seconds: (performance.now() - began) / 1000,
    peakMegabytes: peakMegabytes(),
    groups: new Set(found.filter((group) => group >= 0)).size,
    alone: found.filter((group) => group < 0).length,
  }),
);
