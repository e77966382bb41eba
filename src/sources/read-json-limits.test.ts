import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readJson } from './read-json.ts';
import type { Table } from './table.ts';

function tableOf(text: string): Table {
  const table = readJson(text);
  assert.ok(table.ok, JSON.stringify(table));
  return table;
}

describe('what no helpdesk writes as JSON', () => {
  test('a record that no helpdesk writes is left out alone, with its limit', () => {
    const among = (record: string): string => `[${record},\n{"id":2,"title":"muis"}]`;
    const wide = Array.from({ length: 20_001 }, (_, at) => `"k${at}":1`).join(',');
    const nested = Array.from(
      { length: 30 },
      (_, at) => `"k${at}":{${wide.slice(0, 9_000).replace(/,[^,]*$/u, '')}}`,
    );
    for (const [record, code, most] of [
      [`{"id":1,"title":"${'a'.repeat(4_000_000)}"}`, 'row.record_too_large', 4_000_000],
      [`{${wide}}`, 'row.record_too_wide', 20_000],
      [`{${nested.join(',')}}`, 'row.record_too_wide', 20_000],
      [`{"id":1,"title":${'['.repeat(101)}${']'.repeat(101)}}`, 'row.too_deep', 100],
      [`{"id":1,"title":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`, 'row.too_deep', 100],
    ] as const) {
      const { rows, leftOut: left } = tableOf(among(record));
      const leftOut = [...left];
      assert.deepEqual([rows.length, leftOut.map(({ line }) => line)], [1, [1]]);
      assert.deepEqual([leftOut[0]?.code, leftOut[0]?.params.most], [code, most]);
    }
    assert.equal(tableOf(among(`{"id":1,"title":${'['.repeat(98)}${']'.repeat(98)}}`)).rows.length, 2);
  });

  test('a key that stands twice in a record is said, with its line', () => {
    const { notes, rows } = tableOf('[{"id":1,"a":{"id":2}},\n{"id":2,"x":1,"id":3},\n{"id":4,"x":{"y":1}}]');
    assert.deepEqual(notes, [{ code: 'keys_twice', n: 1, params: { lines: '2' } }]);
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]),
      ['1', '3', '4'],
    );
  });

  test('a key of its own in each record makes no table of their square: the fullest columns are read', () => {
    const records = Array.from({ length: 100_000 }, (_, at) => `{"k${at}":1,"id":${at},"title":"muis"}`);
    const { headings, count, notes } = tableOf(`[${records.join(',')}]`);
    assert.deepEqual([headings.length, count], [20, 100_000]);
    assert.ok(headings.includes('id') && headings.includes('title'));
    assert.deepEqual(notes, [{ code: 'columns_ignored', n: 99_982, params: { most: 20 } }]);
  });

  test('a number beyond all numbers is unknown, not infinite', () => {
    const { rows } = tableOf('[{"id":1,"title":1e400},{"id":2,"title":-1e400}]');
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [
        ['1', ''],
        ['2', ''],
      ],
    );
  });
});
