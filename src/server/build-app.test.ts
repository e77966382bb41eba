import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildApp } from './build-app.ts';
import { isSignaalAt, serve } from './serve.ts';

const OWN = { host: 'localhost:4400' };

describe('the server', () => {
  test('refuses another host, another origin and another site before anything is read', async () => {
    const app = await buildApp(() => 4400);
    for (const headers of [
      { host: 'evil.example' },
      { ...OWN, origin: 'http://evil.example' },
      { ...OWN, 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/analyses?file=x.csv',
        headers,
        payload: 'x',
      });
      assert.equal(answer.statusCode, 403);
      assert.match(answer.json().message, /only its own page/u);
    }
    await app.close();
  });

  test('answers a wrong query with 400 and what is wrong', async () => {
    const app = await buildApp(() => 4400);
    for (const query of ['', 'file=x.csv&people=-1', 'file=x.csv&lang=de', 'file=x.csv&colour=red']) {
      const answer = await app.inject({ method: 'POST', url: `/api/analyses?${query}`, headers: OWN });
      assert.equal(answer.statusCode, 400, query);
      assert.ok(answer.json().message.length > 10);
    }
    await app.close();
  });

  test('every answer forbids scripts that are not its own', async () => {
    const app = await buildApp(() => 4400);
    const { headers } = await app.inject({ url: '/api/health', headers: OWN });
    assert.match(String(headers['content-security-policy']), /script-src 'self';/u);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    await app.close();
  });

  test('listens on the loopback address only, and knows itself', async () => {
    const { url, close } = await serve(0);
    const port = Number(new URL(url).port);
    assert.equal(await isSignaalAt(port), true);
    await close();
    assert.equal(await isSignaalAt(port), false);
  });
});
