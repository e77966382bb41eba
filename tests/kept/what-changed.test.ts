import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { analysisSchema } from '../../src/contract/analysis.schema.ts';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { importSchema } from '../../src/contract/api/imports.schema.ts';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { changedDesk, changeLog } from '../made/changed-desk.ts';
import { type KeptApp, keptApp } from './with-app.ts';

describe('a list of changes that is dropped in after the tickets', () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Veranderd', 20);
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const take = async (name: string, content: string) => {
    const done = await kept.api.confirm(company, await kept.api.upload(company, name, content));
    await kept.api.reckoned(company);
    return importSchema.parse(done);
  };
  const body = async (path: string) => (await kept.api.ask('GET', `/api/companies/${company}/${path}`)).body;
  const labels = async () => {
    const { patterns } = patternsSchema.parse(await body('patterns?show=all'));
    const own = patterns.find(({ rhythm }) => rhythm.kind === 'after-change');
    assert.ok(own !== undefined, 'one began at one moment');
    return patternDetailSchema.parse(await body(`patterns/${own.id}`));
  };
  const numbers = async () => {
    const { answer } = answerSchema.parse(await body('answer'));
    assert.ok(answer !== null);
    const { improvements: _, ...population } = answer.population;
    return { population, period: answer.period, totals: answer.totals, change: answer.change };
  };

  test('says of a problem that began which changes fell in those days, and changes no other number', async () => {
    await take('desk.csv', changedDesk());
    const before = await labels();
    assert.equal(before.whatChanged, null, 'without a list nothing is said');
    const numbersBefore = await numbers();

    const log = await take('changes.csv', changeLog());
    assert.deepEqual([log.counts?.created, log.counts?.quarantined, log.counts?.missing], [9, 0, 0]);
    assert.deepEqual(await numbers(), numbersBefore);
    const { tickets: changes } = ticketsSchema.parse(await body('tickets?kind=improvement'));
    assert.equal(changes.length, 9);

    const { pattern, whatChanged } = await labels();
    assert.equal(whatChanged?.kind, 'named');
    assert.ok(pattern.rhythm.since !== undefined && whatChanged !== null);
    const [closest] = whatChanged.named;
    assert.deepEqual(
      [closest.ticket.ticket, closest.day, closest.link],
      ['CHG0030004', '2026-03-02', 'device'],
      'the day on which it took effect, not that on which it was asked for',
    );
    assert.ok(closest.chance < 0.1, `${closest.chance}`);
    assert.equal(
      whatChanged.named.find(({ ticket }) => ticket.ticket === 'CHG0030005'),
      undefined,
      'one that was called off changed nothing',
    );
    assert.equal(whatChanged.logTo, '2026-10-24');
    const found = ticketsSchema.parse(await body('tickets?kind=improvement&q=CHG0030004')).tickets;
    assert.deepEqual(
      found.map(({ id }) => id),
      [closest.ticket.id],
      'it opens its ticket',
    );
    const then = ticketsSchema.parse(await body(`tickets?changed=${pattern.id}`));
    assert.equal(then.total, whatChanged.found, 'the number of changes opens as many');
    for (const { opened } of then.tickets)
      assert.ok(opened !== null && opened >= whatChanged.from && opened <= whatChanged.to);
    assert.ok(then.tickets.some(({ id }) => id === closest.ticket.id));
    const { patterns } = analysisSchema.parse(await body('analysis'));
    const reported = patterns.find(({ id }) => id === pattern.id);
    assert.deepEqual(
      reported?.whatChanged?.named.map(({ ticket, day, link }) => [ticket, day, link]),
      whatChanged.named.map(({ ticket, day, link }) => [ticket.ticket, day, link]),
    );
  });

  test('is not taken for a desk whose tickets are gone, nor the tickets for changes that are', async () => {
    const again = await take('desk.csv', changedDesk());
    assert.equal(again.counts?.missing, 0);
    const log = await take('changes.csv', changeLog());
    assert.deepEqual([log.counts?.unchanged, log.counts?.missing], [9, 0]);
  });

  test('and tickets and changes in one list: what holds one kind alone says nothing of the other', async () => {
    const other = await kept.api.newCompany('In één lijst', 20);
    const head = 'Meldingnummer;Korte omschrijving;Soort melding;Status;Aangemaakt';
    const row = (at: number, kind: string): string =>
      `${kind[0]}${at};${kind} nummer ${at} van de reeks;${kind};Gesloten;2026-03-${String(at).padStart(2, '0')} 09:00`;
    const all = Array.from({ length: 12 }, (_, at) => at + 1);
    const incidents = all.map((at) => row(at, 'Incident'));
    const changes = all.map((at) => row(at, 'Wijziging'));
    const read = async (rows: readonly string[]) =>
      importSchema.parse(
        await kept.api.confirm(
          other,
          await kept.api.upload(other, 'lijst.csv', [head, ...rows].join('\r\n')),
        ),
      ).counts;
    await read(incidents);
    assert.equal((await read(changes))?.missing, 0);
    assert.equal((await read(incidents))?.missing, 0);
    assert.equal((await read([...incidents.slice(0, 5), ...incidents.slice(6)]))?.missing, 1);
  });
});
