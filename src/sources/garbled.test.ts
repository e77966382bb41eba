import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { workbook } from '../../tests/made/workbook.ts';
import { PIECE } from './flow/byte-source.ts';
import { isAllGarbled, tallyGarbled, ungarbled, ungarbler } from './garbled.ts';
import { readBytes } from './read-bytes.ts';
import { readTable } from './read-table.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** As a program that takes UTF-8 for Windows-1252 shows it. */
const garbled = (text: string): string => new TextDecoder('windows-1252').decode(utf8(text));

const seenOf = (...parts: readonly string[]) => {
  const tally = tallyGarbled();
  for (const [at, part] of parts.entries()) tally.add(part, at === parts.length - 1);
  return tally.seen();
};

const WORDS = 'réseau à côté, l’écran “noir” – 5 €, œuvre, Île, Ärger, naïf, ça, 25 °C, 😀 → ok';

describe('garbled text', () => {
  test('what was garbled as a whole comes back to the letter, once, twice and three times', () => {
    let text = WORDS;
    for (let times = 1; times <= 3; times += 1) {
      text = garbled(text);
      const file = readBytes(utf8(`id;titel\n1;${text}\n`));
      assert.ok(file.ok);
      assert.equal(file.text, `id;titel\n1;${WORDS}\n`);
      assert.deepEqual(
        file.notes.map(({ code }) => code),
        ['garbled_mended'],
      );
    }
  });

  test('what lost a hard space or a control character on the way is mended too', () => {
    assert.equal(ungarbled('voilÃ  le rÃ©seau'), 'voilà le réseau');
    assert.equal(ungarbled('Ã Gand, Ã©cran, lÃ'), 'à Gand, écran, là');
    assert.equal(ungarbled('â€œnoirâ€ dit-il, lâ€™Ã©cran'), '“noir” dit-il, l’écran');
  });

  for (const sound of [
    'réseau à côté',
    'CAFÉ» et «PÂTÉ»',
    'São Paulo, IRMÃ',
    'Âge, Ãrea',
    'ÁRVÍZTŰRŐ',
    'Þór',
    'ok',
    '',
  ]) {
    test(`leaves “${sound}” as it is`, () => assert.ok(!isAllGarbled(seenOf(sound))));
  }

  test('of a text with sound characters nothing is mended, and the lines of the others are told', () => {
    const file = readBytes(utf8('id;titel\n1;rÃ©seau\n2;écran\n3;cafÃ© Ã©\n'));
    assert.ok(file.ok);
    assert.match(file.text, /rÃ©seau\n2;écran/u);
    assert.deepEqual(file.notes, [{ code: 'garbled_left', n: 3, params: { lines: '2, 4' } }]);
  });

  test('a byte order mark that became three characters is no part of the first heading', () => {
    const table = readTable(utf8('ï»¿Numéro;Titre\n1;écran\n2;souris\n'));
    assert.ok(table.ok);
    assert.deepEqual(table.headings, ['Numéro', 'Titre']);
  });

  test('where it is cut changes nothing', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé’€😀à; \n'), maxLength: 30 }).map(garbled);
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 60 }), { maxLength: 4 }), (whole, at) => {
        const cuts = [
          0,
          ...at.map((each) => Math.min(each, whole.length)).sort((a, b) => a - b),
          whole.length,
        ];
        const parts = cuts.slice(1).map((end, index) => whole.slice(cuts[index], end));
        const mend = ungarbler();
        const mended = parts.map((part, index) => mend(part, index === parts.length - 1)).join('');
        assert.equal(mended, ungarbled(whole));
        assert.deepEqual(seenOf(...parts), seenOf(whole));
      }),
    );
    for (let before = PIECE - 4; before <= PIECE; before += 1) {
      const file = readBytes(utf8(`${'x'.repeat(before)}${garbled('é’é')}\n`));
      assert.ok(file.ok && file.text.endsWith('xé’é\n'));
    }
  });

  test('a long file is mended as a short one is', () => {
    const row = garbled('T1;l’écran reste noir à Liège;2026-03-01 10:00;fermé\n');
    const head = 'Nummer;Titel;Datum;Status\n';
    const plain = 'T1;muis stuk;2026-03-01 10:00;open\n'.repeat(3_000);
    const bytes = utf8(garbled(head) + plain + row.repeat(60_000));
    const table = readTable(bytes);
    assert.ok(table.ok);
    assert.equal(table.headings.join(';'), head.trim());
    assert.equal(table.count, 63_000);
    let last: readonly string[] = [];
    for (const { cells } of table.all()) last = cells;
    assert.deepEqual(last, ['T1', 'l’écran reste noir à Liège', '2026-03-01 10:00', 'fermé']);
    assert.ok(bytes.length > 4_000_000);
  });

  test('the cells of a workbook are mended, each sheet by itself', () => {
    const rows = [
      ['Numéro', 'Titre', 'Créé le'],
      ['1', 'l’écran reste noir', '2026-03-01 10:00'],
      ['2', 'café', '2026-03-02 10:00'],
    ];
    const table = readTable(workbook({ sheets: [{ name: 'A', rows: rows.map((row) => row.map(garbled)) }] }));
    assert.ok(table.ok);
    assert.deepEqual(table.headings, rows[0]);
    assert.deepEqual(
      [...table.all()].map(({ cells }) => cells),
      rows.slice(1),
    );
    assert.deepEqual(
      table.notes.map(({ code }) => code),
      ['garbled_mended'],
    );
  });
});
