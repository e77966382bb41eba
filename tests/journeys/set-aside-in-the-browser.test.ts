import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { changedSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { LANGS, type Lang } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { printerExport } from '../kept/printer-export.ts';
import { noChromium } from './chromium.ts';
import { fine } from './furnished-house.ts';
import { openHouse, until, WAIT } from './house.ts';

const BACK: Readonly<Record<Lang, RegExp>> = {
  nl: /^Aan de kant gezet vandaag om \d\d:\d\d: “We leven ermee, bewust”\. Het staat weer in de lijst sinds het groeide, van 40 naar 60 tickets\.$/u,
  fr: /^Mis de côté aujourd’hui à \d\d:\d\d\s: «\s.+\s»\. Il est de nouveau dans la liste depuis qu’il a grandi, de 40 à 60 tickets\.$/u,
  en: /^Set aside today at \d\d:\d\d: “.+”\. It is back in the list since it grew, from 40 to 60 tickets\.$/u,
};

describe('a problem that was set aside, in the browser', { skip: noChromium() }, () => {
  const company = randomUUID();
  const path = `/api/companies/${company}`;
  let house: Awaited<ReturnType<typeof openHouse>>;

  before(async () => {
    house = await openHouse();
    await house.ask(companySchema, 'PUT', path, { name: 'Aan de kant', people: 20, version: null });
    await take(1, 40);
  });
  after(() => house.shut());

  async function take(from: number, to: number): Promise<void> {
    const upload = printerExport(from, to);
    const { id } = await house.ask(importSchema, 'POST', `${path}/imports?file=desk.csv`, upload);
    const inState = (state: string) =>
      until(
        () => house.ask(importSchema, 'GET', `${path}/imports/${id}`),
        (now) => now.state === state,
      );
    const { version } = await inState('understood');
    await house.ask(importSchema, 'POST', `${path}/imports/${id}/confirm`, { version });
    await inState('done');
    await until(
      () => house.ask(answerSchema, 'GET', `${path}/answer`),
      ({ answer, reckoned }) => answer !== null && reckoned.running === null,
    );
  }

  test('the dialog says when it comes back; the answer says that it counts all the same; once it has grown, the list and its page say why it was aside and why it is back', async () => {
    const { patterns } = await house.ask(patternsSchema, 'GET', `${path}/patterns`);
    const [{ id, version }] = patterns;
    for (const lang of LANGS) {
      const { page, leave } = await house.visit({ lang }, `/c/${company}/patterns/${id}`);
      const { pages } = wordsIn(lang);
      await page.getByRole('button', { name: pages.pattern.dismiss, exact: true }).click(WAIT);
      await page.getByRole('dialog').getByText(pages.dialog.dismissWhat).waitFor(WAIT);
      await leave();
    }
    const aside = { version, reason: 'accepted', note: '' };
    await house.ask(changedSchema, 'POST', `${path}/patterns/${id}/dismiss`, aside);
    for (const [turn, lang] of LANGS.entries()) {
      const { page, leave } = await house.visit({ lang }, `/c/${company}`);
      const total = page.locator('.drivers li').first();
      await total.waitFor(WAIT);
      const said = wordsIn(lang).themes.setAside({ n: '1' });
      assert.ok((await total.textContent())?.endsWith(`. ${said}`), lang);
      await fine(page, lang, turn);
      await total.getByRole('link', { name: '1', exact: true }).click();
      await page.waitForURL('**/patterns?show=dismissed**', WAIT);
      await page.locator('.pattern-line').waitFor(WAIT);
      await leave();
    }
    await take(41, 60);
    for (const [turn, lang] of LANGS.entries()) {
      const { page, leave } = await house.visit({ lang }, `/c/${company}/patterns`);
      const line = page.locator('.pattern-line p', { hasText: '40' }).last();
      await line.waitFor(WAIT);
      assert.match((await line.textContent()) ?? '', BACK[lang]);
      await fine(page, lang, turn);
      await page.goto(`${house.url}/c/${company}/patterns/${id}`);
      const notice = page.locator('.answer-head .notice');
      await notice.waitFor(WAIT);
      assert.match((await notice.textContent()) ?? '', BACK[lang]);
      await fine(page, lang, turn);
      await notice.getByRole('link', { name: '60', exact: true }).click();
      await page.getByRole('dialog').locator('.tickets').waitFor(WAIT);
      await leave();
    }
  });
});
