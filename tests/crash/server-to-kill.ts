import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FreshKept } from '../kept/fresh-kept.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const READY_MS = 180_000; // a machine that is busy with something else may take its time

/**
 * A port for each test of this process, below those that the system hands out. The two must not meet, in a run beside this one
 * neither: a server that finds a Signaal on its port leaves it to that one.
 */
const TESTS = ['at-random', 'joining', 'disk'] as const;
export const portOf = (test: (typeof TESTS)[number]): number =>
  20_000 + TESTS.length * (process.pid % 4_000) + TESTS.indexOf(test);

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts the product on what is kept, and waits until it answers. */
export async function start(
  { folder, url }: FreshKept['kept'],
  port: number,
  { flags = [], env = {} }: { readonly flags?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...flags, MAIN, 'serve'], {
    env: { ...process.env, ...env, SIGNAAL_DATA: folder, PORT: String(port), DATABASE_URL: url ?? '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (part) => {
    said += String(part);
  });
  const from = Date.now();
  while ((await ask(port, 'GET', '/api/health')) === null) {
    if (child.exitCode !== null) throw new Error(`the server did not start again: ${said}`);
    if (Date.now() - from > READY_MS) {
      await killServer(child); // else it would go on after the test, in the folder that is cleared
      throw new Error(`the server was not ready in time: ${said}`);
    }
    await sleep(30);
  }
  return child;
}

/** Kills a server and waits until it is gone; nothing where it has ended already. */
export async function killServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}

export type Answer = { readonly status: number; readonly body: unknown };

/** null when the server was gone before it answered. */
export async function ask(
  port: number,
  method: string,
  path: string,
  body?: unknown,
  key?: string,
): Promise<Answer | null> {
  const isFile = typeof body === 'string';
  try {
    const answer = await fetch(`http://localhost:${port}${path}`, {
      method,
      headers: {
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(body === undefined
          ? {}
          : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null; // cut off by the kill
    throw error;
  }
}
