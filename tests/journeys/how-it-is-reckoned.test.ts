import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { LANGS } from '../../src/words/format.ts';
import { METHODS_NL, type Method } from '../../src/words/methods/nl.ts';
import { wordsIn } from '../../src/words/words.ts';
import { violations } from './axe.ts';
import { noChromium } from './chromium.ts';
import { openFurnished } from './furnished-house.ts';
import { scrollsSideways, WAIT } from './house.ts';
import { placesIn } from './where-pages-are.ts';

// Safe cast: the keys of that object.
const METHODS = Object.keys(METHODS_NL.about) as readonly Method[];
/** The kinds of numbers on each page of a furnished house. */
const KINDS_ON = {
  answer: ['answer', 'lost-time', 'patterns'],
  patterns: ['recurrence', 'rhythm', 'lost-time', 'patterns'],
  pattern: ['recurrence', 'rhythm', 'trend', 'lost-time', 'patterns'],
  'lost time': ['lost-time'],
  alerts: ['patterns'],
  reporting: ['report-rate'],
  'track record': ['track-record'],
  forecasts: ['track-record', 'recurrence'],
} as const satisfies Record<string, readonly Method[]>;

describe('how each kind of number is reckoned', () => {
  test('is written out whole in a file of the same name', () => {
    for (const method of METHODS) {
      const text = readFileSync(new URL(`../../docs/methods/${method}.md`, import.meta.url), 'utf8');
      assert.match(text, /^# /u, method);
    }
  });

  test('is said in each language at the same length, and never at length', () => {
    for (const lang of LANGS) {
      const { about } = wordsIn(lang).methods;
      for (const method of METHODS) {
        const { means, how, source, limits } = about[method];
        const dutch = METHODS_NL.about[method];
        assert.deepEqual([how.length, limits.length], [dutch.how.length, dutch.limits.length], method);
        const words = [means, ...how, source, ...limits].join(' ').split(/\s+/u).length;
        assert.ok(words >= 80 && words <= 260, `${lang} ${method}: ${words} words`);
      }
    }
  });

  describe('in the browser', { skip: noChromium() }, () => {
    let house: Awaited<ReturnType<typeof openFurnished>>;
    before(async () => {
      house = await openFurnished();
    });
    after(() => house.shut());

    for (const [name, kinds] of Object.entries(KINDS_ON)) {
      test(`each kind of number on the page of the ${name} leads there, once`, async () => {
        const page = await house.at('nl', placesIn(house.made).pathOf(name));
        await page.locator('h1').first().waitFor(WAIT);
        for (const kind of kinds)
          await page
            .locator(`main a[href$="/how/${kind}"]`)
            .first()
            .waitFor({ ...WAIT, state: 'attached' });
        await page.waitForLoadState('networkidle');
        const ways = await page
          .locator('main a[href*="/how/"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        assert.deepEqual(ways.sort(), [...new Set(ways)].sort(), 'each way is offered once');
      });
    }

    for (const [turn, lang] of LANGS.entries()) {
      test(`every method has a page that leads to the others, and an unknown one says so: ${lang}`, async () => {
        const company = randomUUID();
        const path = `/api/companies/${company}`;
        await house.ask(companySchema, 'PUT', path, { name: 'Rekenhuis', people: 12, version: null });
        const scheme = turn % 2 === 0 ? 'dark' : 'light';
        const visitor = await house.visit({ lang, scheme, width: 390 }, `/c/${company}/how/${METHODS[0]}`);
        const { page, leave } = visitor;
        const { methods: say, pages } = wordsIn(lang);
        for (const method of METHODS) {
          const { title, means } = say.about[method];
          if (method !== METHODS[0]) await page.getByRole('link', { name: title, exact: true }).click();
          await page.locator('.answer', { hasText: title }).waitFor(WAIT);
          await page.getByText(means).waitFor(WAIT);
          await page.getByText(`docs/methods/${method}.md`).waitFor(WAIT);
          assert.deepEqual(await violations(page), [], method);
          assert.equal(await scrollsSideways(page), false, method);
        }
        await page.goto(`${house.url}/c/${company}/how/guessing`);
        await page.getByRole('heading', { name: pages.frame.notFound }).waitFor(WAIT);
        await leave();
      });
    }
  });
});
