import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { LANGS, type Lang } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { fine, openFurnished, spokenAt } from './furnished-house.ts';
import { WAIT } from './house.ts';

/** A dialog in every look; then Escape closes it and the focus is back where it was opened. */
async function opensAndCloses(page: Page, opener: Locator, { lang, turn }: { lang: Lang; turn: number }) {
  await opener.click(WAIT);
  await page.getByRole('dialog').waitFor(WAIT);
  await page.waitForLoadState('networkidle');
  await fine(page, lang, turn);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ ...WAIT, state: 'detached' });
  assert.equal(
    await opener.evaluate((node) => node.matches(':focus')),
    true,
    (await opener.textContent()) ?? '',
  );
}

describe('the dialogs in every look, and the keyboard', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  before(async () => {
    house = await openFurnished();
  });
  after(() => house.shut());

  const pathOf = (page: 'answer' | 'patterns' | 'pattern' | 'company' | 'import'): string => {
    const { full, pattern, imports } = house.made;
    if (page === 'answer') return `/c/${full}`;
    if (page === 'pattern') return `/c/${full}/patterns/${pattern}`;
    if (page === 'import') return `/c/${full}/imports/${imports.done.id}`;
    return `/c/${full}/${page}`;
  };

  for (const lang of spokenAt(1)) {
    const { pages, importing, fixes } = wordsIn(lang);

    test(`the dialogs of a pattern, in ${lang}: 0 axe violations, Escape closes, focus comes back`, async () => {
      const page = await house.at(lang, pathOf('pattern'));
      const { take, rename, merge, dismiss } = pages.pattern;
      for (const [turn, name] of [take, rename, merge, dismiss, fixes.say].entries()) {
        const opener = page.getByRole('button', { name, exact: true });
        await opensAndCloses(page, opener, { lang, turn });
      }
    });

    test(`a change that fails is said in its dialog, which keeps what was typed, in ${lang}: 0 axe violations`, async () => {
      const page = await house.at(lang, pathOf('pattern'));
      await page.getByRole('button', { name: pages.pattern.dismiss, exact: true }).click(WAIT);
      const dialog = page.getByRole('dialog');
      await dialog.locator('textarea').fill('tekst die blijft');
      await page.route('**/dismiss', (route) => route.abort());
      const send = dialog.getByRole('button', { name: pages.pattern.dismiss, exact: true });
      await send.click();
      await dialog.getByRole('alert').waitFor(WAIT);
      assert.equal(await dialog.locator('textarea').inputValue(), 'tekst die blijft');
      assert.equal(await send.isDisabled(), false, 'it can be tried again');
      await fine(page, lang);
      await page.keyboard.press('Escape');
    });

    test(`forgetting a company and an import, in ${lang}: 0 axe violations, Escape closes, focus comes back`, async () => {
      const say = [importing.company.forget, importing.done.forget];
      for (const [turn, where] of (['company', 'import'] as const).entries()) {
        const page = await house.at(lang, pathOf(where));
        const opener = page.getByRole('button', { name: say[turn], exact: true });
        await opensAndCloses(page, opener, { lang, turn });
      }
    });

    test(`forgetting says what outlasts it where a server keeps the company, in ${lang}`, async () => {
      for (const onServer of [false, true]) {
        const page = await house.at(lang);
        await page.route('**/api/companies', async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ json: { ...(await answer.json()), onServer } });
        });
        for (const [turn, where] of (['company', 'import'] as const).entries()) {
          await page.goto(house.url + pathOf(where));
          const name = [importing.company.forget, importing.done.forget][turn];
          await page.getByRole('button', { name, exact: true }).click(WAIT);
          const said = page.getByRole('dialog').getByText(importing.forgetting.onServer);
          if (onServer) await said.waitFor(WAIT);
          assert.equal(await said.count(), Number(onServer));
          if (onServer) await fine(page, lang, turn);
          await page.keyboard.press('Escape');
        }
      }
    });

    test(`the keys, and tickets that were picked, in ${lang}: 0 axe violations`, async () => {
      const page = await house.at(lang, pathOf('pattern'));
      await page.locator('.pick input').first().check(WAIT);
      await page.locator('.pick input').nth(1).check(WAIT);
      await page
        .locator('.picked-bar')
        .getByText(pages.pattern.picked({ n: 2 }))
        .waitFor(WAIT);
      await fine(page, lang, 1);
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: pages.keys.title }).waitFor(WAIT);
      await fine(page, lang);
    });

    test(`a number opens its rows in a drawer, and on a page of their own, in ${lang}`, async () => {
      const page = await house.at(lang, pathOf('patterns'));
      await page.locator('.pattern-line .facts a.rows').first().click(WAIT);
      const drawer = page.getByRole('dialog');
      await drawer.locator('.tickets .ticket').first().waitFor(WAIT);
      const inDrawer = await drawer.locator('.tickets .ticket').count();
      await fine(page, lang);
      await drawer.getByRole('link', { name: pages.tickets.openOwnPage }).click();
      await page.waitForURL(/\/tickets\?pattern=/u, WAIT);
      await page.locator('.answer').waitFor(WAIT);
      assert.equal(await page.locator('main .tickets .ticket').count(), inDrawer);
      await page.reload();
      await page.locator('.answer').waitFor(WAIT);
      assert.equal(
        await page.locator('main .tickets .ticket').count(),
        inDrawer,
        'the address is the whole state',
      );
    });
  }

  test('what was done about a problem: the day, what it proves, and taken back, in three languages: 0 axe violations', async () => {
    for (const [turn, lang] of LANGS.entries()) {
      const { fixes, pages } = wordsIn(lang);
      const page = await house.at(lang, pathOf('pattern'));
      await page.getByRole('button', { name: fixes.say, exact: true }).click(WAIT);
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[type=date]').fill('2026-03-02');
      await dialog.locator('textarea').fill('rollers vervangen');
      await dialog.getByRole('button', { name: pages.dialog.save, exact: true }).click();
      await dialog.waitFor({ ...WAIT, state: 'detached' });
      const part = page.locator('.fix');
      await part.getByText('rollers vervangen').waitFor(WAIT);
      await part.locator('.verdict').waitFor(WAIT);
      await fine(page, lang, turn);
      await page.getByRole('button', { name: fixes.change, exact: true }).click();
      await dialog.getByRole('button', { name: fixes.takeBack, exact: true }).click();
      await part.waitFor({ ...WAIT, state: 'detached' });
    }
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
