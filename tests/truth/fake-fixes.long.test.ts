import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { judgeFakeFixes } from '../made/fake-fixes.ts';

const FILE = 'incident_event_log.csv.gz';
const UCI = new URL(`../../../shared/data/incidents-uci/${FILE}`, import.meta.url);
const skip = existsSync(UCI) ? false : `${UCI.pathname} is absent`;

describe('days of a real log on which nobody fixed anything', { skip }, () => {
  for (const group of ['location,subcategory', 'location,subcategory,u_symptom', 'caller_id,subcategory']) {
    test(`are called a fix that held in at most 5 % of those that can be decided: ${group}`, (t) => {
      const { n, decided, held, verdicts } = judgeFakeFixes({ file: FILE, bytes: readFileSync(UCI) }, group);
      t.diagnostic(`n ${n}, decided ${decided}, held ${held}: ${JSON.stringify([...verdicts])}`);
      assert.ok(decided >= 50, `${decided} decided`);
      assert.ok(held <= 0.05 * decided, `${held} of ${decided}`);
    });
  }
});
