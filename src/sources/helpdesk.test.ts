import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zone } from '../engine/time/zone.ts';
import { type Helpdesk, sourceOf } from './helpdesk.ts';
import { type Draft, mapRow } from './map-row.ts';
import { gatherRemarks, noteBook } from './note-book.ts';
import { pseudonyms } from './people.ts';
import { readColumns } from './read-columns.ts';
import type { Table } from './table.ts';

const HELPDESK: Helpdesk = {
  kind: 'made-up',
  name: 'Made up',
  signatures: ['Nr|State|Level'],
  columns: [
    { field: 'id', headings: 'Nr' },
    { field: 'title', headings: 'Subject' },
    { field: 'state', headings: 'State' },
    { field: 'discarded', headings: 'Level' },
    { field: 'requester', headings: 'Asked by' },
    { field: 'team', headings: 'Group' },
    { field: 'technicianTime', headings: 'Worked', wholeDays: true },
    { field: 'parent', headings: 'Above' },
  ],
  aside: { states: 'junk', flags: '1|binned' },
  times: 'local',
};

const HEADINGS = ['Nr', 'Subject', 'State', 'Level', 'Asked by', 'Group', 'Worked', 'Above'];

function drafts(...rows: readonly (readonly string[])[]): readonly Draft[] {
  const table: Table = {
    ok: true,
    format: 'csv',
    delimiter: ';',
    confidence: 1,
    headings: HEADINGS,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
    leftOut: [],
    notes: [],
  };
  const source = sourceOf(HELPDESK);
  const clock = { zone: zone('Europe/Brussels'), now: Date.UTC(2026, 10, 1) / 1000 };
  const remarks = gatherRemarks();
  const columns = readColumns(table, source.mapColumns(table, new Map(), clock.zone), clock, {
    book: noteBook(),
    remarks,
  });
  const mapping = {
    file: 'a.csv',
    fileIndex: 0,
    columns,
    source,
    remarks,
    people: pseudonyms(),
    peopleWords: new Set<string>(),
  };
  return table.rows.map((row, at) => mapRow(mapping, row, at + 1));
}

const draftOf = (cells: Readonly<Partial<Record<(typeof HEADINGS)[number], string>>>): Draft =>
  drafts(HEADINGS.map((heading) => cells[heading] ?? ''))[0];

describe('what a helpdesk says as data', () => {
  test('a state or a flag of its own sets a ticket aside, and another word does not', () => {
    const isAside = (state: string, level: string): boolean =>
      draftOf({ Nr: '1', State: state, Level: level }).isDiscarded;
    assert.deepEqual(
      [isAside('Junk', '2'), isAside('open', '1'), isAside('open', 'Binned'), isAside('open', 'published')],
      [true, true, true, false],
    );
  });

  test('digits of a number may be grouped; other numbers stay as they are', () => {
    const ids = ['5\u00a0732\u00a0943', '5,732,943', 'I 2401 001', '2026 12', '0064'];
    assert.deepEqual(
      ids.map((id) => draftOf({ Nr: id, Above: id }).signal.id),
      ['5732943', '5732943', 'I 2401 001', '2026 12', '0064'],
    );
    assert.equal(draftOf({ Nr: '1', Above: '5\u202f732' }).signal.parentId, '5732');
  });

  test('of several people or groups in one cell the first counts', () => {
    const [one, two] = drafts(
      ['1', 'a', 'open', '', 'An Peeters', 'Netwerk', '', ''],
      ['2', 'b', 'open', '', 'An Peeters\nJef Maes', '\nNetwerk\nWerkplek', '', ''],
    );
    assert.equal(two.signal.requester, one.signal.requester);
    assert.equal(two.signal.team, 'Netwerk');
  });

  test('a day counts as long as the helpdesk says', () => {
    assert.equal(draftOf({ Nr: '1', Worked: '1 days 1 hours' }).signal.technicianSeconds, 25 * 3600);
  });
});
