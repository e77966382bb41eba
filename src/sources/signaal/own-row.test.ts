import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../engine/base/progress.ts';
import { readTable } from '../read-table.ts';
import { readTickets } from '../read-tickets.ts';
import { guardFormula } from './formula-guard.ts';
import { OWN } from './map-signaal.ts';
import { OWN_HEADINGS, type OwnRow, writeOwnRow } from './own-row.ts';
import type { OwnTicket } from './own-ticket.ts';

const TICKET: OwnTicket = {
  id: '1',
  file: 'desk.csv',
  line: 2,
  title: 'Printer drukt niet',
  body: 'De printer drukt niet af.',
  kind: 'incident',
  kindEvidence: ['column:type', 'words:broken'],
  state: 'closed',
  openedAt: 1_772_000_000,
  resolvedAt: 1_772_003_600,
  closedAt: null,
  dueAt: null,
  reopenedCount: 0,
  requester: 'abcdefghijkl_-90123456',
  team: 'Werkplek',
  site: null,
  asset: 'PR-01',
  category: 'Printen',
  priority: '3',
  reportedLostSeconds: null,
  measuredLostSeconds: 60,
  technicianSeconds: 900,
  parentId: null,
  sourceId: '0190a000-0000-7000-8000-000000000001',
  details: { state: 'Gesloten', respondedAt: '2026-02-25T06:20:00.000Z', custom: { Gebouw: 'A' } },
  digest: 'd',
};

const csv = (rows: readonly OwnRow[]): Uint8Array => {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${guardFormula(cell).replaceAll('"', '""')}"`).join(';');
  return new TextEncoder().encode(
    `\ufeff${[OWN_HEADINGS, ...rows.map(writeOwnRow)].map((cells) => `${line(cells)}\r\n`).join('')}`,
  );
};

function readBack(bytes: Uint8Array): readonly OwnRow[] {
  const report = finish(
    readTickets([{ file: 'signaal-export.csv', bytes }], {
      timezone: 'Europe/Brussels',
      map: new Map(),
      now: 1_800_000_000,
    }),
  );
  assert.deepEqual(report.leftOut, []);
  return report.records.map(({ own }) => {
    assert.ok(own !== undefined);
    return own;
  });
}

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "'",
          '"',
          '""',
          ';',
          ',',
          '\t',
          '|',
          '\n',
          '\r',
          '\r\n',
          '\\',
          '\\"',
          '=',
          '@',
          '-',
          '😀',
          'é',
          '\ufeff',
        ],
        ...[
          '\u0001',
          '\u000b',
          '\u007f',
          '\u0085',
          '\u2028',
          '=cmd|calc',
          '\n"a";"b"\n',
          "'=",
          ';'.repeat(40),
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\0', '').toWellFormed()),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
const word = fc.option(
  nasty.map((text) => `w${text}`),
  { nil: null },
);

const tickets = fc.array(
  fc.record({
    title: nasty,
    body: nasty,
    priority: word,
    key: nasty,
    said: nasty,
    parentId: word,
    file: nasty,
  }),
  { minLength: 1, maxLength: 12 },
);

describe('a row of our own export', () => {
  test('is known by its headings, surely', () => {
    const table = readTable(csv([{ ticket: TICKET, check: 'c', desk: null }]));
    assert.ok(table.ok);
    assert.equal(OWN.recognise(table), 1);
  });

  test('reads back as it was written, whatever stands in its texts', () => {
    fc.assert(
      fc.property(tickets, (said) => {
        const rows = said.map(
          ({ key, said: value, ...texts }, at): OwnRow => ({
            ticket: {
              ...TICKET,
              id: `${at + 1}`,
              ...texts,
              details: { tags: value, custom: { [key]: value } },
            },
            check: 'c',
            desk: null,
          }),
        );
        assert.deepEqual(readBack(csv(rows)), rows);
      }),
      { numRuns: 300 },
    );
  });

  test('tells of its desk where it is the first', () => {
    const desk = {
      kind: 'topdesk',
      headings: 'naam\nnummer',
      mapping: { Naam: 'title' },
      namesKnown: true,
    };
    const rows: readonly OwnRow[] = [
      { ticket: TICKET, check: 'c', desk },
      { ticket: { ...TICKET, id: '2' }, check: 'c', desk: null },
    ];
    assert.deepEqual(readBack(csv(rows)), rows);
  });

  test('a text with rows of our own export in it is one cell', () => {
    const inside = new TextDecoder().decode(csv(Array(5).fill({ ticket: TICKET, check: 'c', desk: null })));
    const rows: readonly OwnRow[] = [
      { ticket: { ...TICKET, body: inside }, check: 'c', desk: null },
      { ticket: { ...TICKET, id: '2', body: 'a' }, check: 'c', desk: null },
    ];
    assert.deepEqual(readBack(csv(rows)), rows);
  });

  test('takes a name for no reporter, no group and no kind, whoever wrote it there', () => {
    const written = writeOwnRow({ ticket: TICKET, check: 'c', desk: null });
    const put = (heading: string, cell: string): ((had: string, at: number) => string) => {
      const place = OWN_HEADINGS.indexOf(heading);
      return (had, at) => (at === place ? cell : had);
    };
    const cells = written
      .map(put('reporter_sealed', 'Lies Wouters'))
      .map(put('team', 'Lies Wouters'))
      .map(put('kind', 'something'))
      .map(put('opened_utc', 'gisteren'))
      .map(put('details_json', '{'));
    const bytes = new TextEncoder().encode(
      [OWN_HEADINGS, cells]
        .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
    );
    const [{ ticket }] = readBack(bytes);
    assert.deepEqual(
      [ticket.requester, ticket.team, ticket.kind, ticket.openedAt, ticket.details],
      [null, null, 'unknown', null, {}],
    );
  });

  test('what a person wrote over a text goes before what stood there exactly', () => {
    const ticket = { ...TICKET, body: 'een\r\ntwee' };
    const written = writeOwnRow({ ticket, check: 'c', desk: null });
    const at = OWN_HEADINGS.indexOf('text');
    const edited = written.map((cell, place) => (place === at ? 'drie' : cell));
    const bytes = new TextEncoder().encode(
      [OWN_HEADINGS, edited]
        .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
        .join('\n'),
    );
    assert.equal(readBack(bytes)[0].ticket.body, 'drie');
  });
});
