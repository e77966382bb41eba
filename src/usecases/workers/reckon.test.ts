import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { type ReckoningThread, reckoningThreads } from './reckon.ts';

const threads = reckoningThreads();
after(() => threads.close());

/** A company without a ticket. */
function startEmpty(): ReckoningThread {
  const settings = {
    name: 'Bakkerij Noord',
    timezone: 'Europe/Brussels',
    labourCostCents: 4_820,
    people: null,
    seed: 1,
    lang: 'nl',
  } as const;
  return threads.start(
    { settings, namesKnown: true },
    { progress: () => undefined, keep: async () => undefined },
  );
}

function begin(thread: ReckoningThread): void {
  thread.give({
    kind: 'begin',
    corrections: [],
    before: [],
    asleep: [],
    names: [],
    openForecasts: [],
    grouping: null,
  });
}

describe('reckoningThreads', () => {
  test('one company after the other gets its answer, the next ones from a thread that was warm', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const thread = startEmpty();
      begin(thread);
      const { answer } = await thread.outcome;
      assert.equal(answer.answer.verdict, 'not-yet');
    }
  });

  test('one that is ended gives no answer, and the next company gets another thread', async () => {
    const ended = startEmpty();
    const outcome = assert.rejects(ended.outcome, /ended before it had an answer/u);
    ended.end();
    await outcome;
    const next = startEmpty();
    begin(next);
    assert.equal((await next.outcome).answer.population.incidents, 0);
  });

  test('what was done is ended without harm to whoever has its thread now', async () => {
    const first = startEmpty();
    begin(first);
    await first.outcome;
    const second = startEmpty();
    first.end();
    begin(second);
    assert.equal((await second.outcome).answer.answer.verdict, 'not-yet');
  });

  test('two at once do not share one', async () => {
    const both = [startEmpty(), startEmpty()];
    for (const thread of both) begin(thread);
    for (const { outcome } of both) assert.equal((await outcome).answer.totals.band, 'unknown');
  });
});
