import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  SORT_KEYS,
  type Sort,
  type SortKey,
  type Ticket,
  ticketsSchema,
} from '../../src/contract/api/tickets.schema.ts';
import { fold } from '../../src/engine/text/fold.ts';
import { unevenExport } from '../made/uneven-export.ts';
import { type KeptApp, keptApp } from './with-app.ts';

/** What a ticket says of it, in words or numbers whose order is that of the list. */
const SAYS: Readonly<Record<SortKey, (ticket: Ticket) => string | number | null>> = {
  opened: ({ opened }) => opened,
  lost: ({ lostSeconds }) => lostSeconds,
  team: ({ team }) => (team === null ? null : fold(team)),
  site: ({ site }) => (site === null ? null : fold(site)),
  asset: ({ asset }) => (asset === null ? null : fold(asset)),
};

describe('tickets in another order', () => {
  let kept: KeptApp;
  let company: string;
  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Werkplaats', 12);
    await kept.api.confirm(company, await kept.api.upload(company, 'oneven.csv', unevenExport()));
    await kept.api.reckoned(company);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const read = async (query: string, of = company) =>
    ticketsSchema.parse((await kept.api.ask('GET', `/api/companies/${of}/tickets?${query}`)).body);

  /** Every page of a list, one after the other. */
  async function whole(query: string): Promise<readonly Ticket[]> {
    const all: Ticket[] = [];
    for (let page = 1; ; page += 1) {
      const { tickets, total, pageSize } = await read(`${query}&page=${page}`);
      all.push(...tickets);
      if (page * pageSize >= total) return all;
    }
  }

  const both = (key: SortKey): readonly Sort[] => [key, `-${key}`];

  for (const narrowed of ['', 'lang=nl', 'kind=reported', 'q=print']) {
    for (const sort of SORT_KEYS.flatMap(both)) {
      test(`${sort} of ${narrowed || 'all'}: each ticket once, in order, those that say nothing last`, async () => {
        const plain = await whole(narrowed);
        const sorted = await whole(`${narrowed}&sort=${sort}`);
        const ids = (tickets: readonly Ticket[]) => tickets.map(({ id }) => id);
        assert.ok(plain.length > 0);
        assert.deepEqual(ids(sorted).sort(), ids(plain).sort());
        const says = SAYS[sort.replace('-', '') as SortKey]; // Safe cast: a sort without its minus is its key.
        const said = sorted.map(says);
        const known = said.flatMap((each) => each ?? []);
        assert.deepEqual(said.slice(0, known.length), known, 'those that say nothing are last');
        const isAfter = (a: string | number, b: string | number) => (sort.startsWith('-') ? a < b : a > b);
        const wrong = known.findIndex((each, index) => index > 0 && isAfter(known[index - 1], each));
        assert.equal(wrong, -1, `${known[wrong - 1]} before ${known[wrong]}`);
        assert.deepEqual(
          ids(await whole(`${narrowed}&sort=${sort}`)),
          ids(sorted),
          'asked again it is the same',
        );
      });
    }
  }

  test('the newest come first unless another order is asked, and a wrong order is refused', async () => {
    assert.deepEqual(await whole('sort=-opened'), await whole(''));
    const { status } = await kept.api.ask('GET', `/api/companies/${company}/tickets?sort=requester`);
    assert.equal(status, 400);
  });

  test('a name in capitals or with an accent stands beside the same name without', async () => {
    const teams = (await whole('sort=team')).flatMap(({ team }) => team ?? []);
    const lasts = new Set(teams.slice(0, teams.length / 2));
    assert.deepEqual([...lasts].sort(), ['Ateliér', 'atelier']);
  });

  test('only what some ticket says is offered', async () => {
    assert.deepEqual((await read('')).sorts, SORT_KEYS);
    const empty = await kept.api.newCompany('Nog leeg', null);
    assert.deepEqual((await read('', empty)).sorts, []);
  });
});
