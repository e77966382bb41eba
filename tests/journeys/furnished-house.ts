import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { companySchema } from '../../src/contract/api/companies.schema.ts';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { LANGS, type Lang } from '../../src/words/format.ts';
import { violations } from './axe.ts';
import { openHouse, scrollsSideways, until } from './house.ts';
import {
  dividedExport,
  evenExport,
  oddExport,
  smallExport,
  twoCompanies,
  watchedExport,
} from './small-export.ts';

const WIDTHS = [1440, 390] as const;
/**
 * The languages in which a state is looked at. The database behind a page changes nothing in its looks, so on PostgreSQL each is
 * seen in one, another for another `turn`.
 */
export const spokenAt = (turn: number): readonly Lang[] =>
  process.env.DATABASE_URL ? [LANGS[turn % LANGS.length]] : LANGS;
/** In which looks each state of a page is seen. */
export const EVERY = `in ${spokenAt(0).length === 1 ? 'one language' : 'three languages'}, in both themes, wide and narrow`;

/** A folder for pictures of every state that is tested; without it none are made. */
const { LOOKS } = process.env;

export const UNDATED = 3; // two without a date, and one whose date cannot be read

type House = Awaited<ReturnType<typeof openHouse>>;

/** A company with the small export in it, one row of it left out, reckoned; one with alerts of machines too; one with nothing; and imports in every state. */
async function furnish({ ask }: House) {
  const full = randomUUID();
  const empty = randomUUID();
  const watched = randomUUID();
  const name = (id: string, said: object) =>
    ask(companySchema, 'PUT', `/api/companies/${id}`, { people: null, version: null, ...said });
  await name(full, { name: 'Bakkerij Noord' });
  await name(empty, { name: 'Garage Zuid', people: 12 });
  await name(watched, { name: 'Drukkerij West' });
  const pathOf = ({ id }: Import, of = full): string => `/api/companies/${of}/imports/${id}`;
  const bring = async (content: string, state: Import['state'], into = full): Promise<Import> => {
    const path = `/api/companies/${into}/imports?file=export.csv`;
    const begun = await ask(importSchema, 'POST', path, content);
    return until(
      () => ask(importSchema, 'GET', pathOf(begun, into)),
      (now) => now.state === state,
    );
  };
  const act = (verb: 'confirm' | 'cancel', one: Import, of = full): Promise<Import> =>
    ask(importSchema, 'POST', `${pathOf(one, of)}/${verb}`, { version: one.version });

  const undated = [3001, 3002].map(
    (id) => `${id};;Printer boven drukt niet af;melder1@voorbeeld.be;Gesloten;;`,
  );
  const broken = dividedExport([...undated, '1999;only three;cells;']);
  const done = await bring(broken, 'understood');
  await act('confirm', done);
  await act('confirm', await bring(watchedExport(), 'understood', watched), watched);
  for (const company of [full, watched])
    await until(
      () => ask(answerSchema, 'GET', `/api/companies/${company}/answer`),
      ({ answer, reckoned }) => answer !== null && reckoned.running === null,
    );
  const { patterns } = await ask(patternsSchema, 'GET', `/api/companies/${full}/patterns`);
  const imports = {
    done,
    understood: await bring(smallExport(), 'understood'),
    odd: await bring(oddExport(), 'understood'),
    asked: await bring(evenExport(1), 'understood'),
    cancelled: await act('cancel', await bring(smallExport(), 'understood')),
    refused: await bring('', 'refused'),
    'whose is it': await bring(twoCompanies(), 'refused'),
  };
  const { tickets } = await ask(
    ticketsSchema,
    'GET',
    `/api/companies/${full}/tickets?pattern=${patterns[0].id}`,
  );
  return { full, empty, watched, imports, pattern: patterns[0].id, ticket: tickets[0].id };
}

export type Furnished = Awaited<ReturnType<typeof furnish>>;

/** A furnished house with one visitor a language, whose page goes from state to state without a new browser each time. */
export async function openFurnished() {
  const house = await openHouse();
  const made = await furnish(house);
  const visitors = new Map<Lang, Awaited<ReturnType<House['visit']>>>();
  for (const lang of LANGS) visitors.set(lang, await house.visit({ lang }));

  /** The visitor's page, with nothing left of what a test did to it; at `path` when given. */
  const at = async (lang: Lang, path?: string): Promise<Page> => {
    const visitor = visitors.get(lang);
    if (visitor === undefined) throw new Error(`nobody visits in ${lang}`);
    const { page, elsewhere } = visitor;
    assert.deepEqual(elsewhere, [], 'nothing goes to another machine');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (path !== undefined) await page.goto(house.url + path);
    return page;
  };
  return { ...house, made, at };
}

/** Opens what is folded away, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate("for (const folded of document.querySelectorAll('main details')) folded.open = true");
}

/**
 * No violation and no sideways scrolling, in the light and in the dark; one of them wide and one narrow, the other way round
 * for every other `turn`. Over the languages a state comes by in each theme at each width. The second look at a page asks
 * only what a look can change: its names, roles and order passed a moment ago.
 */
export async function fine(page: Page, lang: Lang, turn = 0): Promise<void> {
  for (const [index, colorScheme] of (['light', 'dark'] as const).entries()) {
    const width = WIDTHS[(index + turn + LANGS.indexOf(lang)) % WIDTHS.length];
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    const look = `${page.url()} ${lang} ${colorScheme} ${width}`;
    assert.equal(await page.evaluate('document.documentElement.lang'), lang, look);
    assert.deepEqual(await violations(page, index === 0 ? 'everything' : 'looks'), [], look);
    assert.equal(await scrollsSideways(page), false, `${look} scrolls sideways`);
    if (LOOKS !== undefined) await keepLook(page, [lang, colorScheme, String(width)]);
  }
}

let looks = 0;

/** A picture of the whole page, in the order of the tests, so that somebody can look at every state with their own eyes. */
async function keepLook(page: Page, look: readonly string[]): Promise<void> {
  looks += 1;
  const place = new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, '').replace(/\W+/gu, '-');
  const name = [process.pid, String(looks).padStart(4, '0'), place, ...look].join('.');
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}
