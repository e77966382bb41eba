import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { moreLikeSchema } from '../../src/contract/api/alikes.schema.ts';
import { learnedSchema } from '../../src/contract/api/learned.schema.ts';
import {
  changedSchema,
  type Pattern,
  patternDetailSchema,
  patternsSchema,
} from '../../src/contract/api/patterns.schema.ts';
import { type Ticket, ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { inventCompany } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { type Sql, sql } from '../../src/store/sql.ts';
import { type KeptApp, keptApp } from './with-app.ts';

describe('tickets that perhaps belong to a problem', () => {
  let kept: KeptApp;
  let company: string;
  /** A problem with at least two open questions. */
  let id: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Maakbedrijf Verhaegen', 48);
    const text = ticketExport(inventCompany('verhaegen', 1));
    await kept.api.confirm(company, await kept.api.upload(company, 'verhaegen.csv', text));
    await kept.api.reckoned(company);
    const { patterns } = patternsSchema.parse(await get('patterns'));
    for (const pattern of patterns)
      if (id === undefined && (await asked(pattern.id)).length > 1) id = pattern.id;
    assert.ok(id !== undefined, 'the company has questions');
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const get = async (path: string) => (await kept.api.ask('GET', `/api/companies/${company}/${path}`)).body;
  const asked = async (pattern: string): Promise<readonly Ticket[]> =>
    ticketsSchema.parse(await get(`tickets?perhaps=${pattern}`)).tickets;
  const shown = async (): Promise<Pattern> => patternDetailSchema.parse(await get(`patterns/${id}`)).pattern;
  const say = async (verb: string, tickets: readonly string[]) => {
    const { version } = await shown();
    return kept.api.ask('POST', `/api/companies/${company}/patterns/${id}/${verb}`, { version, tickets });
  };
  const members = async (): Promise<ReadonlySet<string>> => {
    const { total, tickets } = ticketsSchema.parse(await get(`tickets?pattern=${id}`));
    assert.ok(total <= 50, 'on one page');
    return new Set(tickets.map((ticket) => ticket.id));
  };
  const undo = async (change: string): Promise<void> => {
    const { status } = await kept.api.ask('POST', `/api/companies/${company}/changes/${change}/undo`, {});
    assert.equal(status, 200);
  };
  const reckonedAnew = () =>
    kept.api.until(
      () => get(`patterns/${id}`),
      (now) => now?.reckoned?.running === null && now?.pattern?.stale === false,
    );

  const more = async (): Promise<readonly Ticket[]> => {
    const { alikes } = await kept.api.until(
      async () => moreLikeSchema.parse(await get(`patterns/${id}/more`)),
      ({ preparing }) => preparing === null,
    );
    return alikes.map(({ ticket }) => ticket);
  };

  test('a question is about a ticket that stands alone, and no number counts it', async () => {
    const { tickets } = await shown();
    const questions = await asked(id);
    assert.ok(questions.every(({ pattern }) => pattern === null));
    assert.equal((await members()).size, tickets);
  });

  test('the likeliest is asked about first, and a list is still in the order that is asked', async () => {
    const inOrder = async (query: string): Promise<readonly string[]> =>
      ticketsSchema.parse(await get(`tickets?perhaps=${id}${query}`)).tickets.map((ticket) => ticket.id);
    const likeliest = (await more()).map((ticket) => ticket.id);
    const questions = await inOrder('');
    assert.deepEqual(questions.slice(0, likeliest.length), likeliest.slice(0, questions.length));
    const newest = await inOrder('&sort=-opened');
    assert.deepEqual([...newest].sort(), [...questions].sort());
    const opened = ticketsSchema
      .parse(await get(`tickets?perhaps=${id}&sort=-opened`))
      .tickets.map((each) => each.opened);
    assert.deepEqual(opened, [...opened].sort().reverse());
  });

  test('“yes” puts it in at once and for good; taken back, it is a question again', async () => {
    const [question] = await asked(id);
    const before = (await shown()).tickets;
    const { change } = changedSchema.parse((await say('also', [question.id])).body);
    assert.equal((await shown()).tickets, before + 1);
    assert.ok(!(await asked(id)).some((each) => each.id === question.id));
    await reckonedAnew();
    assert.ok((await members()).has(question.id), 'also after the numbers were made anew');
    await undo(change.id);
    assert.ok(!(await members()).has(question.id));
    await reckonedAnew();
    assert.ok((await asked(id)).some((each) => each.id === question.id));
  });

  test('“no” is not asked again, also after the numbers were made anew; taken back, it is', async () => {
    const [question] = await asked(id);
    const { change } = changedSchema.parse((await say('not-this', [question.id])).body);
    const isAsked = async () => (await asked(id)).some((each) => each.id === question.id);
    assert.equal(await isAsked(), false);
    await kept.api.reckoned(company);
    assert.equal(await isAsked(), false);
    assert.ok(!(await members()).has(question.id));
    await undo(change.id);
    assert.equal(await isAsked(), true);
    await kept.api.reckoned(company);
    assert.equal(await isAsked(), true);
  });

  test('what was learned can be carried off, and is gone from it when taken back', async () => {
    const [yes, no] = await asked(id);
    const { change } = changedSchema.parse((await say('also', [yes.id])).body);
    await say('not-this', [no.id]);
    const learned = async () => learnedSchema.parse(await get('learned.json'));
    const { corrections, problems } = await learned();
    assert.deepEqual(
      corrections.map(({ kind, said }) => [kind, said]),
      [
        ['together', 'also'],
        ['apart', 'not-this'],
      ],
    );
    const [together, apart] = corrections;
    assert.ok(together.tickets.includes(yes.ticket) && together.from.length === 0);
    assert.deepEqual(apart.tickets, [no.ticket]);
    assert.deepEqual(apart.from, together.tickets);
    assert.deepEqual(
      problems.map((each) => [each.id, each.given]),
      [[id, null]],
    );
    const latest = patternDetailSchema
      .parse(await get(`patterns/${id}`))
      .changes.find(({ undone }) => !undone);
    await undo(latest?.id ?? '');
    await undo(change.id);
    assert.deepEqual((await learned()).corrections, []);
    await kept.api.reckoned(company);
  });

  test('more like it stands alone; what is ticked comes in at once, what is not the same is not shown again', async () => {
    const [one, two, stranger] = await more();
    assert.ok(stranger !== undefined, 'three at least');
    assert.ok((await more()).every(({ pattern }) => pattern === null));
    const before = (await shown()).tickets;
    const { change } = changedSchema.parse((await say('also', [one.id, two.id])).body);
    assert.equal((await shown()).tickets, before + 2);
    const refused = changedSchema.parse((await say('not-this', [stranger.id])).body);
    const now = new Set((await more()).map((ticket) => ticket.id));
    assert.deepEqual(
      [one, two, stranger].map((ticket) => now.has(ticket.id)),
      [false, false, false],
    );
    await undo(refused.change.id);
    await undo(change.id);
    assert.ok((await more()).some((ticket) => ticket.id === stranger.id));
    await kept.api.reckoned(company);
  });

  test('what may belong to a problem is asked of the one that it flowed into, at once and after the numbers were made anew', async () => {
    const { patterns } = patternsSchema.parse(await get('patterns'));
    const questions = async (of: string) => (await asked(of)).map((ticket) => ticket.id).sort();
    let other: string | undefined;
    for (const pattern of patterns)
      if (pattern.id !== id && other === undefined && (await asked(pattern.id)).length > 0)
        other = pattern.id;
    assert.ok(other !== undefined, 'another problem has questions too');
    const [own, others] = [await questions(id), await questions(other)];
    const { version } = await shown();
    const path = `/api/companies/${company}/patterns/${id}/merge`;
    const merged = await kept.api.ask('POST', path, { version, other });
    const { change } = changedSchema.parse(merged.body);
    const both = [...own, ...others].sort();
    assert.deepEqual(await questions(id), both);
    await reckonedAnew();
    assert.deepEqual(
      await questions(id),
      both,
      'a correction makes the numbers anew, and what leans goes along',
    );
    await undo(change.id);
    await kept.api.reckoned(company);
    assert.deepEqual([await questions(id), await questions(other)], [own, others]);
  });

  test('a ticket of another problem is refused, and so is one that is not there', async () => {
    const { patterns } = patternsSchema.parse(await get('patterns'));
    const other = patterns.find((pattern) => pattern.id !== id);
    const { tickets } = ticketsSchema.parse(await get(`tickets?pattern=${other?.id}`));
    const refused = await say('also', [tickets[0].id]);
    assert.deepEqual([refused.status, refused.body.code], [409, 'not_alone']);
    const nowhere = await say('also', [company]);
    assert.equal(nowhere.status, 404);
  });

  test('whoever looks for more sees as many as there are: those that may not be shown take nobody’s place', async () => {
    const SHOWN = 10;
    const ofPeople = sql`s.kind IN ('incident', 'request', 'unknown')`;
    /** Lets lone tickets lean to the problem by a chance, and answers which. */
    const lean = (which: Sql, chance: number, most: number): Promise<readonly string[]> =>
      kept.context.store.inCompany(company, async (db) => {
        const rows = await db.rows<{ id: string }>(sql`
          UPDATE reckoned_signals u SET leans_to = ${id}::uuid, leans_chance = ${chance}::double precision
          FROM   (SELECT r.reckoning_id, r.signal_id FROM reckoned_signals r JOIN signals s USING (company_id, signal_id)
                  WHERE r.reckoning_id = (SELECT reckoning_id FROM companies) AND r.pattern_id IS NULL
                    AND r.leans_to IS DISTINCT FROM ${id}::uuid AND ${which}
                  ORDER BY r.signal_id LIMIT ${most}) AS one
          WHERE  u.reckoning_id = one.reckoning_id AND u.signal_id = one.signal_id
          RETURNING u.signal_id::text AS id`);
        return rows.map((row) => row.id);
      });
    const machines = await lean(sql`NOT ${ofPeople}`, 0.99, SHOWN + 2);
    assert.ok(machines.length >= SHOWN, 'the company has tickets that nobody reported');
    const people = new Set(await lean(ofPeople, 0.98, SHOWN));
    assert.equal(people.size, SHOWN);
    const shown = (await more()).map((ticket) => ticket.id);
    assert.deepEqual(new Set(shown), people);
    const [first] = shown;
    await say('not-this', [first]);
    const next = (await lean(ofPeople, 0.97, 2)).find((one) => one !== first) ?? '';
    const after = (await more()).map((ticket) => ticket.id);
    assert.equal(after.length, SHOWN);
    assert.ok(after.includes(next) && !after.includes(first), 'who was refused makes room for the next');
  });
});
