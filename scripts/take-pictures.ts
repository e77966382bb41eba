// Takes the pictures of the manual, the README and the welcome page from the pages of the sample company themselves, so
// that none ever shows an old page. Needs Chromium and built pages. Run: node_modules/.bin/node scripts/take-pictures.ts
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerSchema } from '../src/contract/api/answer.schema.ts';
import { openedSampleSchema } from '../src/contract/api/companies.schema.ts';
import { patternsSchema } from '../src/contract/api/patterns.schema.ts';
import { LANGS } from '../src/words/format.ts';
import { openHouse, until, WAIT } from '../tests/journeys/house.ts';

const IMAGES = fileURLToPath(new URL('../docs/manual/images', import.meta.url));
const SIZE = { width: 1200, height: 800 };
const SHOWN = 'lumen'; // who looks at a picture should see an answer: of Verhaegen it cannot be told yet

mkdirSync(IMAGES, { recursive: true });
const { ask, visit, shut } = await openHouse();
const { company } = await ask(openedSampleSchema, 'POST', `/api/samples/${SHOWN}`);
await until(
  () => ask(answerSchema, 'GET', `/api/companies/${company}/answer`),
  ({ answer, reckoned }) => answer !== null && reckoned.running === null,
);
const { patterns } = await ask(patternsSchema, 'GET', `/api/companies/${company}/patterns`);
// One with a rhythm, so that its chance of coming back is seen beside its days.
const pattern = patterns.find(({ rhythm }) => rhythm.kind === 'periodic') ?? patterns[0];
const shown = {
  answer: `/c/${company}`,
  patterns: `/c/${company}/patterns`,
  pattern: `/c/${company}/patterns/${pattern.id}`,
  'lost-time': `/c/${company}/lost-time`,
  'track-record': `/c/${company}/track-record`,
};
for (const lang of LANGS) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, path] of Object.entries(shown)) {
      if (name !== 'answer' && scheme === 'dark') continue;
      const { page, leave } = await visit({ lang, scheme, width: SIZE.width }, path);
      await page.setViewportSize(SIZE);
      await page.locator('h1').waitFor(WAIT);
      await page.waitForLoadState('networkidle');
      await page.locator('.drawing svg').first().waitFor(WAIT);
      await page.evaluate('document.fonts.ready.then(() => true)');
      await page.screenshot({ path: join(IMAGES, `${name}-${lang}-${scheme}.png`) });
      await leave();
    }
  }
}
await shut();
