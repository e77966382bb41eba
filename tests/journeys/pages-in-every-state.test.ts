import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { LANGS, type Lang } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { openHouse, scrollsSideways, until, violations, WAIT } from './house.ts';
import { smallExport } from './small-export.ts';

const LOOKS = [
  ['light', 1440],
  ['light', 390],
  ['dark', 1440],
  ['dark', 390],
] as const;

const UNDATED = 3; // two without a date, and one whose date cannot be read

type House = Awaited<ReturnType<typeof openHouse>>;

/** A company with the small export in it, one row of it left out, reckoned; and a company with nothing. */
async function furnish({ ask }: House) {
  const full = randomUUID();
  const empty = randomUUID();
  await ask(companySchema, 'PUT', `/api/companies/${full}`, {
    name: 'Bakkerij Noord',
    people: null,
    version: null,
  });
  await ask(companySchema, 'PUT', `/api/companies/${empty}`, {
    name: 'Garage Zuid',
    people: 12,
    version: null,
  });
  const undated = [3001, 3002].map(
    (id) => `${id};;Printer boven drukt niet af;melder1@voorbeeld.be;Gesloten`,
  );
  const broken = [smallExport(), ...undated, '1999;only three;cells'].join('\r\n');
  const { id: one } = await ask(
    importSchema,
    'POST',
    `/api/companies/${full}/imports?file=export.csv`,
    broken,
  );
  const path = `/api/companies/${full}/imports/${one}`;
  const { version } = await until(
    () => ask(importSchema, 'GET', path),
    ({ state }) => state === 'understood',
  );
  await ask(importSchema, 'POST', `${path}/confirm`, { version });
  await until(
    () => ask(answerSchema, 'GET', `/api/companies/${full}/answer`),
    ({ answer, reckoned }) => answer !== null && reckoned.running === null,
  );
  const { patterns } = await ask(patternsSchema, 'GET', `/api/companies/${full}/patterns`);
  return { full, empty, one, pattern: patterns[0].id };
}

describe('the pages in every state', { skip: noChromium() }, () => {
  let house: House;
  let made: Awaited<ReturnType<typeof furnish>>;

  before(async () => {
    house = await openHouse();
    made = await furnish(house);
  });
  after(() => house.shut());

  const pagesOf = (company: string): Readonly<Record<string, string>> => ({
    answer: `/c/${company}`,
    patterns: `/c/${company}/patterns`,
    'lost time': `/c/${company}/lost-time`,
    tickets: `/c/${company}/tickets?q=printer`,
    company: `/c/${company}/company`,
  });
  const PAGES = [
    'answer',
    'patterns',
    'lost time',
    'tickets',
    'company',
    'pattern',
    'import',
    'welcome',
  ] as const;
  const pathOf = (page: string): string => {
    if (page === 'welcome') return '/';
    if (page === 'pattern') return `/c/${made.full}/patterns/${made.pattern}`;
    if (page === 'import') return `/c/${made.full}/imports/${made.one}`;
    return pagesOf(made.full)[page];
  };

  /** Axe, sideways scrolling and, where asked, one look only: the state is the same in every look. */
  async function fine(page: Page, looks: readonly (readonly ['light' | 'dark', number])[] = LOOKS) {
    for (const [colorScheme, width] of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await violations(page), [], `${page.url()} ${colorScheme} ${width}`);
      assert.equal(await scrollsSideways(page), false, `${page.url()} scrolls sideways at ${width}`);
    }
  }

  /** One look a language, so that over the pages every theme and width comes by in every language. */
  const lookOf = (lang: Lang, page: string) => [
    LOOKS[(LANGS.indexOf(lang) + PAGES.map(String).indexOf(page)) % LOOKS.length],
  ];

  for (const name of PAGES) {
    test(`${name}, full: 0 axe violations in three languages, each in both themes and both widths`, async () => {
      for (const lang of LANGS) {
        const { page, elsewhere, leave } = await house.visit({ lang }, pathOf(name));
        await page.locator('h1').first().waitFor(WAIT);
        await page.waitForLoadState('networkidle');
        for (const summary of await page.locator('main .table-of summary').all()) await summary.click();
        await fine(page, lang === 'fr' ? [LOOKS[1], LOOKS[2]] : [LOOKS[0], LOOKS[3]]);
        assert.deepEqual(elsewhere, []);
        await leave();
      }
    });

    test(`${name}, waiting: the layout stands and says so`, async () => {
      for (const lang of LANGS) {
        const { page, leave } = await house.visit({ lang }, '/');
        await page.route('**/api/**', () => undefined);
        await page.goto(house.url + pathOf(name));
        const shown = name === 'welcome' ? page.locator('.drop') : page.locator('[aria-busy="true"]').first();
        await shown.waitFor(WAIT);
        await fine(page, lookOf(lang, name));
        await leave();
      }
    });

    test(`${name}, failed: what happened, what is safe, and a way on that works`, async () => {
      for (const lang of LANGS) {
        const { page, leave } = await house.visit({ lang }, '/');
        await page.route('**/api/**', (route) => route.abort());
        await page.goto(house.url + pathOf(name));
        await page.getByRole('alert').waitFor(WAIT);
        await fine(page, lookOf(lang, name));
        await page.unroute('**/api/**');
        await page
          .getByRole('button', { name: wordsIn(lang).pages.state.retry })
          .first()
          .click();
        await page.getByRole('alert').waitFor({ ...WAIT, state: 'detached' });
        await page.locator('h1').first().waitFor(WAIT);
        await leave();
      }
    });
  }

  for (const name of ['answer', 'patterns', 'lost time', 'tickets', 'company']) {
    test(`${name}, empty: says what to do`, async () => {
      for (const lang of LANGS) {
        const { page, leave } = await house.visit({ lang }, pagesOf(made.empty)[name]);
        await page.locator('.empty, .drop').first().waitFor(WAIT);
        await fine(page, lookOf(lang, name));
        await leave();
      }
    });
  }

  test('an address where nothing stands says so', async () => {
    const { page, leave } = await house.visit({ lang: 'fr' }, '/nowhere');
    await page.getByRole('heading', { name: wordsIn('fr').pages.frame.notFound }).waitFor(WAIT);
    await fine(page);
    await leave();
  });

  for (const [index, [path, what]] of (
    [
      ['/c/nowhere', 'company'],
      ['/c/full/patterns/nowhere', 'pattern'],
      ['/c/full/imports/nowhere', 'import'],
      ['/c/nowhere/patterns', 'company'],
      ['/c/nowhere/lost-time', 'company'],
      ['/c/nowhere/tickets', 'company'],
    ] as const
  ).entries()) {
    const lang = LANGS[index % LANGS.length];
    test(`${path}, where nothing stands, in ${lang}: a sentence, and the way to the first page`, async () => {
      const { pages, refusal } = wordsIn(lang);
      const address = path.replace('nowhere', randomUUID()).replace('full', made.full);
      const { page, leave } = await house.visit({ lang }, address);
      const alert = page.getByRole('alert');
      await alert.getByText(refusal.notFound[what]).waitFor(WAIT);
      await page.waitForLoadState('networkidle');
      assert.equal(await alert.getByRole('button').count(), 0, 'trying again brings nothing');
      const leadsOn = await page.getByRole('navigation', { name: pages.frame.nav }).count();
      assert.equal(leadsOn, what === 'company' ? 0 : 1, 'no links to pages that are not there either');
      await fine(page, [LOOKS[index % LOOKS.length]]);
      await alert.getByRole('link', { name: pages.frame.toStart }).click();
      await page.locator('.drop').waitFor(WAIT);
      await leave();
    });
  }

  for (const lang of LANGS) {
    test(`the dialogs of a pattern, in ${lang}: 0 axe violations, Escape closes, focus comes back`, async () => {
      const { pages } = wordsIn(lang);
      const { page, leave } = await house.visit({ lang }, pathOf('pattern'));
      for (const action of ['take', 'rename', 'merge', 'dismiss'] as const) {
        const button = page.getByRole('button', { name: pages.pattern[action], exact: true });
        await button.click(WAIT);
        await page.getByRole('dialog').waitFor(WAIT);
        if (action === 'merge') await page.locator('.chooser, dialog .quiet').first().waitFor(WAIT);
        await fine(page, [LOOKS[0], LOOKS[3]]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ ...WAIT, state: 'detached' });
        assert.equal(await button.evaluate((node) => node.matches(':focus')), true, action);
      }
      await page.locator('.pattern-sentence a.rows, .pattern-tickets').first().waitFor(WAIT);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: pages.keys.title }).waitFor(WAIT);
      await fine(page);
      await leave();
    });
  }

  test('lost time by month: tickets without a date have a row of their own, and the picture says so', async () => {
    for (const lang of LANGS) {
      const { lost, number } = wordsIn(lang).pages;
      const { page, leave } = await house.visit({ lang }, pathOf('lost time'));
      const months = page.locator('section', { has: page.getByRole('heading', { name: lost.months }) });
      await months.getByText(lost.undated({ n: UNDATED })).waitFor(WAIT);
      await months.getByText(number.table).click();
      const row = months.getByRole('row', { name: lost.noMonth });
      assert.equal(await row.getByRole('cell').first().textContent(), String(UNDATED));
      await fine(page, [LOOKS[1]]);
      await leave();
    }
  });

  test('a number opens its rows in a drawer, and on a page of their own', async () => {
    const { page, leave } = await house.visit({ lang: 'nl' }, pathOf('patterns'));
    await page.locator('.pattern-line .facts a.rows').first().click(WAIT);
    const drawer = page.getByRole('dialog');
    await drawer.locator('.tickets li').first().waitFor(WAIT);
    const inDrawer = await drawer.locator('.tickets li').count();
    await fine(page);
    await drawer.getByRole('link', { name: wordsIn('nl').pages.tickets.openOwnPage }).click();
    await page.waitForURL(/\/tickets\?pattern=/u, WAIT);
    await page.locator('.answer').waitFor(WAIT);
    assert.equal(await page.locator('main .tickets li').count(), inDrawer);
    await page.reload();
    await page.locator('.answer').waitFor(WAIT);
    assert.equal(await page.locator('main .tickets li').count(), inDrawer, 'the address is the whole state');
    await leave();
  });

  test('the list is walked with the keyboard alone: / finds, j and k step, Enter opens', async () => {
    const { page, leave } = await house.visit({ lang: 'nl' }, pathOf('patterns'));
    const first = page.locator('.pattern-line h3 a').first();
    await first.waitFor(WAIT);
    await page.keyboard.press('j');
    assert.equal(await first.evaluate((node) => node.matches(':focus')), true);
    await page.keyboard.press('/');
    await page.keyboard.type('printer');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=printer/u, WAIT);
    await page.locator('.tickets li').first().waitFor(WAIT);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/patterns\/[0-9a-f-]{36}$/u, WAIT);
    await leave();
  });

  test('without a mouse the skip link comes first, then the name, the pages and the search box', async () => {
    const { page, leave } = await house.visit({ lang: 'en' }, pathOf('answer'));
    await page.locator('.answer').waitFor(WAIT);
    const reached: string[] = [];
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        String(
          await page.evaluate(
            'document.activeElement.textContent || document.activeElement.type || document.activeElement.ariaLabel',
          ),
        ),
      );
    }
    const { frame } = wordsIn('en').pages;
    for (const name of [frame.skip, frame.answer, frame.patterns, frame.lostTime, 'search']) {
      assert.ok(
        reached.some((each) => each.includes(name)),
        `${name} is not among ${reached.join(' | ')}`,
      );
    }
    await leave();
  });
});
