import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Row } from '../table.ts';
import { rowPacker } from './packed-rows.ts';

/** Bytes that a process of its own holds more once it has packed a table of 20 MB: no other test puts any of its own in. */
function bytesHeldByAPackedTable(): number {
  const script = `
    import { rowPacker } from ${JSON.stringify(new URL('./packed-rows.ts', import.meta.url).href)};
    const held = () => {
      for (let time = 0; time < 3; time += 1) gc();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const text = 'de printer van de boekhouding drukt niet meer af';
    const put = (packer, lines) => {
      for (let line = 1; line <= lines; line += 1)
        packer.push({ line, cells: [String(line), text + ' ' + line, text, text, 'open'] });
    };
    put(rowPacker(), 10_000);
    const before = held();
    const packer = rowPacker();
    put(packer, 100_000);
    const after = held();
    if (packer.packed().length !== 100_000) throw new Error('rows are missing');
    process.stdout.write(String(after - before));`;
  const flags = ['--expose-gc', '--input-type=module', '--eval'];
  return Number(execFileSync(process.execPath, [...flags, script], { encoding: 'utf8' }));
}

const packed = (rows: readonly Row[]) => {
  const packer = rowPacker();
  for (const row of rows) packer.push(row);
  return packer.packed();
};

describe('rowPacker', () => {
  const character = fc.constantFrom('a', '"', '\\', '\n', '\u0000', '\ud83d', '\ude00', '€', '\u2028');
  const cell = fc.string({ unit: character, maxLength: 8 });
  const row = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.array(cell, { maxLength: 6 }))
    .map(([line, cells]) => ({ line, cells }));

  test('gives back what was put in, as often as it is asked, however much of it is packed', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.constantFrom(1, 400), (some, times) => {
        const rows = Array.from({ length: times }, () => some).flat();
        const kept = packed(rows);
        assert.equal(kept.length, rows.length);
        assert.deepEqual([...kept], rows);
        assert.deepEqual([...kept], rows);
      }),
      { numRuns: 60 },
    );
  });

  test('who stops asking stops the unpacking', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ line: at + 1, cells: ['muis stuk'] }));
    for (const { line } of packed(rows)) if (line === 3) return;
    assert.fail('the third row never came');
  });

  test('holds a table of 20 MB in a tenth of that', () => {
    const held = bytesHeldByAPackedTable();
    assert.ok(held > 0, 'nothing was packed');
    assert.ok(held < 2_000_000, `${held} bytes`);
  });
});
