import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { reportedSchema } from '../../src/contract/api/reports.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import type { Lang } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, openFurnished, spokenAt } from './furnished-house.ts';
import { until, WAIT } from './house.ts';
import { placesIn } from './where-pages-are.ts';

const TELLS: Readonly<Record<Lang, string>> = {
  nl: 'De printer boven drukt niet af',
  fr: 'Papier vast in de printer boven', // people here write as their colleagues do
  en: 'printer boven drukt weer niet af',
};
const NEW: Readonly<Record<Lang, string>> = {
  nl: 'Koffieautomaat slikt muntstukken',
  fr: 'Le rideau est déchiré', // of another matter each: what somebody told in another language is alike
  en: 'Birds nest under the roof',
};
const REST_MILLISECONDS = 350; // as the form waits

describe('reporting what does not work', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  let at: ReturnType<typeof placesIn>;
  before(async () => {
    house = await openFurnished();
    at = placesIn(house.made);
  });
  after(() => house.shut());

  const base = (): string => `/api/companies/${house.made.full}`;
  const ticketsOf = async (query: string): Promise<number> =>
    (await house.ask(ticketsSchema, 'GET', `${base()}/tickets?${query}`)).total;
  const open = async (lang: Lang): Promise<Page> => {
    const page = await house.at(lang, at.pagesOf(house.made.full).patterns);
    const { reports, pages } = wordsIn(lang);
    await page.getByRole('navigation', { name: pages.frame.nav }).getByText(reports.link).click(WAIT);
    await page.getByRole('heading', { name: reports.title }).waitFor(WAIT);
    return page;
  };

  test(`type, see the problem, one tap: it stands in it; undone, it is gone and the words are still there, ${EVERY}`, async () => {
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { reports } = wordsIn(lang);
      const page = await open(lang);
      await page.getByLabel(reports.label).pressSequentially(TELLS[lang], { delay: 15 });
      const problems = page.locator('.known-problems li');
      await problems.first().waitFor(WAIT);
      await page
        .locator('main [role="status"]')
        .getByText(/\d/u)
        .first()
        .waitFor({ ...WAIT, state: 'attached' });
      await page.waitForLoadState('networkidle');
      await fine(page, lang, turn);

      const { patterns } = await house.ask(patternsSchema, 'GET', `${base()}/patterns?show=all`);
      const name = await problems.first().getByRole('heading').textContent();
      const known = patterns.find(
        (each) => (each.name.given ?? each.name[lang]).toLowerCase() === name?.toLowerCase(),
      );
      assert.ok(known !== undefined, String(name));
      const before = await ticketsOf(`pattern=${known.id}`);
      const tap = problems.first().getByRole('button', { name: reports.itIs });
      await tap.focus();
      const answered = page.waitForResponse((answer) => answer.url().endsWith('/reports'));
      await page.keyboard.press('Enter');
      const { ticket } = reportedSchema.parse(await (await answered).json());
      await page.getByRole('status').getByText(reports.sent).waitFor(WAIT);
      assert.equal(await ticketsOf(`pattern=${known.id}`), before + 1);
      await page.waitForLoadState('networkidle');
      await fine(page, lang, turn + 1);

      await page.getByRole('button', { name: reports.takeBack }).click();
      await page.getByRole('status').getByText(reports.takenBack).waitFor(WAIT);
      assert.equal(await page.getByLabel(reports.label).inputValue(), TELLS[lang]);
      await until(
        () => ticketsOf(`q=${ticket.ticket}`),
        (left) => left === 0,
      );
      assert.equal(await ticketsOf(`pattern=${known.id}`), before);
    }
  });

  test(`what is like nothing is sent, stands alone under its number, and the box is empty for the next, ${EVERY}`, async () => {
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { reports } = wordsIn(lang);
      const page = await open(lang);
      await page.getByLabel(reports.label).fill(NEW[lang]);
      await page.getByRole('status').getByText(reports.none).waitFor(WAIT);
      await page.getByRole('button', { name: reports.send }).click();
      await page.getByRole('status').getByText(reports.sent).waitFor(WAIT);
      const said = await page.locator('main .lead').first().textContent();
      const [number] = /S-\d{6}-\d{8}/u.exec(said ?? '') ?? [];
      assert.ok(number !== undefined, String(said));
      assert.equal(await ticketsOf(`q=${number}`), 1);
      await fine(page, lang, turn);
      await page.getByRole('button', { name: reports.another }).click();
      assert.equal(await page.getByLabel(reports.label).inputValue(), '');
    }
  });

  test('sent again after no answer came, it is kept once', async () => {
    const { reports, pages } = wordsIn('nl');
    const page = await open('nl');
    const all = await ticketsOf('page=1');
    let sent = 0;
    await page.route('**/reports', async (route) => {
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch(); // it arrived, and the answer is lost on its way back
      return route.abort();
    });
    await page.getByLabel(reports.label).fill('Het rolluik aan de loskade blijft hangen');
    await page.getByRole('button', { name: reports.send }).click();
    await page.getByRole('alert').getByText(pages.state.lost).waitFor(WAIT);
    await page.getByRole('button', { name: reports.send }).click();
    await page.getByRole('status').getByText(reports.sent).waitFor(WAIT);
    assert.equal(sent, 2);
    assert.equal(await ticketsOf('page=1'), all + 1);
  });

  test('what is typed is told once in a while, not at every letter, and stands in no address', async () => {
    const { reports } = wordsIn('nl');
    const page = await open('nl');
    const asked: { readonly url: string; readonly text: string | null }[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/reports')) asked.push({ url: request.url(), text: request.postData() });
    });
    const began = performance.now();
    await page.getByLabel(reports.label).pressSequentially(TELLS.nl, { delay: 10 });
    const rests = (performance.now() - began) / REST_MILLISECONDS; // a slow machine types slowly, and the hand rests in between
    await page.locator('.known-problems li').first().waitFor(WAIT);
    const texts = new Set(asked.map(({ text }) => text)); // the same words are asked again as long as the company is made ready
    assert.ok(texts.size >= 1 && texts.size <= rests + 1, asked.map(({ text }) => text).join('\n'));
    assert.ok(asked.every(({ url }) => url.endsWith('/reports/look')));
  });
});
