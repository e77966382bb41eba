import Papa from 'papaparse';
import { alikeThread } from '../src/usecases/workers/alike.ts';
import { manyTickets } from './keep-tickets/many-tickets.ts';

// Promise: among 100,000 tickets a page that asks for those like one, or like what somebody is typing, waits under 50 ms for
// them, once they are held ready.
const TICKETS = 100_000;
const QUESTIONS = 200;
const MOST = 10;
/** As look-for-report.ts asks, after each word of a title as it is typed. */
const TYPED_MOST = 50;
const AT_ONCE = 2_000;

const [headings, ...rows] = Papa.parse<string[]>(manyTickets(TICKETS).toString(), {
  skipEmptyLines: true,
}).data;
const column = (heading: string): number => headings.indexOf(heading);
const [title, body] = [column('Korte omschrijving'), column('Verzoek')];
const texts = rows.map((row, at) => ({ signalId: String(at), title: row[title], body: row[body] }));

const before = process.memoryUsage().rss;
const thread = alikeThread();
const began = process.cpuUsage();
const beganAt = performance.now();
for (let from = 0; from < texts.length; from += AT_ONCE)
  thread.give({ kind: 'texts', texts: texts.slice(from, from + AT_ONCE) });
thread.give({ kind: 'begin', namesKnown: true });
const alive = setInterval(() => undefined, 1_000); // the thread itself keeps no process alive
await thread.ready;
const readyMs = performance.now() - beganAt;
const cpu = process.cpuUsage(began);

const times: number[] = [];
let found = 0;
for (let question = 0; question < QUESTIONS; question += 1) {
  const asked = performance.now();
  const alike = await thread.find({ signalId: String((question * 499) % texts.length) }, MOST);
  times.push(performance.now() - asked);
  found += alike?.length ?? 0;
}
times.sort((a, b) => a - b);
const typed: number[] = [];
for (let question = 0; typed.length < QUESTIONS; question += 1) {
  const words = texts[(question * 499) % texts.length].title.split(' ');
  for (let told = 1; told <= words.length && typed.length < QUESTIONS; told += 1) {
    const asked = performance.now();
    await thread.find({ text: words.slice(0, told).join(' ') }, TYPED_MOST);
    typed.push(performance.now() - asked);
  }
}
typed.sort((a, b) => a - b);
const held = process.memoryUsage().rss - before;
thread.end();
clearInterval(alive);

const result = {
  tickets: texts.length,
  readySeconds: Math.round(readyMs / 100) / 10,
  processorSeconds: Math.round((cpu.user + cpu.system) / 100_000) / 10,
  heldMegabytes: Math.round(held / 1e6),
  p50Ms: Math.round(times[QUESTIONS >> 1] * 10) / 10,
  p95Ms: Math.round(times[Math.floor(QUESTIONS * 0.95)] * 10) / 10,
  worstMs: Math.round(times[QUESTIONS - 1] * 10) / 10,
  typedP50Ms: Math.round(typed[QUESTIONS >> 1] * 10) / 10,
  typedP95Ms: Math.round(typed[Math.floor(QUESTIONS * 0.95)] * 10) / 10,
  typedWorstMs: Math.round(typed[QUESTIONS - 1] * 10) / 10,
  foundEach: found / QUESTIONS,
};
for (const [name, value] of Object.entries(result)) process.stdout.write(`${name.padEnd(18)} ${value}\n`);
process.stdout.write(`${JSON.stringify(result)}\n`);
