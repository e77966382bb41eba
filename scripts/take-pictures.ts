// Takes the pictures of the manual, the README and the welcome page from the sample company's own report, so that
// none ever shows an old page. Needs Chromium. Run: node_modules/.bin/node scripts/take-pictures.ts
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyseFiles } from '../src/usecases/analyse-files.ts';
import { sampleRequest } from '../src/usecases/sample-request.ts';
import { writeReport } from '../src/usecases/write-analysis.ts';
import { LANGS } from '../src/words/format.ts';
import { wordsIn } from '../src/words/words.ts';
import { openChromium } from '../tests/journeys/chromium.ts';

const IMAGES = fileURLToPath(new URL('../docs/manual/images', import.meta.url));
const SIZE = { width: 1200, height: 800 };

mkdirSync(IMAGES, { recursive: true });
const browser = await openChromium();
for (const lang of LANGS) {
  const thinking = analyseFiles(sampleRequest('verhaegen', { lang, now: Math.floor(Date.now() / 1000) }));
  let next = thinking.next();
  while (!next.done) next = thinking.next();
  const markup = await writeReport(next.value, wordsIn(lang));
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: SIZE });
    await page.setContent(markup);
    await page.evaluate('document.fonts.ready.then(() => true)');
    await page.screenshot({ path: join(IMAGES, `answer-${lang}-${colorScheme}.png`) });
    await page.close();
  }
}
await browser.close();
