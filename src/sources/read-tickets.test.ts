import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../engine/base/progress.ts';
import type { Field } from './field.ts';
import { type ReadReport, readTickets } from './read-tickets.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;
type Given = string | Uint8Array;

function read(files: readonly Given[], map: readonly (readonly [string, Field])[] = []): ReadReport {
  const named = files.map((file, at) => ({
    file: `export-${at + 1}.csv`,
    bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file,
  }));
  return finish(readTickets(named, { timezone: 'Europe/Brussels', map: new Map(map), now: NOW }));
}

const notesOf = ({ files }: ReadReport): Record<string, number> =>
  Object.fromEntries(files.flatMap(({ notes }) => notes.map(({ code, n }) => [code, n])));
const codesOf = ({ leftOut }: ReadReport): string[] => leftOut.map(({ line, code }) => `${line} ${code}`);
const signalsOf = ({ records }: ReadReport) => records.map(({ signal }) => signal);

const HEADS = 'Ticketnummer;Onderwerp;Omschrijving;Status;Aangemaakt op;Opgelost op;Aanvrager;E-mail;Team';
const csv = (...rows: readonly string[]): string => `${[HEADS, ...rows].join('\n')}\n`;

describe('readTickets', () => {
  test('reads a ticket with everything a source says', () => {
    const [signal] = signalsOf(
      read([
        csv(
          'T1;VPN valt weg;Weer geen vpn;Opgelost;01/02/2026 09:00;01/02/2026 10:30;A;a@example.com;Netwerk',
          'T2;x y;z;Open;25/02/2026 09:00;;B;;Netwerk',
        ),
      ]),
    );
    assert.ok(signal !== undefined);
    const { kindEvidence, ...rest } = signal;
    assert.ok(kindEvidence.length > 0);
    assert.deepEqual(rest, {
      id: 'T1',
      file: 'export-1.csv',
      line: 2,
      title: 'VPN valt weg',
      body: 'Weer geen vpn',
      kind: 'incident',
      state: 'resolved',
      openedAt: Date.UTC(2026, 1, 1, 8) / 1000,
      resolvedAt: Date.UTC(2026, 1, 1, 9, 30) / 1000,
      closedAt: null,
      dueAt: null,
      reopenedCount: null,
      requester: 0,
      team: 'Netwerk',
      site: null,
      asset: null,
      category: null,
      priority: null,
      reportedLostSeconds: null,
      measuredLostSeconds: null,
      technicianSeconds: null,
      parentId: null,
    });
  });

  test('an open ticket with a time of resolution is not called closed, and that is said', () => {
    const report = read([
      csv(
        'T1;a b;c;In behandeling;25/01/2026 09:00;26/01/2026 10:00;A;;N',
        'T2;a b;c;Heropend;25/01/2026 09:00;26/01/2026 10:00;A;;N',
        'T3;a b;c;Gesloten;25/01/2026 09:00;26/01/2026 10:00;A;;N',
      ),
    ]);
    const [open, reopened, closed] = signalsOf(report);
    assert.deepEqual([open?.state, open?.resolvedAt], ['open', null]);
    assert.deepEqual([reopened?.state, reopened?.resolvedAt, reopened?.reopenedCount], ['open', null, 1]);
    assert.ok(closed?.state === 'closed' && closed.resolvedAt !== null);
    const { resolved_time_on_open, former_resolution } = notesOf(report);
    assert.deepEqual([resolved_time_on_open, former_resolution], [1, 1]);
  });

  test('a date that cannot be read costs the date, not the ticket', () => {
    const report = read([
      csv(
        'T1;a b;c;Open;ergens in mei;;A;;N',
        'T2;a b;c;Open;25/01/2026 09:00;;A;;N',
        'T3;a b;c;Open;25/01/2031 09:00;;A;;N',
        'T4;a b;c;Open;25/01/1970 09:00;;A;;N',
        'T5;a b;c;Open;26/01/2026 09:00;;A;;N',
        'T6;a b;c;Open;27/01/2026 09:00;;A;;N',
      ),
    ]);
    assert.equal(report.taken, 6);
    assert.deepEqual(
      signalsOf(report).map(({ openedAt }) => openedAt !== null),
      [false, true, false, false, true, true],
    );
    const { date_unreadable, date_future, date_too_old } = notesOf(report);
    assert.deepEqual([date_unreadable, date_future, date_too_old], [1, 1, 1]);
  });

  test('people become numbers: by address, else by name in any order', () => {
    const report = read([
      csv(
        'T1;a b;c;Open;25/01/2026 09:00;;Naam Een;een@example.com;N',
        'T2;a b;c;Open;25/01/2026 09:10;;Een, Naam;;N',
        'T3;a b;c;Open;25/01/2026 09:20;;Naam Twee;TWEE@example.com;N',
        'T4;a b;c;Open;25/01/2026 09:30;;;twee@example.com;N',
        'T5;a b;c;Open;25/01/2026 09:40;;Naam Een;ander@example.com;N',
        'T6;a b;c;Open;25/01/2026 09:50;;;;N',
      ),
    ]);
    assert.deepEqual(
      signalsOf(report).map(({ requester }) => requester),
      [0, 0, 1, 1, 2, null],
    );
  });

  test('names, addresses and secrets of person columns and texts are in nothing that is handed on', () => {
    const report = read([
      'Nummer,Titel,Tekst,Status,Datum,Aanvrager,Mail,Behandelaar,Aangemaakt door,Team,Vestiging\n' +
        '1,scherm stuk,"mijn wachtwoord: Kanarie99! graag hulp",Open,25/01/2026,Zilvervis Kanarie,kanarie@example.com,Papegaai Wit,Merel Zwart,Netwerk,merel@example.com\n' +
        '2,scherm stuk,rekening BE68 5390 0754 7034 graag,Open,26/01/2026,Zilvervis Kanarie,kanarie@example.com,Papegaai Wit,Merel Zwart,Netwerk,Gent\n' +
        '3,scherm stuk,gewone tekst,Open,27/01/2026,Andere Naam,andere@example.com,Papegaai Wit,Merel Zwart,Netwerk,Gent\n' +
        '4,scherm stuk,gewone tekst,Open,28/01/2026,Andere Naam,andere@example.com,Papegaai Wit,Merel Zwart,Netwerk,Gent\n',
    ]);
    const { peopleWords, ...rest } = report;
    const written = JSON.stringify(rest).toLowerCase();
    for (const canary of ['kanarie', 'zilvervis', 'papegaai', 'merel', '0754', 'example.com']) {
      assert.equal(written.includes(canary), false, canary);
    }
    assert.ok(['kanarie', 'zilvervis', 'papegaai', 'merel'].every((word) => peopleWords.has(word)));
    assert.deepEqual(report.cut, { passwords: 1, ibans: 1, nationalNumbers: 0 });
    assert.equal(notesOf(report).people_in_groups, 1);
  });

  test('a team column that holds people is refused as a group', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `T${at};a b;c;Open;25/01/2026 09:0${at % 10};;A${at};;helper${at % 3}@example.com`,
    );
    const report = read([csv(...rows)]);
    const team = report.files[0]?.columns.find(({ heading }) => heading === 'Team');
    assert.deepEqual([team?.field, team?.reason], ['otherPerson', 'looks_like_people']);
    assert.ok(signalsOf(report).every((signal) => signal.team === null));
  });

  test('the same file twice counts once', () => {
    const file = csv('T1;a b;c;Open;25/01/2026 09:00;;A;;N', 'T2;a b;c;Open;25/01/2026 09:00;;A;;N');
    const report = read([file, file]);
    assert.deepEqual([report.read, report.taken], [4, 2]);
    assert.deepEqual(codesOf(report), ['2 row.seen_twice', '3 row.seen_twice']);
    assert.deepEqual(
      report.files.map(({ read: all, taken }) => [all, taken]),
      [
        [2, 2],
        [2, 0],
      ],
    );
  });

  test('a later state of a ticket takes the place of the older', () => {
    const report = read([
      csv('T1;a b;c;Open;25/01/2026 09:00;;A;;N', 'T2;d e;c;Open;25/01/2026 09:00;;A;;N'),
      csv('T1;a b;c;Gesloten;25/01/2026 09:00;26/01/2026 09:00;A;;N'),
    ]);
    assert.deepEqual(
      signalsOf(report).map(({ id, state, file }) => [id, state, file]),
      [
        ['T1', 'closed', 'export-2.csv'],
        ['T2', 'open', 'export-1.csv'],
      ],
    );
    assert.deepEqual(
      report.leftOut.map(({ file, line, code }) => [file, line, code]),
      [['export-1.csv', 2, 'row.older_version']],
    );
    assert.deepEqual(
      report.files.map(({ read: all, taken }) => [all, taken]),
      [
        [2, 1],
        [1, 1],
      ],
    );
  });

  test('different tickets under one id are both taken', () => {
    const report = read([
      csv('7;a b;c;Open;25/01/2026 09:00;;A;;N'),
      csv('7;d e;f;Open;26/01/2026 09:00;;A;;N', '8;g h;i;Open;26/01/2026 09:00;;A;;N'),
    ]);
    assert.deepEqual(
      signalsOf(report).map(({ id }) => id),
      ['7', '7 (2)', '8'],
    );
    assert.equal(notesOf(report).id_made_unique, 1);
  });

  test('different tickets under one id are told apart by what they are, not by the line they stand on', () => {
    const rows = [
      '7;a b;c;Open;25/01/2026 09:00;;A;;N',
      '7;d e;f;Open;26/01/2026 09:00;;A;;N',
      '7;b c;f;Open;26/01/2026 09:00;;A;;N',
      '7 (2);x y;z;Open;24/01/2026 09:00;;A;;N',
    ];
    const idsOf = (lines: readonly string[]) =>
      signalsOf(read([csv(...lines)]))
        .map(({ id, title }) => `${title}: ${id}`)
        .sort();
    assert.deepEqual(idsOf(rows), ['a b: 7', 'b c: 7 (3)', 'd e: 7 (4)', 'x y: 7 (2)']);
    assert.deepEqual(idsOf(rows.toReversed()), idsOf(rows));
  });

  test('numbers that a spreadsheet wrote short make no ticket a later version of another', () => {
    const report = read([
      csv(
        '2,02501E+10;a b;c;Open;25/01/2026 09:00;;A;;N',
        '2,02501E+10;d e;f;Open;26/01/2026 09:00;;A;;N',
        '2,02501E+10;d e;f;Gesloten;26/01/2026 09:00;26/01/2026 10:00;A;;N',
      ),
    ]);
    assert.equal(report.files[0].columns[0].field, 'id');
    assert.deepEqual(
      signalsOf(report).map(({ id, title }) => `${id} ${title}`),
      ['1 a b', '2 d e', '3 d e'],
    );
    const { number_rounded, without_number, id_made_unique } = notesOf(report);
    assert.deepEqual([number_rounded, without_number, id_made_unique], [3, undefined, undefined]);
  });

  test('tickets without an id of their own are each a ticket, however alike', () => {
    const report = read(['onderwerp,omschrijving\nprinter stuk,drukt niet af\nprinter stuk,drukt niet af\n']);
    assert.deepEqual(
      signalsOf(report).map(({ id }) => id),
      ['1', '2'],
    );
  });

  test('a ticket without a number among numbered ones is taken, and said with its line', () => {
    const report = read([csv('T1;a b;c;Open;;;A;;N', ';d e;f;Open;;;A;;N', 'T3;g h;i;Open;;;A;;N')]);
    assert.equal(report.taken, 3);
    assert.deepEqual(
      report.files.flatMap(({ notes }) => notes).find(({ code }) => code === 'without_number'),
      { code: 'without_number', n: 1, params: { lines: '3' } },
    );
  });

  test('tickets without a title are taken and counted', () => {
    const report = read([
      csv(
        'T1;;c;Open;25/01/2026 09:00;;A;;N',
        'T2; ;c;Open;25/01/2026 09:00;;A;;N',
        'T3;a b;c;Open;25/01/2026 09:00;;A;;N',
      ),
    ]);
    const { without_title, blank_title } = notesOf(report);
    assert.deepEqual([report.taken, without_title, blank_title], [3, 1, 1]);
  });

  test('companies are counted, and each ticket carries its own', () => {
    const report = read([
      'id,subject,company\n1,vpn down,Alfa NV\n2,vpn down,Beta BV\n3,screen black,Alfa NV\n4,mouse dead,\n',
    ]);
    assert.deepEqual(report.companies, [
      { name: 'Alfa NV', tickets: 2 },
      { name: 'Beta BV', tickets: 1 },
    ]);
    assert.deepEqual(
      report.records.map(({ company }) => company),
      ['Alfa NV', 'Beta BV', 'Alfa NV', null],
    );
  });

  test('what the user says of a column wins, by heading or by number', () => {
    const report = read(
      ['foo,bar,baz\nscherm is zwart,zeg dit,x\nmuis doet niets,zeg dat,y\n'],
      [
        ['bar', 'title'],
        ['1', 'body'],
        ['absent', 'team'],
      ],
    );
    assert.deepEqual(
      signalsOf(report).map(({ title, body }) => [title, body]),
      [
        ['zeg dit', 'scherm is zwart'],
        ['zeg dat', 'muis doet niets'],
      ],
    );
    assert.deepEqual(
      report.files[0]?.columns.slice(0, 2).map(({ confidence, reason }) => [confidence, reason]),
      [
        [1, 'map'],
        [1, 'map'],
      ],
    );
    assert.deepEqual(report.columnsNotFound, ['absent']);
  });

  test('a column of people is made no group, even when the user asks', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${at},scherm zwart,helper${at % 3}@example.com`);
    const report = read([`nr,titel,behandelaar\n${rows.join('\n')}\n`], [['behandelaar', 'team']]);
    assert.ok(signalsOf(report).every(({ team }) => team === null));
    assert.equal(report.files[0]?.columns[2]?.reason, 'looks_like_people');
    assert.deepEqual(report.peopleMapped, [{ column: 'behandelaar', field: 'team' }]);
    for (const field of ['id', 'title', 'company', 'asset', 'parent'] as const) {
      const asked = read([`nr,titel,behandelaar\n${rows.join('\n')}\n`], [['behandelaar', field]]);
      assert.deepEqual(asked.peopleMapped, [{ column: 'behandelaar', field }]);
      assert.ok(signalsOf(asked).every(({ id, title }) => !`${id}${title}`.includes('example.com')));
    }
    const fine = read([`nr,titel,behandelaar\n${rows.join('\n')}\n`], [['behandelaar', 'requester']]);
    assert.deepEqual(fine.peopleMapped, []);
  });

  test('times of an import are called so', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `T${at};a b ${at};c;Open;25/01/2026 09:00;;A;;N`);
    assert.equal(notesOf(read([csv(...rows)])).import_times, 40);
  });

  test('a time in no known order is read day first, and that is said with less confidence', () => {
    const report = read([
      csv('T1;a b;c;Open;03/04/2026 09:00;;A;;N', 'T2;a b;d;Open;05/06/2026 09:00;;A;;N'),
    ]);
    const opened = report.files[0]?.columns.find(({ field }) => field === 'openedAt');
    assert.ok(opened !== undefined && opened.confidence < 0.8);
    assert.equal(notesOf(report).date_order_assumed, 1);
    assert.equal(signalsOf(report)[0]?.openedAt, Date.UTC(2026, 3, 3, 7) / 1000);
  });

  test('CSV and JSON of the same tickets give the same signals', () => {
    const rows = [
      ['T1', 'vpn valt weg', 'weer geen vpn', 'Open', '2026-01-25 09:00'],
      ['T2', 'muis stuk', 'doet niets', 'Gesloten', '2026-01-26 10:00'],
    ];
    const heads = ['id', 'titel', 'omschrijving', 'status', 'aangemaakt op'];
    const records = rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
    const texts = [
      [heads, ...rows].map((row) => row.join(',')).join('\n'),
      JSON.stringify(records),
      records.map((each) => JSON.stringify(each)).join('\n'),
    ];
    const read3 = texts.map((text) => signalsOf(read([text])).map(({ line, ...signal }) => signal));
    assert.deepEqual(read3[1], read3[0]);
    assert.deepEqual(read3[2], read3[0]);
  });

  for (const [name, file, code] of [
    ['nothing', '', 'file.empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'file.not_text'],
    ['half a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'file.cut_short'],
    ['JSON without records', '{"a":1,\n"b":{"c":[1,2]}}', 'file.no_records'],
  ] as const) {
    test(`says of ${name} why it cannot be read`, () => {
      const [file0] = read([file]).files;
      assert.deepEqual([file0?.failure, file0?.read, file0?.taken], [code, 0, 0]);
    });
  }

  test('headings without rows are read as no tickets', () => {
    const report = read([csv()]);
    assert.deepEqual(
      [report.read, report.taken, report.files[0]?.failure, notesOf(report).no_rows],
      [0, 0, null, 1],
    );
  });

  test('report titles, sep= and empty lines are passed over', () => {
    const report = read([
      `sep=;\nOverzicht meldingen 2026\n\n${csv('T1;a b;c;Open;25/01/2026 09:00;;A;;N')}\n\n`,
    ]);
    assert.deepEqual([report.taken, signalsOf(report)[0]?.id, signalsOf(report)[0]?.line], [1, 'T1', 5]);
  });

  test('a row of nothing but delimiters is said, with its line', () => {
    const report = read([
      csv('T1;a b;c;Open;25/01/2026 09:00;;A;;N', ';;;;;;;;', 'T2;d;e;Open;26/01/2026 09:00;;A;;N'),
    ]);
    assert.equal(report.taken, 2);
    const note = report.files[0]?.notes.find(({ code }) => code === 'empty_rows');
    assert.deepEqual(note, { code: 'empty_rows', n: 1, params: { lines: '3' } });
  });

  test('exactly one apostrophe against formulas is taken off', () => {
    const [one, two] = signalsOf(
      read([
        csv(
          "T1;'=1+1 staat er;c;Open;25/01/2026 09:00;;A;;N",
          "T2;''s avonds traag;c;Open;25/01/2026 09:00;;A;;N",
        ),
      ]),
    );
    assert.deepEqual([one?.title, two?.title], ['=1+1 staat er', "''s avonds traag"]);
  });

  const FIXTURE = readFileSync(new URL('./generic/fixtures/meldingen-nl.csv', import.meta.url));
  test('read is taken plus left out, whatever befell the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(FIXTURE.length - 1), fc.constantFrom(34, 59, 10, 13, 0, 255, 39, 44)), {
          maxLength: 8,
        }),
        fc.boolean(),
        (wounds, twice) => {
          const bytes = Uint8Array.from(FIXTURE.subarray(0, 6_000));
          for (const [at, byte] of wounds) if (at < bytes.length) bytes[at] = byte;
          const report = read(twice ? [bytes, FIXTURE.subarray(0, 5_000)] : [bytes]);
          assert.equal(report.read, report.taken + report.leftOut.length);
          assert.equal(report.taken, report.records.length);
          assert.equal(
            report.read,
            report.files.reduce((sum, file) => sum + file.read, 0),
          );
          assert.equal(
            report.taken,
            report.files.reduce((sum, file) => sum + file.taken, 0),
          );
          assert.ok(report.read > 0, 'a wounded file never gives nothing and no word about it');
          assert.equal(new Set(signalsOf(report).map(({ id }) => id)).size, report.taken);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keys and headings such as __proto__ do no harm', () => {
    const report = read([
      '__proto__,constructor,titel\nx,y,scherm is zwart\nz,w,muis doet niets\n',
      '[{"__proto__":{"kind":"x"},"titel":"scherm is zwart"}]',
    ]);
    assert.equal(report.taken, 3);
    assert.equal(Object.hasOwn(Object.prototype, 'kind'), false);
  });
});
