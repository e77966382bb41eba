import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import { seededRandom } from '../engine/base/seeded-random.ts';
import { readTickets } from './read-tickets.ts';
import { skimTickets } from './skim-tickets.ts';
import { HELPDESKS } from './sources.ts';
import type { InputFile, ReadSettings } from './start-reading.ts';

const SETTINGS: ReadSettings = {
  timezone: 'Europe/Brussels',
  map: new Map(),
  now: Date.UTC(2026, 10, 24) / 1000,
};

/** The same files read both ways, as far as both say the same. */
function bothWays(files: readonly InputFile[], settings = SETTINGS) {
  const read = finish(readTickets(files, settings));
  const skimmed = finish(skimTickets(files, settings));
  const sorted = <T extends { readonly code: string }>(all: readonly T[]): readonly T[] =>
    [...all].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return {
    read: {
      files: read.files.map((file) => ({
        ...file,
        notes: sorted(file.notes),
        left: sorted(
          read.leftOut.filter((each) => each.file === file.file).map(({ file: _, ...row }) => row),
        ),
      })),
      peopleWords: read.peopleWords,
    },
    skimmed: {
      files: skimmed.files.map(({ leftOut, ...file }) => ({
        ...file,
        notes: sorted(file.notes),
        left: sorted([...leftOut.rows()]),
      })),
      peopleWords: skimmed.peopleWords,
    },
  };
}

const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);

const HEADS = 'Nummer;Titel;Omschrijving;Status;Gemeld op;Opgelost op;Aanvrager;Team;Categorie';
const NAMES = ['An Peeters', 'Luc Maes', 'Sofie Claes', 'Jan Wouters'];

/** Tickets of which some contradict themselves, some lack cells and some hold a quote that nobody closed. */
function longExport(rows: number, date: (at: number) => string): string[] {
  const random = seededRandom(11);
  const line = (at: number): string => {
    const [opened, resolved] = [date(at), date(at + 1)];
    if (at % 1_500 === 700) return `T${at};te kort`;
    if (at % 4_000 === 900)
      return `T${at};titel;"nooit gesloten;Open;${opened};;An Peeters;Netwerk;Printers;x`;
    const title = at % 997 === 0 ? '' : `printer ${random.below(900)} drukt niet`;
    const body = at % 3 === 0 ? `"regel een\nregel ""twee"" ${at}"` : `tekst ${at}`;
    const state = at % 5 === 0 ? 'Open' : 'Gesloten';
    const team = at % 2_111 === 0 ? 'Jan Peeters' : 'Netwerk';
    return `T${at};${title};${body};${state};${opened};${resolved};${NAMES[random.below(4)]};${team};Printers ${at % 4}`;
  };
  return [HEADS, ...Array.from({ length: rows }, (_, at) => line(at + 1))];
}

const iso = (at: number): string =>
  new Date(Date.UTC(2019, 0, 3, 8, 40 * at)).toISOString().slice(0, 16).replace('T', ' ');
const american = (at: number): string => {
  const [year, month, day] = iso(at).slice(0, 10).split('-');
  return `${month}/${day}/${year} 09:${String(at % 60).padStart(2, '0')}`;
};

describe('skimTickets', () => {
  for (const { kind, name } of HELPDESKS) {
    test(`says of ${name}'s fixtures what reading them says`, () => {
      const folder = new URL(`./${kind}/fixtures/`, import.meta.url);
      const files = readdirSync(folder).filter((file) => /^\d.*(?<!\.records\.json)$/u.test(file));
      assert.ok(files.length > 0);
      for (const file of files) {
        const { read, skimmed } = bothWays([{ file, bytes: readFileSync(new URL(file, folder)) }]);
        assert.deepEqual(skimmed, read, file);
      }
    });
  }

  test('says of a long export what reading it says, though it keeps none of it', () => {
    const { read, skimmed } = bothWays([{ file: 'a.csv', bytes: bytesOf(longExport(24_000, iso)) }]);
    assert.ok(read.files[0].left.length > 15 && read.files[0].notes.length > 3);
    assert.deepEqual(skimmed, read);
  });

  test('a column of dates that is empty throughout is written in no order', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `${at};muis stuk;${1 + (at % 28)}/03/2026 10:00;`);
    const lines = ['Nummer;Onderwerp;Aangemaakt op;Streefdatum', ...rows];
    const { read, skimmed } = bothWays([{ file: 'a.csv', bytes: bytesOf(lines) }]);
    assert.equal(skimmed.files[0].dateOrder, 'dmy');
    assert.deepEqual(skimmed, read);
  });

  test('looks again where what comes later shows that days and months were taken for each other', () => {
    // Up to row 18,000 every day is the first to the twelfth: nothing tells the order.
    const ambiguous = (at: number): string =>
      at < 18_000 ? `0${1 + (at % 9)}/0${1 + (at % 8)}/2024 10:00` : american(at);
    const { read, skimmed } = bothWays([{ file: 'a.csv', bytes: bytesOf(longExport(22_000, ambiguous)) }]);
    assert.equal(skimmed.files[0].dateOrder, 'mdy');
    assert.deepEqual(skimmed, read);
  });

  test('guesses what reading guesses of a long export, from its last rows too, and asks the same', () => {
    const even = (at: number): string => `03/04/2025 10:${String(at % 60).padStart(2, '0')}`;
    const worked = (at: number): string => (at === 21_999 ? '12,5' : '1.200');
    const rows = longExport(22_000, even).map(
      (line, at) => `${line};${at === 0 ? 'Bestede tijd' : worked(at)}`,
    );
    const bytes = Buffer.from(`${rows.join('\n')}\nvoilà, voilà\nvoilà\n`, 'latin1');
    for (const told of [[], [{ kind: 'dateOrder', column: null, value: 'mdy' } as const]]) {
      const { read, skimmed } = bothWays([{ file: 'a.csv', bytes }], { ...SETTINGS, told });
      const [{ guesses }] = skimmed.files;
      const of = (wanted: string) => guesses.find(({ kind }) => kind === wanted);
      assert.deepEqual([of('decimal')?.chosen, of('decimal')?.asked], [',', false]);
      assert.equal(of('dateOrder')?.asked, told.length === 0);
      assert.equal(of('dateOrder')?.examples.length, 5);
      assert.deepEqual(skimmed, read);
    }
  });

  test('counts each ticket once in a long export in which many come again, changed or not', () => {
    const lines = longExport(21_000, iso);
    const again = lines.slice(3_000, 3_400);
    const later = lines
      .slice(5_000, 5_200)
      .filter((line) => line.includes(';Open;'))
      .map((line) => line.replace(';Open;', ';Gesloten;'));
    const others = ['T77;heel iets anders;x;Open;2024-05-05 10:00;;An Peeters;Netwerk;Printers 1'];
    const { read, skimmed } = bothWays([
      { file: 'a.csv', bytes: bytesOf([...lines, ...again, ...later, ...others]) },
    ]);
    assert.ok(read.files[0].notes.some(({ code }) => code === 'id_made_unique'));
    assert.ok(read.files[0].notes.some(({ code }) => code === 'older_version'));
    assert.deepEqual(skimmed, read);
  });

  test('counts a ticket once that is in two files', () => {
    const lines = longExport(300, iso);
    const { read, skimmed } = bothWays([
      { file: 'a.csv', bytes: bytesOf(lines.slice(0, 200)) },
      { file: 'b.csv', bytes: bytesOf([HEADS, ...lines.slice(150)]) },
    ]);
    assert.ok(skimmed.files[1].left.some(({ code }) => code === 'row.seen_twice'));
    assert.deepEqual(skimmed, read);
  });
});
