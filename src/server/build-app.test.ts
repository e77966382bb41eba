import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { twoCompanies } from '../../tests/journeys/small-export.ts';
import { apiOf } from '../../tests/kept/api.ts';
import { type FreshKept, freshKept } from '../../tests/kept/fresh-kept.ts';
import { type OpenContext, openContext } from '../usecases/open-context.ts';
import { buildApp } from './build-app.ts';
import { serve, signaalAt } from './serve.ts';

const OWN = { host: 'localhost:4400' };
const NOWHERE = `/api/companies/${randomUUID()}`;

describe('the server', () => {
  let fresh: FreshKept;
  let context: OpenContext;
  let app: FastifyInstance;

  before(async () => {
    fresh = await freshKept();
    context = await openContext(fresh.kept, (error) => assert.fail(String(error)));
    app = await buildApp(context, () => 4400);
  });
  after(async () => {
    await app.close();
    await context.close();
    await fresh.clear();
  });

  const ask = (
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    headers: Record<string, string> = {},
    payload = '',
  ) => app.inject({ method, url, headers: { ...OWN, ...headers }, ...(payload === '' ? {} : { payload }) });

  test('refuses another host, another origin and another site before anything is read', async () => {
    for (const headers of [
      { host: 'evil.example' },
      { origin: 'http://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await ask('GET', '/api/companies', headers);
      assert.equal(answer.statusCode, 403);
      assert.match(answer.json().message, /eigen bladzijde/u);
    }
  });

  test('answers a wrong request with 400 and what is wrong, in the reader’s language', async () => {
    const key = { 'idempotency-key': randomUUID(), 'content-type': 'application/octet-stream' };
    const wrong = [
      ['POST', `${NOWHERE}/imports`, key, /klopt niet: file: /u],
      ['POST', `${NOWHERE}/imports?file=x.csv&lang=de`, key, /lang: /u],
      ['POST', `${NOWHERE}/imports?file=x.csv&map=nothing`, key, /map: /u],
      ['POST', `${NOWHERE}/imports?file=x.csv`, { 'content-type': 'application/octet-stream' }, /key: /u],
      ['GET', '/api/companies/42/answer', {}, /bedrijf staat hier niet/u],
      ['GET', `${NOWHERE}/tickets?page=0`, {}, /page: /u],
      ['GET', `${NOWHERE}/answer?`, { 'accept-language': 'fr-BE' }, /entreprise n’est pas/u],
    ] as const;
    for (const [method, url, headers, said] of wrong) {
      const answer = await ask(method, url, headers, method === 'POST' ? 'x' : '');
      assert.ok(answer.statusCode === 400 || answer.statusCode === 404, `${url}: ${answer.statusCode}`);
      assert.match(answer.json().message, said, url);
    }
  });

  test('a file of two companies is refused with both, and no flag of the terminal is named', async () => {
    const api = apiOf(app);
    const company = await api.newCompany('');
    const refused = await api.upload(company, 'two.csv', twoCompanies(), '&lang=en');
    assert.equal(refused.state, 'refused');
    assert.equal(refused.refusal?.companies.length, 2);
    assert.match(refused.refusal?.message ?? '', /of=NAAM/u);
    assert.doesNotMatch(refused.refusal?.message ?? '', /--company/u);
    const chosen = await api.upload(company, 'two.csv', twoCompanies(), '&of=Garage%20Zuid');
    assert.equal(chosen.understood?.taken, 16);
    assert.equal(chosen.understood?.read, 16, 'what is of another company is not left out');
    assert.ok(chosen.understood?.files[0].notes.some(({ code, n }) => code === 'other_companies' && n === 8));
  });

  test('a body that is no file is refused with what to send', async () => {
    for (const type of ['image/png', 'text/plain', 'application/json']) {
      const headers = { 'content-type': type, 'idempotency-key': randomUUID() };
      const answer = await ask('POST', `${NOWHERE}/imports?file=x.csv&lang=en`, headers, '"x"');
      assert.equal(answer.statusCode, 415, type);
      assert.match(answer.json().message, /octet-stream/u);
    }
  });

  test('an address that cannot be read, and one that leads nowhere, are said in words', async () => {
    const bad = await ask('GET', '/%', { 'accept-language': 'en' });
    assert.equal(bad.statusCode, 400);
    assert.match(bad.json().message, /could not read/u);
    const lost = await ask('POST', '/api/nowhere', { 'accept-language': 'fr' });
    assert.equal(lost.statusCode, 404);
    assert.match(lost.json().message, /rien ici/u);
  });

  test('a person at an address that cannot be read comes to the page that says so', async () => {
    const accept = { accept: 'text/html,application/xhtml+xml' };
    const page = await app.inject({ url: '/%E0%A4%A', headers: accept });
    assert.deepEqual([page.statusCode, page.headers.location], [302, '/not-found']);
    assert.equal((await app.inject({ url: '/api/%E0%A4%A', headers: accept })).statusCode, 400);
  });

  test('every answer forbids scripts that are not its own', async () => {
    const { headers } = await ask('GET', '/api/health');
    assert.match(String(headers['content-security-policy']), /script-src 'self';/u);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  test('listens on the loopback address only, and knows itself from one with other data', async () => {
    const own = await freshKept();
    const copy = mkdtempSync(join(tmpdir(), 'signaal-copy-'));
    const { url, close } = await serve(0, own.kept);
    const port = Number(new URL(url).port);
    const { folder } = own.kept;
    cpSync(join(folder, 'identity'), join(copy, 'identity'));
    assert.equal(await signaalAt(port, own.kept), 'same');
    assert.equal(await signaalAt(port, { ...own.kept, url: 'postgres://localhost/other' }), 'other');
    assert.equal(await signaalAt(port, { ...own.kept, folder: copy }), 'other', 'a copy is another folder');
    assert.equal(await signaalAt(port, { ...own.kept, folder: join(copy, 'new') }), 'other');
    assert.equal(existsSync(join(copy, 'new')), false, 'nothing is made by asking');
    const health = await (await fetch(`${url}/api/health`)).text();
    assert.ok(!health.includes(folder), 'where the data are stays here');
    await close();
    assert.equal(await signaalAt(port, own.kept), 'none');
    rmSync(copy, { recursive: true });
    await own.clear();
  });
});
