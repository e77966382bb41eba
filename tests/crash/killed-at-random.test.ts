import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { freshKept } from '../kept/fresh-kept.ts';
import { killAtRandom } from './kill.ts';

const KILLS = Number(process.env.KILLS ?? 20);
const SEED = Number(process.env.KILL_SEED ?? 1);

describe('the server is killed at random moments', () => {
  test(`${KILLS} kills while imports and edits are acknowledged lose nothing and double nothing`, async (t) => {
    const fresh = await freshKept();
    try {
      const { problems, ...counts } = await killAtRandom(fresh, KILLS, SEED);
      t.diagnostic(`${fresh.engine}, seed ${SEED}: ${JSON.stringify(counts)}`);
      assert.deepEqual(problems.slice(0, 10), []);
      assert.equal(counts.kills, KILLS);
      assert.ok(counts.writes >= KILLS, 'writes were acknowledged between the kills');
      assert.ok(counts.imports > 0 && counts.tickets > 0, 'imports were acknowledged');
    } finally {
      await fresh.clear();
    }
  });
});
