import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../engine/base/progress.ts';
import { decodedWords, unquotedPrintable } from './mail-coding.ts';
import { type ReadReport, readTickets } from './read-tickets.ts';

const reading = (cells: readonly string[], heading = 'Beschrijving'): ReadReport => {
  const rows = cells.map(
    (cell, at) => `T${at};"${cell.replaceAll('"', '""')}";2026-03-0${1 + (at % 9)} 09:00`,
  );
  const bytes = new TextEncoder().encode([`Nummer;${heading};Geopend`, ...rows].join('\n'));
  return finish(
    readTickets([{ file: 'a.csv', bytes }], {
      timezone: 'Europe/Brussels',
      map: new Map(),
      now: 1_800_000_000,
    }),
  );
};
const bodies = ({ records }: ReadReport): readonly string[] => records.map(({ signal }) => signal.body);
const isSaid = ({ files }: ReadReport): boolean =>
  files.some(({ notes }) => notes.some(({ code }) => code === 'mail_coding'));

/** As RFC 2045 writes it, cut into lines of at most so many characters. */
function quoted(text: string, encoding: 'utf8' | 'latin1', width: number): string {
  const signs = [...Buffer.from(text, encoding)].map((byte) =>
    byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const lines = [''];
  for (const sign of signs) {
    const last = lines.length - 1;
    if (sign !== '\n' && lines[last].length + sign.length > width) lines.push(sign);
    else if (sign === '\n') lines[last] += '\n';
    else lines[last] += sign;
  }
  return lines.join('=\n');
}

describe('texts as mail programs send them', () => {
  test('come back to the letter, however their lines were cut', () => {
    const text = fc
      .array(fc.constantFrom('é', 'è', 'ç', 'a', 'b', ' ', '=', '\n', '1 = 2', 'réseau'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 76 }), (said, width) => {
        assert.equal(unquotedPrintable(quoted(said, 'utf8', width)), said);
        assert.equal(unquotedPrintable(quoted(said, 'latin1', width)), said);
      }),
    );
  });

  test('are read so where all cells of the column agree, in UTF-8 or in one byte a letter', () => {
    const said = [
      'le réseau est très lent ce matin',
      'een café = vol',
      'één keer per uur valt het netwerk uit',
      'ok',
    ];
    for (const encoding of ['utf8', 'latin1'] as const) {
      const report = reading(said.map((each) => quoted(each, encoding, 20)));
      assert.deepEqual(bodies(report), said);
      assert.ok(isSaid(report));
    }
  });

  for (const [what, cells] of [
    ['formulas and addresses', ['a=3', 'zie https://host/?id=C3&x=E9', 'b=C3=A9', 'c=C3=A9']],
    ['letters beyond ASCII beside', ['caf=C3=A9', 'r=C3=A9seau', 'café']],
    ['rules of equals signs', ['kop\n=====\ntekst', 'r=C3=A9seau', 'r=C3=A9seau']],
    ['one cell alone', ['r=C3=A9seau', 'printer', 'scherm']],
  ] as const) {
    test(`stay as they stand with ${what}`, () => {
      const report = reading(cells);
      assert.deepEqual(bodies(report), cells);
      assert.ok(!isSaid(report));
    });
  }

  test('heads say themselves how they are coded, in any characters that are known', () => {
    for (const [coded, said] of [
      ['=?UTF-8?Q?R=C3=A9seau_lent?=', 'Réseau lent'],
      ['=?utf-8?B?UsOpc2VhdQ==?= =?utf-8?B?IGxlbnQ=?=', 'Réseau lent'],
      ['RE: =?iso-8859-1?q?probl=E8me?= VPN', 'RE: problème VPN'],
      ['=?x-none?Q?a?= b', '=?x-none?Q?a?= b'],
      ['is dit =? of niet ?=', 'is dit =? of niet ?='],
    ]) {
      assert.equal(decodedWords(coded), said);
    }
    const report = reading(['=?UTF-8?Q?R=C3=A9seau?= lent', 'écran noir', 'muis'], 'Onderwerp');
    assert.equal(report.records[0]?.signal.title, 'Réseau lent');
    assert.ok(isSaid(report));
  });
});
