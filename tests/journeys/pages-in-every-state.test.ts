import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { alikesSchema } from '../../src/contract/api/alikes.schema.ts';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { trackRecordSchema } from '../../src/contract/api/track-record.schema.ts';
import { count, LANGS } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { inventedRecord } from '../made/invented-record.ts';
import { noChromium } from './chromium.ts';
import { fine, openFurnished, UNDATED, unfold } from './furnished-house.ts';
import { WAIT } from './house.ts';

const PAGES = [
  'answer',
  'patterns',
  'lost time',
  'tickets',
  'company',
  'track record',
  'pattern',
  'ticket',
  'import',
  'welcome',
] as const;
const EVERY = 'in three languages, each in both themes, wide and narrow';

describe('the pages in every state', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  before(async () => {
    house = await openFurnished();
  });
  after(() => house.shut());

  const pagesOf = (company: string): Readonly<Record<string, string>> => ({
    answer: `/c/${company}`,
    patterns: `/c/${company}/patterns`,
    'lost time': `/c/${company}/lost-time`,
    tickets: `/c/${company}/tickets?q=printer`,
    company: `/c/${company}/company`,
    'track record': `/c/${company}/track-record`,
  });
  const importPath = ({ id }: Import): string => `/c/${house.made.full}/imports/${id}`;
  const pathOf = (page: string): string => {
    const { full, pattern, ticket, imports } = house.made;
    if (page === 'welcome') return '/';
    if (page === 'pattern') return `/c/${full}/patterns/${pattern}`;
    if (page === 'ticket') return `/c/${full}/tickets/${ticket}`;
    if (page === 'import') return importPath(imports.done);
    return pagesOf(full)[page];
  };

  for (const [turn, name] of PAGES.entries()) {
    test(`${name}, full: 0 axe violations ${EVERY}`, async () => {
      for (const lang of LANGS) {
        const page = await house.at(lang, pathOf(name));
        await page.locator('h1').first().waitFor(WAIT);
        await page.waitForLoadState('networkidle');
        await unfold(page);
        await fine(page, lang, turn);
      }
    });

    test(`${name}, waiting: the layout stands and says so, ${EVERY}`, async () => {
      for (const lang of LANGS) {
        const page = await house.at(lang);
        await page.route('**/api/**', () => undefined);
        await page.goto(house.url + pathOf(name));
        const shown = name === 'welcome' ? page.locator('.drop') : page.locator('[aria-busy="true"]').first();
        await shown.waitFor(WAIT);
        await fine(page, lang, turn);
      }
    });

    test(`${name}, failed: what happened, what is safe, and a way on that works, ${EVERY}`, async () => {
      for (const lang of LANGS) {
        const page = await house.at(lang);
        await page.route('**/api/**', (route) => route.abort());
        await page.goto(house.url + pathOf(name));
        await page.getByRole('alert').waitFor(WAIT);
        await fine(page, lang, turn);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page
          .getByRole('button', { name: wordsIn(lang).pages.state.retry })
          .first()
          .click();
        await page.getByRole('alert').waitFor({ ...WAIT, state: 'detached' });
        await page.locator('h1').first().waitFor(WAIT);
      }
    });
  }

  for (const [turn, name] of PAGES.slice(0, 6).entries()) {
    test(`${name}, empty: says what to do, ${EVERY}`, async () => {
      for (const lang of LANGS) {
        const page = await house.at(lang, pagesOf(house.made.empty)[name]);
        await page.locator('.empty, .drop').first().waitFor(WAIT);
        await fine(page, lang, turn);
      }
    });
  }

  for (const [turn, state] of (
    ['understood', 'odd', 'asked', 'cancelled', 'refused', 'whose is it'] as const
  ).entries()) {
    test(`an import, ${state}: 0 axe violations ${EVERY}`, async () => {
      for (const lang of LANGS) {
        const page = await house.at(lang, importPath(house.made.imports[state]));
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
    for (const lang of LANGS) {
      const page = await house.at(lang, pagesOf(house.made.full)['lost time']);
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

  test(`an import that joined tickets of two desks says how many, and takes them apart, ${EVERY}`, async () => {
    const { done } = house.made.imports;
    for (const lang of LANGS) {
      const page = await house.at(lang);
      const answer = await fetch(`${house.url}/api/companies/${house.made.full}/imports/${done.id}`);
      const now = importSchema.parse(await answer.json());
      const held = (joined: number): object => ({ ...now, counts: now.counts && { ...now.counts, joined } });
      await page.route(`**/api/**/imports/${done.id}`, (route) => route.fulfill({ json: held(3) }));
      const asked = page.waitForRequest((request) => request.url().endsWith('/joined/undo'), WAIT);
      await page.goto(house.url + importPath(done));
      const { done: say } = wordsIn(lang).importing;
      await page.getByText(say.joined({ n: 3 })).waitFor(WAIT);
      await fine(page, lang, 0);
      await page.getByRole('button', { name: say.takeApart }).click();
      await asked;
      await page.getByText(say.tookApart).waitFor(WAIT);
    }
  });

  for (const [turn, [name, patterns]] of Object.entries({ few: 4, many: 40 }).entries()) {
    test(`a track record of ${name} forecasts says how often they came true, ${EVERY}`, async () => {
      const record = inventedRecord(patterns);
      const path = pagesOf(house.made.full)['track record'];
      const answer = await fetch(`${house.url}/api/companies/${house.made.full}/track-record`);
      const now = trackRecordSchema.parse(await answer.json());
      const held = trackRecordSchema.parse({ ...now, record, replay: record, unknown: 7 });
      for (const lang of LANGS) {
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
        await page.getByText(say.unknownGone({ n: '7' })).waitFor(WAIT);
        await fine(page, lang, turn);
      }
    });
  }

  test(`the answer while tickets are written says so, and takes the new numbers by itself, ${EVERY}`, async () => {
    const { full, imports } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/answer`);
    const now = answerSchema.parse(await answer.json());
    const writing = { id: imports.done.id, done: 1_500, total: 6_000 };
    for (const lang of LANGS) {
      const page = await house.at(lang);
      const held = { ...now, reckoned: { ...now.reckoned, importing: writing } };
      await page.route('**/api/**/answer', (route) => route.fulfill({ json: held }));
      await page.goto(house.url + pathOf('answer'));
      const { importing } = wordsIn(lang).pages.reckoned;
      const coming = page.getByRole('link', {
        name: importing({ done: count(1_500, lang), total: count(6_000, lang) }),
      });
      await coming.waitFor(WAIT);
      assert.equal(await coming.getAttribute('href'), importPath(imports.done));
      await fine(page, lang, 0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await coming.waitFor({ ...WAIT, state: 'detached' });
    }
  });

  // What passes in a second is held still: the server's answer, with how far it was.
  const PASSING = {
    'reading, its size not known yet': { state: 'reading', done: 0, total: 0 },
    reading: { state: 'reading', done: 40_000, total: 90_000 },
    importing: { state: 'importing', done: 1_500, total: 6_000 },
  } as const;
  for (const [turn, [name, passing]] of Object.entries(PASSING).entries()) {
    test(`an import, ${name}: 0 axe violations ${EVERY}`, async () => {
      const one = house.made.imports.understood;
      for (const lang of LANGS) {
        const page = await house.at(lang);
        const held = { ...one, ...passing, ...(passing.state === 'reading' && { understood: null }) };
        await page.route(`**/api/**/imports/${one.id}`, (route) => route.fulfill({ json: held }));
        await page.goto(house.url + importPath(one));
        await page.getByRole('progressbar').waitFor(WAIT);
        await fine(page, lang, turn);
      }
    });
  }

  const ALIKE = {
    'being prepared': { preparing: 0.42, alikes: [] },
    'nothing alike': { preparing: null, alikes: [] },
  } as const;
  for (const [turn, [name, held]] of Object.entries(ALIKE).entries()) {
    test(`the tickets like one, ${name}: 0 axe violations ${EVERY}`, async () => {
      const { full, ticket } = house.made;
      const answer = await fetch(`${house.url}/api/companies/${full}/tickets/${ticket}/alikes`);
      const now = alikesSchema.parse(await answer.json());
      for (const lang of LANGS) {
        const page = await house.at(lang);
        await page.route('**/api/**/alikes', (route) => route.fulfill({ json: { ...now, ...held } }));
        await page.goto(house.url + pathOf('ticket'));
        const { alikes: say } = wordsIn(lang);
        const said = held.preparing === null ? say.none : say.preparing({ percent: 42 });
        await page.locator('.answer', { hasText: said }).waitFor(WAIT);
        await fine(page, lang, turn);
      }
    });
  }

  test(`the themes lead to their problems, and a ticket in a drawer to those that are like it, ${EVERY}`, async () => {
    for (const lang of LANGS) {
      const { themes, alikes } = wordsIn(lang);
      const page = await house.at(lang, pagesOf(house.made.full).patterns);
      await page.locator('a.theme-tile').first().click(WAIT);
      await page.waitForURL(/theme=printing.*#problems/u, WAIT);
      const name = wordsIn(lang).lookups.theme.printing;
      await page.getByText(themes.found({ n: 1, theme: name })).waitFor(WAIT);
      await page.locator('.pattern-line a.rows').first().click();
      const drawer = page.getByRole('dialog');
      await drawer.locator('.tickets').getByRole('link', { name: alikes.more }).first().click(WAIT);
      await page.locator('.tickets .said').first().waitFor(WAIT);
      assert.equal(await drawer.count(), 0, 'the drawer stays with the page that opened it');
      await fine(page, lang, 1);
    }
  });

  test(`an address where nothing stands says so, ${EVERY}`, async () => {
    for (const lang of LANGS) {
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
      ['/c/full/imports/nowhere', 'import'],
      ['/c/nowhere/patterns', 'company'],
      ['/c/nowhere/lost-time', 'company'],
      ['/c/nowhere/tickets', 'company'],
    ] as const
  ).entries()) {
    test(`${path}, where nothing stands: a sentence, and the way to the first page, ${EVERY}`, async () => {
      for (const lang of LANGS) {
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

  test('lost time by month: tickets without a date have a row of their own, and the picture says so', async () => {
    for (const lang of LANGS) {
      const { lost, number } = wordsIn(lang).pages;
      const page = await house.at(lang, pathOf('lost time'));
      const months = page.locator('section', { has: page.getByRole('heading', { name: lost.months }) });
      await months.getByText(lost.undated({ n: UNDATED })).waitFor(WAIT);
      await months.getByText(number.table).click();
      const row = months.getByRole('row', { name: lost.noMonth });
      assert.equal(await row.getByRole('cell').first().textContent(), String(UNDATED));
      await fine(page, lang, 1);
    }
  });
});
