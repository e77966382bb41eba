import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ForecastsPage, forecastsSchema } from '../../src/contract/api/forecasts.schema.ts';
import { patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { trackRecordSchema } from '../../src/contract/api/track-record.schema.ts';
import { isBehindTickets } from '../../src/store/reckonings.store.ts';
import { sql } from '../../src/store/sql.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEAD = 'Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt;Afgemeld;Behandelgroep';
const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 6, 9);

const PROBLEMS = [
  { what: 'Printer in de gang drukt niet af, papier zit vast', every: 9, until: 400 },
  { what: 'Wifi in de vergaderzaal valt weg', every: 16, until: 400 },
  { what: 'Scanner van het magazijn leest geen barcodes', every: 11, until: 90 },
  { what: 'Outlook vraagt telkens opnieuw om het wachtwoord', every: 23, until: 400 },
] as const;

/** An export of all tickets before a day: four problems, of which one stops after three months. */
function exportUntil(day: number): string {
  const rows = PROBLEMS.flatMap(({ what, every, until }, problem) =>
    Array.from({ length: Math.ceil(Math.min(day, until) / every) }, (_, time) => {
      const opened = new Date(START + (time * every + problem) * DAY).toISOString();
      const at = `${opened.slice(0, 10)} ${opened.slice(11, 16)}`;
      return { at, line: `P${problem}-${time};${what};${what};Open;${at};;Werkplek` };
    }).filter(({ at }) => Date.parse(`${at.replace(' ', 'T')}Z`) < START + day * DAY),
  );
  return [HEAD, ...rows.map(({ line }) => line)].join('\r\n');
}

describe('forecasts are kept, resolved by what comes later, and forgotten with their tickets', () => {
  let kept: KeptApp;
  let company: string;
  const imports: string[] = [];

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Grootboek', 20);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  /** Waits until the shown numbers know every ticket and correction. */
  const reckoned = async (): Promise<void> => {
    const isBehind = () => kept.context.store.inCompany(company, isBehindTickets);
    while (await isBehind()) {
      await kept.context.reckonings.settled();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const take = async (day: number): Promise<void> => {
    const { id } = await kept.api.confirm(
      company,
      await kept.api.upload(company, 'desk.csv', exportUntil(day)),
    );
    imports.push(id);
    await reckoned();
  };
  const told = async () =>
    trackRecordSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/track-record`)).body);
  const patterns = async () =>
    patternsSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/patterns?show=all`)).body)
      .patterns;
  const list = async (query: string): Promise<ForecastsPage> =>
    forecastsSchema.parse((await kept.api.ask('GET', `/api/companies/${company}/forecasts?${query}`)).body);
  /** Every count of the page and the query of its rows. */
  const counted = async (): Promise<readonly (readonly [string, number])[]> => {
    const { record, replay, stack, waiting, unknown } = await told();
    const ofOne = (of: string, one: typeof record) =>
      one === null
        ? []
        : ([
            [`of=${of}&end=over`, one.n],
            [`of=${of}&end=came`, one.came],
            [`of=${of}&end=over&newest=problem`, one.patterns],
            ...one.bands.flatMap(({ from, n, came }) => {
              const band = `of=${of}&band=${Math.round(from * 5)}`;
              return [
                [`${band}&end=over`, n],
                [`${band}&end=came`, came],
                [`${band}&end=stayed-away`, n - came],
              ] as const;
            }),
            ...one.labels.flatMap(({ label, n, came }) => [
              [`of=${of}&label=${label}&end=over`, n] as const,
              [`of=${of}&label=${label}&end=came`, came] as const,
            ]),
          ] as const);
    return [
      ...ofOne('record', record),
      ...ofOne('replay', replay),
      ['of=replay&end=over', stack?.forecasts ?? 0],
      ['of=replay&end=over&newest=problem', stack?.patterns ?? 0],
      ['end=waiting', waiting.n],
      ['end=unknown', unknown],
    ];
  };
  const rows = () =>
    kept.context.store.inCompany(company, (db) =>
      db.rows<{
        id: string;
        chance: number;
        horizon: number;
        model: string;
        features: string;
        outcome: string;
      }>(sql`
        SELECT pattern_id::text AS id, chance, horizon_days AS horizon, model, features, outcome
        FROM forecasts ORDER BY known_until, pattern_id`),
    );

  test('before any ticket there is nothing, and it says so', async () => {
    const { record, replay, waiting, unknown } = await told();
    assert.deepEqual(
      { record, replay, waiting, unknown },
      {
        record: null,
        replay: null,
        waiting: { n: 0, firstEnds: null },
        unknown: 0,
      },
    );
  });

  test('every chance that is shown is kept, with its horizon, its model and a hash of what it was made from', async () => {
    await take(200);
    const shown = (await patterns()).flatMap(({ id, recurrence }) =>
      recurrence.kind === 'known' ? [[id, recurrence.probability, recurrence.horizonDays]] : [],
    );
    assert.ok(shown.length >= 3, `${shown.length} patterns`);
    const stored = await rows();
    assert.deepEqual(stored.map(({ id, chance, horizon }) => [id, chance, horizon]).sort(), shown.sort());
    assert.ok(
      stored.every(({ model, features }) => model === 'bg-nbd/1' && /^[0-9a-f]{64}$/u.test(features)),
    );
    const { record, replay, waiting } = await told();
    assert.equal(record, null);
    assert.equal(waiting.n, shown.length);
    assert.equal(waiting.firstEnds, '2025-08-22', 'thirty days after the last ticket');
    assert.ok(replay !== null && replay.n > 20 && replay.verdict === 'not-yet');
  });

  test('the same tickets reckoned again say nothing twice', async () => {
    const before = await rows();
    await kept.api.ask('POST', `/api/companies/${company}/reckonings`, {});
    await kept.context.reckonings.settled();
    assert.deepEqual(await rows(), before);
  });

  test('tickets that do not reach past its end leave a forecast open; those that do tell what came', async () => {
    const { length } = await rows();
    await take(215);
    assert.equal((await told()).record, null);
    await take(260);
    const first = (await rows()).slice(0, length);
    const names = new Map((await patterns()).map(({ id, name }) => [id, name.nl]));
    const outcomes = first.map(({ id, outcome }) => [names.get(id), outcome]);
    assert.ok(
      outcomes.every(([name, outcome]) => outcome === (/scan/iu.test(String(name)) ? 'stayed-away' : 'came')),
      JSON.stringify(outcomes),
    );
    const { record, waiting } = await told();
    assert.equal(record?.n, 2 * length, 'those of 200 and of 215 days');
    assert.equal(waiting.n, length);
  });

  test('every count of the record and of the replay opens as many rows', async () => {
    const counts = await counted();
    assert.ok(counts.length > 20, `${counts.length} counts`);
    for (const [query, n] of counts) {
      const { total, forecasts } = await list(query);
      assert.equal(total, n, query);
      assert.equal(forecasts.length, Math.min(n, 50), query);
    }
  });

  test('a row says what was said and when, and the ticket with which it came back', async () => {
    for (const which of ['record', 'replay']) {
      const { forecasts } = await list(`of=${which}&end=came`);
      for (const { pattern, said, knownUntil, ends, came, ticket, chance } of forecasts) {
        assert.ok(ticket !== null && came !== null && pattern !== null, JSON.stringify({ which, ends }));
        assert.ok(knownUntil <= came && came <= ends && knownUntil <= said);
        assert.ok(chance > 0 && chance < 1);
        const path = `/api/companies/${company}/tickets?pattern=${pattern.id}&q=${ticket.number}`;
        const { tickets } = ticketsSchema.parse((await kept.api.ask('GET', path)).body);
        const [one] = tickets.filter(({ id }) => id === ticket.id);
        assert.deepEqual([one?.opened, one?.title], [came, ticket.title], 'its number opens it');
      }
    }
    const { forecasts } = await list('end=stayed-away');
    assert.ok(forecasts.every(({ came, ticket }) => came === null && ticket === null));
    assert.ok(forecasts.some(({ pattern }) => /scan/iu.test(String(pattern?.name.nl))));
  });

  test('the forecasts of one problem stand by themselves, a page at a time', async () => {
    const [{ id, name }] = await patterns();
    const all = await list(`of=replay&pattern=${id}`);
    assert.equal(all.about?.nl, name.nl);
    assert.ok(all.total > 5 && all.forecasts.every(({ pattern }) => pattern?.id === id));
    const whole = await list('of=replay');
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(whole.total / whole.pageSize) }, (_, at) =>
        list(`of=replay&page=${at + 1}`),
      ),
    );
    const seen = pages.flatMap(({ forecasts }) =>
      forecasts.map((each) => `${each.pattern?.id} ${each.said}`),
    );
    assert.equal(seen.length, whole.total);
    assert.equal(new Set(seen).size, whole.total, 'no row twice');
    assert.equal((await list('of=replay&page=900')).page, pages.length, 'past the last it is the last');
  });

  test('what cannot be asked is refused', async () => {
    for (const query of ['band=5', 'band=-1', 'of=both', 'end=soon', 'page=0', 'pattern=x'])
      assert.equal(
        (await kept.api.ask('GET', `/api/companies/${company}/forecasts?${query}`)).status,
        400,
        query,
      );
  });

  test('a chance that a correction changed is kept beside the one of before, and each is resolved', async () => {
    const all = await patterns();
    const scanner = all.find(({ name }) => /scan/iu.test(name.nl));
    const other = all.find(({ id }) => id !== scanner?.id);
    assert.ok(scanner !== undefined && other !== undefined && other.recurrence.kind === 'known');
    const before = await rows();
    const merged = await kept.api.ask('POST', `/api/companies/${company}/patterns/${scanner.id}/merge`, {
      version: scanner.version,
      other: other.id,
    });
    assert.equal(merged.status, 200, JSON.stringify(merged.body));
    await reckoned();
    const stored = await rows();
    assert.ok(
      before.every((row) => stored.some((each) => each.features === row.features)),
      'none is changed',
    );
    const ten = (chance: number): number => Math.min(9, Math.max(1, Math.round(chance * 10)));
    for (const { id, name, recurrence } of await patterns()) {
      if (recurrence.kind !== 'known') continue;
      const said = stored.filter((row) => row.id === id && row.outcome === null);
      const isKept = said.some(
        ({ chance, horizon }) =>
          ten(chance) === ten(recurrence.probability) && horizon === recurrence.horizonDays,
      );
      assert.ok(isKept, `${name.nl}: shown ${recurrence.probability}, kept ${JSON.stringify(said)}`);
    }
    const ofScanner = stored.filter(({ id, outcome }) => id === scanner.id && outcome === null);
    assert.equal(new Set(ofScanner.map(({ chance }) => ten(chance))).size, 2, JSON.stringify(ofScanner));
    assert.equal(new Set(ofScanner.map(({ features }) => features)).size, 2);
    const newest = await list(`of=record&end=waiting&newest=problem&pattern=${scanner.id}`);
    const shown = (await patterns()).find(({ id }) => id === scanner.id)?.recurrence;
    assert.ok(shown?.kind === 'known');
    assert.deepEqual(
      newest.forecasts.map(({ chance }) => chance),
      [shown.probability],
      'the newest of a problem is the one that is shown',
    );
    await take(330);
    const over = (await rows()).filter(({ features }) =>
      ofScanner.some((each) => each.features === features),
    );
    assert.deepEqual(
      over.map(({ outcome }) => outcome),
      ['came', 'came'],
    );
  });

  test('a forecast of a problem that was merged away cannot be known', async () => {
    const { unknown } = await told();
    assert.ok(unknown >= 1);
    assert.equal((await list('end=unknown')).total, unknown);
    for (const [query, n] of await counted()) assert.equal((await list(query)).total, n, query);
  });

  test('a forgotten import takes with it what was said since, and what it told', async () => {
    for (const id of imports.splice(1)) {
      const { status } = await kept.api.ask('DELETE', `/api/companies/${company}/imports/${id}`);
      assert.equal(status, 204);
    }
    await reckoned();
    const { record } = await told();
    assert.equal(record, null, 'nothing that was resolved is left');
    assert.ok((await list('')).forecasts.every(({ ticket }) => ticket === null));
    assert.ok((await rows()).every(({ outcome }) => outcome === null || outcome === 'unknown'));
  });

  test('a forgotten company leaves no forecast', async () => {
    await kept.api.ask('DELETE', `/api/companies/${company}`);
    const left = await kept.context.store.upkeep(sql`SELECT count(*)::int AS n FROM forecasts`);
    assert.equal(left[0]?.n, 0);
  });
});
