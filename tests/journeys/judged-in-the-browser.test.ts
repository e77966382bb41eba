import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companiesSchema } from '../../src/contract/api/companies.schema.ts';
import type { Proof } from '../../src/contract/api/fixes.schema.ts';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { DEFAULT_CALENDAR } from '../../src/engine/companies/company-calendar.ts';
import { wordsIn } from '../../src/words/words.ts';
import { noChromium } from './chromium.ts';
import { EVERY, fine, openFurnished, spokenAt } from './furnished-house.ts';
import { WAIT } from './house.ts';

const WEEKS = 14;
const PROOF: Proof = {
  ...{ verdict: 'quiet', before: { episodes: 9, weeks: 20 }, silentWeeks: 20, provedOn: '2026-08-01' },
  ...{ after: { episodes: 0, weeks: WEEKS, expected: 6 }, decidedInWeek: null, decidedOn: null, ratio: null },
  ...{ others: { watched: 12, fell: 0 }, measured: null },
};
const DECIDED = { provedOn: null, decidedOn: '2026-06-01' };
const SHUT = { from: '2026-03-02', to: '2026-03-20' };

describe('what is judged of a problem, as it is shown', { skip: noChromium() }, () => {
  let house: Awaited<ReturnType<typeof openFurnished>>;
  before(async () => {
    house = await openFurnished();
  });
  after(() => house.shut());

  const read = async (path: string): Promise<unknown> => (await fetch(house.url + path)).json();

  type Detail = ReturnType<typeof patternDetailSchema.parse>;

  /** The page of a problem of which something else is known than what is. */
  async function problemWith(page: Page, change: (detail: Detail) => object): Promise<void> {
    const { full, pattern } = house.made;
    const path = `/api/companies/${full}/patterns/${pattern}`;
    const told = patternDetailSchema.parse(change(patternDetailSchema.parse(await read(path))));
    await page.route(`**${path}`, (route) => route.fulfill({ json: told }));
    await page.goto(`${house.url}/c/${full}/patterns/${pattern}`);
    await page.locator('main h1').first().waitFor(WAIT);
  }

  for (const [verdict, own, value, most] of [
    ['quiet', {}, WEEKS, 20],
    ['held', { ...DECIDED, decidedInWeek: 12 }, 12, 12],
    ['came-back', { ...DECIDED, decidedInWeek: 5 }, 5, 20],
  ] as const)
    test(`the bar of a fix that is ${verdict} says in words and to a screen reader how far it went, ${EVERY}`, async () => {
      for (const [turn, lang] of spokenAt(0).entries()) {
        const { fixes } = wordsIn(lang);
        const page = await house.at(lang);
        const fix = { on: '2026-03-01', note: '' };
        await problemWith(page, (detail) => ({
          ...detail,
          pattern: { ...detail.pattern, fix },
          proof: { ...PROOF, ...own, verdict },
        }));
        const said = {
          quiet: fixes.progress({ weeks: WEEKS, of: 20 }),
          held: fixes.progressHeld({ weeks: 12 }),
          'came-back': fixes.progressBroken({ weeks: 5, of: 20 }),
        }[verdict];
        const bar = page.getByRole('progressbar', { name: said });
        await bar.waitFor(WAIT);
        assert.deepEqual([await bar.getAttribute('value'), await bar.getAttribute('max')].map(Number), [
          value,
          most,
        ]);
        await page.locator('.proof-bar').getByText(said).waitFor(WAIT);
        await fine(page, lang, turn);
      }
    });

  test('what came back after silence could have proved it has no bar', async () => {
    const page = await house.at('en');
    await problemWith(page, (detail) => ({
      ...detail,
      pattern: { ...detail.pattern, fix: { on: '2026-03-01', note: '' } },
      proof: { ...PROOF, ...DECIDED, decidedInWeek: 30, verdict: 'came-back' },
    }));
    await page.locator('.fix .rests-on').waitFor(WAIT);
    assert.equal(await page.locator('.proof-bar').count(), 0);
  });

  test(`what looks monthly has dotted marks and a legend, and of a silence it is said how much was shut, ${EVERY}`, async () => {
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { chance, pages } = wordsIn(lang);
      const page = await house.at(lang);
      const marked = async (kind: 'looks-periodic' | 'periodic' | 'steady') => {
        const period = kind === 'steady' ? null : { days: 30.4375, name: 'payroll' };
        await problemWith(page, (detail) => {
          const { recurrence } = detail.pattern;
          assert.ok(recurrence.kind === 'known');
          const evidence = { ...recurrence.evidence, silentDays: 40, shutDays: 19 };
          return {
            ...detail,
            pattern: {
              ...detail.pattern,
              rhythm: { ...detail.pattern.rhythm, kind, period },
              recurrence: { ...recurrence, evidence },
            },
          };
        });
        await page
          .locator('figure svg path')
          .first()
          .waitFor({ ...WAIT, state: 'attached' });
        const text = (await page.locator('figure figcaption').first().textContent()) ?? '';
        const dotted = await page.locator('figure').first().locator('svg path[stroke-dasharray]').count();
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        return { text, dotted };
      };
      const [likely, sure, none] = [
        await marked('looks-periodic'),
        await marked('periodic'),
        await marked('steady'),
      ];
      assert.ok(likely.text.includes(pages.pattern.gatesLikely) && likely.dotted > 0, `${likely.dotted}`);
      assert.ok(sure.text.includes(pages.pattern.gates) && sure.dotted === 0);
      assert.ok(!none.text.includes(pages.pattern.gates) && none.dotted === 0);
      await marked('looks-periodic');
      await page
        .getByText(chance.shut({ n: 19 }))
        .first()
        .waitFor(WAIT);
      await fine(page, lang, turn);
    }
  });

  test(`of a theme with enough it is said of that theme how often the cause was removed, else of all, ${EVERY}`, async () => {
    const { full } = house.made;
    const now = patternsSchema.parse(await read(`/api/companies/${full}/patterns?theme=printing`));
    const share = { middle: 0.2, low: 0.1, high: 0.3 };
    for (const [turn, lang] of spokenAt(0).entries()) {
      const { fixes, lookups } = wordsIn(lang);
      const page = await house.at(lang);
      const theme = lookups.theme.printing;
      for (const own of ['printing', null]) {
        const closures = { kind: 'known', theme: own, closures: 41, cameBack: 30, share };
        await page.route(/\/api\/.*\/patterns\?/u, (route) => route.fulfill({ json: { ...now, closures } }));
        await page.goto(`${house.url}/c/${full}/patterns?theme=printing`);
        const rows = page.locator('.drivers a[href*="closes=yes"]');
        await rows.first().waitFor(WAIT);
        const hrefs = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        assert.equal(hrefs.length, 2, 'how many closings, and the share of them');
        assert.ok(
          hrefs.every((href) => href.includes('theme=printing') === (own !== null)),
          hrefs.join(' '),
        );
        const said = (await page.locator('.drivers li').last().textContent()) ?? '';
        assert.equal(said.includes(fixes.removedOfAll({ theme })), own === null);
        await fine(page, lang, turn);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      }
    }
  });

  test(`a closure in which people kept reporting is told where the calendar is, and opens what they reported, ${EVERY}`, async () => {
    const { full } = house.made;
    const { answer, reckoned } = answerSchema.parse(await read(`/api/companies/${full}/answer`));
    const { companies, onServer } = companiesSchema.parse(await read('/api/companies'));
    const calendar = { ...DEFAULT_CALENDAR, closures: [SHUT] };
    const doubtedClosures = [{ ...SHUT, reports: 14, usual: 17 }];
    for (const [turn, lang] of spokenAt(0).entries()) {
      const page = await house.at(lang);
      const told = companies.map((each) => (each.id === full ? { ...each, calendar } : each));
      await page.route('**/api/companies', (route) => route.fulfill({ json: { companies: told, onServer } }));
      await page.route(/\/api\/.*\/answer$/u, (route) =>
        route.fulfill({ json: { reckoned, answer: answer && { ...answer, doubtedClosures } } }),
      );
      await page.goto(`${house.url}/c/${full}/company`);
      const rows = page.locator('.notice a[href*="opened=2026-03-02..2026-03-20"]');
      await rows.waitFor(WAIT);
      assert.equal(await rows.textContent(), '14');
      await fine(page, lang, turn);
      await rows.click();
      await page.locator('dialog[open], [role="dialog"]').first().waitFor(WAIT);
    }
  });
});
