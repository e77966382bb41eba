import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Analysed, analyseFiles } from '../../src/usecases/analyse-files.ts';
import { LABOUR_COST_CENTS, SEED, TIMEZONE } from '../../src/usecases/default-settings.ts';
import { writeReport } from '../../src/usecases/write-analysis.ts';
import { wordsIn } from '../../src/words/words.ts';

const NOW = Date.UTC(2026, 0, 15) / 1000;
const REPORTERS = [
  'An De Clercq',
  'Els Dewulf',
  'Guy Wouters',
  'Bart Peeters',
  'Sofie Martens',
  'Koen Verstraete',
];
/** People whom no column holds, as colleagues write of them: with and without a capital or a title. */
const SPOKEN_OF = [
  ['Dossier Nollet staat op slot', 'dossier Nollet vergrendeld'],
  ['badge anneleen weigert', 'anneleen badge weigert poort sinds vanmorgen'],
  ['Goethals: badge weigert', 'mevr. Goethals haar badge weigert aan de poort'],
  ['Ravindran handset dead', 'handset of Ravindran is dead'],
  ['pc van Vermandere flikkert', 'scherm Vermandere flikkert weer'],
  ['stoel lieselot kapot', 'stoel lieselot kapot weer'],
  ['lamp bureau delphine stuk', 'bureau delphine lamp stuk'],
  ['poort mevr bakker blijft toe', 'de poort van mevr bakker gaat niet open'],
  ['LT-COPPENS start niet op', 'lt-coppens start niet meer op'],
] as const;
const NAMES = /nollet|anneleen|goethals|ravindran|vermandere|lieselot|delphine|bakker|coppens/iu;

function exportOf(heading: string, reporter: (row: number) => string): string {
  const rows = Array.from({ length: 216 }, (_, row) => {
    const [title, body] = SPOKEN_OF[row % SPOKEN_OF.length];
    const day = new Date(Date.UTC(2025, 0, 6 + Math.floor(row * 1.5))).toISOString().slice(0, 10);
    return `${row + 1};${title};${body};${day} 09:00;${reporter(row)}`;
  });
  return [`Nr;Titel;Omschrijving;Aangemaakt;${heading}`, ...rows].join('\n');
}

for (const { what, heading, reporter } of [
  {
    what: 'an export that says who reported',
    heading: 'Melder',
    reporter: (row: number) => REPORTERS[(row * 7) % REPORTERS.length],
  },
  { what: 'an export that does not', heading: 'Prioriteit', reporter: () => 'normaal' },
]) {
  describe(`people whom texts speak of, in ${what}`, () => {
    let analysed: Analysed;

    before(() => {
      const bytes = new TextEncoder().encode(exportOf(heading, reporter));
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
      analysed = next.value;
    });

    test('stand in no name and no word of any pattern, and patterns are still named', () => {
      const { patterns } = analysed.reckoning;
      assert.ok(patterns.length >= 4);
      for (const { names, name, words, instance, why } of patterns) {
        const shown = [names.nl, names.fr, names.en, name.text, ...words, instance ?? '', ...why.words];
        assert.deepEqual(
          shown.filter((text) => NAMES.test(text)),
          [],
        );
        assert.match(name.text, /\p{L}{3}/u);
      }
    });

    test('stand nowhere in the report', async () => {
      for (const lang of ['nl', 'fr', 'en'] as const)
        assert.doesNotMatch(await writeReport(analysed, wordsIn(lang)), NAMES);
    });
  });
}
