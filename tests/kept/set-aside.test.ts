import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  changedSchema,
  type Pattern,
  patternDetailSchema,
  patternsSchema,
} from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { printerExport } from './printer-export.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const ASIDE = { reason: 'accepted', note: 'wordt vervangen' };

describe('a problem that was set aside', () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Aan de kant', 20);
    await take(1, 40);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  async function take(from: number, to: number): Promise<void> {
    const file = await kept.api.upload(company, 'desk.csv', printerExport(from, to));
    await kept.api.confirm(company, file);
    await kept.api.reckoned(company);
  }
  const pathOf = (rest: string): string => `/api/companies/${company}/${rest}`;
  const listed = async (show: string): Promise<Pattern | undefined> =>
    patternsSchema.parse((await kept.api.ask('GET', pathOf(`patterns?show=${show}`))).body).patterns[0];
  const shown = async (show: string): Promise<Pattern> => {
    const pattern = await listed(show);
    assert.ok(pattern !== undefined, show);
    return pattern;
  };
  const detailOf = async (id: string): Promise<Pattern> =>
    patternDetailSchema.parse((await kept.api.ask('GET', pathOf(`patterns/${id}`))).body).pattern;
  const setAside = async ({ id, version }: Pattern) =>
    changedSchema.parse(
      (await kept.api.ask('POST', pathOf(`patterns/${id}/dismiss`), { version, ...ASIDE })).body,
    );

  test('is back once it grew by half, and its line and its page know why it was aside and since when it is not', async () => {
    const first = await shown('open');
    assert.equal(first.tickets, 40);
    assert.deepEqual([first.dismissed, first.setAsideBefore], [null, null]);
    await setAside(first);
    await take(41, 59);
    const aside = await shown('dismissed');
    assert.deepEqual([aside.id, aside.tickets, aside.setAsideBefore], [first.id, 59, null]);
    assert.equal(aside.dismissed?.note, ASIDE.note, 'nineteen more are less than half');
    assert.equal(await listed('open'), undefined);

    await take(60, 60);
    assert.equal(await listed('dismissed'), undefined);
    const back = await shown('open');
    assert.equal(back.dismissed, null);
    assert.deepEqual(back.setAsideBefore, { ...ASIDE, at: aside.dismissed.at, tickets: 40 });
    assert.deepEqual((await detailOf(first.id)).setAsideBefore, back.setAsideBefore);
    const rows = (await kept.api.ask('GET', pathOf(`tickets?pattern=${first.id}`))).body;
    assert.equal(ticketsSchema.parse(rows).total, back.tickets, 'what it grew to opens its rows');
  });

  test('and was set aside again is held against what it has then; taken back, it is as before', async () => {
    const again = await setAside(await shown('open'));
    const aside = await shown('dismissed');
    assert.ok(aside.dismissed !== null);
    assert.equal(aside.setAsideBefore, null);
    await kept.api.ask('POST', pathOf(`changes/${again.change.id}/undo`), {});
    assert.equal((await shown('open')).setAsideBefore?.tickets, 40);
  });
});
