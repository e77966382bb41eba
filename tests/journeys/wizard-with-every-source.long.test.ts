import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HELPDESKS } from '../../src/sources/sources.ts';
import { count, LANGS, type Lang } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { SMALL_FILES } from '../hostile/small-files.data.ts';
import { violations } from './axe.ts';
import { noChromium } from './chromium.ts';
import { openHouse, scrollsSideways, WAIT } from './house.ts';

const EXPECTED = '.records.json';
const HOSTILE = fileURLToPath(new URL('../hostile/fixtures/', import.meta.url));
const WIDTHS = [1440, 390] as const;

type Fixture = { readonly path: string; readonly tickets: number };

/** The sheet of a helpdesk as people export it, in this language where it has one; of a helpdesk without a sheet its API's answer. */
function fixtureOf(kind: string, lang: Lang): Fixture {
  const folder = fileURLToPath(new URL(`../../src/sources/${kind}/fixtures/`, import.meta.url));
  const files = readdirSync(folder).filter(
    (name) => /\.(?:csv|json)$/u.test(name) && !name.endsWith(EXPECTED),
  );
  const sheets = files.filter((name) => name.endsWith('.csv'));
  const file = sheets.find((name) => name.includes(`-${lang}.`)) ?? sheets[0] ?? files[0];
  const { records } = JSON.parse(readFileSync(join(folder, file + EXPECTED), 'utf8'));
  return { path: join(folder, file), tickets: records.length };
}

describe('the wizard with every source and every hostile file', { skip: noChromium() }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'signaal-wizard-'));
  let house: Awaited<ReturnType<typeof openHouse>>;
  before(async () => {
    house = await openHouse();
  });
  after(async () => {
    await house.shut();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [turn, lang] of LANGS.entries()) {
    const { importing } = wordsIn(lang);
    for (const [index, { kind, name }] of HELPDESKS.entries()) {
      test(`${name}, in ${lang}: understood by its name, confirmed, and every row accounted for`, async () => {
        const { path, tickets } = fixtureOf(kind, lang);
        const width = WIDTHS[(index + turn) % WIDTHS.length];
        const { page, elsewhere, leave } = await house.visit({ lang, width });
        await page.locator('input[type=file]').setInputFiles(path);
        const confirm = page.getByRole('button', { name: importing.understood.confirm, exact: true });
        const choose = page.locator('.chooser button').first();
        await confirm.or(choose).first().waitFor(WAIT);
        const hasSeveral = await choose.isVisible();
        if (hasSeveral) await choose.click();
        await confirm.waitFor(WAIT);
        const said = (await page.locator('.answer').textContent(WAIT)) ?? '';
        assert.ok(said.includes(name), `${said} names ${name}`);
        if (!hasSeveral) assert.ok(said.includes(count(tickets, lang)), `${said} counts ${tickets}`);
        assert.deepEqual(await violations(page), []);
        assert.equal(await scrollsSideways(page), false);
        const named = page.getByLabel(importing.understood.name);
        if ((await named.inputValue()) === '') await named.fill(`${name} ${lang}`);
        await confirm.click();
        await page.locator('.counts.sum').waitFor(WAIT);
        const [created, updated, unchanged, aside, read] = (
          await page.locator('.counts.sum dd').allTextContents()
        ).map(Number);
        assert.equal(created + updated + unchanged + aside, read);
        if (!hasSeveral) assert.equal(created, tickets);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(elsewhere, [], 'nothing is sent anywhere');
        await leave();
      });
    }

    for (const [index, { what, file, made, comes }] of SMALL_FILES.entries()) {
      test(`${what}, in ${lang}: ${'refused' in comes ? 'one sentence, and what to do' : 'what was understood'}`, async () => {
        const path = made === undefined ? join(HOSTILE, file) : join(folder, `${lang}-${file}`);
        if (made !== undefined) writeFileSync(path, made());
        const { page, leave } = await house.visit({ lang, width: WIDTHS[(index + turn) % WIDTHS.length] });
        await page.locator('input[type=file]').setInputFiles(path);
        const alert = page.locator('.answer [role=alert]');
        const confirm = page.getByRole('button', { name: importing.understood.confirm, exact: true });
        await alert.or(confirm).first().waitFor(WAIT);
        if ('refused' in comes) {
          const sentence = (await alert.textContent(WAIT)) ?? '';
          if (lang === 'nl') assert.match(sentence, comes.refused);
          assert.ok(sentence.length > 30 && !/[{}<>]|undefined|null/u.test(sentence), sentence);
          await page.getByText(importing.refused.again).first().waitFor(WAIT);
        } else {
          const said = (await page.locator('.answer').textContent(WAIT)) ?? '';
          assert.ok(said.includes(count(comes.taken, lang)), `${said} counts ${comes.taken}`);
        }
        assert.deepEqual(await violations(page), []);
        assert.equal(await scrollsSideways(page), false);
        await leave();
      });
    }
  }
});
