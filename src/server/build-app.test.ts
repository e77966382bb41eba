import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { twoCompanies } from '../../tests/journeys/small-export.ts';
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
      assert.match(answer.json().message, /eigen bladzijde/u);
    }
    await app.close();
  });

  test('answers a wrong query with 400 and what is wrong', async () => {
    const app = await buildApp(() => 4400);
    for (const query of ['', 'file=x.csv&people=-1', 'file=x.csv&lang=de', 'file=x.csv&colour=red']) {
      const answer = await app.inject({ method: 'POST', url: `/api/analyses?${query}`, headers: OWN });
      assert.equal(answer.statusCode, 400, query);
      assert.match(answer.json().message, /Deze aanvraag klopt niet: (?:file|people|lang|colour): /u);
    }
    await app.close();
  });

  test('refuses in the language that is asked for, else the browser’s, and names no flag of the terminal', async () => {
    const app = await buildApp(() => 4400);
    const ask = async (url: string, language: string) =>
      (await app.inject({ method: 'POST', url, headers: { ...OWN, 'accept-language': language } })).json();
    assert.match((await ask('/api/analyses?lang=fr', 'en-GB')).message, /n’est pas correcte : file : /u);
    assert.match((await ask('/api/analyses', 'de-DE,en-GB;q=0.8')).message, /is not right: file: /u);
    assert.match((await ask('/api/nowhere', 'fr-BE')).message, /rien ici : \/api\/nowhere/u);
    const two = await app.inject({
      method: 'POST',
      url: '/api/analyses?file=two.csv&lang=en',
      headers: { ...OWN, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(twoCompanies()),
    });
    const last = JSON.parse(two.body.trim().split('\n').at(-1) ?? '');
    assert.equal(last.code, 'choose_company');
    assert.match(last.message, /company=NAME/u);
    assert.doesNotMatch(last.message, /--company/u);
    await app.close();
  });

  test('a body that is no file is refused with what to send', async () => {
    const app = await buildApp(() => 4400);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/analyses?file=x.csv&lang=en',
      headers: { ...OWN, 'content-type': 'image/png' },
      payload: 'x',
    });
    assert.equal(answer.statusCode, 415);
    assert.match(answer.json().message, /octet-stream/u);
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
