import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readDelimited } from './read-delimited.ts';
import type { Table } from './table.ts';

const HEADS = ['id', 'titel', 'geopend', 'minuten', 'status'];
const day = (at: number): string => `2026-03-${String(1 + (at % 28)).padStart(2, '0')} 09:00`;
const fileOf = (rows: readonly string[], heads = HEADS): string => [heads.join(','), ...rows].join('\n');
const tableOf = (text: string): Table => {
  const table = readDelimited(text);
  assert.ok(table.ok);
  return table;
};
const column = (table: Table, at: number): readonly string[] =>
  [...table.all()].map(({ cells }) => cells[at]);
const codes = ({ leftOut }: Table): readonly (readonly [number, string])[] =>
  [...leftOut].map(({ line, code }) => [line, code]);

describe('a decimal comma in a file that is cut at commas', () => {
  test('is part of its number in the one column that explains it, wherever that column stands', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 900 }).map(String),
      fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 99 })).map(([whole, rest]) => `${whole},${rest}`),
    );
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 8, maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (numbers, at) => {
          const heads = HEADS.filter((head) => head !== 'minuten').toSpliced(at, 0, 'minuten');
          const rows = numbers.map((each, row) =>
            [`T${row}`, 'muis stuk', day(row), 'open'].toSpliced(at, 0, each).join(','),
          );
          const table = tableOf(fileOf(rows, heads));
          assert.deepEqual(table.headings, heads);
          assert.deepEqual(column(table, at), numbers);
          assert.ok(column(table, at === 1 ? 2 : 1).every((cell) => cell === 'muis stuk'));
          const cut = numbers.filter((each) => each.includes(',')).length;
          const noted = table.notes.find(({ code }) => code === 'decimal_comma');
          assert.equal(noted?.n ?? 0, cut);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a row that is longer for another reason is left out, with its line', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `T${at},muis stuk,${day(at)},${at},5,open`);
    const table = tableOf(fileOf(rows.with(7, `T7,printer, alweer,${day(7)},3,open`)));
    assert.equal(table.count, 29);
    assert.deepEqual(codes(table), [[9, 'row.too_long']]);
  });

  test('where two columns explain it as well, no row that is longer is read, and none is shifted', () => {
    const heads = ['id', 'titel', 'geopend', 'aantal', 'niveau', 'status'];
    const rows = Array.from({ length: 30 }, (_, at) =>
      at % 2 === 0
        ? `T${at},muis stuk,${day(at)},${at},2,open`
        : `T${at},muis stuk,${day(at)},${at},5,2,open`,
    );
    const table = tableOf(fileOf(rows, heads));
    assert.equal(table.count, 15);
    assert.ok(column(table, 5).every((cell) => cell === 'open'));
    assert.ok(codes(table).every(([, code]) => code === 'row.too_long'));
    assert.equal(codes(table).length, 15);
  });

  test('is part of its number in two columns and more, where only these explain it', () => {
    const heads = ['id', 'titel', 'uren', 'status', 'kost', 'team', 'km'];
    const row = (at: number, [hours, cost, km]: readonly string[]): string =>
      [`T${at}`, 'muis stuk', hours, 'open', cost, 'IT', km].join(',');
    const numbers = Array.from({ length: 40 }, (_, at) => [
      at % 3 === 0 ? String(at) : `${at},${at % 10}`,
      at % 4 === 0 ? String(at) : `${at},50`,
      at % 5 === 0 ? String(at) : `${at},05`,
    ]);
    const table = tableOf(
      fileOf(
        numbers.map((each, at) => row(at, each)),
        heads,
      ),
    );
    assert.deepEqual([table.headings, table.count, table.leftOut.length], [heads, 40, 0]);
    for (const [index, at] of [2, 4, 6].entries()) {
      assert.deepEqual(
        column(table, at),
        numbers.map((each) => each[index]),
      );
    }
    const cut = numbers.filter((each) => each.some((number) => number.includes(','))).length;
    assert.equal(table.notes.find(({ code }) => code === 'decimal_comma')?.n, cut);
  });

  test('of two such columns side by side, a row that can be put together in two ways is left out', () => {
    const heads = ['id', 'titel', 'uren', 'kost', 'status'];
    const rows = Array.from({ length: 30 }, (_, at) => `T${at},muis stuk,${at},25,${at},50,open`);
    const table = tableOf(fileOf(rows.with(3, 'T3,muis stuk,3,7,50,open'), heads));
    assert.deepEqual([table.headings.length, table.count], [5, 29]);
    assert.ok(column(table, 4).every((cell) => cell === 'open'));
    assert.deepEqual(column(table, 3).slice(0, 2), ['0,50', '1,50']);
    assert.deepEqual(codes(table), [[5, 'row.too_long']]);
  });

  test('a last column without a heading stays a column', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `T${at},muis stuk,${day(at)},${at},${100 + at}`);
    const table = tableOf(fileOf(rows, ['id', 'titel', 'geopend', 'aantal']));
    assert.equal(table.headings.length, 5);
    assert.deepEqual(column(table, 4).slice(0, 2), ['100', '101']);
  });

  test('says nothing of a file that is cut at semicolons', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `T${at};muis stuk;${day(at)};${at},5;open`);
    const table = tableOf([HEADS.join(';'), ...rows].join('\n'));
    assert.deepEqual([table.count, table.notes], [30, []]);
  });
});
