import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { longExport } from '../journeys/small-export.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const ROWS = 3_000; // six batches: it is stopped long before the last
const BATCH = 500;

describe('an import that is stopped while its tickets are written', () => {
  let kept: KeptApp;
  before(async () => {
    kept = await keptApp();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const on = async (company: string, { id, version }: Import, verb: string, key = randomUUID()) => {
    const path = `/api/companies/${company}/imports/${id}/${verb}`;
    return kept.api.ask('POST', path, { version }, key);
  };
  const seen = async (company: string, { id }: Import): Promise<Import> =>
    importSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/imports/${id}`)).body);
  const ticketsOf = async (company: string): Promise<number> =>
    ticketsSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/tickets`)).body).total;

  /** Confirms a long export and stops it at once. */
  async function stopped(name: string) {
    const company = await kept.api.newCompany(name, 20);
    const understood = await kept.api.upload(company, 'lang.csv', longExport(ROWS));
    const confirmed = await on(company, understood, 'confirm');
    assert.equal(confirmed.status, 202);
    const answer = await on(company, importSchema.parse(confirmed.body), 'stop');
    assert.equal(answer.status, 202, JSON.stringify(answer.body));
    await kept.context.imports.settled();
    return { company, one: await seen(company, understood) };
  }

  test('ends after the batch that is written: what is in stays and is said, and it does not go on by itself', async () => {
    const { company, one } = await stopped('Halverwege');
    assert.equal(one.state, 'stopped');
    assert.deepEqual([one.total, one.done % BATCH], [ROWS, 0]);
    assert.ok(one.done < ROWS, `${one.done} rows were in already`);
    assert.notEqual(one.finishedAt, null);
    assert.equal(await ticketsOf(company), one.done);
    await kept.context.imports.resume();
    await kept.context.imports.settled();
    assert.deepEqual(await seen(company, one), one, 'a server that starts again leaves it');
    assert.equal((await on(company, one, 'stop')).body.code, 'not_now');
    assert.equal((await on(company, one, 'confirm')).body.code, 'not_now');
  });

  test('goes on from there when it is told to, once, and then is like any other', async () => {
    const { company, one } = await stopped('Verder');
    const key = randomUUID();
    const [first, again] = [await on(company, one, 'continue', key), await on(company, one, 'continue', key)];
    assert.deepEqual([first.status, again.status], [202, 202]);
    const done = await kept.api.until(
      () => seen(company, one),
      ({ state }) => state === 'done',
    );
    const { read, created, updated, unchanged, quarantined } = done.counts ?? assert.fail('no counts');
    assert.deepEqual([read, created, updated, unchanged, quarantined], [ROWS, ROWS, 0, 0, 0]);
    assert.equal(await ticketsOf(company), ROWS);
    assert.equal((await on(company, done, 'continue')).body.code, 'not_now');
    const twice = await kept.api.confirm(
      company,
      await kept.api.upload(company, 'lang.csv', longExport(ROWS)),
    );
    assert.deepEqual([twice.counts?.created, twice.counts?.unchanged], [0, ROWS]);
  });

  test('can be stopped and let go on many times, and none is lost or doubled', async () => {
    const { company, one } = await stopped('Telkens');
    let now = one;
    for (let turn = 0; turn < 3 && now.state === 'stopped'; turn += 1) {
      const going = importSchema.parse((await on(company, now, 'continue')).body);
      await on(company, going, 'stop');
      now = await seen(company, one);
    }
    if (now.state === 'stopped') await on(company, now, 'continue');
    const done = await kept.api.until(
      () => seen(company, one),
      ({ state }) => state === 'done',
    );
    assert.equal(done.counts?.created, ROWS);
    assert.equal(await ticketsOf(company), ROWS);
  });

  test('can be forgotten, with what it brought', async () => {
    const { company, one } = await stopped('Toch niet');
    const gone = await kept.api.ask('DELETE', `/api/companies/${company}/imports/${one.id}`);
    assert.equal(gone.status, 204, JSON.stringify(gone.body));
    assert.equal(await ticketsOf(company), 0);
  });
});
