import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowSample } from './row-sample.ts';
import type { Row } from './table.ts';

const sampled = (count: number, cell: (at: number) => string): readonly Row[] => {
  const sample = rowSample();
  for (let at = 0; at < count; at += 1) sample.add({ line: at + 2, cells: [String(at), cell(at)] });
  return sample.rows();
};

describe('rowSample', () => {
  test('keeps all rows of a table that is not long, as they are', () => {
    const rows = sampled(5_000, (at) => `tekst van ticket ${at}`);
    assert.equal(rows.length, 5_000);
    assert.deepEqual(rows[4_321], { line: 4_323, cells: ['4321', 'tekst van ticket 4321'] });
  });

  test('keeps a few thousand of a long one, in order and evenly over the whole of it', () => {
    const rows = sampled(200_000, () => 'x');
    assert.ok(rows.length >= 2_000 && rows.length <= 5_000, String(rows.length));
    assert.ok(rows.every(({ line }, at) => at === 0 || line > rows[at - 1].line));
    for (let part = 0; part < 10; part += 1) {
      const inPart = rows.filter(({ line }) => Math.floor(line / 20_001) === part).length;
      assert.ok(Math.abs(inPart - rows.length / 10) < 5 * Math.sqrt(rows.length / 10), `${part}: ${inPart}`);
    }
  });

  test('takes no side where a file has a rhythm', () => {
    const rows = sampled(160_000, (at) => (at % 2 === 0 ? 'even' : 'oneven'));
    const even = rows.filter(({ cells }) => cells[1] === 'even').length;
    assert.ok(Math.abs(even - rows.length / 2) < 2.5 * Math.sqrt(rows.length), `${even} of ${rows.length}`);
  });

  test('cuts the longest cells, and then thins the rows, before it holds more than a few megabytes', () => {
    const long = 'woord '.repeat(20_000);
    const rows = sampled(3_000, () => long);
    const characters = rows.reduce((sum, { cells }) => sum + cells[0].length + cells[1].length, 0);
    assert.ok(characters <= 3_000_000 && characters > 500_000, String(characters));
    assert.ok(rows.every(({ cells }) => cells[1] === long.slice(0, 2_000)));
  });

  test('gives the same rows each time', () => {
    assert.deepEqual(
      sampled(30_000, () => 'y'),
      sampled(30_000, () => 'y'),
    );
  });

  test('stretches that were looked at apart and joined give the same rows as the whole, wherever it was cut', () => {
    const count = 40_000;
    const rows = Array.from({ length: count }, (_, at) => ({
      line: at + 2,
      cells: [`T${at}`, 'x'.repeat(at % 7 === 0 ? 3_000 : 90)],
    }));
    const whole = rowSample();
    for (const row of rows) whole.add(row);
    for (const cut of [1, 12_345, 20_000, count - 1]) {
      const [head, tail] = [rowSample(), rowSample()];
      for (const row of rows.slice(0, cut)) head.add(row);
      for (const row of rows.slice(cut)) tail.add({ ...row, line: row.line - cut });
      assert.equal(head.join(tail.seen(), cut), true);
      assert.deepEqual(head.rows(), whole.rows(), `cut at ${cut}`);
    }
  });

  test('rows that all say the same are thinned too, and a stretch that begins in the midst of them is not joined', () => {
    const same = Array.from({ length: 20_000 }, (_, at) => ({ line: at + 2, cells: ['zelfde', 'rij'] }));
    const whole = rowSample();
    for (const row of same) whole.add(row);
    assert.ok(whole.rows().length >= 2_000 && whole.rows().length <= 5_000, String(whole.rows().length));
    const [head, tail] = [rowSample(), rowSample()];
    for (const row of same.slice(0, 300)) head.add(row);
    for (const row of same.slice(300)) tail.add(row);
    assert.equal(head.join(tail.seen(), 300), false);
    assert.equal(head.rows().length, 300);
  });
});
