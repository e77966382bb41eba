import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { noChromium } from './chromium.ts';
import { openFurnished, unfold } from './furnished-house.ts';
import { WAIT } from './house.ts';
import { placesIn } from './where-pages-are.ts';

const PAGES = [
  'answer',
  'patterns',
  'lost time',
  'pattern',
  'ticket',
  'alerts',
  'import',
  'company',
] as const;

/** A count by itself or before what it counts, and no range, share, time or money. */
const COUNT = /^(?<n>\d+)(?: tickets?)?$/u;

describe('the numbers on the pages and the rows they open', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  let at: ReturnType<typeof placesIn>;
  before(async () => {
    house = await openFurnished();
    at = placesIn(house.made);
  });
  after(() => house.shut());

  async function opened(name: (typeof PAGES)[number]): Promise<Page> {
    const page = await house.at('en', at.pathOf(name));
    await page.locator('main h1').first().waitFor(WAIT);
    await page
      .locator('main .bone')
      .first()
      .waitFor({ ...WAIT, state: 'detached' });
    await unfold(page);
    return page;
  }

  const totalBehind = async (href: string): Promise<number> => {
    const { pathname, search } = new URL(href, house.url);
    const [, , company, list] = pathname.split('/');
    const answer = await (await fetch(`${house.url}/api/companies/${company}/${list}${search}`)).json();
    return (list === 'patterns' ? patternsSchema : ticketsSchema).parse(answer).total;
  };

  test('a count on a page is as many as the rows behind it, in a drawer and by its address', async () => {
    let compared = 0;
    for (const name of PAGES) {
      const page = await opened(name);
      const links = page.locator(
        'main a[href*="/tickets?"], main a[href$="/tickets"], main a[href*="/patterns?"]',
      );
      for (const link of await links.all()) {
        const said = COUNT.exec(((await link.textContent()) ?? '').trim())?.groups?.n;
        const around = (await link.locator('..').textContent()) ?? '';
        if (said === undefined || /\b\d in 10 that|cause is still there/u.test(around)) continue;
        const href = (await link.getAttribute('href')) ?? '';
        assert.equal(await totalBehind(href), Number(said), `${name}: ${said} of ${href}`);
        compared += 1;
      }
    }
    assert.ok(compared > 40, String(compared));
  });

  test('what an import brought in opens from its sentence and from the list of files', async () => {
    const page = await opened('import');
    const taken = page.locator('.answer a');
    const n = Number(await taken.textContent());
    await taken.click();
    assert.match(
      (await page.locator('dialog .lead').textContent(WAIT)) ?? '',
      new RegExp(`^${n} tickets`, 'u'),
    );
    await page.keyboard.press('Escape');

    const about = await opened('company');
    await about
      .locator('.files a.rows', { hasText: new RegExp(`^${n}$`, 'u') })
      .first()
      .click(WAIT);
    assert.match(
      (await about.locator('dialog .lead').textContent(WAIT)) ?? '',
      new RegExp(`^${n} tickets`, 'u'),
    );
  });

  test('the number of all problems under lost time leads to all of them, and that of alerts to their list', async () => {
    const lost = await opened('lost time');
    const all = lost.locator('.leak ~ figcaption a, .more ~ figcaption a').first();
    const n = Number(await all.textContent());
    await all.click();
    await lost.waitForURL(/\/patterns\?show=all/u, WAIT);
    await lost
      .locator('.pattern-line')
      .nth(n - 1)
      .waitFor(WAIT);
    assert.equal(await lost.locator('.pattern-line').count(), n);

    const alerts = await opened('alerts');
    const count = alerts.locator('.answer a').first();
    const list = alerts.locator(`${await count.getAttribute('href')} .pattern-line`);
    assert.equal(await list.count(), Number(await count.textContent()));
  });

  test('a ticket on its own page does not say its title twice', async () => {
    const page = await opened('ticket');
    const first = page.locator('main .ticket').first();
    await first.waitFor(WAIT);
    const title = ((await first.locator('.ticket-title').textContent()) ?? '').trim();
    assert.notEqual(title, '');
    assert.equal(((await first.textContent()) ?? '').split(title).length, 2, title);
  });

  test('the problems that a fix is held against, and those that fell as far, lead to them', async () => {
    const { full, pattern } = house.made;
    const at = `/api/companies/${full}/patterns/${pattern}`;
    const now = patternDetailSchema.parse(await (await fetch(house.url + at)).json());
    const proof = {
      ...{ verdict: 'held', before: { episodes: 9, weeks: 20 }, silentWeeks: 12, provedOn: null },
      ...{ after: { episodes: 0, weeks: 14, expected: 6 }, decidedOn: '2026-06-01', ratio: null },
      decidedInWeek: 12,
      others: { watched: 12, fell: 1 },
      measured: null,
    };
    const page = await house.at('en');
    const fix = { on: '2026-03-01', note: 'kabel vervangen' };
    const told = patternDetailSchema.parse({ ...now, pattern: { ...now.pattern, fix }, proof });
    await page.route(`**${at}`, (route) => route.fulfill({ json: told }));
    await page.goto(`${house.url}/c/${full}/patterns/${pattern}`);
    const links = page.locator('.fix .rests-on a[href*="beside="]');
    await links.first().waitFor(WAIT);
    assert.deepEqual(await links.allTextContents(), ['12', '1']);
    await links.last().click();
    await page.waitForURL(/show=all&beside=.*&fell=yes/u, WAIT);
    await page.getByText(/about which nobody did anything and that fell as far/u).waitFor(WAIT);
  });
});
