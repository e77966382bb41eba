import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CodePage, characterOf, encodePage } from './code-pages.ts';
import { findMisread, type Misread, misreadMender } from './misread-page.ts';
import { readBytes } from './read-bytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** As a program shows a text that it takes for one of another page; an empty place as its control. */
function misread(text: string, { was, as }: Misread): string {
  const bytes = was === 'utf-8' ? utf8(text) : encodePage(text, was);
  const shown = (byte: number): string => {
    const character = characterOf(as, byte);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  };
  return [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : shown(byte))).join('');
}
const WAYS: readonly Misread[] = [
  { was: 'macintosh', as: 'windows-1252' },
  { was: 'ibm850', as: 'windows-1252' },
  { was: 'windows-1252', as: 'macintosh' },
  { was: 'windows-1252', as: 'ibm850' },
  { was: 'macintosh', as: 'ibm850' },
  { was: 'utf-8', as: 'macintosh' },
  { was: 'utf-8', as: 'ibm850' },
];
const SOUND = [
  'id;titel',
  '1;réseau très lent, déjà signalé à l’étage',
  '2;één patiënt geïnstalleerd, financiële reünie',
  '3;problème d’accès à la boîte partagée, ça bloque',
  '',
].join('\n');
const plain = SOUND.replaceAll('’', "'");

describe('a text that a program took for one of another page', () => {
  for (const way of WAYS) {
    test(`of ${way.was}, read as ${way.as}, comes back to the letter, and that is said`, () => {
      const file = readBytes(utf8(misread(plain, way)));
      assert.ok(file.ok);
      assert.equal(file.text, plain);
      assert.deepEqual(
        file.notes.map(({ code }) => code),
        ['misread_mended'],
      );
    });
  }

  for (const text of [
    SOUND,
    'CAFÉ FERMÉ, ÉLÈVE À L’ÉCOLE, BELGIË',
    'Žilina, Šibenik, Čapek: Dvořák žije',
    'ÁRVÍZTŰRŐ tükörfúrógép',
    'prijs: 25 € – 30 € … “ja”',
    '√ klaar, ± 5 °C, Ω',
    'iPhoneÉdition, een ‚laag’ teken',
    '😀 ok 😀 ok 😀',
    'ok',
  ]) {
    test(`“${text.slice(0, 30)}” is none`, () => assert.equal(findMisread(text), undefined));
  }

  test('stays as it stands where other letters show that it was not misread as a whole', () => {
    const file = readBytes(
      utf8(`${misread(plain, WAYS[0])}4;déjà reçu, très bien, même à l'hôtel\n`.repeat(3)),
    );
    assert.ok(file.ok);
    assert.match(file.text, /rŽseau/u);
    assert.match(file.text, /déjà reçu/u);
  });

  test('is mended wherever it is cut', () => {
    const cuts = fc.array(fc.nat({ max: 150 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...WAYS), cuts, (way, at) => {
        const whole = misread(plain, way);
        const ends = [...at.map((each) => Math.min(each, whole.length)).sort((a, b) => a - b), whole.length];
        const mend = misreadMender(way);
        const parts = ends.map((end, index) =>
          mend(whole.slice(ends[index - 1] ?? 0, end), index === ends.length - 1),
        );
        assert.equal(parts.join(''), plain);
      }),
    );
  });

  test('knows what became of an é', () => {
    const shown = (was: CodePage, as: CodePage): string | undefined =>
      findMisread(misread(plain, { was, as }))?.shown;
    assert.deepEqual([shown('macintosh', 'windows-1252'), shown('ibm850', 'windows-1252')], ['Ž', '‚']);
  });
});
