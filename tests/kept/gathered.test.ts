import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { learnedSchema } from '../../src/contract/api/learned.schema.ts';
import { changedSchema, patternDetailSchema } from '../../src/contract/api/patterns.schema.ts';
import { type Ticket, ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { wordsIn } from '../../src/words/words.ts';
import { dividedExport } from '../journeys/small-export.ts';
import { keptApp } from './with-app.ts';

/** Two that nobody would put together, and say what one person knows to be one problem. */
const SAID = ['De poort aan het dok zit vast', 'Chauffeur staat buiten te wachten'];

describe('tickets that stand alone and that somebody sees as one problem', () => {
  let kept: Awaited<ReturnType<typeof keptApp>>;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Bakkerij Noord', 12);
    const rows = SAID.map(
      (title, at) => `${4001 + at};0${at + 1}-06-2026 09:00;${title};melder1@voorbeeld.be;Gesloten;;`,
    );
    await kept.api.confirm(company, await kept.api.upload(company, 'noord.csv', dividedExport(rows)));
    await kept.api.reckoned(company);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const base = () => `/api/companies/${company}`;
  const get = async (path: string) => (await kept.api.ask('GET', `${base()}/${path}`)).body;
  const tickets = async (query: string): Promise<readonly Ticket[]> =>
    ticketsSchema.parse(await get(`tickets?${query}`)).tickets;
  const ours = async (): Promise<readonly Ticket[]> =>
    (await Promise.all(['q=4001', 'q=4002'].map(tickets))).flat();
  const gather = (ids: readonly string[]) => kept.api.ask('POST', `${base()}/patterns`, { tickets: ids });

  test('become a problem at once, keep their address when the numbers are made anew, and are theirs to take back', async () => {
    const alone = await ours();
    assert.deepEqual(
      alone.map(({ title, pattern }) => [title, pattern]),
      SAID.map((title) => [title, null]),
    );
    const { change, show } = changedSchema.parse((await gather(alone.map(({ id }) => id))).body);
    const seen = patternDetailSchema.parse(await get(`patterns/${show}`));
    assert.equal(seen.pattern.tickets, 2);
    assert.equal(seen.pattern.name.nl, wordsIn('nl').learned.gathered);
    assert.equal(seen.pattern.stale, true);
    assert.deepEqual(
      learnedSchema.parse(await get('learned.json')).corrections.map(({ said }) => said),
      ['gather'],
    );

    await kept.api.until(
      () => get(`patterns/${show}`),
      (now) => now?.reckoned?.running === null && now?.pattern?.stale === false,
    );
    const anew = patternDetailSchema.parse(await get(`patterns/${show}`));
    assert.equal(anew.pattern.tickets, 2);
    assert.notEqual(anew.pattern.name.nl, wordsIn('nl').learned.gathered, 'what its tickets say');
    assert.deepEqual(new Set((await tickets(`pattern=${show}`)).map(({ title }) => title)), new Set(SAID));

    const undone = await kept.api.ask('POST', `${base()}/changes/${change.id}/undo`, {});
    assert.equal(undone.status, 200);
    assert.equal((await kept.api.ask('GET', `${base()}/patterns/${show}`)).status, 404);
    assert.ok((await ours()).every(({ pattern }) => pattern === null));
    await kept.api.reckoned(company);
    assert.ok(
      (await ours()).every(({ pattern }) => pattern === null),
      'also after the numbers were made anew',
    );
  });

  test('one ticket is no problem, and who stands in one is not taken out of it', async () => {
    const [one] = await ours();
    assert.equal((await gather([one.id])).status, 400);
    const [taken] = (await tickets('alone=no')).filter(({ pattern }) => pattern !== null);
    const refused = await gather([one.id, taken.id]);
    assert.deepEqual([refused.status, refused.body?.code], [409, 'not_alone']);
    assert.equal(
      (await tickets(`pattern=${taken.pattern?.id}`)).some(({ id }) => id === taken.id),
      true,
    );
  });
});
