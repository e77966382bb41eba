import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildApp } from '../../src/server/build-app.ts';
import { sql } from '../../src/store/sql.ts';
import { openContext } from '../../src/usecases/open-context.ts';
import { apiOf } from './api.ts';
import { freshKept } from './fresh-kept.ts';

// Words that nobody else writes: as long as one of them stands anywhere in the folder, something was not forgotten.
const FIRST = 'Zwaluwenbroekstraatpaneel';
const SECOND = 'Kiekendiefgemaalsleutel';
const REPORTER = 'Wolfraam.Ketelbinkie';
const HEADING = 'Grutterskolomkop';
const OWNER = 'Torenvalkbeheerder';

/** Devices and teams are called after people too: they carry the word as the texts do. */
function devicesOf(word: string, from: number): string {
  const rows = Array.from(
    { length: 40 },
    (_, index) =>
      `${from + index};1${index % 9}-0${1 + (index % 8)}-2026 09:00;${index % 2 === 0 ? 'Barcodescanner leest niets meer' : 'VPN valt weg bij thuiswerk'};Toestel-${word};Ploeg-${word};Gesloten;x${index}`,
  );
  return [
    `Meldingnummer;Aangemaakt;Korte omschrijving;Configuratie-item;Team;Status;${HEADING}`,
    ...rows,
  ].join('\r\n');
}

/** What its tickets' numbers begin with. */
const numberOf = (word: string): string => `${word.slice(0, 6).toUpperCase()}-`;

function exportOf(word: string, from: number, reporter: string): string {
  const rows = Array.from(
    { length: 60 },
    (_, index) =>
      `${numberOf(word)}${from + index};1${index % 9}-0${1 + (index % 8)}-2026 09:00;${word} nummer ${index % 3} valt uit;${word} doet het in lokaal ${index} weer niet;${reporter}${index % 9}@voorbeeld.be;Gesloten;Afdeling ${word}`,
  );
  return [
    'Meldingnummer;Aangemaakt;Korte omschrijving;Verzoek;Aanmelder e-mail;Status;Kostenplaats',
    ...rows,
  ].join('\r\n');
}

/** The files below a folder that hold a text or these bytes, whatever is packed around it. */
function filesWith(folder: string, sought: string | Buffer): readonly string[] {
  const needle = typeof sought === 'string' ? Buffer.from(sought) : sought;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(needle));
}

describe('what is forgotten is gone', () => {
  test('after forgetting an import, and then the company, no byte of them is left in the data folder', async (t) => {
    const fresh = await freshKept();
    const failures: unknown[] = [];
    const context = await openContext(fresh.kept, (error) => failures.push(error));
    const app = await buildApp(context, () => 4400);
    const api = apiOf(app);
    const { folder } = fresh.kept;
    try {
      t.diagnostic(fresh.engine);
      const company = await api.newCompany('Te vergeten');
      const first = await api.confirm(
        company,
        await api.upload(company, 'een.csv', exportOf(FIRST, 1, REPORTER)),
      );
      await api.confirm(company, await api.upload(company, 'twee.csv', exportOf(SECOND, 501, 'iemand')));
      await api.reckoned(company);
      await context.imports.settled();
      await context.reckonings.settled();
      if (fresh.engine === 'embedded')
        assert.ok(filesWith(folder, FIRST).length > 0, 'the search finds what is kept');
      assert.deepEqual(filesWith(folder, REPORTER), [], 'who reported is never written');
      assert.deepEqual(filesWith(folder, REPORTER.toLowerCase()), []);

      const statistics = async () =>
        (await context.store.upkeep(sql`SELECT pg_relation_filenode('pg_statistic') AS file`))[0]?.file;
      const stood = await statistics();
      const gone = await api.ask('DELETE', `/api/companies/${company}/imports/${first.id}`);
      assert.equal(gone.status, 204, JSON.stringify(gone.body));
      const { status, body } = await api.ask('GET', `/api/companies/${company}/imports/${first.id}`);
      assert.deepEqual([status, body.code], [410, 'forgotten'], 'its address says that it was forgotten');
      assert.match(body.message, /vergeten op \d+ \p{L}+ \d{4}/u);
      const unknown = await api.ask('GET', `/api/companies/${company}/imports/${company}`);
      assert.deepEqual([unknown.status, unknown.body.code], [404, 'not_found']);
      const twice = await api.ask('DELETE', `/api/companies/${company}/imports/${first.id}`);
      assert.equal(twice.status, 410);
      await api.reckoned(company);
      await context.reckonings.settled();
      assert.deepEqual(filesWith(folder, FIRST), []);
      assert.notEqual(await statistics(), stood, 'what columns held most is written anew, on a server too');
      const left = await api.ask('GET', `/api/companies/${company}/tickets`);
      assert.equal(left.body.total, 60);
      assert.ok(JSON.stringify(left.body).includes(SECOND));

      const forgotten = await api.ask('DELETE', `/api/companies/${company}`);
      assert.equal(forgotten.status, 204, JSON.stringify(forgotten.body));
      for (const word of [SECOND, numberOf(SECOND), numberOf(FIRST)])
        assert.deepEqual(filesWith(folder, word), []);
      assert.deepEqual(filesWith(folder, company), [], 'its key is gone too');
      assert.equal((await api.ask('GET', `/api/companies/${company}/answer`)).status, 404);
      assert.deepEqual(failures, []);
    } finally {
      await app.close();
      await context.close();
      await fresh.clear();
    }
  });

  test('rows that are kept to be mended say nothing on the disk, and are gone with their import and with their company', async () => {
    const fresh = await freshKept();
    const context = await openContext(fresh.kept, (error) => assert.fail(String(error)));
    const app = await buildApp(context, () => 4400);
    const api = apiOf(app);
    const { folder } = fresh.kept;
    /** What stands sealed in the store: nobody else has these bytes. */
    const sealed = async (company: string): Promise<readonly Buffer[]> => {
      const rows = await context.store.inCompany(company, (db) =>
        db.rows<{ bytes: string }>(
          sql`SELECT encode(substring(sealed FROM 1 FOR 100), 'hex') AS bytes FROM rows_to_mend`,
        ),
      );
      return rows.map(({ bytes }) => Buffer.from(bytes, 'hex'));
    };
    try {
      const company = await api.newCompany('Te herstellen en te vergeten');
      const taken = [];
      for (const [word, from] of [
        [FIRST, 1],
        [SECOND, 501],
      ] as const) {
        const text = `${exportOf('gewoon', from, 'iemand')}\r\n${from + 99};${word} te kort, gemeld door ${REPORTER}`;
        taken.push(await api.confirm(company, await api.upload(company, `${from}.csv`, text)));
        const path = `/api/companies/${company}/imports/${taken.at(-1)?.id}/left-out/rows.csv?place=0`;
        assert.ok(
          String((await api.ask('GET', path)).body).includes(`${word} te kort, gemeld door ${REPORTER}`),
        );
      }
      await api.reckoned(company);
      const kept = await sealed(company);
      assert.equal(kept.length, 2);
      for (const word of [FIRST, SECOND, REPORTER]) assert.deepEqual(filesWith(folder, word), [], word);
      if (fresh.engine === 'embedded')
        for (const bytes of kept)
          assert.ok(filesWith(folder, bytes).length > 0, 'the search finds what is kept');
      const path = `/api/companies/${company}/imports/${taken[0].id}`;
      assert.equal((await api.ask('DELETE', path)).status, 204);
      assert.equal((await api.ask('GET', `${path}/left-out/rows.csv?place=0`)).status, 410);
      await api.reckoned(company);
      await context.reckonings.settled();
      const [stays, ...more] = await sealed(company);
      assert.deepEqual(more, []);
      const gone = kept.filter((bytes) => !bytes.equals(stays));
      assert.equal(gone.length, 1);
      assert.deepEqual(filesWith(folder, gone[0]), []);
      assert.equal((await api.ask('DELETE', `/api/companies/${company}`)).status, 204);
      assert.deepEqual(filesWith(folder, stays), []);
    } finally {
      await app.close();
      await context.close();
      await fresh.clear();
    }
  });

  test('a forgotten import leaves nothing in what people changed, and what is left keeps its name and its owner', async () => {
    const fresh = await freshKept();
    const failures: unknown[] = [];
    const context = await openContext(fresh.kept, (error) => failures.push(error));
    const app = await buildApp(context, () => 4400);
    const api = apiOf(app);
    const { folder } = fresh.kept;
    type Shown = { readonly id: string; readonly version: number; readonly owner: string | null };
    const patternsOf = async (company: string): Promise<readonly Shown[]> =>
      (await api.ask('GET', `/api/companies/${company}/patterns?show=all`)).body.patterns;
    try {
      const company = await api.newCompany('Half te vergeten');
      await api.confirm(company, await api.upload(company, 'een.csv', exportOf(FIRST, 1, 'iemand')));
      await api.reckoned(company);
      const [stays, ...others] = await patternsOf(company);
      const on = (pattern: Shown, verb: string, body: object) =>
        api.ask('POST', `/api/companies/${company}/patterns/${pattern.id}/${verb}`, {
          version: pattern.version,
          ...body,
        });
      assert.equal((await on(stays, 'take', { owner: 'Team netwerk', due: null })).status, 200);
      const second = await api.confirm(
        company,
        await api.upload(company, 'twee.csv', devicesOf(SECOND, 501)),
      );
      await api.reckoned(company);
      const known = new Set([stays, ...others].map(({ id }) => id));
      const fresher = (await patternsOf(company)).filter(({ id }) => !known.has(id));
      assert.ok(fresher.length >= 2, 'the second file brings problems of its own');
      const [into, other] = fresher;
      assert.equal((await on(into, 'merge', { other: other.id })).status, 200);
      await api.reckoned(company);
      const [merged] = (await patternsOf(company)).filter(({ id }) => id === into.id);
      assert.equal((await on(merged, 'take', { owner: OWNER, due: null })).status, 200);
      assert.equal((await api.ask('DELETE', `/api/companies/${company}/imports/${second.id}`)).status, 204);
      await api.reckoned(company);
      await context.reckonings.settled();
      for (const word of [SECOND, HEADING, OWNER]) assert.deepEqual(filesWith(folder, word), [], word);
      const [after] = (await patternsOf(company)).filter(({ id }) => id === stays.id);
      assert.equal(after?.owner, 'Team netwerk');
      assert.deepEqual(failures, []);
    } finally {
      await app.close();
      await context.close();
      await fresh.clear();
    }
  });

  test('a ticket that another import holds too stays, and bears the name of that file', async () => {
    const fresh = await freshKept();
    const context = await openContext(fresh.kept, (error) => assert.fail(String(error)));
    const app = await buildApp(context, () => 4400);
    const api = apiOf(app);
    try {
      const company = await api.newCompany('Tweemaal hetzelfde');
      const text = exportOf(SECOND, 1, 'iemand');
      const first = await api.confirm(company, await api.upload(company, `${FIRST}.csv`, text));
      await api.confirm(company, await api.upload(company, 'twee.csv', text));
      await api.reckoned(company);
      assert.equal((await api.ask('DELETE', `/api/companies/${company}/imports/${first.id}`)).status, 204);
      await api.reckoned(company);
      await context.reckonings.settled();
      const files = await context.store.inCompany(company, (db) =>
        db.rows(sql`SELECT file, count(*) AS tickets FROM signals GROUP BY file`),
      );
      assert.deepEqual(files, [{ file: 'twee.csv', tickets: 60 }]);
      assert.deepEqual(filesWith(fresh.kept.folder, FIRST), []);
    } finally {
      await app.close();
      await context.close();
      await fresh.clear();
    }
  });

  test('an import that changed tickets gives back what they were', async () => {
    const fresh = await freshKept();
    const context = await openContext(fresh.kept, (error) => assert.fail(String(error)));
    const app = await buildApp(context, () => 4400);
    const api = apiOf(app);
    const titles = async (company: string) => {
      const shown: string[] = [];
      for (const page of [1, 2]) {
        const { body } = await api.ask('GET', `/api/companies/${company}/tickets?page=${page}`);
        const tickets: readonly { readonly ticket: string; readonly title: string }[] = body.tickets;
        shown.push(...tickets.map(({ ticket, title }) => `${ticket} ${title}`));
      }
      return shown.sort();
    };
    const counted = async (company: string): Promise<number | undefined> => {
      const { body } = await api.ask('GET', '/api/companies');
      const companies: readonly { readonly id: string; readonly tickets: number }[] = body.companies;
      return companies.find(({ id }) => id === company)?.tickets;
    };
    try {
      const company = await api.newCompany('Terug');
      await api.confirm(company, await api.upload(company, 'een.csv', exportOf('oud', 1, 'a')));
      const before = await titles(company);
      const newer = exportOf('oud', 1, 'a').replace('oud nummer 0 valt uit', 'nieuw nummer 0 valt uit');
      const mixed = `${newer}\r\n900;11-02-2026 09:00;erbij;erbij;b@voorbeeld.be;Gesloten`;
      const second = await api.confirm(company, await api.upload(company, 'twee.csv', mixed));
      assert.deepEqual(
        [second.counts?.created, second.counts?.updated, second.counts?.unchanged],
        [1, 1, 59],
      );
      assert.notDeepEqual(await titles(company), before);
      assert.equal(await counted(company), 61);
      assert.equal((await api.ask('DELETE', `/api/companies/${company}/imports/${second.id}`)).status, 204);
      assert.deepEqual(await titles(company), before);
      assert.equal(await counted(company), 60);
    } finally {
      await app.close();
      await context.close();
      await fresh.clear();
    }
  });
});
