import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { ask, askJson } from './ask.ts';
import type { ServerProcess } from './server-process.ts';

const LOOK_MS = 100;
const LOOK_SELDOM_MS = 1_000; // a thought of minutes is not looked at ten times a second

/** What a stretch of work cost the server's process. */
export type Cost = {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number | null;
};

/** Does something and says what it cost. */
export async function costOf<T>(
  server: ServerProcess,
  work: () => Promise<T>,
): Promise<Cost & { readonly result: T }> {
  server.forgetPeak();
  const [start, cpu] = [performance.now(), server.cpuSeconds()];
  const result = await work();
  return {
    result,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: server.cpuSeconds() - cpu,
    peakMegabytes: server.peakMegabytes(),
  };
}

export async function newCompany(port: number, name: string): Promise<string> {
  const fields = { name, people: 400, version: null };
  const { id } = await askJson(companySchema, port, 'PUT', `/api/companies/${randomUUID()}`, fields);
  return id;
}

/** Waits until an import has left a state. */
async function leaves(port: number, path: string, state: Import['state']): Promise<Import> {
  for (;;) {
    const seen = await askJson(importSchema, port, 'GET', path);
    if (seen.state !== state) return seen;
    await sleep(LOOK_MS);
  }
}

/** Uploads an export and waits until it is understood. */
export async function upload(port: number, company: string, bytes: Buffer): Promise<Import> {
  const base = `/api/companies/${company}/imports`;
  const { id } = await askJson(importSchema, port, 'POST', `${base}?file=many.csv`, bytes);
  const seen = await leaves(port, `${base}/${id}`, 'reading');
  if (seen.state !== 'understood') throw new Error(JSON.stringify(seen.refusal));
  return seen;
}

/** Confirms what was understood and waits until every ticket is written. */
export async function confirm(port: number, company: string, { id, version }: Import): Promise<Import> {
  const path = `/api/companies/${company}/imports/${id}`;
  await askJson(importSchema, port, 'POST', `${path}/confirm`, { version });
  return leaves(port, path, 'importing');
}

/** Waits until the numbers stand; null when that takes longer than `seconds`, and how far it came then. */
export async function reckoned(
  port: number,
  company: string,
  seconds: number,
): Promise<{ readonly isDone: boolean; readonly stage: string; readonly share: number }> {
  const end = performance.now() + seconds * 1000;
  let at = { stage: 'waiting', share: 0 };
  while (performance.now() < end) {
    const seen = await askJson(answerSchema, port, 'GET', `/api/companies/${company}/answer`);
    const { running } = seen.reckoned;
    if (running === null && seen.answer !== null) return { isDone: true, ...at };
    if (running?.stage !== at.stage && running !== null)
      process.stderr.write(
        `  ${running.stage} after ${Math.round(seconds - (end - performance.now()) / 1000)} s\n`,
      );
    at = running ?? at;
    await sleep(LOOK_SELDOM_MS);
  }
  await ask(port, 'DELETE', `/api/companies/${company}/reckonings/running`);
  return { isDone: false, ...at };
}
