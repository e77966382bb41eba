import { setTimeout as sleep } from 'node:timers/promises';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ask, askJson } from './ask.ts';
import { manyTickets } from './many-tickets.ts';
import { type PageTimes, readPage } from './read-pages.ts';
import type { ServerProcess } from './server-process.ts';
import { newCompany, upload } from './take-in.ts';

export type Page = readonly [name: string, path: string];
export type Readers = { readonly readers: number; readonly seconds: number };

/** What an owner opens, by the paths that the pages ask for. */
export async function pagesOf(port: number, company: string): Promise<readonly Page[]> {
  const base = `/api/companies/${company}`;
  const { patterns } = await askJson(patternsSchema, port, 'GET', `${base}/patterns`);
  const middle = patterns[Math.floor(patterns.length / 10)];
  return [
    ['answer', `${base}/answer`],
    ['patterns', `${base}/patterns`],
    ['one pattern', `${base}/patterns/${middle.id}`],
    ['its tickets', `${base}/tickets?pattern=${middle.id}`],
    ['lost time', `${base}/lost-time`],
    ['all tickets', `${base}/tickets`],
    ['came back', `${base}/tickets?fate=cameBack`],
    ['search, common word', `${base}/tickets?q=printer`],
    ['search, rare words', `${base}/tickets?q=${encodeURIComponent('scanner badge')}`],
    ['companies', '/api/companies'],
  ];
}

/** Each page in turn. */
export async function readEach(
  server: ServerProcess,
  pages: readonly Page[],
  how: Readers,
): Promise<readonly PageTimes[]> {
  const times: PageTimes[] = [];
  for (const page of pages) {
    const seen = await readPage(server, page, how);
    process.stderr.write(
      `  ${page[0]}: p50 ${seen.p50.toFixed(1)} p95 ${seen.p95.toFixed(1)} ms, ${seen.n} times\n`,
    );
    times.push(seen);
  }
  return times;
}

/** Does something while the tickets of another company are being written, and says how fast that went meanwhile. */
export async function whileImporting<T>(
  port: number,
  tickets: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly rowsASecond: number; readonly lasted: boolean }> {
  const other = await newCompany(port, 'Meanwhile');
  const { id, version } = await upload(port, other, manyTickets(tickets));
  const path = `/api/companies/${other}/imports/${id}`;
  await ask(port, 'POST', `${path}/confirm`, { version });
  await sleep(500);
  const [before, start] = [await askJson(importSchema, port, 'GET', path), performance.now()];
  const result = await work();
  const after = await askJson(importSchema, port, 'GET', path);
  const seconds = (performance.now() - start) / 1000;
  return { result, rowsASecond: (after.done - before.done) / seconds, lasted: after.state === 'importing' };
}
