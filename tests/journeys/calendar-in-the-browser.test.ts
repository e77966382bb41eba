import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { companiesSchema, companySchema } from '../../src/contract/api/companies.schema.ts';
import { LANGS } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { violations } from './axe.ts';
import { noChromium } from './chromium.ts';
import { openHouse, scrollsSideways, WAIT } from './house.ts';

describe('a calendar that somebody fills in', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.shut());

  for (const [turn, lang] of LANGS.entries()) {
    test(`is held against what can be, in words, kept, and shown again: ${lang}`, async () => {
      const id = randomUUID();
      const name = `Garage ${lang}`;
      await house.ask(companySchema, 'PUT', `/api/companies/${id}`, { name, people: 12, version: null });
      const scheme = turn % 2 === 0 ? 'light' : 'dark';
      const { page, leave } = await house.visit({ lang, scheme, width: 390 }, `/c/${id}/company`);
      const { calendar: say, pages, importing } = wordsIn(lang);
      const known = async () => {
        const { companies } = await house.ask(companiesSchema, 'GET', '/api/companies');
        return companies.find((each) => each.id === id);
      };

      await page.getByText(say.notSaid).waitFor(WAIT);
      await page.getByLabel(importing.understood.name).fill('Nog niet bewaard');
      await page.getByLabel(say.country).selectOption('FR');
      await page.getByLabel(say.opens).fill('18:00');
      await page.getByLabel(say.closes).fill('07:30');
      await page.getByLabel(say.payrollDay).fill('32');
      for (let closure = 0; closure < 2; closure += 1)
        await page.getByRole('button', { name: say.add }).click();
      await page.getByLabel(say.from({ n: 1 })).fill('2026-07-31');
      await page.getByLabel(say.to({ n: 1 })).fill('2026-07-13');
      await page.getByRole('button', { name: say.save }).click();
      const alert = page.getByRole('alert');
      for (const sentence of [
        say.fault.hours({}),
        say.fault['payroll-day']({}),
        say.fault['closure-order']({ n: 1 }),
        say.fault['closure-day']({ n: 2 }),
      ])
        await alert.getByText(sentence).waitFor(WAIT);
      assert.deepEqual(await violations(page), []);
      assert.equal(await scrollsSideways(page), false);
      assert.equal((await known())?.calendar, null, 'nothing was kept');
      assert.equal(await page.getByLabel(say.from({ n: 1 })).inputValue(), '2026-07-31', 'nothing is lost');

      await page.getByLabel(say.opens).fill('07:30');
      await page.getByLabel(say.closes).fill('00:00');
      await page.getByLabel(say.payrollDay).fill('25');
      await page.getByLabel(say.to({ n: 1 })).fill('2026-08-14');
      await page.getByRole('button', { name: say.remove({ n: 2 }) }).click();
      await page.getByRole('button', { name: say.save }).click();
      await page.getByText(pages.change.saved).waitFor(WAIT);
      await page.getByText(say.notSaid).waitFor({ ...WAIT, state: 'detached' });
      assert.deepEqual((await known())?.calendar, {
        country: 'FR',
        opensAt: 27_000,
        closesAt: 86_400,
        closures: [{ from: '2026-07-31', to: '2026-08-14' }],
        payrollDay: 25,
      });
      assert.equal((await known())?.name, name, 'the other form was not sent along');
      const typed = await page.getByLabel(importing.understood.name).inputValue();
      assert.equal(typed, 'Nog niet bewaard', 'and keeps what was typed in it');
      await page.reload();
      await page.getByLabel(say.to({ n: 1 })).waitFor(WAIT);
      assert.equal(await page.getByLabel(say.closes).inputValue(), '00:00');
      assert.equal(await page.getByLabel(say.country).inputValue(), 'FR');
      await leave();
    });
  }
});
