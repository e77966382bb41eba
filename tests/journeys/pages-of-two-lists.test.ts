import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import type { Proof } from '../../src/contract/api/fixes.schema.ts';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { patternDetailSchema } from '../../src/contract/api/patterns.schema.ts';
import { type ReportingPage, reportingSchema } from '../../src/contract/api/reporting.schema.ts';
import { count } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { deskOfDevices, eventsOfDevices } from '../made/watched-devices.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, openFurnished, spokenAt } from './furnished-house.ts';
import { until, WAIT } from './house.ts';

describe('pages of what devices measured and people reported', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  const company = randomUUID();
  let list: Import;
  before(async () => {
    house = await openFurnished();
    const { ask } = house;
    const base = `/api/companies/${company}`;
    await ask(companySchema, 'PUT', base, { people: 20, version: null, name: 'Drukkerij Oost' });
    const state = (one: Import, wanted: Import['state']): Promise<Import> =>
      until(
        () => ask(importSchema, 'GET', `${base}/imports/${one.id}`),
        (now) => now.state === wanted,
      );
    const bring = async (file: string, content: string): Promise<Import> =>
      state(await ask(importSchema, 'POST', `${base}/imports?file=${file}`, content), 'understood');
    const confirm = async (one: Import): Promise<void> => {
      await ask(importSchema, 'POST', `${base}/imports/${one.id}/confirm`, { version: one.version });
      await state(one, 'done');
    };
    await confirm(await bring('desk.csv', deskOfDevices({ alerts: false })));
    await confirm(await bring('events.csv', eventsOfDevices()));
    await until(
      () => ask(answerSchema, 'GET', `${base}/answer`),
      ({ answer, reckoned }) => answer !== null && reckoned.running === null,
    );
    list = await bring(
      'again.csv',
      `${eventsOfDevices()}\r\n2026-03-25 10:00:00;PRN-201;Papierlade leeg;Error`,
    );
  });
  after(() => house.shut());

  test(`a list of events is told before it is taken in, with what it was told by, ${EVERY}`, async () => {
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang, `/c/${company}/imports/${list.id}`);
      const { importing, guesses } = wordsIn(lang);
      const [said] = importing.understood.events({ n: list.understood?.taken ?? 0 }).split(' ');
      await page.locator('.answer', { hasText: said }).waitFor(WAIT);
      await page.getByText('(Time, Device, Event)', { exact: false }).waitFor(WAIT);
      await page.getByText(guesses.value.rows.events).first().waitFor(WAIT);
      await fine(page, lang, turn);
    }
  });

  test(`the share that was reported, its range and its rows, ${EVERY}`, async () => {
    const told = await house.ask(reportingSchema, 'GET', `/api/companies/${company}/reporting`);
    const { reporting } = told;
    assert.ok(reporting?.kind === 'known');
    const verdicts = ['falls', 'rises', 'unclear'] as const;
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang, `/c/${company}/reporting`);
      const { reporting: say } = wordsIn(lang);
      await page.locator('.verdict', { hasText: say.verdict.falls }).waitFor(WAIT);
      const measured = count(reporting.rate.measured, lang);
      await page.locator('.answer').getByRole('link', { name: measured, exact: true }).click(WAIT);
      const dialog = page.getByRole('dialog');
      await dialog
        .getByText(say.which.measured({ n: reporting.rate.measured }))
        .first()
        .waitFor(WAIT);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ ...WAIT, state: 'detached' });
      await fine(page, lang, turn);
      for (const verdict of verdicts) {
        const change = { kind: 'known', difference: 0.1, low: -0.1, high: 0.3, verdict } as const;
        const held: ReportingPage = {
          ...told,
          reporting: { ...reporting, change, totals: [], halves: null, otherDays: { n: 0, followed: 0 } },
        };
        await page.route('**/api/**/reporting', (route) => route.fulfill({ json: held }));
        await page.goto(`${house.url}/c/${company}/reporting`);
        await page.locator('.verdict', { hasText: say.verdict[verdict] }).waitFor(WAIT);
        await page.getByText(say.totalsNone).waitFor(WAIT);
        await page.unroute('**/api/**/reporting');
      }
      await fine(page, lang, turn);
    }
  });

  test(`why it cannot be known, and what would make it so, ${EVERY}`, async () => {
    const path = `/c/${house.made.full}/reporting`;
    const told = await house.ask(reportingSchema, 'GET', `/api${path.replace('/c/', '/companies/')}`);
    const whys = ['no-events', 'no-reports', 'no-overlap', 'no-devices', 'too-few'] as const;
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { reporting: say } = wordsIn(lang);
      const page = await house.at(lang);
      for (const why of whys) {
        const held: ReportingPage = {
          ...told,
          reporting: { kind: 'cannot-be-known', why, have: 7, need: 28 },
        };
        await page.route('**/api/**/reporting', (route) => route.fulfill({ json: held }));
        await page.goto(house.url + path);
        await page.getByText(say.why[why]({ have: 7, need: 28 })).waitFor(WAIT);
        await page.getByRole('link', { name: say.bringButton }).waitFor(WAIT);
        await page.unroute('**/api/**/reporting');
      }
      await fine(page, lang, turn);
    }
  });

  test(`a fix after which tickets stop and the device goes on, each count a way to its alerts, ${EVERY}`, async () => {
    const { full, pattern } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/patterns/${pattern}`);
    const now = patternDetailSchema.parse(await answer.json());
    const names = { nl: 'Papier op LBL-01', fr: 'Papier sur LBL-01', en: 'Paper on LBL-01' };
    const proof: Proof = {
      ...{ verdict: 'stopped-reporting', before: { episodes: 19, weeks: 27 }, silentWeeks: 6 },
      ...{ after: { episodes: 0, weeks: 30, expected: 21 }, decidedInWeek: 6, decidedOn: '2025-09-30' },
      ...{ provedOn: null, ratio: null, others: { watched: 3, fell: 0 } },
      measured: {
        alerts: [{ id: 'a1', name: names, before: 24, after: 27 }],
        before: { from: '2025-01-06', to: '2025-07-16', weeks: 27 },
        after: { from: '2025-08-15', to: '2026-03-20', weeks: 30 },
      },
    };
    const held = patternDetailSchema.parse({
      ...now,
      pattern: { ...now.pattern, fix: { on: '2025-08-14', note: 'rol vervangen' } },
      proof,
    });
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang);
      await page.route(`**/api/**/patterns/${pattern}`, (route) => route.fulfill({ json: held }));
      await page.goto(`${house.url}/c/${full}/patterns/${pattern}`);
      const fix = page.locator('section.fix');
      await fix.locator('.verdict', { hasText: wordsIn(lang).fixes.word['stopped-reporting'] }).waitFor(WAIT);
      const since = fix
        .locator('li', { hasText: names[lang] })
        .getByRole('link', { name: '27', exact: true });
      assert.match(
        String(await since.last().getAttribute('href')),
        /alert=a1.*came=each.*opened=2025-08-15(?:\.\.|%2E%2E)2026-03-20/u,
      );
      await fine(page, lang, turn);
    }
  });
});
