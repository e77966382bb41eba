import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { companiesSchema } from '../../src/contract/api/companies.schema.ts';
import { freshKept } from '../kept/fresh-kept.ts';
import { ask, killServer, portOf, start } from './server-to-kill.ts';

const PRELOAD = new URL('./refuse-syncs.mjs', import.meta.url).href;
const isPostgres = (process.env.DATABASE_URL ?? '') !== '';

describe('a disk that refuses what is written', {
  skip: isPostgres && 'the server keeps its own disk',
}, () => {
  test('ends the server with a sentence, and a new start has all that was acknowledged', async () => {
    const fresh = await freshKept();
    const refuse = join(fresh.kept.folder, 'refuse');
    const port = portOf('disk');
    const servers: ChildProcess[] = [];
    const name = (id: string, said: string) =>
      ask(port, 'PUT', `/api/companies/${id}`, { name: said, people: 12, version: null }, randomUUID());
    try {
      const server = await start(fresh.kept, port, {
        flags: ['--import', PRELOAD],
        env: { REFUSE_SYNCS: refuse },
      });
      servers.push(server);
      let said = '';
      server.stderr?.on('data', (part) => {
        said += String(part);
      });
      const kept = randomUUID();
      assert.equal((await name(kept, 'Bakkerij Noord'))?.status, 200);
      const ended = once(server, 'exit');
      writeFileSync(refuse, '');
      const answer = await name(randomUUID(), 'Garage Zuid');
      assert.ok(answer === null || answer.status >= 500, `acknowledged: ${answer?.status}`);
      const [code] = await ended;
      assert.equal(code, 1);
      assert.match(said, /the disk refused what was written .*EIO.*; stopping\./u);
      rmSync(refuse);
      const again = await start(fresh.kept, port);
      servers.push(again);
      const { companies } = companiesSchema.parse((await ask(port, 'GET', '/api/companies'))?.body);
      assert.ok(companies.some(({ id }) => id === kept));
    } finally {
      for (const each of servers) await killServer(each);
      await fresh.clear();
    }
  });
});
