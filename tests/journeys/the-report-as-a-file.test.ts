import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { inventCompany } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { violations } from './axe.ts';
import { noChromium, openChromium } from './chromium.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const PAGES_MAX = 4;

describe('the report as a file', { skip: noChromium() }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'signaal-report-'));
  let browser: Browser;

  before(async () => {
    browser = await openChromium();
    writeFileSync(join(folder, 'export.csv'), ticketExport(inventCompany('verhaegen', 1)));
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const lang of ['nl', 'fr', 'en']) {
    test(`in ${lang} it opens with the network off: 0 requests, no script, real plots, at most four A4 pages`, async () => {
      const file = join(folder, `${lang}.html`);
      const made = spawnSync(
        process.execPath,
        [MAIN, 'analyse', join(folder, 'export.csv'), '--people', '48', '--lang', lang, '--html', file],
        { encoding: 'utf8' },
      );
      assert.equal(made.status, 0, made.stderr);
      const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('data:')),
        [pathToFileURL(file).href],
      );
      assert.equal(await page.locator('script').count(), 0);
      assert.ok((await page.locator('svg path').count()) > 50);
      assert.equal(await page.locator('meta[name=signaal-personal-data][content=no]').count(), 1);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      assert.ok(pages >= 1 && pages <= PAGES_MAX, `${pages} pages`);
      await context.close();
    });

    for (const [colorScheme, width] of [
      ['light', 1200],
      ['dark', 390],
    ] as const) {
      test(`in ${lang}, ${colorScheme} and ${width} wide it has 0 axe violations and does not scroll sideways`, async () => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto(pathToFileURL(join(folder, `${lang}.html`)).href);
        for (const summary of await page.locator('summary').all()) await summary.click();
        assert.deepEqual(await violations(page), []);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), true);
        await context.close();
      });
    }
  }
});
