import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import { firstLines } from './first-lines.ts';
import { readTickets } from './read-tickets.ts';

const BAD_DATE = 'gisteren';

/** Where a file says its odd rows are: as many with an unreadable date, as many that lack their last cell. */
function linesOf(odd: number): readonly unknown[] {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const opened = at < odd ? BAD_DATE : '25/02/2026 09:00';
    const short = at >= 60 - odd;
    return `T${at};Printer ${at} drukt niet af;Open;${opened}${short ? '' : ';Netwerk'}`;
  });
  const text = ['Ticketnummer;Onderwerp;Status;Aangemaakt op;Team', ...rows].join('\n');
  const { files } = finish(
    readTickets([{ file: 'export.csv', bytes: new TextEncoder().encode(text) }], {
      timezone: 'Europe/Brussels',
      map: new Map(),
      now: Date.UTC(2026, 10, 24) / 1000,
    }),
  );
  const notes = new Map(files[0].notes.map(({ code, n, params }) => [code, [n, params.lines]]));
  return [notes.get('date_unreadable'), notes.get('short_rows')];
}

describe('the first lines of a note', () => {
  test('all of them while they are few, and a sign that there are more', () => {
    assert.equal(firstLines([]), '');
    assert.equal(firstLines([5]), '5');
    assert.equal(firstLines([5, 15, 55, 65, 105]), '5, 15, 55, 65, 105');
    assert.equal(firstLines([5, 15, 55, 65, 105, 106]), '5, 15, 55, 65, 105, …');
  });

  test('a file with five says five, one with six says that there are more, of cells and of rows', () => {
    assert.deepEqual(linesOf(5), [
      [5, '2, 3, 4, 5, 6'],
      [5, '57, 58, 59, 60, 61'],
    ]);
    assert.deepEqual(linesOf(6), [
      [6, '2, 3, 4, 5, 6, …'],
      [6, '56, 57, 58, 59, 60, …'],
    ]);
  });
});
