import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Import } from '../../src/contract/api/imports.schema.ts';
import { bytesOf } from '../made/zip.ts';

const OWN = { host: 'localhost:4400' };
const WAIT_MS = 120_000;

/** Speaks with the server as a page does, without a socket. Answers are held against nothing here: tests parse them. */
export function apiOf(app: FastifyInstance) {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    key?: string,
  ) => {
    const isFile = body instanceof Buffer;
    const answer = await app.inject({
      method,
      url,
      headers: {
        ...OWN,
        ...(body === undefined
          ? {}
          : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': key ?? randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { payload: isFile ? body : JSON.stringify(body) }),
    });
    return { status: answer.statusCode, body: answer.body === '' ? null : safeJson(answer.body) };
  };

  const until = async <T>(look: () => Promise<T>, is: (seen: T) => boolean): Promise<T> => {
    const from = Date.now();
    for (;;) {
      const seen = await look();
      if (is(seen)) return seen;
      if (Date.now() - from > WAIT_MS)
        throw new Error(`waited in vain: ${JSON.stringify(seen).slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const newCompany = async (name: string, people: number | null = null): Promise<string> => {
    const id = randomUUID();
    const made = await ask('PUT', `/api/companies/${id}`, { name, people, version: null });
    if (made.status !== 200) throw new Error(JSON.stringify(made.body));
    return id;
  };

  const importOf = async (company: string, id: string): Promise<Import> =>
    // Safe cast: the journey tests hold this answer against the contract.
    (await ask('GET', `/api/companies/${company}/imports/${id}`)).body as Import;

  const upload = async (
    company: string,
    file: string,
    content: string | Uint8Array,
    query = '',
  ): Promise<Import> => {
    const url = `/api/companies/${company}/imports?file=${encodeURIComponent(file)}${query}`;
    const { status, body } = await ask('POST', url, bytesOf(content));
    if (status !== 202) throw new Error(JSON.stringify(body));
    const { id } = body as Import; // Safe cast: as above
    return until(
      () => importOf(company, id),
      ({ state }) => state !== 'reading',
    );
  };

  const confirm = async (company: string, { id, version }: Import): Promise<Import> => {
    const { status, body } = await ask('POST', `/api/companies/${company}/imports/${id}/confirm`, {
      version,
    });
    if (status !== 202) throw new Error(JSON.stringify(body));
    return until(
      () => importOf(company, id),
      ({ state }) => state === 'done',
    );
  };

  /** Waits until the shown numbers know every ticket. */
  const reckoned = (company: string) =>
    until(
      async () => (await ask('GET', `/api/companies/${company}/answer`)).body,
      (answer) => answer?.reckoned?.running === null && answer?.answer !== null,
    );

  return { ask, until, newCompany, importOf, upload, confirm, reckoned };
}

function safeJson(text: string) {
  return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
}
