import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { patternDetailSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { trackRecordSchema } from '../../src/contract/api/track-record.schema.ts';
import { sayUnnamed } from '../../src/words/say-what-changed.ts';
import { wordsIn } from '../../src/words/words.ts';
import { inventedForecasts, inventedRecord } from '../made/invented-record.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, openFurnished, spokenAt } from './furnished-house.ts';
import { WAIT } from './house.ts';

describe('pages with a record, and with places', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  before(async () => {
    house = await openFurnished();
  });
  after(() => house.shut());

  const trackRecord = (): string => `/c/${house.made.full}/track-record`;
  const problem = (): string => `/c/${house.made.full}/patterns/${house.made.pattern}`;

  for (const [turn, [name, patterns]] of Object.entries({ few: 4, many: 40 }).entries()) {
    test(`a track record of ${name} forecasts says how often they came true, ${EVERY}`, async () => {
      const made = inventedRecord(patterns);
      const range = { kind: 'venn-abers', low: 0.41, high: 0.58 } as const;
      const [first, ...others] = made.bands;
      const bands = patterns < 10 ? [{ ...first, worth: range }, ...others] : made.bands;
      const record = { ...made, bands };
      const path = trackRecord();
      const answer = await fetch(`${house.url}/api/companies/${house.made.full}/track-record`);
      const now = trackRecordSchema.parse(await answer.json());
      const stack = { forecasts: record.n, patterns, won: 0.023, doubt: 0.008, isUsed: patterns > 10 };
      const held = trackRecordSchema.parse({ ...now, record, replay: record, stack, unknown: 7 });
      for (const lang of spokenAt(0)) {
        const page = await house.at(lang);
        await page.route('**/api/**/track-record', (route) => route.fulfill({ json: held }));
        await page.goto(house.url + path);
        const { record: say } = wordsIn(lang).chance;
        const verdict = say.verdict[patterns < 10 ? 'not-yet' : 'keeps'];
        await page.locator('.verdict', { hasText: verdict }).waitFor(WAIT);
        await page.locator('.reliability svg').nth(1).waitFor(WAIT); // the replay beside the record
        assert.equal(
          await page.locator('.reliability tbody tr').count(),
          2 * record.bands.length,
          'each picture has its table',
        );
        const gone = page.locator('.gaps li', { hasText: say.unknownGone({ n: '7' }) });
        await gone.getByRole('link', { name: '7', exact: true }).waitFor(WAIT);
        const say5 = wordsIn(lang).forecasts.bandsAlone({ need: 5 });
        const [wide, alone] = [record.share !== null, record.bands.some(({ share }) => share === null)];
        assert.equal(
          await page.getByText(say5).count(),
          alone ? 2 : 0,
          'a table says why bands have no range',
        );
        const { worth: sayOf } = wordsIn(lang).chance;
        const worthOf = (row: number) =>
          page.locator('.reliability').last().locator('tbody tr').nth(row).locator('td').last().textContent();
        if (patterns < 10) {
          assert.match(String(await worthOf(0)), /^41 (?:tot|à|to) 58\s?%$/u, 'below 200 a range alone');
          assert.equal(await worthOf(1), sayOf.unknown);
          await page
            .getByText(sayOf.rangeOnly({ need: 200 }))
            .last()
            .waitFor(WAIT);
          await page
            .getByText(sayOf.tooFew({ need: 5 }))
            .last()
            .waitFor(WAIT);
        } else
          for (const row of record.bands.keys())
            assert.match(String(await worthOf(row)), /^\d+\s?% \(\d+ (?:tot|à|to) \d+\s?%\)$/u);
        const rests = page.locator('.reliability').last().locator('p').last().getByRole('link').first();
        assert.match(String(await rests.getAttribute('href')), /end=over.*of=replay|of=replay.*end=over/u);
        const narrow = record.bands.findIndex(({ share }) => share === null);
        if (narrow >= 0) {
          const opens = page
            .locator('.reliability')
            .last()
            .locator('tbody tr')
            .nth(narrow)
            .getByRole('link')
            .last();
          assert.equal(await opens.textContent(), String(record.bands[narrow].patterns));
          assert.match(String(await opens.getAttribute('href')), /band=\d.*newest=problem/u);
        }
        const whole = await page.getByText(/5 nodig|faut 5|needs 5/u).count();
        assert.equal(whole, wide ? 0 : 2, 'and so does a record as a whole');
        const few = record.patterns < 10 ? 2 : 0;
        const needs = wordsIn(lang).forecasts.tooFew({ forecasts: 100, problems: 10, n: record.n, patterns });
        assert.equal(await page.getByText(needs).count(), few, 'and so does a record without a verdict');
        const own = page.locator('section', { hasText: say.stackTitle });
        const told = { n: String(record.n), patterns: String(patterns), won: '', doubt: '' };
        const start = (stack.isUsed ? say.stackUsed : say.stackFew)(told).split(told.n)[0];
        await own.getByText(start).last().waitFor(WAIT);
        const opens = own.getByRole('link', { name: told.n, exact: true });
        assert.match(String(await opens.getAttribute('href')), /of=replay/u);
        await fine(page, lang, turn);
      }
    });
  }

  test(`a count of the track record opens its forecasts, each with how it ended, ${EVERY}`, async () => {
    const rows = inventedForecasts(house.made.pattern);
    const record = inventedRecord(40);
    const base = `${house.url}/api/companies/${house.made.full}/track-record`;
    const now = trackRecordSchema.parse(await (await fetch(base)).json());
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang);
      const { forecasts: say, chance } = wordsIn(lang);
      await page.route('**/api/**/track-record', (route) =>
        route.fulfill({ json: { ...now, record, replay: record } }),
      );
      const asked: string[] = [];
      await page.route('**/api/**/forecasts?**', (route) => {
        asked.push(new URL(route.request().url()).search);
        return route.fulfill({ json: rows });
      });
      await page.goto(house.url + trackRecord());
      const band = record.bands[3];
      const shown = page.locator('.reliability').last().locator('tbody tr').nth(3);
      await shown.getByRole('link', { name: String(band.came), exact: true }).click(WAIT);
      await page.locator('.forecasts li').first().waitFor(WAIT);
      assert.deepEqual(asked.map((each) => [...new URLSearchParams(each)].sort()).at(-1), [
        ['band', '3'],
        ['end', 'came'],
        ['of', 'replay'],
      ]);
      const heading = say.which.band({ band: chance.record.band({ from: 6, to: 8 }) });
      await page.locator('.answer', { hasText: heading }).waitFor(WAIT);
      for (const said of [say.unknown, say.cameUnkept, say.goneProblem])
        await page.locator('.forecasts').getByText(said).waitFor(WAIT);
      await fine(page, lang, turn);
      // The ticket itself: a search for its number may find others that begin with it, or name it.
      for (const [at, number] of ['A-17', 'A-18'].entries()) {
        const { id = '', title = '' } = rows.forecasts[at].ticket ?? {};
        const link = page.getByRole('link', { name: say.by({ number, title }) });
        assert.match(String(await link.getAttribute('href')), new RegExp(`/tickets/${id}$`, 'u'));
      }
      await page.locator('.conditions a').first().click();
      await page.waitForURL((at) => !at.search.includes('band'), WAIT);
    }
  });

  test('how many tickets a company has opens them', async () => {
    const tickets = `${house.url}/api/companies/${house.made.full}/tickets`;
    const { total } = ticketsSchema.parse(await (await fetch(tickets)).json());
    for (const lang of spokenAt(0)) {
      const page = await house.at(lang, `/c/${house.made.full}/company`);
      const said = wordsIn(lang).importing.welcome.tickets({ n: total });
      await page.locator('.answer').getByRole('link', { name: said, exact: true }).click(WAIT);
      const sentence = wordsIn(lang).pages.tickets.sentence({ n: total, which: '' });
      await page.getByRole('dialog').getByText(sentence, { exact: true }).waitFor(WAIT);
    }
  });

  test(`a problem whose chance own tickets moved says what it would be without them, ${EVERY}`, async () => {
    const { full, pattern } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/patterns/${pattern}`);
    const now = patternDetailSchema.parse(await answer.json());
    const recurrence = {
      ...{ kind: 'known', horizonDays: 30, probability: 0.34, low: 0.18, high: 0.52, n: 6 },
      ...{ model: 'bg-nbd-stack/1', plain: 0.58, word: 'unclear', sign: null },
      evidence: { returns: 5, overDays: 80, silentDays: 9, alive: 0.83 },
    };
    const held = patternDetailSchema.parse({ ...now, pattern: { ...now.pattern, recurrence } });
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang);
      const { chance } = wordsIn(lang);
      await page.route(`**/api/**/patterns/${pattern}`, (route) => route.fulfill({ json: held }));
      await page.goto(house.url + problem());
      const said = page.locator('p', { hasText: chance.moved({ ten: '6' }) });
      assert.match(
        String(await said.getByRole('link', { name: '6', exact: true }).getAttribute('href', WAIT)),
        /tickets\?pattern=/u,
      );
      await fine(page, lang, turn);
    }
  });

  test(`a problem says what such chances were worth here where that is something else, ${EVERY}`, async () => {
    const { full, pattern } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/patterns/${pattern}`);
    const now = patternDetailSchema.parse(await answer.json());
    const recurrence = {
      ...{ kind: 'known', horizonDays: 30, probability: 0.71, low: 0.48, high: 0.86, n: 6 },
      ...{ model: 'bg-nbd/1', plain: 0.71, word: 'precursor', sign: null },
      evidence: { returns: 5, overDays: 80, silentDays: 9, alive: 0.83 },
    };
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang);
      const { worth: say } = wordsIn(lang).chance;
      for (const whose of ['record', 'replay', null] as const) {
        const worthElse = whose && { of: whose, band: 3, low: 0.412, high: 0.579, n: 1_204 };
        const held = patternDetailSchema.parse({
          ...now,
          pattern: { ...now.pattern, recurrence },
          worthElse,
        });
        await page.unroute(`**/api/**/patterns/${pattern}`);
        await page.route(`**/api/**/patterns/${pattern}`, (route) => route.fulfill({ json: held }));
        await page.goto(house.url + problem());
        const head = page.locator('.answer-head');
        const record = head.getByRole('link', { name: wordsIn(lang).chance.record.link });
        await record.waitFor(WAIT);
        const range = head.getByRole('link', { name: /^41 (?:tot|à|to) 58\s?%$/u });
        if (whose === null) {
          assert.equal(await range.count(), 0);
          continue;
        }
        const told = `${await head.textContent()}`;
        const parts = say[whose]({ range: '|', n: '|1204|' }).split('|');
        for (const each of [parts[0], parts[1], parts[3]]) assert.ok(told.includes(each.trim()), told);
        assert.match(String(await range.getAttribute('href')), /forecasts\?.*band=3/u);
        assert.equal(/of=replay/u.test(String(await range.getAttribute('href'))), whose === 'replay');
        const all = head.getByRole('link', { name: /^1[.,\s]?204$/u });
        assert.match(String(await all.getAttribute('href')), /forecasts\?.*end=over/u);
        assert.match(String(await record.getAttribute('href')), /\/track-record$/u);
        await fine(page, lang, turn);
      }
    }
  });

  test(`a problem says where it is at home and since when, each number a way to its tickets, ${EVERY}`, async () => {
    const { full, pattern } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/patterns/${pattern}`);
    const now = patternDetailSchema.parse(await answer.json());
    const at = { episodes: 14, expected: 0.62, low: 4.37, middle: 7.9 };
    const since = { day: '2026-03-03', from: '2026-02-24', to: '2026-03-09' };
    const held = patternDetailSchema.parse({
      ...now,
      pattern: { ...now.pattern, rhythm: { ...now.pattern.rhythm, kind: 'after-change', since } },
      why: {
        ...now.why,
        hot: {
          asset: [{ ...at, value: 'een-toestel-met-een-heel-lange-naam-zonder-spaties-PRT-000000000002' }],
          site: [{ ...at, value: 'Gent', episodes: 1_200, expected: 31.4 }],
          team: [],
        },
      },
    });
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang);
      const { places: say } = wordsIn(lang);
      await page.route(`**/api/**/patterns/${pattern}`, (route) => route.fulfill({ json: held }));
      await page.goto(house.url + problem());
      const places = page.locator('section', { has: page.getByRole('heading', { name: say.title }) });
      await places.getByRole('link', { name: '14', exact: true }).waitFor(WAIT);
      assert.match(String(await places.locator('li').first().textContent()), /0[.,]6.*4[.,]3/u);
      assert.match(
        String(await places.getByRole('link', { name: /^1[., ]?200$/u }).getAttribute('href')),
        /pattern=.*site=Gent/u,
      );
      await page.getByText(wordsIn(lang).changed.noList).waitFor(WAIT);
      await fine(page, lang, turn);
    }
  });

  test(`a problem says what changed when it began, each change a way to its ticket, or why it names none, ${EVERY}`, async () => {
    const { full, pattern, ticket } = house.made;
    const base = `${house.url}/api/companies/${full}`;
    const now = patternDetailSchema.parse(await (await fetch(`${base}/patterns/${pattern}`)).json());
    const { tickets } = ticketsSchema.parse(await (await fetch(`${base}/tickets`)).json());
    const own = tickets.find(({ id }) => id === ticket) ?? tickets[0];
    const since = { day: '2026-03-03', from: '2026-02-24', to: '2026-03-09' };
    const days = { from: '2026-02-21', to: '2026-03-09', logFrom: '2025-07-21', logTo: '2026-10-24' };
    const change = (title: string, at: { readonly day: string; readonly link: string }, chance: number) => ({
      ...{ ticket: { ...own, id: randomUUID(), ticket: 'CHG0030004', title, kind: 'improvement' } },
      ...{ ...at, chance },
    });
    const named = [
      { ...change('', { day: '2026-03-02', link: 'device' }, 0.004), ticket: { ...own, title: '' } },
      change('Firmware van alle labelprinters', { day: '2026-02-23', link: 'word' }, 0.034),
      change('een_wijziging_zonder_spaties'.repeat(6), { day: '2026-03-09', link: 'days' }, 0.196),
    ];
    const none = ['none', 'outside', 'too-short', 'too-many'] as const;
    const told = [
      { kind: 'named', ...days, found: 3, usual: 0.84, named },
      ...none.map((kind) => ({ kind, ...days, found: 14, usual: 12.6, named: [] })),
    ];
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang);
      const { changed: say } = wordsIn(lang);
      for (const whatChanged of told) {
        const held = patternDetailSchema.parse({
          ...now,
          pattern: { ...now.pattern, rhythm: { ...now.pattern.rhythm, kind: 'after-change', since } },
          whatChanged,
        });
        await page.unroute(`**/api/**/patterns/${pattern}`);
        await page.route(`**/api/**/patterns/${pattern}`, (route) => route.fulfill({ json: held }));
        await page.goto(house.url + problem());
        await page.getByRole('heading', { name: say.title }).waitFor(WAIT);
        if (whatChanged.kind !== 'named') {
          await page.getByText(sayUnnamed(held.whatChanged ?? assert.fail(), wordsIn(lang))).waitFor(WAIT);
          continue;
        }
        const untitled = page.getByRole('link', { name: wordsIn(lang).pages.tickets.noTitle });
        assert.match(String(await untitled.getAttribute('href')), new RegExp(`/tickets/${own.id}$`, 'u'));
        await page.getByText(say.chance({ share: 1, days: 17 })).waitFor(WAIT);
        await page.getByText(say.chance({ share: 20, days: 17 })).waitFor(WAIT);
        await page.getByText(say.named).waitFor(WAIT);
        assert.match(
          String(await page.getByRole('link', { name: say.all }).getAttribute('href')),
          /kind=improvement/u,
        );
        await fine(page, lang, turn);
      }
      await fine(page, lang, turn);
    }
  });
});
