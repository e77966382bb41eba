import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../engine/base/progress.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import { readTickets } from './read-tickets.ts';
import { skimTickets } from './skim-tickets.ts';

const HEADS = 'Nummer;Onderwerp;Aangemaakt;Categorie;Status';
const GROUPED = 'Categorie;Nummer;Onderwerp;Aangemaakt;Status';
const day = (at: number): string => `${String(1 + (at % 28)).padStart(2, '0')}-03-2026 09:00`;
const told = (value: string): ToldReading => ({ kind: 'groupCells', column: 'Categorie', value });

type Said = { readonly told?: readonly ToldReading[] };
const settings = ({ told: now = [] }: Said) => ({
  timezone: 'Europe/Brussels',
  map: new Map(),
  now: Date.UTC(2026, 10, 24) / 1000,
  told: now,
});
const filesOf = (lines: readonly string[]) => [
  { file: 'verslag.csv', bytes: Buffer.from([...lines, ''].join('\n')) },
];
function read(lines: readonly string[], said: Said = {}) {
  const { files, records, leftOut } = finish(readTickets(filesOf(lines), settings(said)));
  const decided = files[0].guesses.filter(({ kind }) => kind === 'groupCells');
  const noted = files[0].notes.find(({ code }) => code === 'group_filled')?.n;
  return { categories: records.map(({ signal }) => signal.category), decided, noted, leftOut, records };
}

/** Each category on the first ticket of its group, in a column among others. */
const middle = (groups: readonly string[], size: number): readonly string[] =>
  groups.flatMap((group, g) =>
    Array.from({ length: size }, (_, at) =>
      [
        `T${g * size + at}`,
        `scherm blijft zwart sinds ${g} ${at}`,
        day(at),
        at === 0 ? group : '',
        'Gesloten',
      ].join(';'),
    ),
  );
/** The same in the first column. */
const firstColumn = (groups: readonly string[], size: number): readonly string[] =>
  groups.flatMap((group, g) =>
    Array.from({ length: size }, (_, at) =>
      [
        at === 0 ? group : '',
        `T${g * size + at}`,
        `scherm blijft zwart sinds ${g} ${at}`,
        day(at),
        'Gesloten',
      ].join(';'),
    ),
  );
const each = (groups: readonly string[], size: number): readonly string[] =>
  groups.flatMap((group) => Array.from({ length: size }, () => group));
const UNSORTED = ['Printers', 'Netwerk', 'Accounts', 'Telefonie'];
const SORTED = ['Accounts', 'Mail', 'Netwerk', 'Printers', 'Telefonie'];

describe('a category that a report writes on the first row of each group', () => {
  test('in the first column is that of every ticket of the group, and the file says so', () => {
    const { categories, decided, noted } = read([GROUPED, ...firstColumn(UNSORTED, 4)]);
    assert.deepEqual(categories, each(UNSORTED, 4));
    assert.equal(noted, 12);
    const [{ chosen, asked, by, confidence, alternatives, examples }] = decided;
    assert.deepEqual([chosen, asked, by, confidence, alternatives], ['above', false, 'file', 0.9, ['empty']]);
    assert.deepEqual(examples[0], {
      line: 3,
      written: 'scherm blijft zwart sinds 0 1',
      as: ['Printers', ''],
    });
    assert.equal(examples.length, 5);
  });

  test('further on is believed where the groups stand in order', () => {
    const { categories, decided } = read([HEADS, ...middle(SORTED, 3)]);
    assert.deepEqual(categories, each(SORTED, 3));
    assert.deepEqual([decided[0].asked, decided[0].confidence], [false, 0.9]);
  });

  test('further on, in no order, is asked with both readings on five rows; until then cells stay empty', () => {
    const lines = [HEADS, ...middle(UNSORTED, 4)];
    const { categories, decided, noted } = read(lines);
    assert.equal(categories.filter((category) => category !== null).length, UNSORTED.length);
    const [{ chosen, asked, confidence, examples }] = decided;
    assert.deepEqual([chosen, asked, confidence, noted], ['empty', true, 0.5, undefined]);
    assert.deepEqual(examples.map(({ as }) => as)[0], ['', 'Printers']);
    assert.equal(examples.length, 5);
    assert.deepEqual(read(lines, { told: [told('above')] }).categories, each(UNSORTED, 4));
    const asBefore = read(lines, { told: [told('empty')] });
    assert.deepEqual([asBefore.categories, asBefore.decided[0].asked], [categories, false]);
  });

  test('what somebody says beats what the file shows', () => {
    const { categories } = read([GROUPED, ...firstColumn(UNSORTED, 4)], { told: [told('empty')] });
    assert.equal(categories.filter((category) => category !== null).length, UNSORTED.length);
  });

  test('within each team is written anew there', () => {
    const rows = ['IT', 'Onderhoud', 'HR'].flatMap((team, g) =>
      ['Mail', 'Printers'].flatMap((category, c) =>
        Array.from({ length: 3 }, (_, at) => {
          const cells = [c === 0 && at === 0 ? team : '', at === 0 ? category : ''];
          return [...cells, `T${g}${c}${at}`, `scherm blijft zwart sinds ${at}`, day(at)].join(';');
        }),
      ),
    );
    const { records } = read(['Team;Categorie;Nummer;Onderwerp;Aangemaakt', ...rows]);
    const found = records.map(({ signal: { team, category } }) => `${team} ${category}`);
    const expected = ['IT', 'Onderhoud', 'HR'].flatMap((team) => [`${team} Mail`, `${team} Printers`]);
    assert.deepEqual(found, each(expected, 3));
  });

  test('is not carried over a row that was left out: that may have begun a group', () => {
    const rows = [...firstColumn(UNSORTED, 4)];
    rows[4] = 'Netwerk;T4;te;veel;cellen;op;deze;rij';
    const { categories, leftOut } = read([GROUPED, ...rows]);
    assert.equal(leftOut.length, 1);
    assert.deepEqual(categories.slice(3, 8), ['Printers', null, null, null, 'Accounts']);
  });

  test('may stand on a row of its own, above totals: neither is a ticket', () => {
    const rows = UNSORTED.flatMap((group, g) => [
      `${group};;;;`,
      ...Array.from(
        { length: 3 },
        (_, at) => `;T${g}${at};scherm blijft zwart sinds ${at};${day(at)};Gesloten`,
      ),
      `Totaal ${group};3;;;`,
    ]);
    const { categories, leftOut } = read([GROUPED, ...rows]);
    assert.deepEqual(categories, each(UNSORTED, 3));
    assert.deepEqual([...new Set(leftOut.map(({ code }) => code))], ['row.no_ticket']);
    assert.equal(leftOut.length, 2 * UNSORTED.length);
  });

  test('is read the same of a long file of which nothing is kept', () => {
    const groups = Array.from({ length: 30 }, (_, at) => `Groep ${String(at).padStart(2, '0')}`);
    const files = filesOf([GROUPED, ...firstColumn(groups, 900)]);
    const [{ leftOut: _, ...skimmed }] = finish(skimTickets(files, settings({}))).files;
    const whole = finish(readTickets(files, settings({})));
    assert.deepEqual(skimmed, whole.files[0]);
    assert.ok(whole.records.every(({ signal: { category } }) => category !== null));
  });
});

describe('cells that are simply empty', () => {
  test('stay empty, and nobody is asked, where a value comes again or the first row has none', () => {
    const row = fc.record({ group: fc.constantFrom('', '', ...UNSORTED) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 40 }), (rows) => {
        const groups = rows.map(({ group }) => group);
        const filled = groups.filter((group) => group !== '');
        fc.pre(groups[0] === '' || new Set(filled).size < filled.length);
        const lines = groups.map(
          (group, at) => `T${at};scherm blijft zwart sinds ${at};${day(at)};${group};Open`,
        );
        const { categories, decided } = read([HEADS, ...lines]);
        assert.deepEqual(
          categories,
          groups.map((group) => (group === '' ? null : group)),
        );
        assert.deepEqual(decided, []);
      }),
      { numRuns: 60 },
    );
  });

  test('of records stay empty: no record stands above another', () => {
    const records = UNSORTED.flatMap((category, g) =>
      Array.from({ length: 4 }, (_, at) => ({
        category: at === 0 ? category : '',
        number: `T${g}${at}`,
        title: `scherm blijft zwart sinds ${at}`,
        created: `2026-03-0${at + 1}T09:00:00Z`,
      })),
    );
    const files = [{ file: 'a.json', bytes: Buffer.from(JSON.stringify(records)) }];
    const { files: reports } = finish(readTickets(files, settings({})));
    assert.deepEqual(
      reports[0].guesses.filter(({ kind }) => kind === 'groupCells'),
      [],
    );
  });
});
