import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sql } from '../../src/store/sql.ts';
import { freshKept } from '../kept/fresh-kept.ts';
import { MOVED, NEW_DESK, OLD_DESK } from '../made/two-desks.ts';
import { ask, killServer, portOf, sleep, start } from './server-to-kill.ts';

const KILLS = 4;
const KILLED_WITHIN_MS = 300; // of the word to begin: while tickets are written, while they are joined, and just after
const SETTLED_MS = 120_000;
const rowsOf = (desk: string): number => desk.split('\r\n').length - 1; // without its headings
const ROWS = rowsOf(OLD_DESK) + rowsOf(NEW_DESK);

type Where = { readonly port: number; readonly company: string };

async function seen({ port, company }: Where, id: string, state: Import['state']): Promise<Import> {
  for (const from = Date.now(); Date.now() - from < SETTLED_MS; await sleep(20)) {
    const answer = await ask(port, 'GET', `/api/companies/${company}/imports/${id}`);
    const now = importSchema.parse(answer?.body);
    if (now.state === state) return now;
  }
  throw new Error(`not ${state} in time`);
}

/** Brings a file in up to the word to begin, and gives that word. */
async function confirmed(where: Where, content: string): Promise<string> {
  const { port, company } = where;
  const base = `/api/companies/${company}/imports`;
  const begun = await ask(port, 'POST', `${base}?file=export.csv`, content, randomUUID());
  const { id } = importSchema.parse(begun?.body);
  const { version } = await seen(where, id, 'understood');
  const answer = await ask(port, 'POST', `${base}/${id}/confirm`, { version }, randomUUID());
  assert.equal(answer?.status, 202);
  return id;
}

describe('the server is killed while tickets of two desks are joined', () => {
  test(`${KILLS} kills: each moved ticket is there once, joined to the one it became`, async () => {
    const { kept, clear } = await freshKept();
    const random = seededRandom(1);
    const port = portOf('joining');
    let server = await start(kept, port);
    const companies: string[] = [];
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        const company = randomUUID();
        const where = { port, company };
        companies.push(company);
        const named = { name: `Verhuisd ${kill}`, people: null, version: null };
        assert.equal((await ask(port, 'PUT', `/api/companies/${company}`, named))?.status, 200);
        await seen(where, await confirmed(where, OLD_DESK), 'done');
        const second = await confirmed(where, NEW_DESK);
        await sleep(random.below(KILLED_WITHIN_MS));
        await killServer(server);
        server = await start(kept, port);
        assert.equal((await seen(where, second, 'done')).counts?.joined, MOVED);
      }
      server.kill('SIGTERM');
      await once(server, 'exit');
      const store = await openStore(kept);
      for (const company of companies) {
        const [counts] = await store.inCompany(company, (db) =>
          db.rows(sql`
            SELECT (SELECT count(*)::integer FROM signals) AS kept, (SELECT tickets FROM companies) AS counted,
                   (SELECT count(*)::integer FROM joined_tickets WHERE undone_at IS NULL) AS joined
          `),
        );
        assert.deepEqual(counts, { kept: ROWS, counted: ROWS - MOVED, joined: MOVED });
      }
      await store.close();
    } finally {
      await killServer(server);
      await clear();
    }
  });
});
