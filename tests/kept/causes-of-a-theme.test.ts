import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import type { Theme } from '../../src/engine/patterns/catalogue/catalogue.ts';
import { WHOLE_CATALOGUE } from '../../src/engine/patterns/catalogue/whole-catalogue.ts';
import { isBehindTickets } from '../../src/store/reckonings.store.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEAD = 'Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt;Afgemeld;Behandelgroep';
const DAY = 86_400_000;
const TIMES = 6;
const PROBLEMS = { printing: 14, mail: 4 } as const;

/** Problems of two themes as the catalogue names them, each six times in a year and closed the next day. */
function twoThemes(): string {
  const titles = Object.entries(PROBLEMS).flatMap(([theme, n]) =>
    WHOLE_CATALOGUE.cards
      .filter((card) => card.theme === theme)
      .slice(0, n)
      .map(({ name }) => name.nl),
  );
  const minute = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const lines = titles.flatMap((title, problem) =>
    Array.from({ length: TIMES }, (_, time) => {
      const at = Date.UTC(2025, 0, 2 + 3 * problem + 41 * time, 9, problem);
      return `T${problem}-${time};${title};${title};Gesloten;${minute(at)};${minute(at + DAY)};Werkplek`;
    }),
  );
  return [HEAD, ...lines].join('\r\n');
}

describe('how often closing removed the cause, of one theme', () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Drukhuis', 20);
    await kept.api.confirm(company, await kept.api.upload(company, 'desk.csv', twoThemes()));
    while (await kept.context.store.inCompany(company, isBehindTickets)) {
      await kept.context.reckonings.settled();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const get = async (path: string): Promise<unknown> =>
    (await kept.api.ask('GET', `/api/companies/${company}/${path}`)).body;
  const closuresOf = async (theme?: Theme | 'none') =>
    patternsSchema.parse(await get(theme === undefined ? 'patterns' : `patterns?theme=${theme}`)).closures;
  const rows = async (query: string): Promise<number> =>
    ticketsSchema.parse(await get(`tickets?${query}`)).total;

  test('a theme with enough problems and closures has its own figure, which opens its own tickets', async () => {
    const printing = await closuresOf('printing');
    assert.ok(printing?.kind === 'known');
    assert.equal(printing.theme, 'printing');
    assert.ok(printing.closures >= 30 && printing.closures < (await rows('closes=yes')));
    assert.equal(await rows('closes=yes&theme=printing'), printing.closures);
  });

  test('one with too few, and problems without a theme, have that of all problems', async () => {
    const all = await closuresOf();
    assert.ok(all?.kind === 'known');
    assert.equal(all.theme, null);
    assert.equal(await rows('closes=yes'), all.closures);
    assert.deepEqual(await closuresOf('mail'), all);
    assert.deepEqual(await closuresOf('none'), all);
  });
});
