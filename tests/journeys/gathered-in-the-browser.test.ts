import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, spokenAt } from './furnished-house.ts';
import { openHouse, until, WAIT } from './house.ts';
import { dividedExport } from './small-export.ts';

/** What nobody but who works there knows to be one problem. */
const SAID = [
  'De poort aan het dok zit vast',
  'Chauffeur staat buiten te wachten',
  'Kippen lopen op de koer',
];

describe('a problem that somebody sees in tickets that stand alone', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let base: string;
  const company = randomUUID();
  const reckoned = () =>
    until(
      () => house.ask(answerSchema, 'GET', `${base}/answer`),
      ({ answer, reckoned: { running } }) => answer !== null && running === null,
    );

  before(async () => {
    house = await openHouse();
    base = `/api/companies/${company}`;
    const named = { name: 'Bakkerij Noord', people: 12, version: null };
    await house.ask(companySchema, 'PUT', base, named);
    const rows = SAID.map(
      (title, at) => `400${at};0${at + 1}-06-2026 09:00;${title};a@voorbeeld.be;Gesloten;;`,
    );
    const begun = await house.ask(importSchema, 'POST', `${base}/imports?file=x.csv`, dividedExport(rows));
    const { id, version } = await until(
      () => house.ask(importSchema, 'GET', `${base}/imports/${begun.id}`),
      ({ state }) => state === 'understood',
    );
    await house.ask(importSchema, 'POST', `${base}/imports/${id}/confirm`, { version });
    await reckoned();
  });
  after(() => house.shut());

  test(`is ticked beside those that are like one, made with one click, and taken back with another, ${EVERY}`, async () => {
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { alikes, learned, pages } = wordsIn(lang);
      const found = await Promise.all(
        SAID.map((_, at) => house.ask(ticketsSchema, 'GET', `${base}/tickets?q=400${at}`)),
      );
      const [one, ...others] = found.flatMap(({ tickets }) => tickets);
      assert.ok([one, ...others].every(({ pattern }) => pattern === null));
      const { page, leave } = await house.visit({ lang });
      // That these are like it no machine would say: the page is told so, all else is real.
      const said = { ticket: one, preparing: null };
      const like = others.map((ticket) => ({ ticket, likeness: 'clear', because: [] }));
      await page.route('**/alikes', (route) => route.fulfill({ json: { ...said, alikes: like } }));
      await page.goto(`${house.url}/c/${company}/tickets/${one.id}`);
      const box = page.getByLabel(alikes.pick({ ticket: others[0].ticket }));
      await box.waitFor(WAIT);
      await fine(page, lang, turn);
      const gather = page.getByRole('button', { name: alikes.gather });
      assert.equal(await gather.count(), 0, 'one ticket by itself is no problem');
      await box.focus();
      await page.keyboard.press('Space');
      await gather.waitFor(WAIT);
      await fine(page, lang, turn + 1);
      await gather.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/patterns\//u, WAIT);
      await page.getByRole('heading', { level: 1 }).waitFor(WAIT);
      await page.getByText(learned.from.gather).first().waitFor(WAIT);
      await fine(page, lang, turn);
      await page.locator('.message').getByText(pages.change.gather).waitFor(WAIT);
      await page.locator('.message').getByRole('button', { name: pages.change.undo }).click();
      await page.getByText(pages.change.undone).waitFor(WAIT);
      await fine(page, lang, turn + 1);
      await reckoned();
      const [again] = (await house.ask(ticketsSchema, 'GET', `${base}/tickets?q=4000`)).tickets;
      assert.equal(again.pattern, null);
      await leave();
    }
  });
});
