import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { alikesSchema } from '../../src/contract/api/alikes.schema.ts';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companiesSchema } from '../../src/contract/api/companies.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { themesSchema } from '../../src/contract/api/themes.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { count } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, openFurnished, spokenAt } from './furnished-house.ts';
import { until, WAIT } from './house.ts';
import { placesIn } from './where-pages-are.ts';

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
    for (const lang of spokenAt(0)) {
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
    for (const lang of spokenAt(0)) {
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

  test(`numbers that were never made: what stopped them, how many tickets wait, and a way to begin, ${EVERY}`, async () => {
    const { full } = house.made;
    const none = { at: null, running: null, importing: null, failed: null };
    const running = { stage: 'waiting', share: 0.45, since: '2026-11-02T09:00:00Z' };
    const companies = await fetch(`${house.url}/api/companies`);
    const list = companiesSchema.parse(await companies.json()).companies;
    const { tickets } = list.find(({ id }) => id === full) ?? { tickets: 0 };
    assert.ok(tickets > 0);
    for (const lang of spokenAt(0)) {
      const { reckoned: say, state } = wordsIn(lang).pages;
      const page = await house.at(lang);
      let held: object = { ...none, failed: 'cancelled' };
      await page.route('**/api/**/answer', (route) =>
        route.fulfill({ json: { reckoned: held, answer: null } }),
      );
      await page.route('**/api/**/reckonings', (route) => {
        if (route.request().method() === 'POST')
          held = { ...none, running: { ...running, stage: 'patterns' } };
        return route.fulfill({ json: { reckoned: held } });
      });
      await page.goto(house.url + at.pathOf('answer'));
      const inside = state.ticketsInside({ n: tickets });
      await page.getByText(`${say.ended.cancelled} ${inside}`).waitFor(WAIT);
      assert.equal(await page.getByText(say.cancelled).count(), 0, 'there are no numbers of before');
      assert.equal(await page.getByRole('link', { name: state.addExport }).count(), 0);
      await fine(page, lang, 0);
      await page.getByRole('button', { name: say.again }).click();
      await page.getByText(say.making({ percent: 45 })).waitFor(WAIT);
      await page.getByText(state.noNumbersComing).waitFor(WAIT);
    }
  });

  test(`an import that is being forgotten says so, no longer that it is all in, ${EVERY}`, async () => {
    const { done } = house.made.imports;
    for (const lang of spokenAt(0)) {
      const { importing, pages } = wordsIn(lang);
      const page = await house.at(lang);
      const letGo = Promise.withResolvers<void>();
      await page.route(`**/api/**/imports/${done.id}`, async (route) => {
        if (route.request().method() !== 'DELETE') return route.continue();
        await letGo.promise;
        return route.abort();
      });
      await page.goto(house.url + at.importPath(done));
      const isIn = page.getByRole('heading', { name: importing.done.title });
      await isIn.waitFor(WAIT);
      await page.getByRole('button', { name: importing.done.forget }).click();
      await page.getByRole('dialog').getByRole('button', { name: importing.done.forget }).click();
      const going = page.getByRole('status').getByText(importing.forgetting.title({ name: done.file }));
      await going.waitFor(WAIT);
      assert.equal(await isIn.count(), 0);
      await fine(page, lang, 0);
      letGo.resolve();
      await page.getByText(pages.state.lost).waitFor(WAIT);
      await isIn.waitFor(WAIT);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.route(`**/api/**/imports/${done.id}`, (route) =>
        route.fulfill({ status: 410, json: { code: 'forgotten', message: 'x', companies: [] } }),
      );
      const looksAgain = () => page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
      await until(
        () => looksAgain().then(() => page.getByRole('heading', { name: importing.gone.title }).count()),
        (gone) => gone > 0,
      );
      assert.equal(await isIn.count(), 0, 'what is gone is not shown as if it were there');
    }
  });

  test(`a sample company says that it is invented, ${EVERY}`, async () => {
    const companies = await fetch(`${house.url}/api/companies`);
    const said = companiesSchema.parse(await companies.json());
    const held = said.companies.map((each) =>
      each.id === house.made.full ? { ...each, sample: 'lumen' } : each,
    );
    for (const lang of spokenAt(0)) {
      const page = await house.at(lang);
      await page.route('**/api/companies', (route) => route.fulfill({ json: { ...said, companies: held } }));
      await page.goto(house.url);
      const { invented } = wordsIn(lang).importing.welcome;
      const lines = page.locator('.here li', { hasText: invented });
      await lines.first().waitFor(WAIT);
      assert.equal(await lines.count(), 1);
      assert.match((await lines.textContent()) ?? '', /Bakkerij Noord/u);
      await fine(page, lang, 0);
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
    for (const lang of spokenAt(0)) {
      const page = await house.at(lang);
      await page.route('**/api/**/themes', (route) => route.fulfill({ json: held }));
      await page.goto(house.url + at.pathOf('patterns'));
      await page
        .locator('.theme-tile')
        .nth(lines.length - 1)
        .waitFor({ ...WAIT, state: 'attached' });
      await fine(page, lang, 0);
      await fine(page, lang, 1);
      for (const width of [390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(200); // the tiles follow the width at the next frame
        const names = page.locator('.theme-name');
        const cut = await names.evaluateAll((all) =>
          all
            .filter((name) => name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight)
            .filter((name) => name.getAttribute('data-fit') !== 'none')
            .map((name) => name.textContent),
        );
        assert.deepEqual(cut, [], `${lang} ${width}: a name is whole, or not there`);
        const whole = await names.evaluateAll(
          (all) => all.filter((name) => name.getAttribute('data-fit') !== 'none').length,
        );
        assert.ok(whole >= 4, `${lang} ${width}: ${whole} tiles are named`);
      }
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
      for (const lang of spokenAt(turn)) {
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
      for (const lang of spokenAt(turn)) {
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
    for (const [turn, lang] of spokenAt(0).entries()) {
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

  test(`more of a problem is looked for, ticked, and comes in at once; or there is none, ${EVERY}`, async () => {
    const { full, pattern } = house.made;
    const answer = await fetch(`${house.url}/api/companies/${full}/tickets`);
    const { tickets } = ticketsSchema.parse(await answer.json());
    const alone = tickets.slice(0, 3).map((ticket) => ({
      ticket: { ...ticket, pattern: null },
      because: ['printer'],
    }));
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { more } = wordsIn(lang).learned;
      const page = await house.at(lang);
      let found: object = { preparing: 0.42, alikes: [] };
      await page.route('**/more', (route) => route.fulfill({ json: found }));
      await page.route('**/also', (route) => {
        found = { preparing: null, alikes: [] };
        const change = {
          ...{ id: randomUUID(), verb: 'also', pattern, other: null, undone: false },
          at: '2026-11-02T09:00:00Z',
        };
        return route.fulfill({ json: { change, show: pattern } });
      });
      await page.goto(house.url + at.pathOf('pattern'));
      const part = page.locator('.more-like');
      await part.getByRole('button', { name: more.look }).click(WAIT);
      await part.getByRole('progressbar').waitFor(WAIT);
      await fine(page, lang, turn);
      found = { preparing: null, alikes: alone };
      await part.locator('.tickets li').nth(2).waitFor(WAIT);
      for (const at of [0, 2]) await part.locator('.pick input').nth(at).check(WAIT);
      await fine(page, lang, turn + 1);
      const sent = page.waitForRequest((request) => request.url().endsWith('/also'), WAIT);
      await part.getByRole('button', { name: more.add }).click();
      assert.deepEqual(
        (await sent).postDataJSON().tickets,
        [0, 2].map((at) => alone[at].ticket.id),
      );
      await part.getByText(more.none).waitFor(WAIT);
      await fine(page, lang, turn);
    }
  });
});
