import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../../engine/base/progress.ts';
import { type ReadReport, readTickets } from '../read-tickets.ts';

const reading = (heads: string, rows: readonly string[]): ReadReport => {
  const bytes = new TextEncoder().encode([heads, ...rows].join('\n'));
  return finish(
    readTickets([{ file: 'a.csv', bytes }], { timezone: 'UTC', map: new Map(), now: 1_800_000_000 }),
  );
};
const opened = ({ records }: ReadReport): readonly (string | null)[] =>
  records.map(({ signal: { openedAt } }) =>
    openedAt === null ? null : new Date(openedAt * 1000).toISOString().slice(0, 16),
  );
const fieldsOf = ({ files }: ReadReport): readonly string[] => files[0].columns.map(({ field }) => field);
const two = (number: number): string => String(number).padStart(2, '0');
const at = Array.from({ length: 12 }, (_, index) => index);

describe('a time of day in a column of its own', () => {
  for (const [heads, clock] of [
    ['N°;Objet;Date;Heure;Temps passé;État', (index: number) => `${8 + (index % 9)}h${two(index)}`],
    [
      'Nr;Onderwerp;Datum;Tijdstip;Bestede tijd;Status',
      (index: number) => `${two(8 + (index % 9))}:${two(index)}`,
    ],
    ['No;Subject;Date;Time;Time spent;Status', (index: number) => `${two(8 + (index % 9))}:${two(index)}:00`],
  ] as const) {
    test(`belongs to the day before it under ${heads}, and is no time that somebody spent`, () => {
      const rows = at.map(
        (index) =>
          `${index};écran ${index};${two(index + 13)}/03/2025;${clock(index)};0:${two(index + 5)};Open`,
      );
      const report = reading(heads, rows);
      assert.deepEqual(
        opened(report),
        at.map((index) => `2025-03-${two(index + 13)}T${two(8 + (index % 9))}:${two(index)}`),
      );
      assert.deepEqual(fieldsOf(report), ['id', 'title', 'openedAt', 'other', 'technicianTime', 'state']);
      assert.equal(report.files[0].columns[3]?.reason, 'clock_of_date');
      assert.equal(report.records[2]?.signal.technicianSeconds, 7 * 60);
    });
  }

  test('is none where the days have their own, or a cell is no time of day', () => {
    const own = at.map(
      (index) => `${index};scherm;${two(index + 13)}/03/2025 09:00;0:${two(index + 5)};Open`,
    );
    assert.equal(opened(reading('Nr;Onderwerp;Datum;Tijd;Status', own))[0], '2025-03-13T09:00');
    const long = at.map((index) => `${index};scherm;${two(index + 13)}/03/2025;${20 + index}:15;Open`);
    assert.equal(opened(reading('Nr;Onderwerp;Datum;Tijd;Status', long))[0], '2025-03-13T00:00');
  });
});

test('a date between the signs that a database puts round it is one', () => {
  const rows = at.map((index) => `${index},"scherm",#${two(index + 13)}-03-2025 08:${two(index)}:00#,"open"`);
  assert.equal(opened(reading('"ID","Titel","DatumGemeld","Toestand"', rows))[3], '2025-03-16T08:03');
});
