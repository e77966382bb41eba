import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../engine/base/progress.ts';
import type { FlowingText } from './flow/text-flow.ts';
import { surveyJson } from './read-json.ts';
import type { Row, Table } from './table.ts';

const RECORD_MOST = 4_000_000;

/** A text that comes in parts of so many characters. */
const flowing = (text: string, length: number): FlowingText => ({
  lengthMost: text.length,
  open: () => {
    let at = 0;
    return () => {
      const part = text.slice(at, at + length);
      at += part.length;
      return part;
    };
  },
  stretch: () => '',
});

function tableOf(text: string, length = text.length): Table {
  const table = finish(surveyJson(flowing(text, length)));
  assert.ok(table.ok, JSON.stringify(table));
  return table;
}

/** All that a table says. */
const said = ({ headings, count, notes, leftOut, rows, all, format, facts }: Table) => ({
  ...{ format, headings, count, notes, rows },
  leftOut: [...leftOut],
  all: [...all()],
  facts: headings.map((_, column) => facts(column)),
});

const record = (id: number, text = 'muis "stuk" {weer} \\ [ja]'): string =>
  JSON.stringify({ id, title: text, by: { name: 'Jan' }, tags: ['a', `b${id}`] }, null, id % 2);
const records = (from: number, n: number): readonly string[] =>
  Array.from({ length: n }, (_, at) => record(from + at));
const ids = (rows: Iterable<Row>): readonly (string | undefined)[] =>
  Array.from(rows, ({ cells }) => cells[0]);
const WAYS: Readonly<Record<string, (all: readonly string[]) => string>> = {
  'a list': (all) => `[${all.join(',\n')}]\n`,
  'a list under a key': (all) => `{"next": null,\n"tickets": [${all.join(', ')}], "count": 3}`,
  'records under their numbers': (all) =>
    `{"objects":{${all.map((each, at) => `"Incident::${at}": ${each}`).join(',')}}}`,
  'a record a line': (all) => all.map((each) => each.replaceAll('\n', ' ')).join('\n'),
};

describe('JSON that flows', () => {
  for (const [way, write] of Object.entries(WAYS)) {
    test(`${way}: where the text is cut changes nothing, sound or wounded`, () => {
      const whole = write(records(1, 900));
      const wound = fc.tuple(fc.nat(), fc.constantFrom('"', '{', '}', ']', '\n', ',', ':', 'x'));
      fc.assert(
        fc.property(
          fc.array(wound, { maxLength: 3 }),
          fc.integer({ min: 40, max: 90_000 }),
          (wounds, length) => {
            let text = whole;
            for (const [place, mark] of wounds) {
              const at = 1 + (place % (text.length - 1));
              text = text.slice(0, at) + mark + text.slice(at);
            }
            const [one, other] = [text.length, length].map((most) => finish(surveyJson(flowing(text, most))));
            const [seen, wanted] = [one, other].map((each) => JSON.stringify(each.ok ? said(each) : each));
            assert.ok(seen === wanted, 'another table');
          },
        ),
        { numRuns: 8 },
      );
    });

    test(`${way}: each of 8,000 records is taken, in order, and 5,000 at most are held`, () => {
      const table = tableOf(write(records(1, 8_000)), 32_768);
      assert.equal(table.count, 8_000);
      assert.equal(table.leftOut.length, 0);
      assert.deepEqual(table.headings, ['id', 'title', 'by.name', 'tags']);
      assert.deepEqual(
        ids(table.all()),
        Array.from({ length: 8_000 }, (_, at) => String(at + 1)),
      );
      assert.ok(table.rows.length > 1_000 && table.rows.length <= 5_000, `${table.rows.length} rows`);
      assert.ok(table.rows.every(({ cells }) => cells.length === 4));
    });
  }

  test('a column that comes late is a column of all', () => {
    const late = JSON.stringify({ id: 0, late: 'ja' });
    const { headings, all } = tableOf(`[${[...records(1, 9_000), late].join(',')}]`, 10_000);
    assert.deepEqual(headings, ['id', 'title', 'by.name', 'tags', 'late']);
    const rows = [...all()];
    assert.deepEqual([rows[0]?.cells[4], rows.at(-1)?.cells], ['', ['0', '', '', '', 'ja']]);
  });

  test('a bracket that is missing costs one record, however much comes behind it', () => {
    const broken = record(0).slice(0, -1);
    const text = `[${[...records(1, 5), broken, ...records(6, 60_000)].join(',\n')}]`;
    assert.ok(text.length > RECORD_MOST);
    const { count, leftOut } = tableOf(text, 32_768);
    assert.equal(count, 60_005);
    assert.deepEqual(
      [...leftOut].map(({ code }) => code),
      ['row.not_json'],
    );
  });

  const long = `"${'a'.repeat(RECORD_MOST * 2)}"`;
  for (const [what, value] of [
    ['text', `{"id":0,"title":${long}}`],
    ['list', `[${long},[1]]`],
    ['bare text', long],
    ['number', '1'.repeat(RECORD_MOST * 2)],
  ] as const) {
    test(`a ${what} longer than any record is left out alone, with its length`, () => {
      for (const before of [0, 3]) {
        const text = `[${[...records(1, before), value, ...records(4, 2)].join(',')}]`;
        const { count, leftOut } = tableOf(text, 32_768);
        assert.deepEqual(
          [count, [...leftOut].map(({ code, params }) => [code, params.characters])],
          [before + 2, [['row.record_too_large', value.length]]],
        );
      }
    });
  }

  test('a line longer than any record is left out alone', () => {
    const text = `${record(2)}\n{"id":0,"title":${long}}\n\n${record(4)}`;
    const { count, leftOut } = tableOf(text.replace(record(2), JSON.stringify({ id: 2 })), 32_768);
    assert.equal(count, 2);
    const [row] = leftOut;
    assert.deepEqual([row?.line, row?.code], [2, 'row.record_too_large']);
  });

  test('a first record that never ends is left out, and reading goes on at the next', () => {
    const text = `[{"id":0,"list":[${'1,'.repeat(RECORD_MOST)}\n${records(1, 3).join(',\n')}]`;
    const { count, leftOut } = tableOf(text, 32_768);
    assert.equal(count, 3);
    assert.deepEqual(
      [...leftOut].map(({ line, code, params }) => [line, code, params.lines]),
      [[1, 'row.not_json', 1]],
    );
  });

  test('more different keys than fit are counted, and the fullest are columns', () => {
    const keyed = Array.from({ length: 130_000 }, (_, at) => `{"k${at}":1,"id":${at},"title":"muis"}`);
    const { headings, notes, count } = tableOf(`[${keyed.join(',')}]`, 32_768);
    assert.equal(count, 130_000);
    assert.ok(headings.includes('id') && headings.includes('title'));
    assert.deepEqual(notes, [
      { code: 'columns_ignored', n: 130_002 - headings.length, params: { most: headings.length } },
    ]);
  });
});
