import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { smallExport } from './small-export.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const COUNTER = new URL('./count-connections.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'signaal-leaves-'));

function counting(journal: string) {
  return {
    cwd: folder,
    env: { ...process.env, SIGNAAL_CONNECTIONS: journal, PORT: '0' },
    encoding: 'utf8' as const,
  };
}

function noted(journal: string): string {
  return existsSync(journal) ? readFileSync(journal, 'utf8') : '';
}

describe('nothing leaves the machine', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('the counter sees a connection that does go out', () => {
    const journal = join(folder, 'seen.txt');
    const tries = "import net from 'node:net'; net.connect(9, '127.0.0.1').on('error', () => 0);";
    spawnSync(process.execPath, ['--import', COUNTER, '--input-type=module', '-e', tries], counting(journal));
    assert.match(noted(journal), /connect/u);
  });

  test('signaal analyse opens 0 connections', () => {
    const journal = join(folder, 'analyse.txt');
    const file = join(folder, 'export.csv');
    writeFileSync(file, smallExport());
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', COUNTER, MAIN, 'analyse', file],
      counting(journal),
    );
    assert.equal(status, 0, stderr);
    assert.equal(noted(journal), '');
  });

  test('the server, from start to stop, opens 0 connections and writes in its data folder only', async () => {
    const journal = join(folder, 'serve.txt');
    const data = join(folder, 'data');
    const before = readdirSync(folder);
    const child = spawn(process.execPath, ['--import', COUNTER, MAIN, 'serve'], {
      ...counting(journal),
      env: { ...counting(journal).env, SIGNAAL_DATA: data, DATABASE_URL: '' },
    });
    const [said] = await once(child.stdout, 'data');
    const url = /http:\/\/localhost:\d+/u.exec(String(said))?.[0] ?? '';
    const ask = async (method: string, path: string, body?: string): Promise<Record<string, unknown>> => {
      const type = body?.startsWith('{') ? 'application/json' : 'application/octet-stream';
      const headers = {
        'idempotency-key': randomUUID(),
        ...(body === undefined ? {} : { 'content-type': type }),
      };
      const answer = await fetch(`${url}/api/companies/${company}${path}`, {
        method,
        headers,
        body: body ?? null,
      });
      return Object(await answer.json());
    };
    const company = randomUUID();
    await ask('PUT', '', JSON.stringify({ name: 'Stil', people: null, version: null }));
    let one = await ask('POST', '/imports?file=export.csv', smallExport());
    while (one.state === 'reading') one = await ask('GET', `/imports/${String(one.id)}`);
    one = await ask('POST', `/imports/${String(one.id)}/confirm`, JSON.stringify({ version: one.version }));
    let answer = await ask('GET', '/answer');
    while (answer.answer === null) answer = await ask('GET', '/answer');
    child.kill('SIGTERM');
    await once(child, 'exit');
    assert.equal(noted(journal), '');
    assert.deepEqual(readdirSync(folder).sort(), [...before, 'data'].sort());
  });
});
