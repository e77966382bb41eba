import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Pattern } from '../../src/contract/api/patterns.schema.ts';
import {
  changedSchema,
  patternDetailSchema,
  patternsSchema,
} from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { OFFICE_HOURS } from '../../src/engine/time/working-time.ts';
import { workingWeeks } from '../../src/engine/time/working-weeks.ts';
import { inventCompany } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const TEXT = ticketExport(inventCompany('verhaegen', 1));
const LINES = TEXT.split('\r\n').length > 1 ? '\r\n' : '\n';
const ROWS = TEXT.trimEnd().split(LINES);

describe('what people correct', () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    const { api } = kept;
    company = await api.newCompany('Maakbedrijf Verhaegen', 48);
    await api.confirm(company, await api.upload(company, 'verhaegen.csv', TEXT));
    await api.reckoned(company);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const list = async (show = 'all'): Promise<readonly Pattern[]> =>
    patternsSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/patterns?show=${show}`)).body)
      .patterns;
  const ticketsOf = async (pattern: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const url = `/api/companies/${company}/tickets?pattern=${pattern}&page=${page}`;
      const { tickets, total } = ticketsSchema.parse((await kept.api.ask('GET', url)).body);
      ids.push(...tickets.map(({ id }) => id));
      if (ids.length >= total) return ids.sort();
    }
  };
  const change = async (pattern: Pattern, verb: string, body: object, key?: string) =>
    kept.api.ask(
      'POST',
      `/api/companies/${company}/patterns/${pattern.id}/${verb}`,
      { version: pattern.version, ...body },
      key,
    );
  const undo = (id: string) => kept.api.ask('POST', `/api/companies/${company}/changes/${id}/undo`, {});

  test('a name, an owner with a date and a dismissal hold through a new reckoning, and are taken back one by one', async () => {
    const [pattern] = await list();
    const renamed = changedSchema.parse((await change(pattern, 'rename', { name: 'De grote machine' })).body);
    const [after1] = (await list()).filter(({ id }) => id === pattern.id);
    assert.equal(after1.name.given, 'De grote machine');
    await change(after1, 'take', { owner: 'Team onderhoud', due: '2026-12-31' });
    const [after2] = (await list()).filter(({ id }) => id === pattern.id);
    const put = changedSchema.parse(
      (await change(after2, 'dismiss', { reason: 'accepted', note: 'wordt vervangen' })).body,
    );
    assert.ok(!(await list('open')).some(({ id }) => id === pattern.id));
    await kept.api.ask('POST', `/api/companies/${company}/reckonings`, {});
    await kept.api.reckoned(company);
    const [after3] = (await list('dismissed')).filter(({ id }) => id === pattern.id);
    assert.equal(after3.name.given, 'De grote machine');
    assert.equal(after3.owner, 'Team onderhoud');
    assert.equal(after3.dismissed?.note, 'wordt vervangen');
    const answer = (await kept.api.ask('GET', `/api/companies/${company}/answer`)).body;
    assert.ok(!answer.answer.moves.some((move: { pattern: string }) => move.pattern === pattern.id));

    const early = await undo(renamed.change.id);
    assert.equal(early.status, 409, 'a newer change goes first');
    assert.equal(early.body.code, 'not_latest');
    assert.equal((await undo(put.change.id)).status, 200);
    assert.equal((await undo(put.change.id)).body.code, 'already_undone');
    const dated = await change(after3, 'take', { owner: null, due: '2026-12-31' });
    assert.equal(dated.status, 400, 'a date is somebody’s');
    assert.match(dated.body.message, /due/u);
    const [after4] = (await list('open')).filter(({ id }) => id === pattern.id);
    assert.equal(after4.dismissed, null);
    assert.equal(after4.owner, 'Team onderhoud');
  });

  test('what was done about a problem is held against what came before and after it, and is taken back', async () => {
    const detailOf = async (id: string) =>
      patternDetailSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/patterns/${id}`)).body);
    const [pattern] = (await list()).toSorted((a, b) => b.days.length - a.days.length);
    assert.equal((await detailOf(pattern.id)).proof, null, 'nobody did anything yet');
    assert.equal((await change(pattern, 'fix', { on: null, note: 'zonder dag' })).status, 400);
    const on = pattern.days[Math.floor(pattern.days.length / 2)].day;
    const made = changedSchema.parse((await change(pattern, 'fix', { on, note: 'kabel vervangen' })).body);
    const { pattern: fixed, proof, period, changes } = await detailOf(pattern.id);
    assert.deepEqual(fixed.fix, { on, note: 'kabel vervangen' });
    assert.equal(changes[0].verb, 'fix');
    assert.ok(proof !== null && period !== null);
    const [acted, last] = [on, period.to].map((day) => Date.parse(day) / 86_400_000);
    const weeks = workingWeeks(OFFICE_HOURS).between(acted, last);
    assert.ok(Math.abs(proof.after.weeks - weeks) < 1e-9, 'to the end of what was read in');
    const later = pattern.days.filter(({ day }) => day > on).length;
    assert.ok(proof.after.episodes > 0 && proof.after.episodes <= later);
    assert.equal(proof.verdict, 'came-back', 'the same problem went on as before');
    assert.ok(proof.decidedOn !== null && proof.decidedOn > on);
    await kept.api.ask('POST', `/api/companies/${company}/reckonings`, {});
    await kept.api.reckoned(company);
    assert.deepEqual((await detailOf(pattern.id)).pattern.fix, fixed.fix, 'it holds through a new reckoning');
    assert.equal((await undo(made.change.id)).status, 200);
    const { pattern: back, proof: none } = await detailOf(pattern.id);
    assert.equal(back.fix, null);
    assert.equal(none, null);
  });

  test('two people who change one thing: the second is told, and nothing is lost', async () => {
    const [, pattern] = await list();
    assert.equal((await change(pattern, 'rename', { name: 'Eerst' })).status, 200);
    const second = await change(pattern, 'rename', { name: 'Daarna' });
    assert.equal(second.status, 409);
    assert.equal(second.body.code, 'changed_meanwhile');
    assert.equal((await list()).find(({ id }) => id === pattern.id)?.name.given, 'Eerst');
  });

  test('the same request twice changes once', async () => {
    const [, , pattern] = await list();
    const key = randomUUID();
    const one = await change(pattern, 'rename', { name: 'Eenmaal' }, key);
    const two = await change(pattern, 'rename', { name: 'Eenmaal' }, key);
    assert.deepEqual(one.body, two.body);
    assert.equal((await change(pattern, 'rename', { name: 'Anders' }, key)).body.code, 'key_reused');
  });

  test('a split holds when the tickets are grouped anew, also after a later export, and is taken back whole', async () => {
    const before1 = await list();
    const pattern = before1.find(({ tickets }) => tickets >= 12 && tickets <= 30);
    assert.ok(pattern);
    const all = await ticketsOf(pattern.id);
    const out = all.slice(0, 5);
    const { change: made, show } = changedSchema.parse(
      (await change(pattern, 'split', { tickets: out })).body,
    );
    assert.notEqual(show, pattern.id);
    assert.deepEqual(await ticketsOf(show), out, 'at once');
    const nameOf = async (id: string) =>
      patternDetailSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/patterns/${id}`)).body)
        .pattern.name.nl;
    const namesOf = async () => [await nameOf(show), await nameOf(pattern.id)];
    assert.equal(new Set(await namesOf()).size, 2, 'two problems, two names');
    await kept.api.reckoned(company);
    assert.equal(new Set(await namesOf()).size, 2, 'two problems, two names');
    const apart = async () => {
      const [mine, rest] = [await ticketsOf(show), await ticketsOf(pattern.id)];
      assert.ok(out.every((id) => mine.includes(id) && !rest.includes(id)));
      assert.ok(all.slice(5).every((id) => !mine.includes(id)));
    };
    await apart();
    const { api } = kept;
    const extra = [...ROWS.slice(0, 1), ...ROWS.slice(1).map((row) => row)].join(LINES);
    await api.confirm(company, await api.upload(company, 'verhaegen-later.csv', extra));
    await api.ask('POST', `/api/companies/${company}/reckonings`, {});
    await api.reckoned(company);
    await apart();
    assert.equal((await undo(made.id)).status, 200);
    assert.deepEqual(await ticketsOf(pattern.id), all, 'at once');
    await api.reckoned(company);
    assert.deepEqual(await ticketsOf(pattern.id), all, 'and in the next grouping');
  });

  test('tickets that are not this problem stand alone, and all of a pattern cannot leave it', async () => {
    const pattern = (await list()).find(({ tickets }) => tickets >= 8 && tickets <= 11);
    assert.ok(pattern);
    const all = await ticketsOf(pattern.id);
    const whole = await change(pattern, 'not-same', { tickets: all });
    assert.equal(whole.body.code, 'whole_pattern');
    const stranger = await change(pattern, 'not-same', { tickets: [randomUUID()] });
    assert.equal(stranger.body.code, 'not_in_pattern');
    const out = all.slice(0, 2);
    assert.equal((await change(pattern, 'not-same', { tickets: out })).status, 200);
    await kept.api.reckoned(company);
    const rest = await ticketsOf(pattern.id);
    assert.ok(out.every((id) => !rest.includes(id)));
    const { body } = await kept.api.ask('GET', `/api/companies/${company}/tickets?alone=yes`);
    assert.ok(body.total >= 2);
  });
});
