import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Analysed, analyseFiles } from '../../src/usecases/analyse-files.ts';
import { LABOUR_COST_CENTS, SEED, TIMEZONE } from '../../src/usecases/default-settings.ts';

const NOW = Date.UTC(2026, 0, 15) / 1000;
const SIX = [
  'Laptop valt weg',
  'VPN loopt vast',
  'Wifi traag',
  'Printer drukt niet af',
  'Scherm flikkert',
  'Mail hapert',
];
const OPAQUE = ['qx', 'zv', 'wk', 'jb', 'vd', 'gh'];

function analysed(heading: string, says: (row: number) => string): Analysed {
  const rows = Array.from({ length: 300 }, (_, row) => {
    const day = new Date(Date.UTC(2025, 0, 6 + row)).toISOString().slice(0, 10);
    return `INC${row};${says(row)};${day} 09:0${row % 10};Gesloten`;
  });
  const bytes = new TextEncoder().encode([`Nummer;${heading};Gemeld op;Status`, ...rows].join('\n'));
  const settings = {
    lang: 'nl',
    people: null,
    timezone: TIMEZONE,
    labourCostCents: LABOUR_COST_CENTS,
    seed: SEED,
  } as const;
  const files = [{ file: 'tickets.csv', bytes }];
  const thinking = analyseFiles({ files, settings, company: null, map: new Map(), now: NOW });
  let next = thinking.next();
  while (!next.done) next = thinking.next();
  return next.value;
}

const fieldsOf = ({ reading }: Analysed): readonly string[] =>
  reading.files[0].columns.map(({ field }) => field);
const notesOf = ({ reading }: Analysed): readonly string[] => reading.files[0].notes.map(({ code }) => code);

describe('an export whose tickets say little', () => {
  for (const heading of ['Titel', 'Onderwerp', 'Subject']) {
    test(`a column called ${heading} is the title, however few different ones there are`, () => {
      const found = analysed(heading, (row) => SIX[(row * 5) % SIX.length]);
      assert.equal(fieldsOf(found)[1], 'title');
      assert.ok(found.reckoning.patterns.length >= 3);
    });
  }

  test('without any text it says so, and gives no share and no verdict', () => {
    const found = analysed('Kleur', (row) => OPAQUE[row % OPAQUE.length]);
    assert.ok(!fieldsOf(found).some((field) => field === 'title' || field === 'body'));
    assert.ok(notesOf(found).includes('no_text_column'));
    const { answer, patterns } = found.reckoning;
    assert.deepEqual(patterns, []);
    assert.equal(answer.verdict, 'not-yet');
    assert.ok(answer.missing.includes('patterns'));
    assert.equal(answer.share.cameBack.kind, 'not-enough-data');
  });
});
