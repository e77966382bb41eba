import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { wordsIn } from '../../src/words/words.ts';
import { unevenExport } from '../made/uneven-export.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, spokenAt } from './furnished-house.ts';
import { openHouse, until, WAIT } from './house.ts';
import { longExport } from './small-export.ts';

describe('lists in order, and imports that are halted or gone', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let company: string;
  const pathOf = ({ id }: Pick<Import, 'id'>): string => `/api/companies/${company}/imports/${id}`;
  const seen = (one: Pick<Import, 'id'>): Promise<Import> => house.ask(importSchema, 'GET', pathOf(one));

  const bring = async (content: string): Promise<Import> => {
    const path = `/api/companies/${company}/imports?file=export.csv`;
    const begun = await house.ask(importSchema, 'POST', path, content);
    return until(
      () => seen(begun),
      ({ state }) => state === 'understood',
    );
  };
  const confirm = ({ id, version }: Import): Promise<Import> =>
    house.ask(importSchema, 'POST', `${pathOf({ id })}/confirm`, { version });

  before(async () => {
    house = await openHouse();
    company = randomUUID();
    const named = { name: 'Werkplaats', people: 12, version: null };
    await house.ask(companySchema, 'PUT', `/api/companies/${company}`, named);
    await confirm(await bring(unevenExport()));
    await until(
      () => house.ask(answerSchema, 'GET', `/api/companies/${company}/answer`),
      ({ answer, reckoned }) => answer !== null && reckoned.running === null,
    );
  });
  after(() => house.shut());

  const cells = (page: Page, column: number): Promise<readonly string[]> =>
    page.locator(`.ticket-table tbody td:nth-child(${column})`).allTextContents();

  test('the headings put tickets in order, which the address keeps: back gives the order of before', async () => {
    const { orders } = wordsIn('nl');
    const { page, leave } = await house.visit({ lang: 'nl' }, `/c/${company}/tickets`);
    const heading = (key: keyof typeof orders.head) =>
      page.locator('th', { has: page.getByRole('button', { name: orders.head[key], exact: true }) });
    const sorted = (key: keyof typeof orders.head) => heading(key).getAttribute('aria-sort');
    await page.locator('.ticket-table').waitFor(WAIT);
    assert.deepEqual([await sorted('opened'), await sorted('team')], ['descending', 'none']);
    await heading('team').getByRole('button').click();
    await page.waitForURL(/[?&]sort=team$/u, WAIT);
    await page.locator('th[aria-sort=ascending]', { hasText: orders.head.team }).waitFor(WAIT);
    const teams = await cells(page, 4);
    assert.deepEqual([...new Set(teams)].sort(), ['Ateliér', 'atelier']);
    await heading('lost').getByRole('button').press('Enter');
    await page.waitForURL(/sort=-lost$/u, WAIT);
    await page.getByText(orders.silentLast).waitFor(WAIT);
    await heading('lost').getByRole('button').press('Enter');
    await page.waitForURL(/sort=lost$/u, WAIT);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/sort=team$/u, WAIT);
    await page.locator('th[aria-sort=ascending]', { hasText: orders.head.team }).waitFor(WAIT);
    assert.deepEqual(await cells(page, 4), teams);
    await leave();
  });

  test('a phone has a choice in place of the headings', async () => {
    const { orders } = wordsIn('fr');
    const { page, leave } = await house.visit({ lang: 'fr', width: 390 }, `/c/${company}/tickets`);
    const choice = page.getByLabel(orders.label, { exact: true });
    await choice.waitFor(WAIT);
    assert.equal(await page.locator('.ticket-table thead').isVisible(), false);
    await choice.selectOption({ label: orders.order['-asset'] });
    await page.waitForURL(/sort=-asset$/u, WAIT);
    await page.locator('.ticket-table tbody tr', { hasText: 'PRT-8' }).first().waitFor(WAIT);
    await leave();
  });

  test(`tickets in another order: 0 axe violations, ${EVERY}`, async () => {
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { page, leave } = await house.visit({ lang }, `/c/${company}/tickets?sort=-lost`);
      await page.locator('.ticket-table').waitFor(WAIT);
      await fine(page, lang, turn);
      await leave();
    }
  });

  test('an import is stopped halfway, says what is in, goes on with one click, and once forgotten says that', async () => {
    const { importing: say } = wordsIn('nl');
    const one = await confirm(await bring(longExport(45_000)));
    const { page, leave } = await house.visit({ lang: 'nl' }, `/c/${company}/imports/${one.id}`);
    await page.getByRole('button', { name: say.importing.stop, exact: true }).click(WAIT);
    await page.getByRole('heading', { name: say.stopped.title }).waitFor(WAIT);
    const { done, total } = await seen(one);
    assert.ok(done < total, `${done} of ${total}`);
    await page.locator('.answer', { hasText: '45.000' }).waitFor(WAIT);
    for (const [turn, lang] of spokenAt(0).entries()) {
      const looked = await house.visit({ lang }, `/c/${company}/imports/${one.id}`);
      await looked.page.getByRole('heading', { name: wordsIn(lang).importing.stopped.title }).waitFor(WAIT);
      await fine(looked.page, lang, turn);
      await looked.leave();
    }
    await page.getByRole('button', { name: say.stopped.goOn, exact: true }).click();
    await page.getByRole('button', { name: say.importing.stop, exact: true }).click(WAIT);
    await page.getByRole('heading', { name: say.stopped.title }).waitFor(WAIT);
    assert.ok((await seen(one)).done >= done, 'it went on from there');
    await fetch(house.url + pathOf(one), { method: 'DELETE', headers: { 'idempotency-key': randomUUID() } });
    await page.reload();
    await page.getByRole('heading', { name: say.gone.title }).waitFor(WAIT);
    await page.getByText(/vergeten op \d+ \p{L}+ \d{4}/u).waitFor(WAIT);
    for (const [turn, lang] of spokenAt(0).entries()) {
      const looked = await house.visit({ lang }, `/c/${company}/imports/${one.id}`);
      await looked.page.getByRole('heading', { name: wordsIn(lang).importing.gone.title }).waitFor(WAIT);
      await fine(looked.page, lang, turn);
      await looked.leave();
    }
    await page.getByRole('link', { name: say.gone.toCompany }).click();
    await page.waitForURL(/\/company$/u, WAIT);
    await page.goto(`${house.url}/c/${company}/imports/${randomUUID()}`);
    await page.getByText(wordsIn('nl').refusal.notFound.import).waitFor(WAIT);
    await leave();
  });
});
