import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, openFurnished, spokenAt, UNDATED, unfold } from './furnished-house.ts';
import { WAIT } from './house.ts';
import { placesIn } from './where-pages-are.ts';

const PAGES = [
  'answer',
  'patterns',
  'lost time',
  'tickets',
  'company',
  'track record',
  'forecasts',
  'alerts',
  'reporting',
  'pattern',
  'ticket',
  'import',
  'report',
  'welcome',
] as const;

describe('the pages in every state', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  let at: ReturnType<typeof placesIn>;
  before(async () => {
    house = await openFurnished();
    at = placesIn(house.made);
  });
  after(() => house.shut());

  for (const [turn, name] of PAGES.entries()) {
    test(`${name}, full: 0 axe violations ${EVERY}`, async () => {
      for (const lang of spokenAt(turn)) {
        const page = await house.at(lang, at.pathOf(name));
        await page.locator('h1').first().waitFor(WAIT);
        await page.waitForLoadState('networkidle');
        await unfold(page);
        await fine(page, lang, turn);
      }
    });

    test(`${name}, waiting: the layout stands and says so, ${EVERY}`, async () => {
      for (const lang of spokenAt(turn)) {
        const page = await house.at(lang);
        await page.route('**/api/**', () => undefined);
        await page.goto(house.url + at.pathOf(name));
        const shown = name === 'welcome' ? page.locator('.drop') : page.locator('[aria-busy="true"]').first();
        await shown.waitFor(WAIT);
        const named = page.locator('.company-name > span').first();
        if ((await named.count()) > 0)
          assert.equal(await named.textContent(), '', 'nobody knows its name yet');
        await fine(page, lang, turn);
      }
    });

    test(`${name}, failed: what happened, what is safe, and a way on that works, ${EVERY}`, async () => {
      for (const lang of spokenAt(turn)) {
        const page = await house.at(lang);
        await page.route('**/api/**', (route) => route.abort());
        await page.goto(house.url + at.pathOf(name));
        await page.getByRole('alert').waitFor(WAIT);
        await fine(page, lang, turn);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.route('**/reckonings', (route) => route.abort()); // else it comes back by itself before the click
        await page
          .getByRole('button', { name: wordsIn(lang).pages.state.retry })
          .first()
          .click();
        await page.getByRole('alert').waitFor({ ...WAIT, state: 'detached' });
        await page.locator('h1').first().waitFor(WAIT);
      }
    });
  }

  for (const [turn, name] of PAGES.slice(0, 9).entries()) {
    test(`${name}, empty: says what to do, ${EVERY}`, async () => {
      for (const lang of spokenAt(turn)) {
        const page = await house.at(lang, at.pagesOf(house.made.empty)[name]);
        await page.locator('.empty, .drop').first().waitFor(WAIT);
        const bring = page.getByRole('link', { name: wordsIn(lang).pages.state.addExport });
        if ((await page.locator('.drop, .conditions').count()) === 0) assert.equal(await bring.count(), 1);
        await fine(page, lang, turn);
      }
    });
  }

  test(`a report where nothing was reported yet says that there is nothing to compare with, ${EVERY}`, async () => {
    for (const lang of spokenAt(0)) {
      const { reports } = wordsIn(lang);
      const page = await house.at(lang, at.pagesOf(house.made.empty).report);
      await page.getByRole('status').getByText(reports.first).waitFor(WAIT);
      await page.getByLabel(reports.label).fill('De printer op kantoor drukt niet');
      await fine(page, lang, 1);
    }
  });

  test(`a report of which the look-up fails can be sent all the same, and says so, ${EVERY}`, async () => {
    for (const lang of spokenAt(0)) {
      const { reports } = wordsIn(lang);
      const page = await house.at(lang, at.pathOf('report'));
      await page.route('**/reports/look', (route) => route.abort());
      await page.getByLabel(reports.label).fill('De printer boven drukt niet af');
      await page.getByRole('status').getByText(reports.lookFailed).waitFor(WAIT);
      assert.ok(await page.getByRole('button', { name: reports.send }).isEnabled());
      await page.route('**/reports', (route) => route.abort());
      await page.getByRole('button', { name: reports.send }).click();
      await page.getByRole('alert').getByText(wordsIn(lang).pages.state.lost).waitFor(WAIT);
      assert.equal(await page.getByLabel(reports.label).inputValue(), 'De printer boven drukt niet af');
      await fine(page, lang);
    }
  });

  for (const [turn, state] of (
    ['understood', 'odd', 'asked', 'cancelled', 'refused', 'whose is it'] as const
  ).entries()) {
    test(`an import, ${state}: 0 axe violations ${EVERY}`, async () => {
      for (const lang of spokenAt(turn)) {
        const page = await house.at(lang, at.importPath(house.made.imports[state]));
        const { guesses, importing } = wordsIn(lang);
        const { understood, refused } = importing;
        const says = {
          understood: understood.title,
          odd: understood.suspicions,
          asked: guesses.once,
          cancelled: refused.cancelledTitle,
          refused: refused.title,
          'whose is it': wordsIn(lang).page.chooseCompany,
        }[state];
        await page.locator('main').getByText(says, { exact: true }).first().waitFor(WAIT);
        await page.waitForLoadState('networkidle');
        await unfold(page);
        await fine(page, lang, turn);
      }
    });
  }

  test(`lost time, divided by a column of the organisation’s own, opens the rows of a group, ${EVERY}`, async () => {
    for (const lang of spokenAt(0)) {
      const page = await house.at(lang, at.pagesOf(house.made.full)['lost time']);
      const { lost, tickets } = wordsIn(lang).pages;
      await page.getByLabel(lost.divideBy).selectOption('Kostenplaats', WAIT);
      await page.getByRole('heading', { name: lost.byColumn({ column: 'Kostenplaats' }) }).waitFor(WAIT);
      await unfold(page);
      await fine(page, lang, 0);
      const group = page.locator('.leak li', { hasText: 'K20' });
      await group.getByRole('link').first().click();
      const said = tickets.which.own({ column: 'Kostenplaats', value: 'K20' });
      await page.getByRole('dialog').getByText(said).waitFor(WAIT);
      await fine(page, lang, 1);
    }
  });

  test(`the themes lead to their problems, and a ticket in a drawer to those that are like it, ${EVERY}`, async () => {
    const answer = await fetch(`${house.url}/api/companies/${house.made.full}/patterns?theme=printing`);
    const { total: n } = patternsSchema.parse(await answer.json());
    for (const lang of spokenAt(0)) {
      const { themes, alikes } = wordsIn(lang);
      const page = await house.at(lang, at.pagesOf(house.made.full).patterns);
      await page.locator('a.theme-tile').first().click(WAIT);
      await page.waitForURL(/theme=printing.*#problems/u, WAIT);
      const name = wordsIn(lang).lookups.theme.printing;
      await page.getByText(themes.found({ n, theme: name })).waitFor(WAIT);
      await page.locator('.pattern-line a.rows').first().click();
      const drawer = page.getByRole('dialog');
      await drawer.locator('.tickets').getByRole('link', { name: alikes.more }).first().click(WAIT);
      await page.locator('.tickets .said').first().waitFor(WAIT);
      assert.equal(await drawer.count(), 0, 'the drawer stays with the page that opened it');
      await fine(page, lang, 1);
    }
  });

  test(`an address where nothing stands says so, ${EVERY}`, async () => {
    for (const lang of spokenAt(0)) {
      const page = await house.at(lang, '/nowhere');
      await page.getByRole('heading', { name: wordsIn(lang).pages.frame.notFound }).waitFor(WAIT);
      await fine(page, lang);
    }
  });

  for (const [index, [path, what]] of (
    [
      ['/c/nowhere', 'company'],
      ['/c/full/patterns/nowhere', 'pattern'],
      ['/c/full/tickets/nowhere', 'ticket'],
      ['/c/nowhere/patterns', 'company'],
      ['/c/nowhere/lost-time', 'company'],
      ['/c/nowhere/tickets', 'company'],
    ] as const
  ).entries()) {
    test(`${path}, where nothing stands: a sentence, and the way to the first page, ${EVERY}`, async () => {
      for (const lang of spokenAt(index)) {
        const { pages, refusal } = wordsIn(lang);
        const address = path.replace('nowhere', randomUUID()).replace('full', house.made.full);
        const page = await house.at(lang, address);
        const alert = page.getByRole('alert');
        await alert.getByText(refusal.notFound[what]).waitFor(WAIT);
        await page.waitForLoadState('networkidle');
        assert.equal(await alert.getByRole('button').count(), 0, 'trying again brings nothing');
        const leadsOn = await page.getByRole('navigation', { name: pages.frame.nav }).count();
        assert.equal(leadsOn, what === 'company' ? 0 : 1, 'no links to pages that are not there either');
        await fine(page, lang, index);
        await alert.getByRole('link', { name: pages.frame.toStart }).click();
        await page.locator('.drop').waitFor(WAIT);
      }
    });
  }

  test(`an import that is nowhere: a sentence, and the way to what was brought in, ${EVERY}`, async () => {
    for (const lang of spokenAt(2)) {
      const { importing, refusal } = wordsIn(lang);
      const page = await house.at(lang, `/c/${house.made.full}/imports/${randomUUID()}`);
      await page.getByText(refusal.notFound.import).waitFor(WAIT);
      await fine(page, lang, 2);
      await page.getByRole('link', { name: importing.gone.toCompany }).click();
      await page.waitForURL(/\/company$/u, WAIT);
    }
  });

  test('lost time by month: tickets without a date have a row of their own, and the picture says so', async () => {
    for (const lang of spokenAt(0)) {
      const { lost, number } = wordsIn(lang).pages;
      const page = await house.at(lang, at.pathOf('lost time'));
      const months = page.locator('section', { has: page.getByRole('heading', { name: lost.months }) });
      await months.getByText(lost.undated({ n: UNDATED })).waitFor(WAIT);
      await months.getByText(number.table).click();
      const row = months.getByRole('row', { name: lost.noMonth });
      assert.equal(await row.getByRole('cell').first().textContent(), String(UNDATED));
      await fine(page, lang, 1);
    }
  });
});
