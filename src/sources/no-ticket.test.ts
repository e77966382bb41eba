import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTickets } from './read-tickets.ts';
import { skimTickets } from './skim-tickets.ts';

const HEAD = 'Nummer;Onderwerp;Aangemaakt;Status;Bestede tijd (min)';
const ROWS = Array.from(
  { length: 12 },
  (_, at) => `M${at};Printer ${at} drukt niet;2026-03-${String(at + 1).padStart(2, '0')} 09:00;Open;15`,
);
const SETTINGS = { timezone: 'Europe/Brussels', map: new Map(), now: 1_790_000_000 };

function finish<T>(thinking: Generator<unknown, T, void>): T {
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
  }
}

const filesOf = (lines: readonly string[]) => [
  { file: 'desk.csv', bytes: new TextEncoder().encode(lines.join('\n')) },
];
const read = (lines: readonly string[]) => finish(readTickets(filesOf(lines), SETTINGS));

describe('a row that is no ticket', () => {
  test('totals and remarks under the tickets stay aside, with their line, and nothing is lost', () => {
    for (const line of [
      'Totaal;;;;180',
      'Totaal;;20;;',
      'Totaal;20;;;',
      'TOTAL GÉNÉRAL;;;;180',
      ';Totaal: 12;;;180',
      'Aantal meldingen: 12;;;;',
      'Moyenne;;;;15,5',
      'Export gemaakt op 3 maart door de helpdesk;;;;',
      'Groep: Printers;;;;',
      '---;---;---;---;---',
      'n/a;;-;;',
    ]) {
      const { taken, leftOut, read: all } = read([HEAD, ...ROWS, line]);
      assert.deepEqual([taken, all], [12, 13], line);
      assert.deepEqual(
        leftOut.map(({ line: at, code }) => [at, code]),
        [[14, 'row.no_ticket']],
        line,
      );
    }
  });

  test('what somebody reports stays, however little it says', () => {
    for (const line of [
      'M90;Totaal scherm zwart;;Open;',
      'M91;Totaal;2026-03-20 09:00;Open;15',
      ';printer op zolder kapot;;;',
      'M92;;;;',
      'M94;-;-;-;-',
      'M93;;2026-03-20 09:00;;',
      'Totaal;Printer stuk;;;180',
      'Totaal;;2026-03-20;;',
    ])
      assert.deepEqual(read([HEAD, ...ROWS, line]).leftOut, [], line);
  });

  test('a list without a column of times is taken as it is', () => {
    const lines = [
      'Onderwerp;Aantal',
      ...ROWS.map((_, at) => `printer ${at} drukt niet af;${at}`),
      'Totaal;66',
    ];
    assert.deepEqual(read(lines).leftOut, []);
  });

  test('looking says the same as reading', () => {
    const lines = [HEAD, ...ROWS, 'Totaal;;;;180'];
    const [seen] = finish(skimTickets(filesOf(lines), SETTINGS)).files;
    assert.deepEqual([seen.read, seen.taken], [13, 12]);
  });
});
