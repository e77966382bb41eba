import assert from 'node:assert/strict';
import { readJson } from '../../src/sources/read-json.ts';
import { judgeReading } from './judge-reading.ts';

/** Any bytes, called JSON; and any text read as JSON, whatever it looks like. */
export function fuzz(data: Uint8Array): void {
  judgeReading('x.json', data);
  const table = readJson(new TextDecoder().decode(data));
  if (!table.ok) return;
  for (const { line, cells } of table.rows) {
    assert.ok(line >= 1, 'a line from 1');
    assert.equal(cells.length, table.headings.length, 'a cell for each heading');
  }
}
