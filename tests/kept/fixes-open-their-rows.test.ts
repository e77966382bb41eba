import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { openVerhaegen, type Verhaegen } from './open-verhaegen.ts';

describe('the numbers of what was done about a problem, and the rows they open', () => {
  let here: Verhaegen;

  before(async () => {
    here = await openVerhaegen();
  });
  after(() => here.clear());

  test('the times a problem came before something was done and since open the ticket with which each began', async () => {
    const { patterns } = await here.read(patternsSchema, 'patterns');
    const held = patterns.toSorted((a, b) => b.days.length - a.days.length).slice(0, 5);
    for (const { id, version, days, tickets } of held) {
      const on = days[Math.floor(days.length * 0.7)].day;
      await here.api.ask('POST', `/api/companies/${here.company}/patterns/${id}/fix`, {
        version,
        on,
        note: '',
      });
      const { proof } = await here.read(patternDetailSchema, `patterns/${id}`);
      assert.ok(proof !== null && proof.before.episodes > 0 && proof.after.episodes < tickets);
      assert.equal(await here.rows(`pattern=${id}&came=before-fix`), proof.before.episodes);
      const since = await here.read(ticketsSchema, `tickets?pattern=${id}&came=since-fix`);
      assert.equal(since.total, proof.after.episodes);
      for (const { opened } of since.tickets) assert.ok(opened !== null && opened > on);
    }
    assert.equal(await here.rows('came=since-fix'), 0, 'of no problem');
  });

  test('the problems that it is held against, and those that fell as far, open as many', async () => {
    const { patterns } = await here.read(patternsSchema, 'patterns');
    const held = patterns.filter(({ fix }) => fix !== null);
    const seen = { watched: 0, fell: 0 };
    for (const { id } of held) {
      const { proof } = await here.read(patternDetailSchema, `patterns/${id}`);
      const beside = await here.read(patternsSchema, `patterns?show=all&beside=${id}`);
      const fell = await here.read(patternsSchema, `patterns?show=all&beside=${id}&fell=yes`);
      assert.deepEqual({ watched: beside.total, fell: fell.total }, proof?.others);
      const besides = new Set(beside.patterns.map((each) => each.id));
      assert.ok(!besides.has(id) && fell.patterns.every((each) => besides.has(each.id)));
      assert.ok(beside.patterns.every(({ fix }) => fix === null));
      seen.watched += beside.total;
      seen.fell += fell.total;
    }
    assert.ok(seen.watched > 0 && seen.fell > 0, JSON.stringify(seen));
    const unfixed = patterns.find(({ fix }) => fix === null);
    assert.equal((await here.read(patternsSchema, `patterns?show=all&beside=${unfixed?.id}`)).total, 0);
  });
});
