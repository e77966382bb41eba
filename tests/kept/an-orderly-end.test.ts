import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptApp } from './with-app.ts';

const FILE = [
  'Nummer;Aangemaakt;Onderwerp',
  ...Array.from(
    { length: 40 },
    (_, at) => `${at + 1};0${1 + (at % 9)}-0${1 + (at % 8)}-2026 09:00;scherm hapert`,
  ),
].join('\r\n');

test('an end in the first moment of making numbers anew waits for it, and nothing fails', async () => {
  const kept = await keptApp();
  const company = await kept.api.newCompany('Sluitingstijd');
  await kept.api.confirm(company, await kept.api.upload(company, 'export.csv', FILE));
  await kept.api.reckoned(company);
  const { reckonings } = kept.context;
  await reckonings.settled();
  reckonings.ask(company);
  // Its first transaction is under way, and no thread is there yet that could be ended.
  while (reckonings.runningOf(company)?.stage !== 'understanding') await Promise.resolve();
  let isSettled = false;
  reckonings.settled().then(() => {
    isSettled = true;
  });
  await reckonings.close();
  const wasSettled = isSettled;
  await kept.clear();
  assert.ok(wasSettled, 'nothing of it needs the store any more');
  assert.deepEqual(kept.failures, []);
});
