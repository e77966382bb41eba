import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type FreshKept, freshKept } from '../kept/fresh-kept.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function started({ kept }: FreshKept, port: number, lang: string) {
  const env = { ...process.env, LC_ALL: lang, PORT: String(port) };
  return spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...env, SIGNAAL_DATA: kept.folder, DATABASE_URL: kept.url ?? '' },
  });
}

/** How a start on a port that is taken ends, and what it says. */
async function ends(fresh: FreshKept, port: number, lang: string) {
  const child = started(fresh, port, lang);
  const [[status], out, err] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, out, err };
}

describe('signaal serve, on a port where Signaal runs', () => {
  let [mine, others]: FreshKept[] = [];
  let port = 0;
  let running: ReturnType<typeof started>;

  before(async () => {
    [mine, others] = [await freshKept(), await freshKept()];
    port = await freePort();
    running = started(mine, port, 'en_GB.UTF-8');
    await once(running.stdout ?? running, 'data');
  });
  after(async () => {
    running.kill('SIGTERM');
    await once(running, 'exit');
    await mine.clear();
    await others.clear();
  });

  test('with the same data: says where, and all is well', async () => {
    const { status, out, err } = await ends(mine, port, 'nl_BE.UTF-8');
    assert.deepEqual([status, out, err], [0, `Signaal draait al: http://localhost:${port}\n`, '']);
  });

  for (const [lang, says] of [
    ['nl_BE.UTF-8', /draait al een andere Signaal, met een andere map of databank/u],
    ['fr_BE.UTF-8', /tourne déjà un autre Signaal, avec un autre dossier/u],
    ['en_GB.UTF-8', /Another Signaal already runs .*, with another folder/u],
  ] as const) {
    test(`with other data: says so and what to do, and fails (${lang})`, async () => {
      const { status, out, err } = await ends(others, port, lang);
      assert.equal(status, 1);
      assert.equal(out, '');
      assert.match(err, says);
      assert.ok(err.includes(others.kept.folder) && err.includes(`PORT=${port + 1} npm start`), err);
      assert.ok(!err.includes(mine.kept.folder), 'where the other keeps its data is not told');
    });
  }
});
