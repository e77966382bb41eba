import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { type Serving, serve } from '../../src/server/serve.ts';
import { noChromium, openChromium } from './chromium.ts';
import { smallExport, twoCompanies } from './small-export.ts';

const WAIT = { timeout: 60_000 };
const folder = mkdtempSync(join(tmpdir(), 'signaal-browser-'));

describe('in the browser', { skip: noChromium() }, () => {
  let browser: Browser;
  let serving: Serving;

  before(async () => {
    serving = await serve(0);
    browser = await openChromium();
  });

  after(async () => {
    await browser.close();
    await serving.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A fresh visitor; every request that does not go to our own server is counted. */
  async function visit(locale: string, scheme: 'light' | 'dark' = 'light', width = 1440) {
    const context = await browser.newContext({
      locale,
      colorScheme: scheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const own = [serving.url, 'data:', 'blob:', 'about:'].some((start) => request.url().startsWith(start));
      if (!own) elsewhere.push(request.url());
    });
    await page.goto(serving.url);
    return { page, elsewhere, close: () => context.close() };
  }

  async function violations(page: Page): Promise<readonly string[]> {
    // The report's frame runs no script, so axe cannot look inside: the-report-as-a-file.test.ts looks at it whole.
    const { violations: found } = await new AxeBuilder({ page })
      .exclude('iframe.report')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }

  function given(name: string, content: string): string {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  }

  for (const [locale, scheme, width] of [
    ['nl-BE', 'light', 1440],
    ['fr-BE', 'dark', 390],
    ['en-GB', 'light', 768],
  ] as const) {
    test(`a dropped file becomes a report: ${locale}, ${scheme}, ${width} wide, nothing leaves, 0 axe violations`, async () => {
      const { page, elsewhere, close } = await visit(locale, scheme, width);
      assert.equal(await page.locator('html').getAttribute('lang'), locale.slice(0, 2));
      assert.deepEqual(await violations(page), []);
      await page.locator('input[type=file]').setInputFiles(given('export.csv', smallExport()));
      const answer = page.frameLocator('iframe.report').locator('.answer');
      await answer.waitFor(WAIT);
      assert.ok(((await answer.textContent()) ?? '').length > 20);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(elsewhere, []);
      const wider = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      assert.equal(wider, false, 'the page scrolls sideways');
      await close();
    });
  }

  test('the invented company is looked round with the keyboard alone, in three languages', async () => {
    const { page, close } = await visit('nl-BE');
    const around = page.getByRole('button', { name: 'Kijk rond bij een verzonnen bedrijf' });
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await around.and(page.locator(':focus')).count()) break;
    }
    await page.keyboard.press('Enter');
    const report = page.frameLocator('iframe.report');
    await report.locator('.answer').waitFor(WAIT);
    assert.match((await report.locator('.who').textContent()) ?? '', /Verhaegen/u);
    assert.ok((await report.locator('.pattern').count()) >= 5);
    const dutch = await report.locator('.answer').textContent();
    await page.getByRole('button', { name: 'Français' }).click();
    await report.locator('html[lang=fr]').waitFor(WAIT);
    assert.notEqual(await report.locator('.answer').textContent(), dutch);
    await page.getByRole('button', { name: 'English' }).click();
    await report.locator('html[lang=en]').waitFor(WAIT);
    assert.deepEqual(await violations(page), []);
    await close();
  });

  test('a file of two companies asks which one, and answers for that one', async () => {
    const { page, close } = await visit('nl-BE');
    await page.locator('input[type=file]').setInputFiles(given('two.csv', twoCompanies()));
    const choice = page.getByRole('button', { name: /Garage Zuid: 16 tickets/u });
    await choice.waitFor(WAIT);
    assert.deepEqual(await violations(page), []);
    await choice.click();
    const report = page.frameLocator('iframe.report');
    await report.locator('.who').waitFor(WAIT);
    assert.match((await report.locator('.who').textContent()) ?? '', /Garage Zuid/u);
    await close();
  });

  test('a file that cannot be read gets a sentence and a way back', async () => {
    const { page, close } = await visit('fr-BE');
    await page.locator('input[type=file]').setInputFiles(given('empty.csv', ''));
    await page.getByRole('alert').waitFor(WAIT);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /vide/u);
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Essayer un autre fichier' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor(WAIT);
    await close();
  });
});
