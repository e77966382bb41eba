import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companiesSchema } from '../../src/contract/api/companies.schema.ts';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { MOVED, NEW_DESK, OLD_DESK } from '../made/two-desks.ts';
import { type KeptApp, keptApp } from './with-app.ts';

describe('two desks of one company', () => {
  let kept: KeptApp;
  let company: string;
  let second: Import;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Verhuisd', 20);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const take = async (file: string, content: string): Promise<Import> =>
    importSchema.parse(await kept.api.confirm(company, await kept.api.upload(company, file, content)));
  const tickets = async (query: string) =>
    ticketsSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/tickets?${query}`)).body);
  const counted = async (): Promise<number> => {
    const { companies } = companiesSchema.parse((await kept.api.ask('GET', '/api/companies')).body);
    return companies.find(({ id }) => id === company)?.tickets ?? -1;
  };
  const reckoned = async (): Promise<number> => {
    const { answer } = answerSchema.parse(await kept.api.reckoned(company));
    assert.ok(answer !== null);
    return Object.values(answer.population).reduce((sum, n) => sum + n, 0);
  };
  const undo = async (): Promise<Import> =>
    importSchema.parse(
      (
        await kept.api.ask(
          'POST',
          `/api/companies/${company}/imports/${second.id}/joined/undo`,
          {},
          randomUUID(),
        )
      ).body,
    );

  test('a ticket that was moved counts once, is as old as it is, and keeps both numbers', async (t) => {
    t.diagnostic(kept.fresh.engine);
    const first = await take('oud.csv', OLD_DESK);
    assert.deepEqual([first.counts?.created, first.counts?.joined], [55, 0]);
    second = await take('nieuw.csv', NEW_DESK);
    assert.deepEqual([second.counts?.created, second.counts?.joined], [55, MOVED]);
    assert.equal(await counted(), 85, '25 moved, 30 of before, 30 of now');
    assert.equal(await reckoned(), 85);
    assert.equal((await tickets('page=1')).total, 85);
    const joined = await tickets(`joined=${second.id}`);
    assert.equal(joined.total, MOVED);
    const one = joined.tickets.find(({ ticket }) => ticket === 'Z103');
    assert.deepEqual([one?.opened, one?.former], ['2026-04-04', ['M2003']]);
    assert.deepEqual(
      (await tickets('q=M2003')).tickets.map(({ ticket }) => ticket),
      ['Z103'],
      'it is found by the number it had',
    );
    assert.equal(
      (await tickets('q=printer%20stuk')).total,
      60,
      'what people say again and again is not joined',
    );
  });

  test('a later export of either desk joins nothing more and changes nothing of it', async () => {
    const again = await take('oud.csv', OLD_DESK);
    assert.deepEqual([again.counts?.unchanged, again.counts?.joined], [55, 0]);
    assert.equal(await counted(), 85);
    assert.equal((await tickets(`joined=${second.id}`)).total, MOVED);
  });

  test('the export of everything gives it back joined', async () => {
    const { body } = await kept.api.ask('GET', `/api/companies/${company}/export.csv`);
    const other = await kept.api.newCompany('Teruggezet', 20);
    const back = importSchema.parse(
      await kept.api.confirm(other, await kept.api.upload(other, 'signaal-export.csv', body)),
    );
    assert.deepEqual([back.counts?.created, back.counts?.joined], [110, MOVED]);
  });

  test('it can be taken apart, and stays so', async () => {
    assert.equal((await undo()).counts?.joined, 0);
    assert.equal(await counted(), 110);
    assert.equal(await reckoned(), 110);
    const again = await take('nieuw.csv', NEW_DESK);
    assert.deepEqual([again.counts?.unchanged, again.counts?.joined], [55, 0]);
    assert.equal(await counted(), 110);
    assert.equal((await undo()).counts?.joined, 0, 'once more does nothing');
  });

  test('when the newer desk is forgotten, the older tickets count by themselves', async () => {
    const other = await kept.api.newCompany('Vergeten', 20);
    company = other;
    await take('oud.csv', OLD_DESK);
    second = await take('nieuw.csv', NEW_DESK);
    assert.equal(await counted(), 85);
    const { status } = await kept.api.ask('DELETE', `/api/companies/${company}/imports/${second.id}`);
    assert.equal(status, 204);
    assert.equal(await counted(), 55);
    assert.equal((await tickets('page=1')).total, 55);
  });
});
