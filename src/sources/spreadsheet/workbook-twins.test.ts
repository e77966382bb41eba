import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { workbook } from '../../../tests/made/workbook.ts';
import { finish } from '../../engine/base/progress.ts';
import { readBytes } from '../read-bytes.ts';
import { type ReadReport, readTickets } from '../read-tickets.ts';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const NOW = Date.UTC(2026, 10, 24) / 1000;

const read = (bytes: Uint8Array): ReadReport =>
  finish(readTickets([{ file: 'x', bytes }], { timezone: 'Europe/Brussels', map: new Map(), now: NOW }));

/** What is the same however the file is built: lines are not, where a cell runs over several. */
const ticketsOf = ({ records }: ReadReport): readonly unknown[] =>
  records.map(({ signal: { line, ...signal }, company, details }) => ({ signal, company, details }));

/** The cells as they stand in the file, an empty line an empty row. */
function cellsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const file = readBytes(bytes);
  assert.ok(file.ok);
  return Papa.parse<string[]>(file.text.trimEnd()).data;
}

describe('an export of a helpdesk', () => {
  const fixtures = globSync('*/fixtures/*.csv', { cwd: SOURCES });
  assert.ok(fixtures.length > 5);
  for (const fixture of fixtures) {
    test(`${fixture} gives the same tickets when it was saved as a workbook`, () => {
      const csv = readFileSync(`${SOURCES}/${fixture}`);
      const rows = cellsOf(csv).map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
      const [expected, found] = [csv, workbook({ sheets: [{ name: 'Blad1', rows }] })].map(read);
      assert.deepEqual(ticketsOf(found), ticketsOf(expected));
      assert.deepEqual(
        found.files[0]?.columns.map(({ heading, field }) => [heading, field]),
        expected.files[0]?.columns.map(({ heading, field }) => [heading, field]),
      );
    });
  }
});
