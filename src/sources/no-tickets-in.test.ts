import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import type { Field } from './field.ts';
import { readTickets } from './read-tickets.ts';
import { skimTickets } from './skim-tickets.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;

/** Why a text is refused, or null; both ways of reading say the same. */
function failureOf(text: string, map: ReadonlyMap<string, Field> = new Map()): string | null {
  const files = [{ file: 'x.csv', bytes: new TextEncoder().encode(text) }];
  const settings = { timezone: 'Europe/Brussels', map, now: NOW };
  const [read] = finish(readTickets(files, settings)).files;
  const [skimmed] = finish(skimTickets(files, settings)).files;
  assert.ok(read !== undefined && skimmed !== undefined);
  assert.deepEqual([read.failure, read.read], [skimmed.failure, skimmed.read]);
  return read.failure;
}

const times = (n: number, line: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => line(at)).join('\n');

describe('noTicketsIn', () => {
  const loose: readonly (readonly [string, string])[] = [
    ['three lines of a letter', 'Beste,\nde printer doet het niet meer\ngroeten van Lies\n'],
    [
      'sentences with commas',
      'Hello all, the printer is broken again.\nPlease, could someone look at it.\nThanks, Tom.\n',
    ],
    ['words under each other', 'printer\nscherm\nmuis\ntoetsenbord\n'],
  ];
  for (const [what, text] of loose)
    test(`${what}: loose text`, () => assert.equal(failureOf(text), 'file.loose_text'));

  const row = (at: number): readonly string[] => [`T${at}`, `printer ${at} stuk`, '2026-03-01 09:00', 'Open'];
  const uncut: readonly (readonly [string, (cells: readonly string[]) => string])[] = [
    ['in quotes as a whole', (cells) => `"${cells.join(';')}"`],
    ['with a sign that nobody uses', (cells) => cells.join('^')],
    ['in columns of spaces', (cells) => cells.map((cell) => cell.padEnd(24)).join('')],
  ];
  for (const [what, line] of uncut)
    test(`rows ${what}: not cut`, () => {
      const rows = Array.from({ length: 6 }, (_, at) => line(row(at)));
      const text = [line(['Nummer', 'Onderwerp', 'Aangemaakt', 'Status']), ...rows].join('\n');
      assert.equal(failureOf(text), 'file.uncut_rows');
    });

  const programs: readonly (readonly [string, string])[] = [
    [
      'SQL',
      "-- dump\nINSERT INTO tickets (id, subject) VALUES\n(1, 'printer stuk'),\n(2, 'scherm zwart');\n",
    ],
    ['a script', 'var tickets = [{"id": 1, "subject": "printer stuk"}];'],
    ['calls that are no answer', 'callback([{"id": 1, "subject": "printer stuk"}]);\nstart();'],
  ];
  for (const [what, text] of programs)
    test(`${what}: text of a program`, () => assert.equal(failureOf(text), 'file.program_text'));

  test('headings that merely begin like a program are headings', () => {
    for (const heading of ['Set (min);Onderwerp', 'Insert date;Onderwerp', 'Naam (voluit);Onderwerp'])
      assert.equal(failureOf(`${heading}\n2026-03-01;printer stuk\n2026-03-02;scherm zwart\n`), null);
  });

  const others: readonly (readonly [string, string])[] = [
    [
      'contacts',
      `Name,E-mail,Phone\n${times(5, (at) => `Tom Maes ${at},tom${at}@x.example,047012345${at}`)}\n`,
    ],
    [
      'contacts with birthdays and remarks',
      `Nom;Prénom;Courriel;Téléphone;Date de naissance;Remarques\n${times(6, (at) => `Maes;Tom;tom${at}@x.example;0470123${at}00;0${at + 1}/02/198${at};appeler le matin de préférence`)}\n`,
    ],
    ['prices', `Artikel;Prijs\n${times(6, (at) => `A-${at};${at},50`)}\n`],
  ];
  for (const [what, text] of others)
    test(`a list of ${what} is no list of tickets`, () =>
      assert.equal(failureOf(text), 'file.no_ticket_columns'));

  const tickets: readonly (readonly [string, string])[] = [
    ['one column under a heading that says it', 'Onderwerp\nprinter stuk\nscherm zwart\nmuis stuk\n'],
    ['a title and who reported it', 'Titel;Naam;E-mail;Telefoon\nprinter stuk;Lies;l@x.example;0470123456\n'],
    ['times and people only', 'Aangemaakt op;Naam;E-mail;Telefoon\n05/01/2026 10:00;Lies;l@x.example;0470\n'],
    [
      'headings in another language',
      `Asunto;Quién\n${times(6, (at) => `la impresora no funciona ${at};Lies`)}`,
    ],
    [
      'no heading, but numbers and times',
      times(6, (at) => `${1000 + at};printer stuk ${at};05/01/2026 1${at}:00`),
    ],
  ];
  for (const [what, text] of tickets) test(`${what}: taken`, () => assert.equal(failureOf(text), null));

  test('what a program answers that was refused is no ticket; a ticket about an error is one', () => {
    for (const answer of [
      { error: 'Unauthorized', message: 'invalid token' },
      { error: { code: 401, message: 'Incorrect API key' }, status: 'failed' },
    ])
      assert.equal(failureOf(JSON.stringify(answer)), 'file.no_ticket_columns');
    const ticket = {
      id: 7,
      subject: 'Outlook start niet',
      error: '0x80040115',
      created_at: '2026-01-05 10:00',
    };
    assert.equal(failureOf(JSON.stringify([ticket])), null);
  });

  test('who says what a column means is believed', () => {
    const text = 'printer\nscherm zwart\nmuis stuk\n';
    assert.equal(failureOf(text), 'file.loose_text');
    assert.equal(failureOf(text, new Map<string, Field>([['1', 'title']])), null);
  });

  test('headings without a row are said to be that, and nothing else', () => {
    assert.equal(failureOf('Naam;E-mail;Telefoon\n'), null);
  });
});
