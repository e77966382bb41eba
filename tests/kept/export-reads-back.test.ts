import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import Papa from 'papaparse';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { inventCompany, SAMPLE_NAMES } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { readKeptTickets } from '../../src/store/kept-tickets.store.ts';
import { readSources } from '../../src/store/sources.store.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gu;
const ALL = 1_000_000;

/** Which file was read, and when, is the import's own: everything else is to be the same. */
const OF_THE_IMPORT: ReadonlySet<string> = new Set([
  'at',
  'reckoned',
  'files',
  'cutOut',
  'seconds',
  'generatedAt',
]);

/** The same with each id replaced by its place among the ids. */
function withoutIds(body: unknown): string {
  const places = new Map<string, number>();
  const place = (id: string): string => {
    places.set(id, places.get(id) ?? places.size);
    return `id ${places.get(id)}`;
  };
  const own = (key: string, value: unknown): unknown => (OF_THE_IMPORT.has(key) ? null : value);
  return JSON.stringify(body, own).replace(UUID, place);
}

/** Of every kind of row some, over the whole period: what takes time is the thinking, and that grows with the tickets. */
function everyThirdRow(file: string): string {
  const { data } = Papa.parse<string[]>(file, { skipEmptyLines: true });
  return Papa.unparse(
    data.filter((_, at) => at % 3 === 0),
    { delimiter: ';' },
  );
}

describe('the export of everything that was taken in', () => {
  let kept: KeptApp;

  before(async () => {
    kept = await keptApp();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const take = async (company: string, file: string, content: string) =>
    importSchema.parse(await kept.api.confirm(company, await kept.api.upload(company, file, content)));
  const exportOf = async (company: string): Promise<string> => {
    const { status, body } = await kept.api.ask('GET', `/api/companies/${company}/export.csv`);
    assert.equal(status, 200);
    return body;
  };
  /** All that is kept of the tickets, but for the ids that are a company's own. */
  const ticketsOf = (company: string) =>
    kept.context.store.inCompany(company, async (db) =>
      (await readKeptTickets(db, { after: '', limit: ALL })).map(({ signalId: _, ...ticket }) => ticket),
    );
  const PAGES = ['answer', 'lost-time', 'patterns?show=all', 'analysis?lang=nl', 'tickets?page=2'] as const;
  const shown = async (company: string, page: (typeof PAGES)[number]): Promise<string> => {
    await kept.api.reckoned(company);
    return withoutIds((await kept.api.ask('GET', `/api/companies/${company}/${page}`)).body);
  };
  /** Two long texts, told apart by where they part. */
  const same = (one: string, other: string, what: string): void => {
    const at = [...one].findIndex((character, place) => character !== other[place]);
    const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
    assert.equal(one.length, other.length, `${what}: ${near(one)} | ${near(other)}`);
    assert.equal(near(one), at < 0 ? near(one) : near(other), what);
  };

  for (const name of SAMPLE_NAMES) {
    test(`of ${name} gives the identical tickets and numbers in a new company, and changes nothing in its own`, async (t) => {
      t.diagnostic(kept.fresh.engine);
      const first = await kept.api.newCompany(name, 48);
      await take(first, `${name}.csv`, everyThirdRow(ticketExport(inventCompany(name, 1))));
      const file = await exportOf(first);
      const tickets = await ticketsOf(first);
      assert.ok(tickets.length > 200, String(tickets.length));

      const second = await kept.api.newCompany(name, 48);
      const understood = importSchema.parse(await kept.api.upload(second, 'signaal-export.csv', file));
      const [read] = understood.understood?.files ?? [];
      assert.deepEqual(read.source, { kind: 'signaal', name: 'Signaal', confidence: 1 });
      const { counts } = importSchema.parse(await kept.api.confirm(second, understood));
      assert.deepEqual([counts?.created, counts?.quarantined], [tickets.length, 0]);
      assert.deepEqual(await ticketsOf(second), tickets);
      for (const page of PAGES) same(await shown(second, page), await shown(first, page), page);
      assert.equal(await exportOf(second), file);

      const again = await take(first, 'signaal-export.csv', file);
      assert.deepEqual(
        [again.counts?.created, again.counts?.updated, again.counts?.unchanged, again.counts?.missing],
        [0, 0, tickets.length, 0],
      );
      assert.deepEqual(await ticketsOf(first), tickets);
    });
  }

  const DESK = 'Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt;Aanmelder;Gebouw';
  const deskOf = (rows: readonly string[]): string => [DESK, ...rows].join('\r\n');
  const LIES =
    'M1;=1+1 in de cel;"De printer drukt niet\r\naf: -5 pagina\'s";Open;2026-03-02 09:00;Lies Wouters;Blok A';
  const KOEN = "M2;'=trage pc;Het gaat traag;Open;2026-03-03 09:00;Koen Maes;Blok B";
  const MAIL =
    'Ticket#;Subject;Body;State;Created;Customer\r\nM1;Trage pc;Het gaat traag;open;2026-04-01 09:00;lies@voorbeeld.be';

  test('of two desks with the same numbers keeps them apart, and the next export of each is known again', async () => {
    const first = await kept.api.newCompany('Twee desks', 20);
    await take(first, 'desk.csv', deskOf([LIES, KOEN]));
    await take(first, 'mail.csv', MAIL);
    const file = await exportOf(first);
    assert.doesNotMatch(file, /Wouters|Koen|Maes|lies@/u, 'nobody is named');
    assert.match(file, /"'=1\+1 in de cel"/u);

    const second = await kept.api.newCompany('Twee desks', 20);
    await take(second, 'signaal-export.csv', file);
    assert.deepEqual(await ticketsOf(second), await ticketsOf(first));
    const desks = await kept.context.store.inCompany(second, readSources);
    assert.equal(desks.filter(({ kind }) => kind !== 'signaal').length, 2);
    const later = await take(second, 'desk.csv', deskOf([KOEN, LIES.replace('Open', 'Gesloten')]));
    assert.deepEqual(
      [later.counts?.created, later.counts?.updated],
      [0, 2],
      'sealed anew, but the same tickets',
    );
    const back = await take(second, 'signaal-export.csv', file);
    assert.deepEqual([back.counts?.updated, back.counts?.unchanged], [2, 1], 'an old state is put back');
    assert.deepEqual(await ticketsOf(second), await ticketsOf(first));
    const { status } = await kept.api.ask('DELETE', `/api/companies/${second}/imports/${back.id}`);
    assert.equal(status, 204);
    assert.equal((await ticketsOf(second))[0].state, 'closed', 'forgetting it takes that back');
  });

  test('a row that was edited is a change, and goes through the door again', async () => {
    const company = await kept.api.newCompany('Verbeterd', 20);
    await take(company, 'desk.csv', deskOf([LIES, KOEN]));
    const file = await exportOf(company);
    const edited = file.replace('Het gaat traag', 'Mijn wachtwoord is Zomer2026! en bel 0470 12 34 56');
    assert.notEqual(edited, file);
    const { counts } = await take(company, 'signaal-export.csv', edited);
    assert.deepEqual([counts?.updated, counts?.unchanged], [1, 1]);
    const [, koen] = await ticketsOf(company);
    assert.doesNotMatch(koen.body, /Zomer2026|0470/u);
    assert.match(koen.body, /wachtwoord/u);
  });

  test('of a company that is not there is refused before the first byte', async () => {
    const { status } = await kept.api.ask(
      'GET',
      '/api/companies/0190a000-0000-7000-8000-00000000000a/export.csv',
    );
    assert.equal(status, 404);
  });
});
