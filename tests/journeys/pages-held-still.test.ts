import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { alikesSchema } from '../../src/contract/api/alikes.schema.ts';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { ticketsSchema } from '../../src/contract/api/patterns.schema.ts';
import { themesSchema } from '../../src/contract/api/themes.schema.ts';
import { count, LANGS } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { fine, openFurnished } from './furnished-house.ts';
import { WAIT } from './house.ts';
import { EVERY, placesIn } from './where-pages-are.ts';

describe('the pages while something passes, held still', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  let at: ReturnType<typeof placesIn>;
  before(async () => {
    house = await openFurnished();
    at = placesIn(house.made);
  });
  after(() => house.shut());

  test(`an import that joined tickets of two desks says how many, and takes them apart, ${EVERY}`, async () => {
    const { done } = house.made.imports;
    for (const lang of LANGS) {
      const page = await house.at(lang);
      const answer = await fetch(`${house.url}/api/companies/${house.made.full}/imports/${done.id}`);
      const now = importSchema.parse(await answer.json());
      const held = (joined: number): object => ({ ...now, counts: now.counts && { ...now.counts, joined } });
      await page.route(`**/api/**/imports/${done.id}`, (route) => route.fulfill({ json: held(3) }));
      const asked = page.waitForRequest((request) => request.url().endsWith('/joined/undo'), WAIT);
      await page.goto(house.url + at.importPath(done));
      const { done: say } = wordsIn(lang).importing;
      await page.getByText(say.joined({ n: 3 })).waitFor(WAIT);
      await fine(page, lang, 0);
      await page.getByRole('button', { name: say.takeApart }).click();
      await asked;
      await page.getByText(say.tookApart).waitFor(WAIT);
    }
  });

  test(`the answer while tickets are written says so, and takes the new numbers by itself, ${EVERY}`, async () => {
    const { full, imports } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/answer`);
    const now = answerSchema.parse(await answer.json());
    const writing = { id: imports.done.id, done: 1_500, total: 6_000 };
    for (const lang of LANGS) {
      const page = await house.at(lang);
      const held = { ...now, reckoned: { ...now.reckoned, running: null, importing: writing } };
      await page.route('**/api/**/answer', (route) => route.fulfill({ json: held }));
      await page.goto(house.url + at.pathOf('answer'));
      const { importing } = wordsIn(lang).pages.reckoned;
      const coming = page.getByRole('link', {
        name: importing({ done: count(1_500, lang), total: count(6_000, lang) }),
      });
      await coming.waitFor(WAIT);
      assert.equal(await coming.getAttribute('href'), at.importPath(imports.done));
      await fine(page, lang, 0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await coming.waitFor({ ...WAIT, state: 'detached' });
    }
  });

  test(`what people struggle with, of many themes and small ones, does not pass the edge, ${EVERY}`, async () => {
    const { full } = house.made;
    const now = themesSchema.parse(await (await fetch(`${house.url}/api/companies/${full}/themes`)).json());
    const [line] = now.themes?.lines ?? [];
    assert.ok(now.themes !== null && line !== undefined && line.lostSeconds.kind === 'known');
    const { lostSeconds } = line;
    const shares = [1, 0.6, 0.5, 0.3, 0.25, 0.2, 0.18, 0.15, 0.12, 0.1, 0.08, 0.06, 0.04, 0.02, 0.01];
    const lines = Object.keys(wordsIn('nl').lookups.theme)
      .slice(0, shares.length)
      .map((theme, index) => {
        const of = (seconds: number): number => 20 * shares[index] * seconds;
        const { low, mid, high } = lostSeconds;
        return {
          ...line,
          theme,
          lostSeconds: { ...lostSeconds, low: of(low), mid: of(mid), high: of(high) },
        };
      });
    const held = themesSchema.parse({ ...now, themes: { ...now.themes, lines } });
    for (const lang of LANGS) {
      const page = await house.at(lang);
      await page.route('**/api/**/themes', (route) => route.fulfill({ json: held }));
      await page.goto(house.url + at.pathOf('patterns'));
      await page
        .locator('.theme-tile')
        .nth(lines.length - 1)
        .waitFor({ ...WAIT, state: 'attached' });
      await fine(page, lang, 0);
      await fine(page, lang, 1);
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
        await page.goto(house.url + at.importPath(one));
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
        await page.goto(house.url + at.pathOf('ticket'));
        const { alikes: say } = wordsIn(lang);
        const said = held.preparing === null ? say.none : say.preparing({ percent: 42 });
        await page.locator('.answer', { hasText: said }).waitFor(WAIT);
        await fine(page, lang, turn);
      }
    });
  }

  test(`what perhaps belongs to a problem is asked, and one key answers, ${EVERY}`, async () => {
    const { full, pattern } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/tickets`);
    const all = ticketsSchema.parse(await answer.json());
    const KEYS = { '+': 'also', '-': 'not-this' } as const;
    for (const [turn, lang] of LANGS.entries()) {
      const { learned, pages } = wordsIn(lang);
      const page = await house.at(lang);
      let asked = all.tickets.slice(0, 3).map((each) => ({ ...each, pattern: null }));
      await page.route('**/tickets?perhaps=*', (route) =>
        route.fulfill({ json: { ...all, tickets: asked, total: asked.length } }),
      );
      await page.route(/\/patterns\/[^/]+\/(?:also|not-this)$/u, (route) => {
        const { tickets }: { readonly tickets: readonly string[] } = route.request().postDataJSON();
        asked = asked.filter(({ id }) => !tickets.includes(id));
        const verb = route.request().url().split('/').at(-1);
        const change = {
          id: randomUUID(),
          verb,
          pattern,
          other: null,
          at: '2026-11-02T09:00:00Z',
          undone: false,
        };
        return route.fulfill({ json: { change, show: pattern } });
      });
      await page.goto(house.url + at.pathOf('pattern'));
      await page.getByRole('heading', { name: learned.ask }).waitFor(WAIT);
      await page.waitForLoadState('networkidle');
      await fine(page, lang, turn);
      const question = page.locator('.perhaps .ticket-number');
      for (const [turned, [key, verb]] of Object.entries(KEYS).entries()) {
        await question.getByText(all.tickets[turned].ticket, { exact: true }).waitFor(WAIT);
        const sent = page.waitForRequest((request) => request.url().endsWith(`/${verb}`), WAIT);
        await page.keyboard.press(key);
        assert.deepEqual((await sent).postDataJSON().tickets, [all.tickets[turned].id]);
        await page.getByText(pages.change[verb], { exact: true }).waitFor(WAIT);
      }
      await question.getByText(all.tickets[2].ticket, { exact: true }).waitFor(WAIT);
      await page.keyboard.press('0');
      await page.getByText(learned.seen).waitFor(WAIT);
    }
  });
});
