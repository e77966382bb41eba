import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildApp } from '../../src/server/build-app.ts';
import { openContext } from '../../src/usecases/open-context.ts';
import { apiOf } from './api.ts';
import { freshKept } from './fresh-kept.ts';

// Words that nobody else writes: as long as one of them stands anywhere in the folder, something was not forgotten.
const FIRST = 'Zwaluwenbroekstraatpaneel';
const SECOND = 'Kiekendiefgemaalsleutel';
const REPORTER = 'Wolfraam.Ketelbinkie';

function exportOf(word: string, from: number, reporter: string): string {
  const rows = Array.from(
    { length: 60 },
    (_, index) =>
      `${from + index};1${index % 9}-0${1 + (index % 8)}-2026 09:00;${word} nummer ${index % 3} valt uit;${word} doet het in lokaal ${index} weer niet;${reporter}${index % 9}@voorbeeld.be;Gesloten`,
  );
  return ['Meldingnummer;Aangemaakt;Korte omschrijving;Verzoek;Aanmelder e-mail;Status', ...rows].join(
    '\r\n',
  );
}

/** The files below a folder that hold a text, whatever is packed around it. */
function filesWith(folder: string, text: string): readonly string[] {
  const needle = Buffer.from(text);
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

      const gone = await api.ask('DELETE', `/api/companies/${company}/imports/${first.id}`);
      assert.equal(gone.status, 204, JSON.stringify(gone.body));
      await api.reckoned(company);
      await context.reckonings.settled();
      assert.deepEqual(filesWith(folder, FIRST), []);
      const left = await api.ask('GET', `/api/companies/${company}/tickets`);
      assert.equal(left.body.total, 60);
      assert.ok(JSON.stringify(left.body).includes(SECOND));

      const forgotten = await api.ask('DELETE', `/api/companies/${company}`);
      assert.equal(forgotten.status, 204, JSON.stringify(forgotten.body));
      assert.deepEqual(filesWith(folder, SECOND), []);
      assert.deepEqual(filesWith(folder, company), [], 'its key is gone too');
      assert.equal((await api.ask('GET', `/api/companies/${company}/answer`)).status, 404);
      assert.deepEqual(failures, []);
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
