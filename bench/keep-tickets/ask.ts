import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export type Answered = { readonly status: number; readonly text: string };

/** Sends one request over a real socket, as a page would. */
export function ask(port: number, method: string, path: string, body?: Buffer | object): Promise<Answered> {
  const isFile = body instanceof Buffer;
  const payload = body === undefined || isFile ? body : Buffer.from(JSON.stringify(body));
  const type = isFile ? 'application/octet-stream' : 'application/json';
  const headers = {
    host: `localhost:${port}`,
    ...(payload === undefined ? {} : { 'content-type': type, 'content-length': payload.length }),
    ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: 'localhost', method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}

/** The same, as the record that the contract promises; refusals throw. */
export async function askJson<T>(
  schema: { readonly parse: (body: unknown) => T },
  ...[port, method, path, body]: Parameters<typeof ask>
): Promise<T> {
  const { status, text } = await ask(port, method, path, body);
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
  return schema.parse(JSON.parse(text));
}
