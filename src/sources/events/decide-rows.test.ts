import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finish } from '../../engine/base/progress.ts';
import type { ToldReading } from '../../engine/signals/told-reading.ts';
import { type ReadReport, readTickets } from '../read-tickets.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;

function reading(file: string, text: string | Uint8Array, told: readonly ToldReading[] = []): ReadReport {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return finish(
    readTickets([{ file, bytes }], { timezone: 'Europe/Brussels', map: new Map(), now: NOW, told }),
  );
}
const rowsOf = (report: ReadReport) => report.files[0].guesses.find(({ kind }) => kind === 'rows');
const kinds = ({ records }: ReadReport): ReadonlySet<string> =>
  new Set(records.map(({ signal }) => signal.kind));

const at = (index: number): string =>
  `2026-0${1 + (index % 9)}-${String(10 + (index % 18))} ${String(8 + (index % 9)).padStart(2, '0')}:15:00`;
const list = (heads: string, row: (index: number) => string, n = 30): string =>
  [heads, ...Array.from({ length: n }, (_, index) => row(index))].join('\n');

/** As monitoring tools and event logs write them, by their manuals; no requester in any. */
const EVENTS: readonly (readonly [tool: string, text: string])[] = [
  [
    'zabbix',
    list(
      'Severity,Time,Recovery time,Status,Host,Problem,Duration,Ack',
      (n) =>
        `High,${at(n)},${at(n)},RESOLVED,srv-${n % 4},Free disk space is less than 10% on volume C:,12m,No`,
    ),
  ],
  [
    'prtg',
    list(
      'Date Time;Device;Sensor;Status;Message',
      (n) =>
        `${at(n)};SW-${n % 5};Ping;${n % 2 === 0 ? 'Down' : 'Up'};${n % 2 === 0 ? 'Request timed out' : 'OK'}`,
    ),
  ],
  [
    'ninja',
    list(
      'Created,Device,Severity,Message',
      (n) => `${at(n)},PC-${n % 7},CRITICAL,Windows service Spooler stopped`,
    ),
  ],
  [
    'event log',
    list(
      'TimeCreated,MachineName,ProviderName,Id,LevelDisplayName,UserId,Message',
      (n) =>
        `${at(n)},PC-${n % 6}.firma.local,Application Error,1000,Error,S-1-5-21-${n},Faulting application name: outlook.exe`,
    ),
  ],
  [
    'tool in Dutch',
    list(
      'Tijdstip;Toestel;Gebeurtenis;Ernst',
      (n) => `${at(n)};PRN-${n % 3};Papier vastgelopen in lade 2;fout`,
    ),
  ],
  [
    'tool in French',
    list(
      'Horodatage;Équipement;Alerte;Gravité',
      (n) => `${at(n)};SRV-${n % 3};Espace disque faible ${n} %;critique`,
    ),
  ],
  [
    'json',
    JSON.stringify(
      Array.from({ length: 30 }, (_, n) => ({
        timestamp: at(n),
        host: `srv-${n % 4}`,
        event: 'Interface down',
        severity: 'warning',
      })),
    ),
  ],
];

describe('a list of what devices measured', () => {
  for (const [tool, text] of EVENTS)
    test(`as ${tool} writes it is of machines, says so, and needs no question`, () => {
      const report = reading(tool === 'json' ? 'events.json' : 'events.csv', text);
      const rows = rowsOf(report);
      assert.deepEqual([rows?.chosen, rows?.asked, rows?.by], ['events', false, 'file']);
      assert.deepEqual([...kinds(report)], ['machine']);
      assert.equal(report.files[0].source.kind, 'events');
      assert.equal(report.records.length, 30);
      for (const { signal } of report.records) {
        assert.ok(signal.openedAt !== null && signal.asset !== null && signal.title !== '');
        assert.equal(signal.requester, null);
      }
      const [said] = report.files[0].suspicions;
      assert.deepEqual([said.code, said.n], ['device_events', 30]);
    });

  test('tells what went wrong from what only says that all is well', () => {
    const well = (text: string): number =>
      reading('a.csv', text).records.filter(({ signal }) => signal.kindEvidence.includes('list:well')).length;
    const [, prtg] = EVENTS[1];
    assert.equal(well(prtg), 15);
    assert.equal(well(EVENTS[0][1]), 0, 'a row that says when it ended is no row of its own');
    const levels = list(
      'Time,Device,Event,Level',
      (n) => `${at(n)},PC-1,${n % 3 === 0 ? 'Started,Information' : 'Crashed,Error'}`,
    );
    assert.equal(well(levels), 10);
  });

  test('is known by the event and what it says, in one line', () => {
    const { records } = reading('a.csv', EVENTS[1][1]);
    assert.equal(records[0].signal.title, 'Ping: Request timed out');
  });

  test('where people may have written it somebody is asked, and what is said wins', () => {
    const doubtful = list('Tijd;Toestel;Omschrijving', (n) => `${at(n)};PC-${n % 5};scherm blijft zwart`);
    const rows = rowsOf(reading('a.csv', doubtful));
    assert.deepEqual([rows?.chosen, rows?.asked, rows?.alternatives], ['tickets', true, ['events']]);
    const told = (value: string, text = doubtful): ReadonlySet<string> =>
      kinds(reading('a.csv', text, [{ kind: 'rows', column: null, value }]));
    assert.deepEqual([...told('events')], ['machine']);
    assert.ok(!told('tickets').has('machine'));
    assert.ok(!told('tickets', EVENTS[4][1]).has('machine'), 'also where the file says otherwise');
  });
});

describe('a list of a desk that says how bad each is', () => {
  for (const heads of [
    'Datum;Toestel;Probleem;Ernst',
    'Date;Device;Description;Severity',
    'Date;Poste;Problème;Gravité',
  ])
    test(`${heads}: somebody is asked, and until then people wrote it`, () => {
      const text = list(
        heads,
        (n) => `${at(n)};PC-${n % 5};scherm blijft zwart;${['hoog', 'laag', '2'][n % 3]}`,
      );
      const rows = rowsOf(reading('a.csv', text));
      assert.deepEqual([rows?.chosen, rows?.asked], ['tickets', true]);
    });
});

describe('tickets of people', () => {
  for (const [said, text] of [
    [
      'with who reported them',
      list(
        'Tijdstip;Toestel;Gebeurtenis;Ernst;Aanvrager',
        (n) => `${at(n)};PC-1;scherm zwart;hoog;Jan Peeters ${n}`,
      ),
    ],
    [
      'with who handles them',
      list(
        'Created,Device,Event,Severity,Assigned to',
        (n) => `${at(n)},PC-1,screen black,high,Tom Maes ${n}`,
      ),
    ],
    [
      'with a ticket number',
      list('Ticket number,Created,Device,Event,Severity', (n) => `T${n},${at(n)},PC-1,screen black,high`),
    ],
    ['without a device', list('Time,Message,Severity', (n) => `${at(n)},screen black ${n},high`)],
    [
      'most of them without a device',
      list('Time,Device,Message,Severity', (n) => `${at(n)},${n % 3 === 0 ? 'PC-1' : ''},screen black,high`),
    ],
  ] as const)
    test(`${said} are no events`, () => {
      const report = reading('a.csv', text);
      assert.equal(rowsOf(report), undefined);
      assert.ok(!kinds(report).has('machine'));
    });

  test('every fixture of a helpdesk, and of any other export, stays what it is', () => {
    const sources = fileURLToPath(new URL('..', import.meta.url));
    let seen = 0;
    for (const kind of readdirSync(sources)) {
      const folder = join(sources, kind, 'fixtures');
      let files: readonly string[] = [];
      try {
        files = readdirSync(folder).filter(
          (file) => /\.(?:csv|tsv|json|xlsx)$/u.test(file) && !file.includes('truth'),
        );
      } catch (error) {
        assert.ok(
          error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'),
        );
      }
      for (const file of files) {
        const report = reading(file, readFileSync(join(folder, file)));
        assert.ok(rowsOf(report) === undefined, `${kind}/${file}: ${JSON.stringify(rowsOf(report))}`);
        seen += 1;
      }
    }
    assert.ok(seen > 60, `${seen} fixtures`);
  });
});
