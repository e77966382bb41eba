// What keeping costs: tickets taken in beside a plain COPY, reckoned, and opened by ten readers at once, through the
// product's own doors: a server process over HTTP. `--engine postgres` takes the server that DATABASE_URL names.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { freshKept } from '../tests/kept/fresh-kept.ts';
import { ask } from './keep-tickets/ask.ts';
import { manyTickets } from './keep-tickets/many-tickets.ts';
import { pagesOf, readEach, whileImporting } from './keep-tickets/pages.ts';
import { plainCopy } from './keep-tickets/plain-copy.ts';
import { round, tableOf } from './keep-tickets/print.ts';
import { startServer } from './keep-tickets/server-process.ts';
import { standReckoning } from './keep-tickets/stand-reckoning.ts';
import { type Cost, confirm, costOf, newCompany, reckoned, upload } from './keep-tickets/take-in.ts';

const MODEL_TICKETS = 6_000; // really reckoned in every run: the lines that stand-reckoning.ts repeats
const PATTERNS = 2_000; // of lines that are written without thinking: more than a list is read for

const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '100000' },
    engine: { type: 'string', default: 'embedded' },
    /** Seconds that a reckoning may take; past them its lines are written without thinking. */
    reckon: { type: 'string', default: '1500' },
    /** Seconds that each page is asked for, and by how many at once. */
    seconds: { type: 'string', default: '8' },
    readers: { type: 'string', default: '10' },
    /** Tickets of the import that runs meanwhile. */
    meanwhile: { type: 'string', default: '100000' },
    out: { type: 'string' },
  },
});
const tickets = Number(values.tickets);
const [reckon, seconds, readers] = [values.reckon, values.seconds, values.readers].map(Number);
if (values.engine === 'embedded') delete process.env.DATABASE_URL;
else if (!process.env.DATABASE_URL) throw new Error('--engine postgres wants DATABASE_URL');

const say = (text: string): unknown => process.stderr.write(`${text}\n`);
const fresh = await freshKept();
let server = await startServer(fresh.kept);
try {
  const model = await newCompany(server.port, 'Model');
  const company = await newCompany(server.port, 'Many');
  await confirm(server.port, model, await upload(server.port, model, manyTickets(MODEL_TICKETS)));
  const thinking = await costOf(server, () => reckoned(server.port, model, reckon + 600));

  const bytes = manyTickets(tickets);
  say(`reading ${tickets} tickets, ${round(bytes.length / 1e6)} MB`);
  const reading = await costOf(server, () => upload(server.port, company, bytes));
  say('writing');
  const writing = await costOf(server, () => confirm(server.port, company, reading.result));
  say('reckoning');
  const reckoning = await costOf(server, () => reckoned(server.port, company, reckon));
  await server.stop();
  say('plain COPY');
  const plain = await plainCopy(fresh.kept, company);
  if (!reckoning.result.isDone) {
    say('writing the lines of a reckoning');
    await standReckoning(fresh.kept, { company, model, patterns: PATTERNS });
  }

  const start = performance.now();
  server = await startServer(fresh.kept);
  const listening = performance.now();
  await ask(server.port, 'GET', `/api/companies/${company}/answer`);
  const opening = {
    'ms to listen': round(listening - start),
    'ms to first answer': round(performance.now() - listening),
  };
  const pages = await pagesOf(server.port, company);
  say('one reader');
  const alone = await readEach(server, pages, { readers: 1, seconds: Math.min(2, seconds) });
  say(`${readers} readers`);
  const quiet = await readEach(server, pages, { readers, seconds });
  say(`${readers} readers while an import runs`);
  const meanwhile = await whileImporting(server.port, Number(values.meanwhile), () =>
    readEach(server, pages, { readers, seconds }),
  );

  const perSecond = (took: number, rows = tickets): number => round(rows / took);
  const costs = ({ seconds: took, cpuSeconds, peakMegabytes }: Cost, rows = tickets) => ({
    'rows/s': perSecond(took, rows),
    s: round(took, 1),
    'cpu s': round(cpuSeconds, 1),
    'peak MB': peakMegabytes ?? 'unknown',
  });
  const work = [
    { work: 'reading', ...costs(reading) },
    { work: 'importing', ...costs(writing) },
    { work: 'reckoning', ...costs(reckoning) },
    { work: `reckoning ${MODEL_TICKETS}`, ...costs(thinking, MODEL_TICKETS) },
    { work: 'plain COPY', 'rows/s': perSecond(plain), s: round(plain, 1), 'cpu s': '', 'peak MB': '' },
  ];
  const opened = alone.map(({ page, kilobytes, p50 }, index) => ({
    page,
    kB: kilobytes,
    'cpu ms': round(quiet[index].cpu, 1),
    'alone p50': round(p50, 1),
    'quiet p50': round(quiet[index].p50, 1),
    'quiet p95': round(quiet[index].p95, 1),
    'importing p50': round(meanwhile.result[index].p50, 1),
    'importing p95': round(meanwhile.result[index].p95, 1),
  }));
  const summary = {
    engine: fresh.engine,
    tickets,
    'import / COPY': round(writing.seconds / plain, 1),
    reckoned: reckoning.result,
    ...opening,
    'import rows/s meanwhile': round(meanwhile.rowsASecond),
    'import lasted': meanwhile.lasted,
  };
  process.stdout.write(`${tableOf(work)}\n\n${tableOf(opened)}\n\n`);
  const result = JSON.stringify({ bench: 'keep-tickets', ...summary, work, opened });
  process.stdout.write(`${result}\n`);
  if (values.out !== undefined) writeFileSync(values.out, `${result}\n`);
} finally {
  await server.stop();
  await fresh.clear();
}
