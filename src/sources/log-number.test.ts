import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import type { Field } from './field.ts';
import { type LogColumns, readLog } from './read-log.ts';

const CASES = 60;
const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 0, 5, 8);
const NOW = Date.UTC(2026, 10, 1) / 1000;

type Cells = readonly (string | number)[];

function read(
  heading: string,
  rows: readonly Cells[],
  asked: Partial<LogColumns> = {},
  map: ReadonlyMap<string, Field> = new Map(),
) {
  const head = `${heading},opened,changed,machine,error,status`;
  const bytes = Buffer.from([head, ...rows.map((cells) => cells.join(','))].join('\n'));
  const columns = { group: 'machine,error', id: '', time: '', ...asked };
  const result = finish(readLog([{ file: 'log.csv', bytes }], { timezone: 'UTC', map, now: NOW }, columns));
  assert.ok(result.ok);
  return result;
}

const timeAt = (days: number): string =>
  new Date(START_MS + days * DAY_MS).toISOString().slice(0, 16).replace('T', ' ');
const STATES = ['new', 'busy', 'closed'];

/** Three rows a case, a day apart, as the list was written. */
const versions = (numberOf: (each: number) => string | number): readonly Cells[] =>
  Array.from({ length: CASES }, (_, each) =>
    STATES.map((state, step): Cells => {
      const [opened, changed] = [timeAt(each * 3), timeAt(each * 3 + step)];
      return [numberOf(each), opened, changed, `M-${each % 5}`, `E${each % 3}`, state];
    }),
  ).flat();

/** All but the number in reverse over the rows of a number that was there before. */
function shuffledLater(rows: readonly Cells[]): readonly Cells[] {
  const first = new Map(rows.map(([number], at) => [number, at] as const).toReversed());
  const later = rows.flatMap(([number], at) => (first.get(number) === at ? [] : [at]));
  const from = new Map(later.map((at, index) => [at, later[later.length - 1 - index]]));
  return rows.map((cells, at) => [cells[0], ...rows[from.get(at) ?? at].slice(1)]);
}

describe('the number of an event of a log', () => {
  for (const heading of [
    'number',
    'Nummer',
    'ticket',
    'case',
    'Case ID',
    'incident',
    'Zaak',
    'Numéro de ticket',
    'id',
  ])
    for (const time of ['', 'changed'])
      test(`${heading} is it, ${time === '' ? 'whichever time counts' : 'also at the time of each change'}`, () => {
        const { log, numbered } = read(
          heading,
          versions((each) => 1000 + each),
          { time },
        );
        assert.equal(log.times.length, CASES);
        assert.deepEqual(numbered, { column: heading, again: 2 * CASES });
      });

  test('what later rows say makes no difference', () => {
    for (const heading of ['number', 'case', 'id']) {
      const rows = versions((each) => `INC${1000 + each}`);
      for (const time of ['', 'changed']) {
        const [before, after] = [read(heading, rows, { time }), read(heading, shuffledLater(rows), { time })];
        assert.deepEqual(after.log.times, before.log.times);
        assert.deepEqual(after.log.groups, before.log.groups);
        assert.equal(after.log.times.length, CASES);
      }
    }
  });

  test('a bare id of few devices that come again and again is none, and each row is an event', () => {
    const { log, numbered } = read(
      'id',
      versions((each) => 1 + (each % 5)),
    );
    assert.equal(log.times.length, 3 * CASES);
    assert.deepEqual(numbered, { column: null, again: 0 });
  });

  test('words under such a heading are none, and what is grouped by is none', () => {
    const words = versions((each) => ['jam', 'paper', 'toner'][each % 3]);
    assert.equal(read('case', words).numbered.column, null);
    const numbers = versions((each) => 1000 + each);
    assert.equal(read('number', numbers, { group: 'number' }).log.times.length, 3 * CASES);
  });

  test('what is said of a column wins', () => {
    const numbers = versions((each) => 1000 + each);
    assert.equal(read('number', numbers, {}, new Map([['number', 'other']])).numbered.column, null);
    assert.equal(read('mark', numbers, {}, new Map([['mark', 'id']])).numbered.column, 'mark');
  });
});
