import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { LANGS } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { fine, unfold } from './furnished-house.ts';
import { openHouse, until, WAIT } from './house.ts';
import { endsInUtc, evenExport } from './small-export.ts';

const FREESCOUT = new URL('../../src/sources/freescout/fixtures/01-api-conversations.json', import.meta.url)
  .pathname;

describe('what a file does not say', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.shut());

  const newCompany = async (): Promise<string> => {
    const company = randomUUID();
    const said = { name: 'Bakkerij Noord', people: null, version: null };
    await house.ask(companySchema, 'PUT', `/api/companies/${company}`, said);
    return company;
  };
  const drop = async (page: Page, company: string, text: string): Promise<void> => {
    await page.goto(`${house.url}/c/${company}/company`);
    const file = { name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.locator('.columns').first().waitFor(WAIT);
  };
  const asked = (page: Page) => page.locator('.asked');
  const askedLess = (page: Page, n: number) =>
    until(
      () => asked(page).count(),
      (left) => left === n,
    );

  for (const [turn, lang] of LANGS.entries()) {
    test(`is asked once, answered from the keyboard, and not again for the next file (${lang})`, async () => {
      const { guesses, importing } = wordsIn(lang);
      const company = await newCompany();
      const { page, elsewhere, leave } = await house.visit({ lang });
      await drop(page, company, evenExport(1));
      assert.equal(await asked(page).count(), 2);
      await page
        .getByRole('heading', { name: guesses.question.dateOrder({ written: '01/06/2025' }) })
        .waitFor(WAIT);
      assert.equal(await asked(page).first().getByRole('row').count(), 6, 'five rows under the readings');
      await page.getByText(guesses.unanswered({ n: 2 })).waitFor(WAIT);
      await fine(page, lang, turn);

      const month = asked(page).first().getByRole('button', { name: guesses.value.dateOrder.mdy });
      await month.focus();
      await page.keyboard.press('Enter');
      await askedLess(page, 1);
      assert.equal(
        await page.evaluate('document.activeElement !== document.body'),
        true,
        'the keyboard is somewhere',
      );
      await asked(page).getByRole('button', { name: guesses.value.durationUnit.hours }).press('Space');
      await askedLess(page, 0);
      await page.locator('.columns').first().waitFor(WAIT);
      assert.equal(await page.getByText(guesses.by.told).count(), 2);
      await unfold(page);
      await fine(page, lang, turn);
      await page.getByRole('button', { name: importing.understood.confirm }).click();
      await page.getByRole('heading', { name: importing.next.title }).waitFor(WAIT);
      await fine(page, lang, turn + 1);

      await drop(page, company, evenExport(50));
      assert.equal(await asked(page).count(), 0);
      assert.equal(await page.getByText(guesses.by.before).count(), 2);
      assert.deepEqual(elsewhere, []);
      await leave();
    });
  }

  for (const [turn, lang] of LANGS.entries()) {
    test(`one column in another time zone is said with one click, on five rows, on a phone too (${lang})`, async () => {
      const { guesses, reading } = wordsIn(lang);
      const company = await newCompany();
      const { page, leave } = await house.visit({ lang, width: turn === 0 ? 1440 : 390 });
      await drop(page, company, endsInUtc(1));
      assert.equal(await asked(page).count(), 1);
      const question = guesses.question.timezone({ column: 'Afgesloten' });
      await page.getByRole('heading', { name: question }).waitFor(WAIT);
      assert.equal(await asked(page).getByRole('row').count(), 6, 'five rows under the readings');
      const odd = { opened: 'Aangemaakt', ended: 'Afgesloten', n: 20, least: 1, most: 1 };
      const [, ofColumns] = reading.suspicion.ends_in_other_zone(odd).split(',');
      assert.equal(
        await page.getByText(ofColumns).count(),
        0,
        'what is asked is not said as a suspicion too',
      );
      await fine(page, lang, turn);
      await asked(page).getByRole('button', { name: guesses.value.timezone.UTC }).click();
      await askedLess(page, 0);
      const told = page.locator('.columns > li', {
        hasText: guesses.kind.timezone({ column: 'Afgesloten' }),
      });
      await told.getByText(guesses.by.told).waitFor(WAIT);
      await unfold(page);
      await fine(page, lang, turn);
      const other = page.locator('.columns > li', {
        hasText: guesses.kind.timezone({ column: 'Aangemaakt' }),
      });
      await other.getByText(guesses.by.others).waitFor(WAIT);
      await leave();
    });
  }

  test('any other decision is changed with one click; one that cannot be read so leaves all as it was', async () => {
    const { guesses } = wordsIn('nl');
    const company = await newCompany();
    const { page, leave } = await house.visit({ lang: 'nl' });
    await drop(page, company, evenExport(1));
    const first = page.url();
    await unfold(page);
    const zone = page.locator('.columns > li', { hasText: guesses.kind.timezone({}) }).first();
    await zone.getByRole('button', { name: guesses.value.timezone.UTC }).click();
    await until(
      async () => page.url(),
      (now) => now !== first,
    );
    await zone.getByText(guesses.by.told).waitFor(WAIT);
    assert.equal(await asked(page).count(), 2, 'what is open stays open');

    const second = page.url();
    await page.route('**/imports?**', (route) => route.continue({ postData: Buffer.from(' ') }));
    await unfold(page);
    await zone.getByRole('button', { name: guesses.value.timezone['Europe/Brussels'] }).click();
    const kept = page.getByRole('status').getByText(guesses.kept({ message: '' }).trim());
    const back = page.getByRole('link', { name: guesses.back }); // where the reading took long, and was shown
    await kept.or(back).first().waitFor(WAIT);
    if ((await back.count()) > 0) await back.click();
    await zone.getByText(guesses.by.told).waitFor(WAIT);
    assert.equal(page.url(), second);
    await leave();
  });

  test('after the tab was closed the file is asked once more, and read as was said', async () => {
    const { guesses, importing } = wordsIn('fr');
    const company = await newCompany();
    const { page, leave } = await house.visit({ lang: 'fr' });
    await drop(page, company, evenExport(1));
    await page.reload();
    await asked(page).first().getByRole('button', { name: guesses.value.dateOrder.mdy }).click();
    await page.getByText(importing.understood.fileGone).waitFor(WAIT);
    await fine(page, 'fr');
    const file = { name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(evenExport(1)) };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await askedLess(page, 1);
    await page.getByText(guesses.by.told).waitFor(WAIT);
    await leave();
  });

  test('columns of no use stand folded under those to be checked, on a phone too', async () => {
    const { importing } = wordsIn('fr');
    const company = await newCompany();
    const { page, leave } = await house.visit({ lang: 'fr', width: 390 });
    await page.goto(`${house.url}/c/${company}/company`);
    await page.locator('input[type="file"]').first().setInputFiles(FREESCOUT);
    const folded = page.locator('details', { hasText: importing.understood.reason.known_unused });
    await folded.locator('summary').waitFor(WAIT);
    assert.equal(await page.locator('.columns > li:visible', { hasText: 'folderId' }).count(), 0);
    await fine(page, 'fr');
    await folded.locator('summary').click();
    await page.locator('.columns > li:visible', { hasText: 'folderId' }).waitFor(WAIT);
    await fine(page, 'fr');
    await leave();
  });
});
