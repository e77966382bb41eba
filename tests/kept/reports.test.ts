import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companiesSchema } from '../../src/contract/api/companies.schema.ts';
import { type Import, importsSchema } from '../../src/contract/api/imports.schema.ts';
import { learnedSchema } from '../../src/contract/api/learned.schema.ts';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import {
  type Looked,
  lookedSchema,
  type Reported,
  reportedSchema,
} from '../../src/contract/api/reports.schema.ts';
import { themesSchema } from '../../src/contract/api/themes.schema.ts';
import { type TicketsQuery, ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEADING = 'Meldingnummer;Aangemaakt;Korte omschrijving;Verzoek;Aanmelder;Status;Soort';
const SAID = [
  'Papier vast in de printer;De printer op de tweede verdieping heeft papier vast',
  'VPN valt weg bij thuiswerk;De verbinding met VPN valt telkens weg na een kwartier',
  'Scherm blijft zwart;Het scherm van de laptop blijft zwart na het opstarten',
] as const;
const PRINTER = 'de printer heeft weer papier vast';
const FORMER = 'Koffieautomaat zegt niets meer';
const REPORTERS = 'Wolfraam Ketelbinkie';

/** One in three of each problem, from the first of January on. */
const exportOf = (from: number, rows: number): string =>
  [
    HEADING,
    ...Array.from({ length: rows }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(at / 2))).toISOString().slice(0, 10);
      return `${from + at};${day} 09:00;${SAID[at % 3]} ${at};melder${at % 9}@v.be;Gesloten;Incident`;
    }),
  ].join('\r\n');

describe('what somebody reports here', () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Bakkerij Noord', 12);
    await kept.api.confirm(company, await kept.api.upload(company, 'desk.csv', exportOf(1, 60)));
    await kept.api.reckoned(company);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const at = (path: string, of = company): string => `/api/companies/${of}/${path}`;
  const get = async (path: string, of = company) => (await kept.api.ask('GET', at(path, of))).body;
  const look = async (text: string, of = company): Promise<Looked> => {
    const once = async () =>
      lookedSchema.parse((await kept.api.ask('POST', at('reports/look', of), { text })).body);
    return kept.api.until(once, ({ preparing }) => preparing === null);
  };
  const send = async (text: string, is: object | null = null, key?: string, of = company) => {
    const { status, body } = await kept.api.ask('POST', at('reports', of), { text, is }, key);
    assert.equal(status, 201, JSON.stringify(body));
    return reportedSchema.parse(body);
  };
  const takeBack = ({ ticket }: Reported, key?: string) =>
    kept.api.ask('POST', at(`reports/${ticket.id}/undo`), {}, key);
  const rows = async (query: Partial<Record<keyof TicketsQuery, string>>, of = company) =>
    ticketsSchema.parse(await get(`tickets?${new URLSearchParams(query)}`, of));
  const ofReports = async (of = company): Promise<Import> => {
    const { imports } = importsSchema.parse(await get('imports', of));
    const [own, ...more] = imports.filter(({ understood }) => understood === null);
    assert.ok(own !== undefined && more.length === 0, 'all reports are of one import');
    return own;
  };
  const settled = async (): Promise<void> => {
    await kept.context.reckonings.settled();
  };
  const isPrinter = async () => {
    const [first] = (await look(PRINTER)).problems;
    assert.match(first.problem.name.nl, /printer|papier/iu);
    return { is: { pattern: first.problem.id, like: first.like }, tickets: first.problem.tickets };
  };

  test('while somebody types, the problem that it probably is comes first; too little, or nothing alike, gets nothing', async () => {
    const { problems, alikes } = await look(PRINTER);
    const [first] = problems;
    assert.match(first.problem.name.nl, /printer|papier/iu);
    assert.equal(first.problem.tickets, (await rows({ pattern: first.problem.id })).total);
    assert.ok(first.because.includes('papier') || first.because.includes('printer'), first.because.join());
    assert.equal(first.problem.owner, null);
    assert.ok(problems.length <= 3 && alikes.length <= 5);
    for (const text of ['', 'pr', '???? !', FORMER]) {
      const found = await look(text);
      assert.deepEqual([found.problems, found.alikes], [[], []], text);
    }
  });

  test('what is typed is kept nowhere', async () => {
    await look('Grutterskolomkop van de printer');
    assert.equal((await rows({ q: 'Grutterskolomkop' })).total, 0);
    const { imports } = importsSchema.parse(await get('imports'));
    assert.equal(imports.length, 1);
  });

  test('“it happens to me too” stands in the problem at once, is counted, found, and stays there; undone, it never was', async () => {
    const { is, tickets } = await isPrinter();
    const all = (await rows({})).total;
    const { ticket, problem } = await send(
      `${PRINTER}, rekening BE68 5390 0754 7034, mail wolfraam@v.be. Groeten, ${REPORTERS}`,
      is,
    );
    assert.match(ticket.ticket, /^S-\d{6}-\d{8}$/u);
    for (const secret of ['Ketelbinkie', 'wolfraam@', '5390 0754'])
      assert.ok(!JSON.stringify(ticket).includes(secret), `${secret} is not kept`);
    assert.deepEqual([problem?.id, problem?.tickets], [is.pattern, tickets + 1]);
    assert.deepEqual([ticket.kind, ticket.state, ticket.pattern?.id], ['incident', 'open', is.pattern]);
    const inIt = async () => (await rows({ pattern: is.pattern })).tickets.map(({ id }) => id);
    assert.ok((await inIt()).includes(ticket.id));
    assert.equal((await rows({})).total, all + 1);
    assert.equal((await rows({ q: ticket.ticket })).tickets[0].id, ticket.id);
    await settled();
    assert.ok((await inIt()).includes(ticket.id), 'also after the numbers were made anew');
    const { pattern } = patternDetailSchema.parse(await get(`patterns/${is.pattern}`));
    assert.deepEqual([pattern.stale, pattern.tickets], [false, tickets + 1]);
    const { corrections } = learnedSchema.parse(await get('learned.json'));
    assert.deepEqual(
      corrections.map(({ said, tickets: two }) => [said, two.length, two.includes(ticket.ticket)]),
      [['reported', 2, true]],
    );

    assert.equal((await takeBack({ ticket, problem })).status, 204);
    assert.ok(!(await inIt()).includes(ticket.id));
    assert.equal((await rows({})).total, all);
    assert.equal((await rows({ q: ticket.ticket })).total, 0);
    assert.deepEqual(learnedSchema.parse(await get('learned.json')).corrections, []);
    await settled();
    assert.equal((await rows({ pattern: is.pattern })).total, tickets);
    assert.equal((await takeBack({ ticket, problem })).status, 404);
  });

  test('before the numbers are made anew it is among the rows of its problem, and of no number that does not count it', async () => {
    const { is } = await isPrinter();
    const of = async () => {
      const { answer } = answerSchema.parse(await get('answer'));
      const { themes } = themesSchema.parse(await get('themes'));
      assert.ok(answer !== null && themes !== null);
      return { answer, themes };
    };
    const check = async (): Promise<void> => {
      const { answer, themes } = await of();
      assert.equal((await rows({ kind: 'incident' })).total, answer.population.incidents);
      for (const { lang, n } of answer.languages) assert.equal((await rows({ lang })).total, n, lang);
      for (const { theme, tickets } of themes.lines)
        assert.equal((await rows({ theme: theme ?? 'none' })).total, tickets, String(theme));
      assert.equal((await rows({ kind: 'reported', alone: 'no' })).total, answer.patternTickets);
      assert.equal((await rows({ month: 'none' })).total, 0);
    };
    await check();
    const { context } = kept;
    // Nothing is reckoned in this stretch: the numbers of before are what is asked about.
    const ask = context.reckonings.ask;
    Object.assign(context.reckonings, { ask: () => undefined });
    const first = await send(PRINTER, is);
    const second = await send(FORMER);
    await check();
    assert.equal((await rows({ pattern: is.pattern })).tickets[0].id, first.ticket.id, 'the newest');
    assert.equal(second.ticket.pattern, null);
    Object.assign(context.reckonings, { ask });
    for (const each of [first, second]) assert.equal((await takeBack(each)).status, 204);
    await settled();
    await check();
  });

  test('what is sent as nothing that is known stands alone, is looked through by the next who types, and balances', async () => {
    const one = await send(`${FORMER}\nal sinds gisteren`);
    assert.deepEqual([one.problem, one.ticket.pattern, one.ticket.title], [null, null, FORMER]);
    const { alikes } = await look(FORMER);
    assert.equal(alikes[0].ticket.id, one.ticket.id);
    const two = await send('De bel gaat niet');
    await settled();
    const { counts, id } = await ofReports();
    assert.deepEqual([counts?.read, counts?.created, counts?.quarantined], [2, 2, 0]);
    assert.equal((await rows({ created: id })).total, 2);
    await takeBack(two);
    const after = (await ofReports()).counts;
    assert.deepEqual([after?.read, after?.created], [1, 1]);
    assert.equal((await rows({ created: id })).total, 1);
    const { companies } = companiesSchema.parse((await kept.api.ask('GET', '/api/companies')).body);
    assert.equal(companies.find((each) => each.id === company)?.lastFile, 'desk.csv', 'a report is no file');
    assert.equal((await kept.api.ask('GET', at('analysis?lang=nl'))).status, 200);
    assert.equal((await kept.api.ask('GET', at('report?lang=nl'))).status, 200);
    await takeBack(one);
    await settled();
  });

  test('asked twice under one key it happens once; the same key for something else is refused', async () => {
    const { is, tickets } = await isPrinter();
    const key = randomUUID();
    const [one, other] = await Promise.all([send(PRINTER, is, key), send(PRINTER, is, key)]);
    assert.equal(one.ticket.id, other.ticket.id);
    assert.equal((await rows({ pattern: is.pattern })).total, tickets + 1);
    const reused = await kept.api.ask('POST', at('reports'), { text: 'iets anders', is: null }, key);
    assert.deepEqual([reused.status, reused.body.code], [422, 'key_reused']);
    const undo = randomUUID();
    for (const _ of [1, 2]) assert.equal((await takeBack(one, undo)).status, 204);
    assert.equal((await rows({ pattern: is.pattern })).total, tickets);
    await settled();
  });

  test('one that comes at any moment while the numbers are made never makes that fail', async () => {
    const { store, reckonings } = kept.context;
    const { inCompany } = store;
    for (const moment of [1, 2, 3, 4, 5]) {
      await settled(); // the tickets are grouped, and nothing changed since
      let steps = 0;
      const sent: Promise<Reported>[] = [];
      Object.assign(store, {
        inCompany: async (...asked: Parameters<typeof inCompany>) => {
          steps += 1;
          if (steps === moment) {
            Object.assign(store, { inCompany });
            sent.push(send(`${FORMER} ${moment}`));
            await Promise.allSettled(sent);
          }
          return inCompany(...asked);
        },
      });
      reckonings.ask(company);
      await settled();
      const [one] = await Promise.all(sent);
      const { reckoned } = patternsSchema.parse(await get('patterns'));
      assert.deepEqual([reckoned.failed, kept.failures], [null, []], `at step ${moment}`);
      assert.equal((await rows({ kind: 'incident', q: one.ticket.ticket })).total, 1, 'and it is counted');
      await takeBack(one);
    }
    await settled();
  });

  test('ten at once, the first ones of a company, all stand, each with its own number', async () => {
    const other = await kept.api.newCompany('Garage Zuid', 9);
    const sent = await Promise.all(
      Array.from({ length: 10 }, (_, at) => send(`brug ${at} gaat niet omhoog`, null, undefined, other)),
    );
    assert.equal(new Set(sent.map(({ ticket }) => ticket.ticket)).size, 10);
    assert.equal((await rows({}, other)).total, 10);
    assert.equal((await ofReports(other)).counts?.created, 10);
    await settled();
    assert.equal(
      (await rows({ kind: 'incident' }, other)).total,
      10,
      'without any export numbers are made too',
    );
  });

  test('an export of the desk that comes later, or an older one, misses none of them', async () => {
    const other = await kept.api.newCompany('Later', 20);
    const bring = async (from: number, n: number): Promise<Import> =>
      kept.api.confirm(other, await kept.api.upload(other, 'desk.csv', exportOf(from, n)));
    await bring(1, 40);
    await settled();
    const { ticket } = await send(PRINTER, null, undefined, other);
    for (const done of [await bring(1, 30), await bring(1, 50)]) {
      assert.equal(done.counts?.missing, 0);
      const { tickets } = await rows({ q: ticket.ticket }, other);
      assert.deepEqual(
        tickets.map(({ id, isMissing, isChanged, former }) => [id, isMissing, isChanged, former]),
        [[ticket.id, false, false, []]],
      );
    }
    assert.equal((await rows({}, other)).total, 51);
    await settled();
  });

  test('it is in the export of everything, reads back, and those that come after it are its neighbours', async () => {
    const { ticket } = await send(FORMER);
    const file: string = await get('export.csv');
    assert.ok(file.includes(FORMER) && file.includes(ticket.ticket));
    const other = await kept.api.newCompany('Verhuisd', 12);
    await kept.api.confirm(other, await kept.api.upload(other, 'signaal-export.csv', file));
    const { tickets } = await rows({ q: ticket.ticket }, other);
    assert.deepEqual([tickets.length, tickets[0].title], [1, FORMER]);
    await send('De bel gaat niet', null, undefined, other);
    assert.equal((await rows({}, other)).total, (await rows({})).total + 1);
    const again = await kept.api.confirm(company, await kept.api.upload(company, 'signaal-export.csv', file));
    assert.deepEqual([again.counts?.unchanged, again.counts?.updated], [61, 0]);
    await takeBack({ ticket, problem: null });
    assert.equal((await rows({ unchanged: again.id })).total, 60);
    assert.equal((await kept.api.importOf(company, again.id)).counts?.unchanged, 60);
    await settled();
  });

  test('a merge can be taken back though somebody reported the merged problem since; and a report by its own undo', async () => {
    const { patterns } = patternsSchema.parse(await get('patterns'));
    const { is } = await isPrinter();
    const into = patterns.find(({ id }) => id === is.pattern);
    const other = patterns.find(({ id }) => id !== is.pattern);
    assert.ok(into !== undefined && other !== undefined);
    const body = { version: into.version, other: other.id };
    const merged = await kept.api.ask('POST', at(`patterns/${into.id}/merge`), body);
    assert.equal(merged.status, 200, JSON.stringify(merged.body));
    // Who still has the old page open says it of the problem that went.
    const stale = await send('verbinding met VPN valt weg', { pattern: other.id, like: is.like });
    assert.equal(stale.problem?.id, into.id);
    const undone = await kept.api.ask('POST', at(`changes/${merged.body.change.id}/undo`), {});
    assert.equal(undone.status, 200, JSON.stringify(undone.body));
    await settled();
    assert.equal((await rows({ pattern: other.id })).total, other.tickets);
    assert.equal((await rows({ pattern: into.id })).total, into.tickets + 1);
    const { changes } = patternDetailSchema.parse(await get(`patterns/${into.id}`));
    const said = changes.find(({ verb, undone: isUndone }) => verb === 'reported' && !isUndone);
    assert.ok(said !== undefined);
    assert.equal((await kept.api.ask('POST', at(`changes/${said.id}/undo`), {})).status, 200);
    assert.equal((await rows({ pattern: into.id })).total, into.tickets);
    assert.equal((await rows({ q: stale.ticket.ticket })).total, 1, 'the ticket itself stays');
    await takeBack(stale);
    await settled();
  });

  test('what cannot be is refused, and nothing is kept of it', async () => {
    const all = (await rows({})).total;
    const [desk] = (await rows({})).tickets;
    assert.equal((await takeBack({ ticket: desk, problem: null })).status, 404, 'a ticket of a desk stays');
    const post = async (body: object, of = company) =>
      (await kept.api.ask('POST', at('reports', of), body)).status;
    assert.equal(await post({ text: '  ', is: null }), 400);
    assert.equal(await post({ text: 'x'.repeat(2_001), is: null }), 400);
    assert.equal(await post({ text: 'printer', is: { pattern: randomUUID(), like: desk.id } }), 404);
    assert.equal(await post({ text: 'printer', is: null }, randomUUID()), 404);
    assert.equal((await rows({})).total, all);
  });

  test('forgotten with the others, by its import or with the company', async () => {
    const other = await kept.api.newCompany('Te vergeten', 20);
    await kept.api.confirm(other, await kept.api.upload(other, 'desk.csv', exportOf(1, 30)));
    await send(FORMER, null, undefined, other);
    await settled();
    const { id } = await ofReports(other);
    assert.equal((await kept.api.ask('DELETE', at(`imports/${id}`, other))).status, 204);
    await settled();
    assert.equal((await rows({}, other)).total, 30);
    assert.equal((await rows({ q: 'Koffieautomaat' }, other)).total, 0);
    const again = await send(FORMER, null, undefined, other);
    await settled();
    assert.equal((await ofReports(other)).counts?.created, 1);
    assert.equal((await kept.api.ask('DELETE', at('', other).slice(0, -1))).status, 204);
    assert.equal((await kept.api.ask('POST', at(`reports/${again.ticket.id}/undo`, other), {})).status, 404);
  });
});
