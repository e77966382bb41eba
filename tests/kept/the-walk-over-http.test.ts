import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { analysisSchema } from '../../src/contract/analysis.schema.ts';
import { answerSchema, lostTimeSchema } from '../../src/contract/api/answer.schema.ts';
import { companiesSchema } from '../../src/contract/api/companies.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import {
  changedSchema,
  patternDetailSchema,
  patternsSchema,
} from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { inventCompany } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { buildApp } from '../../src/server/build-app.ts';
import { type OpenContext, openContext } from '../../src/usecases/open-context.ts';
import { apiOf } from './api.ts';
import { type FreshKept, freshKept } from './fresh-kept.ts';

const TEXT = ticketExport(inventCompany('verhaegen', 1));
const ROWS = TEXT.trimEnd().split('\n');

describe('what is dropped in stays, over HTTP', () => {
  let fresh: FreshKept;
  let context: OpenContext;
  let app: FastifyInstance;
  let api: ReturnType<typeof apiOf>;
  const failures: unknown[] = [];

  before(async () => {
    fresh = await freshKept();
    context = await openContext(fresh.kept, (error) => failures.push(error));
    app = await buildApp(context, () => 4400);
    api = apiOf(app);
  });

  after(async () => {
    await app.close();
    await context.close();
    await fresh.clear();
    assert.deepEqual(failures, []);
  });

  test('drop, understand, confirm, answer, a pattern, its tickets, merge, undo, take, second export', async (t) => {
    t.diagnostic(fresh.engine);
    const company = await api.newCompany('Maakbedrijf Verhaegen', 48);
    const understood = importSchema.parse(await api.upload(company, 'verhaegen.csv', TEXT));
    assert.equal(understood.state, 'understood');
    assert.equal(understood.understood?.taken, understood.understood?.created);
    const done = importSchema.parse(await api.confirm(company, understood));
    const { counts } = done;
    assert.ok(counts !== null);
    assert.equal(counts.read, counts.created + counts.updated + counts.unchanged + counts.quarantined);
    const runningOf = async () =>
      (await api.ask('GET', `/api/companies/${company}/answer`)).body.reckoned.running;
    assert.notEqual((await api.until(runningOf, (running) => running !== null)).stage, 'waiting');
    const behind = await api.newCompany('Achter een ander');
    const queued = await api.ask('POST', `/api/companies/${behind}/reckonings`, {});
    assert.equal(queued.body.reckoned.running.stage, 'waiting', 'another company goes first');
    await api.ask('DELETE', `/api/companies/${behind}/reckonings/running`);
    const answer = answerSchema.parse(await api.reckoned(company));
    assert.ok((answer.answer?.patterns ?? 0) >= 10);
    lostTimeSchema.parse((await api.ask('GET', `/api/companies/${company}/lost-time`)).body);

    const report = await api.ask('GET', `/api/companies/${company}/report?lang=fr`);
    assert.equal(report.status, 200);
    assert.match(String(report.body), /<html lang="fr">/u);
    const analysis = analysisSchema.parse(
      (await api.ask('GET', `/api/companies/${company}/analysis?lang=en`)).body,
    );
    assert.equal(analysis.assignments.length, counts.created);

    const list = async () =>
      patternsSchema.parse((await api.ask('GET', `/api/companies/${company}/patterns`)).body);
    const detail = async (id: string) =>
      patternDetailSchema.parse((await api.ask('GET', `/api/companies/${company}/patterns/${id}`)).body);
    const tickets = async (query: string) =>
      ticketsSchema.parse((await api.ask('GET', `/api/companies/${company}/tickets?${query}`)).body);
    const { patterns } = await list();
    const [one, other] = patterns;
    assert.equal((await tickets(`pattern=${one.id}`)).total, one.tickets);
    assert.equal((await detail(one.id)).pattern.tickets, one.tickets);

    const merged = await api.ask('POST', `/api/companies/${company}/patterns/${one.id}/merge`, {
      version: one.version,
      other: other.id,
    });
    const { change } = changedSchema.parse(merged.body);
    assert.equal((await tickets(`pattern=${one.id}`)).total, one.tickets + other.tickets);
    await api.reckoned(company);
    const after1 = await list();
    assert.equal(after1.patterns.find(({ id }) => id === one.id)?.tickets, one.tickets + other.tickets);
    assert.ok(!after1.patterns.some(({ id }) => id === other.id));
    assert.equal((await detail(other.id)).pattern.id, one.id, 'its old address goes on to the other');

    const file = (query: string) =>
      api
        .ask('GET', `/api/companies/${company}/tickets.csv?lang=fr${query}`)
        .then(({ body }) => String(body));
    const saved = (await file(`&pattern=${one.id}`)).trimEnd().split('\r\n"');
    assert.equal(saved.length, one.tickets + other.tickets + 1, 'the heading and every ticket');
    assert.match(
      saved[0],
      /^\uFEFF"ticket";"title";"opened";"resolved";"kind";"state";"team";"site";"asset";"pattern"/u,
    );
    const all = (await file('')).trimEnd().split(/\r\n(?=")/u);
    assert.equal(new Set(all).size, counts.created + 1, 'all of them, each once');
    assert.equal((await api.ask('GET', `/api/companies/${company}/tickets.csv?page=2`)).status, 400);

    const undone = await api.ask('POST', `/api/companies/${company}/changes/${change.id}/undo`, {});
    assert.equal(undone.status, 200, JSON.stringify(undone.body));
    assert.deepEqual((await detail(other.id)).pattern.name, other.name, 'its own name is back at once');
    await api.reckoned(company);
    const after2 = await list();
    assert.equal(after2.patterns.find(({ id }) => id === one.id)?.tickets, one.tickets);
    assert.equal(after2.patterns.find(({ id }) => id === other.id)?.tickets, other.tickets);

    const mine = after2.patterns.find(({ id }) => id === one.id);
    const taken = await api.ask('POST', `/api/companies/${company}/patterns/${one.id}/take`, {
      version: mine?.version,
      owner: 'Dienst productie',
      due: '2026-12-31',
    });
    assert.equal(taken.status, 200, JSON.stringify(taken.body));
    const again = await api.upload(company, 'verhaegen.csv', TEXT);
    assert.equal(again.understood?.unchanged, again.understood?.taken);
    assert.ok(again.understood?.files[0].columns.every(({ remembered }) => remembered));
    const same = await api.confirm(company, again);
    assert.equal(same.counts?.created, 0);
    assert.equal(same.counts?.updated, 0);
    await api.reckoned(company);
    const last = await list();
    assert.equal(last.patterns.find(({ id }) => id === one.id)?.owner, 'Dienst productie');
    const printed = await api.ask('GET', `/api/companies/${company}/report?lang=nl`);
    assert.match(String(printed.body), /Dienst productie pakt dit aan, tegen 31 december 2026/u);
    const { companies } = companiesSchema.parse((await api.ask('GET', '/api/companies')).body);
    assert.deepEqual(companies.map(({ name, lastFile }) => [name, lastFile]).toSorted(), [
      ['Achter een ander', null],
      ['Maakbedrijf Verhaegen', 'verhaegen.csv'],
    ]);
    assert.ok(ROWS.length > 800);
  });
});
