import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { type KnownReporting, reportingSchema } from '../../src/contract/api/reporting.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { deskOfDevices, eventsOfDevices, FIXED_ON, planted } from '../made/watched-devices.ts';
import { type KeptApp, keptApp } from './with-app.ts';

describe('what devices measured beside what people reported', () => {
  let kept: KeptApp;

  before(async () => {
    kept = await keptApp();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  function asker(company: string) {
    const body = async (path: string) =>
      (await kept.api.ask('GET', `/api/companies/${company}/${path}`)).body;
    return {
      body,
      take: async (name: string, content: string) => {
        const done = await kept.api.confirm(company, await kept.api.upload(company, name, content));
        await kept.api.reckoned(company);
        return importSchema.parse(done);
      },
      reporting: async () => reportingSchema.parse(await body('reporting')).reporting,
      rows: async (query: string): Promise<number> =>
        ticketsSchema.parse(await body(`tickets?${query}`)).total,
      numbers: async () => {
        const { answer } = answerSchema.parse(await body('answer'));
        assert.ok(answer !== null);
        const { machine: _, ...population } = answer.population;
        return { population, period: answer.period, totals: answer.totals, change: answer.change };
      },
    };
  }
  type Asker = ReturnType<typeof asker>;

  /** Each number opens as many rows, on either list. */
  async function opens({ rows }: Asker, told: KnownReporting): Promise<void> {
    const { rate, people, tickets, quarters, halves, troubles, period, saysDevice } = told;
    assert.equal(await rows('told=measured'), rate.measured);
    assert.equal(await rows('told=reported'), rate.reported);
    assert.equal(await rows('told=unreported'), rate.measured - rate.reported);
    assert.equal(await rows('told=report'), tickets);
    assert.equal(await rows('told=unmeasured'), people.unmeasured);
    assert.equal(await rows(`kind=reported&opened=${period.from}..${period.to}`), saysDevice.of);
    assert.ok(halves !== null);
    for (const { from, to, measured, reported } of [...quarters, halves.before, halves.after]) {
      assert.equal(await rows(`told=measured&opened=${from}..${to}`), measured, from);
      assert.equal(await rows(`told=reported&opened=${from}..${to}`), reported, from);
    }
    for (const { id, measured, reported } of troubles) {
      assert.equal(await rows(`told=measured&trouble=${id}`), measured, id);
      assert.equal(await rows(`told=reported&trouble=${id}`), reported, id);
    }
  }

  /** What was planted, but for the last days, of which reports may still come. */
  function asPlanted({ rate }: KnownReporting): void {
    const { measured, reported } = planted();
    assert.ok(rate.measured <= measured && rate.measured >= measured - 3, `${rate.measured} of ${measured}`);
    const share = reported / measured;
    assert.ok(rate.low <= share && share <= rate.high, `${rate.low} ${share} ${rate.high}`);
    assert.ok(Math.abs(rate.reported - reported) <= 4, `${rate.reported} and ${reported}`);
  }

  test('with tickets alone it cannot be known; with a list of events it is, and nothing else changes', async () => {
    const company = await kept.api.newCompany('Twee lijsten', 20);
    const here = asker(company);
    await here.take('desk.csv', deskOfDevices({ alerts: false }));
    const alone = await here.reporting();
    assert.deepEqual(alone, { kind: 'cannot-be-known', why: 'no-events', have: 0, need: 1 });
    const numbers = await here.numbers();

    const list = await here.take('events.csv', eventsOfDevices());
    const { understood, counts } = list;
    assert.deepEqual(
      understood?.files.map(({ source, suspicions }) => [source.kind, suspicions[0].code]),
      [['events', 'device_events']],
    );
    assert.deepEqual(understood?.population, { machine: 2 * planted().measured });
    assert.deepEqual([counts?.created, counts?.missing, counts?.joined], [2 * planted().measured, 0, 0]);
    assert.deepEqual(await here.numbers(), numbers, 'no report of anybody, and no lost time');

    const told = await here.reporting();
    assert.ok(told?.kind === 'known', JSON.stringify(told));
    asPlanted(told);
    await opens(here, told);
    assert.ok(told.people.unmeasured > 0 && told.totals.length === 4, JSON.stringify(told.people));
    assert.ok(told.totals[0].n < told.totals[3].n);
    assert.equal(told.change.kind === 'known' && told.change.verdict, 'falls');

    const again = await here.take('events.csv', eventsOfDevices());
    assert.deepEqual([again.counts?.unchanged, again.counts?.created], [2 * planted().measured, 0]);
    const tickets = await here.take('desk.csv', deskOfDevices({ alerts: false }));
    assert.deepEqual([tickets.counts?.created, tickets.counts?.missing], [0, 0]);
  });

  test('an export that holds both says the same', async () => {
    const here = asker(await kept.api.newCompany('Eén lijst', 20));
    await here.take('desk.csv', deskOfDevices({ alerts: true }));
    const told = await here.reporting();
    assert.ok(told?.kind === 'known', JSON.stringify(told));
    asPlanted(told);
    await opens(here, told);
  });

  test('tickets that stop after something was done, while the device goes on, prove that people stopped reporting', async () => {
    const company = await kept.api.newCompany('Stil', 20);
    const here = asker(company);
    await here.take('desk.csv', deskOfDevices({ alerts: false }));
    const { patterns } = patternsSchema.parse(await here.body('patterns?show=all'));
    const labels = patterns.find(({ words, name }) => /etiket|label/iu.test(`${name.nl} ${words.join(' ')}`));
    assert.ok(labels !== undefined, patterns.map(({ name }) => name.nl).join(', '));
    const { id, version } = labels;
    await kept.api.ask('POST', `/api/companies/${company}/patterns/${id}/fix`, {
      ...{ version, on: FIXED_ON, note: 'rol vervangen' },
    });
    const proof = async () => patternDetailSchema.parse(await here.body(`patterns/${id}`)).proof;
    const blind = await proof();
    assert.ok(blind !== null && blind.measured === null);
    assert.notEqual(blind.verdict, 'stopped-reporting', blind.verdict);
    await here.take('events.csv', eventsOfDevices());
    const seen = await proof();
    assert.equal(seen?.verdict, 'stopped-reporting', JSON.stringify(seen));
    assert.ok(seen?.measured !== null && seen !== null);
    const [{ id: alert, before: earlier, after: since }] = seen.measured.alerts;
    assert.equal(seen.measured.alerts.length, 1);
    assert.deepEqual({ before: earlier, after: since }, planted().labels);
    const { before: days, after: later } = seen.measured;
    assert.equal(await here.rows(`alert=${alert}&came=each&opened=${days.from}..${days.to}`), earlier);
    assert.equal(await here.rows(`alert=${alert}&came=each&opened=${later.from}..${later.to}`), since);
  });
});
