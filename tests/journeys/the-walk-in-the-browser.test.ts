import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { count } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { violations } from './axe.ts';
import { noChromium } from './chromium.ts';
import { spokenAt } from './furnished-house.ts';
import { openHouse, scrollsSideways, until, WAIT } from './house.ts';
import { longExport, smallExport, twoCompanies } from './small-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'signaal-walk-'));

function given(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** The same export a month later: one ticket changed, two new. */
function laterExport(): string {
  const [heading, first, ...rest] = smallExport().split('\r\n');
  const changed = first.replace('Gesloten', 'Open');
  const fresh = [2001, 2002].map(
    (id) => `${id};03-09-2026 10:00;Printer boven drukt niet af;melder1@voorbeeld.be;Gesloten`,
  );
  return [heading, changed, ...rest, ...fresh].join('\r\n');
}

const LONG = 45_000; // ninety batches: the bar is seen between its ends, also where the browser has to wait for its turn

/** The value of a bar of progress, once it stands above `past` and below its end. */
async function halfway(bar: Locator, past: number): Promise<number> {
  await bar.waitFor(WAIT);
  const { value } = await until(
    () => bar.evaluate(({ value, max }: { value: number; max: number }) => ({ value, max }), null, WAIT),
    ({ value, max }) => max === LONG && value > past && value < max,
  );
  return value;
}

describe('the walk in the browser', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  before(async () => {
    house = await openHouse();
  });
  after(async () => {
    await house.shut();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const lang of spokenAt(0)) {
    test(`drop, understand, confirm, answer, a pattern, its tickets, merge, undo, take it, second export: ${lang}`, async () => {
      const { pages, importing, welcome } = wordsIn(lang);
      const { page, elsewhere, leave } = await house.visit({ lang });
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const message = page.locator('.message');

      await page.getByRole('region', { name: welcome.drop }).waitFor(WAIT);
      await page.locator('input[type=file]').setInputFiles(given('export.csv', smallExport()));
      await button(importing.understood.confirm).waitFor(WAIT);
      assert.deepEqual(await violations(page), []);
      await page.getByLabel(importing.understood.name).fill(`Bakkerij ${lang}`);
      assert.equal(
        await page.getByLabel(importing.understood.people).count(),
        0,
        'asked on the first page only',
      );
      await button(importing.understood.peopleFill).click();
      await page.getByLabel(importing.understood.people).fill('12');
      await button(importing.understood.confirm).click();
      await page.getByRole('link', { name: importing.done.toAnswer }).click(WAIT);

      await page.locator('.answer').waitFor(WAIT);
      assert.match(await page.title(), /Signaal/u);
      await page.getByRole('link', { name: `Bakkerij ${lang}` }).waitFor(WAIT);
      await page.getByRole('navigation').getByRole('link', { name: pages.frame.patterns }).click();
      await page.locator('.pattern-line h3 a').first().click(WAIT);

      const name = (await page.locator('.pattern-name').textContent(WAIT)) ?? '';
      await page.locator('.pattern-tickets .tickets li').first().waitFor(WAIT);
      const tickets = await page.locator('.pattern-tickets .tickets li').count();
      await button(pages.pattern.merge).click();
      await page.locator('.chooser button').first().click(WAIT);
      await message.getByText(pages.change.merge, { exact: true }).waitFor(WAIT);
      await message.getByRole('button', { name: pages.change.undo }).click();
      await message.getByText(pages.change.undone, { exact: true }).waitFor(WAIT);
      await page.locator('.reckoned progress').waitFor({ ...WAIT, state: 'detached' });
      // "Taken back" is said as soon as the server says so; what is shown is asked for anew just after that.
      const shown = () => page.locator('.pattern-tickets .tickets li').count();
      assert.equal(await until(shown, (n) => n === tickets), tickets);
      assert.equal(await page.locator('.pattern-name').textContent(), name);

      await button(pages.pattern.take).click();
      await page.getByLabel(pages.dialog.owner).fill('Sofie');
      await page.getByLabel(pages.dialog.due).fill('2027-01-15');
      await button(pages.dialog.save).click();
      await page.locator('.actions-part').getByText(/Sofie/u).waitFor(WAIT);

      await page.getByRole('link', { name: `Bakkerij ${lang}` }).click();
      await page.locator('input[type=file]').setInputFiles(given('later.csv', laterExport()));
      await button(importing.understood.confirm).click(WAIT);
      await page.locator('.counts.sum').waitFor(WAIT);
      const counts = await page.locator('.counts.sum dd').allTextContents();
      assert.deepEqual(
        counts.map(Number),
        [2, 1, 23, 0, 26],
        'read = created + updated + unchanged + quarantined',
      );
      await page.getByRole('link', { name: importing.done.toAnswer, exact: true }).click(WAIT);
      await page.getByRole('navigation').getByRole('link', { name: pages.frame.patterns }).click();
      await page.locator('.pattern-line', { hasText: 'Sofie' }).waitFor(WAIT);
      assert.deepEqual(elsewhere, []);
      await leave();
    });
  }

  test('what was understood is still there after the tab was closed; the file itself is asked for again', async () => {
    const { importing } = wordsIn('nl');
    const first = await house.visit({ lang: 'nl' });
    await first.page.locator('input[type=file]').setInputFiles(given('export.csv', smallExport()));
    await first.page.waitForURL(/\/imports\//u, WAIT);
    const address = new URL(first.page.url()).pathname;
    await first.leave();

    const again = await house.visit({ lang: 'nl' }, address);
    const meaning = again.page.getByLabel(importing.understood.meaningOf({ heading: 'Status' }));
    await meaning.selectOption('category', WAIT);
    await again.page.getByText(importing.understood.fileGone).waitFor(WAIT);
    assert.deepEqual(await violations(again.page), []);
    const confirm = again.page.getByRole('button', { name: importing.understood.confirm });
    assert.equal(await confirm.isDisabled(), true, 'what was just said is not in this reading');
    await again.page.getByRole('button', { name: importing.understood.leaveAsRead }).click();
    assert.equal(await meaning.inputValue(), 'state');
    await confirm.click();
    await again.page.getByRole('link', { name: importing.done.toAnswer }).waitFor(WAIT);
    await again.leave();
  });

  test('a file of two companies asks which one, and understands that one: its tickets, its name, its people', async () => {
    const { page: say, pages, importing, welcome } = wordsIn('nl');
    const { understood } = importing;
    const { page, leave } = await house.visit({ lang: 'nl', width: 390 });
    await page.getByLabel(welcome.people).fill('9');
    await page.locator('input[type=file]').setInputFiles(given('two.csv', twoCompanies()));
    const choice = page.getByRole('button', {
      name: say.companyTickets({ name: 'Garage Zuid', tickets: 16 }),
    });
    await choice.waitFor(WAIT);
    assert.deepEqual(await violations(page), []);
    assert.equal(await scrollsSideways(page), false);
    await choice.click();
    await page
      .getByText(understood.tickets({ n: 16 }))
      .first()
      .waitFor(WAIT);
    await page.getByText(understood.peopleKnown({ n: 9 })).waitFor(WAIT);
    assert.equal(await page.getByLabel(understood.people).count(), 0, 'what was said is not asked again');
    assert.equal(await page.getByLabel(understood.name).inputValue(), 'Garage Zuid');
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: understood.confirm }).click();
    await page.getByRole('link', { name: 'Garage Zuid' }).click(WAIT);
    assert.equal(await page.getByLabel(understood.name).inputValue(WAIT), 'Garage Zuid');
    assert.equal(await page.getByLabel(understood.people).inputValue(), '9');

    await page.getByRole('navigation').getByRole('link', { name: pages.frame.answer }).click();
    await page.locator('.answer').waitFor(WAIT);
    await page.getByRole('button', { name: pages.frame.search }).click();
    assert.equal(await page.locator('dialog input[type=search]:focus').count(), 1);
    assert.deepEqual(await violations(page), []);
    assert.equal(await scrollsSideways(page), false);
    await page.keyboard.type('printer');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/patterns\?.*q=printer/u, WAIT);
    await page.getByRole('dialog').waitFor({ ...WAIT, state: 'detached' });

    await page.goto(house.url);
    await page.locator('input[type=file]').setInputFiles(given('two.csv', twoCompanies()));
    await choice.click(WAIT);
    await page.getByLabel(understood.name).fill('Garage Peeters', WAIT);
    await page.getByRole('button', { name: understood.peopleFill }).click();
    assert.equal(await page.getByLabel(understood.people).evaluate((node) => node.matches(':focus')), true);
    await page.keyboard.type('14');
    assert.equal(
      await page.getByLabel(understood.name).inputValue(),
      'Garage Peeters',
      'what was typed stays',
    );
    await page.getByRole('button', { name: understood.confirm }).click();
    await page.getByRole('link', { name: 'Garage Peeters' }).click(WAIT);
    assert.equal(await page.getByLabel(understood.people).inputValue(WAIT), '14');
    await leave();
  });

  test('a file that cannot be read gets a sentence and a way back', async () => {
    const { importing } = wordsIn('fr');
    const { page, leave } = await house.visit({ lang: 'fr', scheme: 'dark' });
    await page.locator('input[type=file]').setInputFiles(given('empty.csv', ''));
    await page.getByRole('alert').waitFor(WAIT);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /vide/u);
    assert.deepEqual(await violations(page), []);
    await page.getByRole('region', { name: importing.refused.again }).waitFor(WAIT);
    await leave();
  });

  test('rows that stay aside are counted, and given as a list and as they stand in the file', async () => {
    const { importing } = wordsIn('nl');
    const { understood, done } = importing;
    const [heading, ...rows] = smallExport().split('\r\n');
    const { page, leave } = await house.visit({ lang: 'nl' });
    const text = [heading, '900;te kort', ...rows].join('\r\n');
    await page.locator('input[type=file]').setInputFiles(given('short.csv', text));
    await page.getByRole('button', { name: understood.confirm }).click(WAIT);
    const n = rows.length + 1;
    await page.getByText(done.sentenceAside({ n, taken: rows.length, aside: '1' })).waitFor(WAIT);
    await page.getByRole('link', { name: understood.leftDownload }).waitFor(WAIT);
    await page.locator('.answer').getByRole('link', { name: '1', exact: true }).click();
    assert.match(page.url(), /#left-out$/u, 'the number leads to the row');
    assert.deepEqual(await violations(page), []);
    const address = page.url();
    await leave();
    for (const [lang, scheme, width] of [
      ['nl', 'light', 1440],
      ['fr', 'dark', 390],
      ['en', 'light', 390],
    ] as const) {
      const later = await house.visit({ lang, scheme, width }, new URL(address).pathname);
      const saved = later.page.waitForEvent('download', WAIT);
      await later.page
        .getByRole('link', { name: wordsIn(lang).importing.understood.rowsDownload })
        .click(WAIT);
      const file = await (await saved).path();
      assert.equal(readFileSync(file, 'utf8'), `\ufeff${heading}\r\n900;te kort\r\n`, 'from any browser');
      assert.deepEqual(await violations(later.page), []);
      assert.equal(await scrollsSideways(later.page), false);
      await later.leave();
    }
  });

  test('an invented company is opened with the keyboard alone', async () => {
    const { importing, pages } = wordsIn('nl');
    const { page, leave } = await house.visit({ lang: 'nl' });
    const around = page.getByRole('button', { name: importing.welcome.samples.verhaegen });
    await around.waitFor(WAIT);
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await around.and(page.locator(':focus')).count()) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: importing.done.toAnswer, exact: true }).waitFor(WAIT);
    await page.getByRole('link', { name: importing.done.toAnswer, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.answer').waitFor(WAIT);
    await page.getByRole('navigation').getByRole('link', { name: pages.frame.patterns }).click();
    await page.locator('.pattern-line').nth(4).waitFor(WAIT);
    const focused = page.locator(':focus');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.pattern-name').waitFor(WAIT);
    await page.locator('#content:focus').waitFor(WAIT);
    const first = { take: 'input[type=text]', rename: 'input[type=text]', merge: 'input[type=search]' };
    for (const [action, field] of Object.entries({ ...first, dismiss: 'input[type=radio]:checked' })) {
      const opener = pages.pattern[action as keyof typeof first | 'dismiss'];
      await page.getByRole('button', { name: opener, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor(WAIT);
      assert.equal(await focused.and(page.locator(`dialog ${field}`)).count(), 1, action);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ ...WAIT, state: 'detached' });
    }
    await page.keyboard.press('/');
    await page.keyboard.type('printer');
    await page.keyboard.press('Enter');
    await page.locator('#content:focus').waitFor(WAIT);
    await page.getByRole('button', { name: /FR/u }).click();
    await page.locator('html[lang=fr]').waitFor(WAIT);
    assert.deepEqual(await violations(page), []);
    await leave();
  });

  // The last: what it brought in is still being reckoned when it ends, and others would wait for that.
  test('an import goes on while its tab is closed halfway, and is seen going on in another language', async () => {
    const first = await house.visit({ lang: 'nl' });
    await first.page.locator('input[type=file]').setInputFiles(given('long.csv', longExport(LONG)));
    await first.page.getByRole('button', { name: wordsIn('nl').importing.understood.confirm }).click(WAIT);
    const { importing: begun } = wordsIn('nl').importing;
    const atClosing = await halfway(first.page.getByRole('progressbar', { name: begun.title }), 0);
    const address = new URL(first.page.url()).pathname;
    await first.leave();

    const { importing, done } = wordsIn('fr').importing;
    const again = await house.visit({ lang: 'fr' }, address);
    const bar = again.page.getByRole('progressbar', { name: importing.title });
    const atOpening = await halfway(bar, atClosing - 1);
    await halfway(bar, atOpening);
    await again.page.locator('.counts.sum').waitFor(WAIT);
    const said = await again.page.locator('.counts.sum > div').allTextContents();
    const rows = count(LONG, 'fr');
    assert.deepEqual(
      said,
      [
        [done.created, rows],
        [done.updated, '0'],
        [done.unchanged, '0'],
        [done.quarantined, '0'],
        [done.read, rows],
      ].map(([name, n]) => `${name}${n}`),
    );
    await again.leave();
  });
});
