import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { companiesSchema } from '../../src/contract/api/companies.schema.ts';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketChangesSchema, ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { type KeptApp, keptApp } from './with-app.ts';

type Told = { readonly at: number; readonly state: 'Open' | 'Resolved'; readonly updated: number };

const pad = (at: number): string => String(at).padStart(2, '0');
const TITLES = [
  'Printer aan de balie drukt niet af',
  'VPN valt weg bij het thuiswerken',
  'Wachtwoord van SAP vergeten',
];
const PEOPLE = ['Bart Nijs', 'Elke Moons', 'Ines Claes', 'Jef Maes', 'Lies Wouters'];
const titleOf = (at: number): string => TITLES[at % TITLES.length] ?? '';
const reporterOf = (at: number): string => PEOPLE[at % PEOPLE.length] ?? '';
/** A ticket every third day, all of them in winter time. */
const dayOf = (at: number): string => new Date(Date.UTC(2025, 10, 3 + 3 * at)).toISOString().slice(0, 10);
const told = (from: number, to: number, state: Told['state'], updated: number): readonly Told[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ at: from + index, state, updated }));

/** The list of a desk as a sheet: without what the reporter wrote. */
const asSheet = (tickets: readonly Told[]): string =>
  [
    'Summary,Issue key,Issue id,Issue Type,Status,Created,Updated,Reporter',
    ...tickets.map(
      ({ at, state, updated }) =>
        `${titleOf(at)},SD-${at},${at},[System] Incident,${state},${dayOf(at)} 09:00,2026-04-${pad(updated)} 09:00,${reporterOf(at)}`,
    ),
  ].join('\r\n');

/** The same by its API. */
const asAnswer = (tickets: readonly Told[]): string =>
  JSON.stringify({
    issues: tickets.map(({ at, state, updated }) => ({
      id: String(at),
      self: `https://desk.example/rest/api/2/issue/${at}`,
      key: `SD-${at}`,
      fields: {
        summary: titleOf(at),
        description: `${titleOf(at)}, sinds vanmorgen.`,
        issuetype: { name: '[System] Incident' },
        status: { name: state, statusCategory: { key: state === 'Open' ? 'new' : 'done' } },
        created: `${dayOf(at)}T09:00:00.000+0100`,
        updated: `2026-04-${pad(updated)}T09:00:00.000+0200`,
        reporter: { displayName: reporterOf(at) },
      },
    })),
  });

describe('tickets of one desk in two forms', () => {
  let kept: KeptApp;

  before(async () => {
    kept = await keptApp();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const newDesk = async () => {
    const company = await kept.api.newCompany('Twee vormen', 20);
    const take = async (file: string, content: string): Promise<Import> =>
      importSchema.parse(await kept.api.confirm(company, await kept.api.upload(company, file, content)));
    const tickets = async () => {
      const { body } = await kept.api.ask('GET', `/api/companies/${company}/tickets?page=1`);
      return ticketsSchema.parse(body);
    };
    return {
      company,
      sheet: (rows: readonly Told[]) => take('desk.csv', asSheet(rows)),
      answer: (rows: readonly Told[]) => take('desk.json', asAnswer(rows)),
      tickets,
      ticket: async (number: string) => {
        const found = (await tickets()).tickets.filter(({ ticket }) => ticket === number);
        assert.equal(found.length, 1, `${number} counts once`);
        return found[0];
      },
      counted: async (): Promise<number> => {
        const { companies } = companiesSchema.parse((await kept.api.ask('GET', '/api/companies')).body);
        return companies.find(({ id }) => id === company)?.tickets ?? -1;
      },
      changes: async (id: string) => {
        const { body } = await kept.api.ask('GET', `/api/companies/${company}/tickets/${id}/history`);
        return ticketChangesSchema.parse(body).changes;
      },
    };
  };

  test('count once, whichever form comes last and holds the newest ticket', async (t) => {
    t.diagnostic(kept.fresh.engine);
    const desk = await newDesk();
    await desk.sheet(told(1, 12, 'Open', 1));
    await desk.answer(told(1, 14, 'Open', 2));
    assert.equal(await desk.counted(), 14);
    await desk.sheet(told(1, 16, 'Resolved', 3));
    assert.equal(await desk.counted(), 16);
    assert.equal((await desk.tickets()).total, 16);
    assert.equal((await desk.ticket('SD-1'))?.state, 'resolved');
  });

  test('the form that was told last lives on, and a file that comes twice changes nothing', async () => {
    const desk = await newDesk();
    const answered = told(1, 14, 'Open', 2);
    await desk.sheet(told(1, 12, 'Open', 1));
    await desk.answer(answered);
    const updated = await desk.sheet(told(1, 12, 'Resolved', 3));
    assert.deepEqual([updated.counts?.updated, updated.counts?.joined], [12, 0]);
    assert.equal(await desk.counted(), 14);
    const one = await desk.ticket('SD-1');
    assert.equal(one?.state, 'resolved');
    assert.equal((await desk.ticket('SD-14'))?.state, 'open');
    const [change] = await desk.changes(one?.id ?? '');
    assert.deepEqual(
      change?.changed.filter(({ field }) => field === 'state'),
      [{ field: 'state', from: 'open', to: 'resolved' }],
      'what it was is history',
    );
    const again = await desk.answer(answered);
    assert.deepEqual([again.counts?.unchanged, again.counts?.joined], [14, 0]);
    assert.equal((await desk.ticket('SD-1'))?.state, 'resolved');
    await desk.answer(told(1, 14, 'Open', 6));
    assert.equal((await desk.ticket('SD-1'))?.state, 'open', 'and back');
    assert.equal(await desk.counted(), 14);
  });

  test('an older export in another form takes nothing back', async () => {
    const desk = await newDesk();
    await desk.answer(told(1, 12, 'Resolved', 5));
    await desk.sheet(told(1, 14, 'Open', 1));
    assert.equal(await desk.counted(), 14);
    assert.equal((await desk.ticket('SD-1'))?.state, 'resolved');
  });

  test('what somebody took apart stays apart, whichever form is told last', async () => {
    const desk = await newDesk();
    await desk.sheet(told(1, 12, 'Open', 1));
    const { id } = await desk.answer(told(1, 12, 'Open', 2));
    const { status } = await kept.api.ask(
      'POST',
      `/api/companies/${desk.company}/imports/${id}/joined/undo`,
      {},
      randomUUID(),
    );
    assert.equal(status, 200);
    assert.equal(await desk.counted(), 24);
    await desk.sheet(told(1, 12, 'Resolved', 3));
    assert.equal(await desk.counted(), 24);
  });

  test('a problem keeps the name it was given when another form of its tickets lives on', async () => {
    const desk = await newDesk();
    const patterns = async () => {
      await kept.api.reckoned(desk.company);
      const url = `/api/companies/${desk.company}/patterns?show=all`;
      return patternsSchema.parse((await kept.api.ask('GET', url)).body).patterns;
    };
    await desk.sheet(told(1, 24, 'Open', 1));
    await desk.answer(told(1, 24, 'Open', 2));
    const [pattern] = await patterns();
    assert.ok(pattern !== undefined);
    const url = `/api/companies/${desk.company}/patterns/${pattern.id}/rename`;
    const named = { version: pattern.version, name: 'De printers' };
    assert.equal((await kept.api.ask('POST', url, named)).status, 200);
    await desk.sheet(told(1, 24, 'Resolved', 3));
    const same = (await patterns()).find(({ id }) => id === pattern.id);
    assert.equal(same?.name.given, 'De printers');
    assert.equal(same?.tickets, pattern.tickets);
    assert.equal((await desk.ticket('SD-3'))?.state, 'resolved');
  });
});
