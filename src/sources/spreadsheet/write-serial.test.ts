import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { kindOfFormat, type NumberKind } from './kind-of-format.ts';
import { writeNumber } from './write-number.ts';
import { writeSerial } from './write-serial.ts';

describe('kindOfFormat', () => {
  const kinds: readonly (readonly [code: string | number, kind: NumberKind])[] = [
    [0, 'number'],
    [1, 'number'],
    [9, 'number'],
    [49, 'number'],
    [14, 'moment'],
    [22, 'moment'],
    [20, 'clock'],
    [46, 'elapsed'],
    ['General', 'number'],
    ['Standard', 'number'],
    ['Standaard', 'number'],
    ['Algemeen', 'number'],
    ['@', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00 "dagen"', 'number'],
    ['#,##0\\ \\d\\a\\g', 'number'],
    ['[$€-413] #,##0', 'number'],
    ['[Red]0;[Blue]-0', 'number'],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 'number'],
    ['dd/mm/yyyy', 'moment'],
    ['[$-813]dddd d mmmm yyyy', 'moment'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'moment'],
    ['yyyy-mm-dd\\Thh:mm:ss', 'moment'],
    ['dd-mm-jjjj uu:mm', 'moment'],
    ['jj/mm/aaaa', 'moment'],
    ['TT.MM.JJJJ', 'moment'],
    ['mmm', 'moment'],
    ['m/d/yy h:mm', 'moment'],
    ['dd/mm/yyyy;@', 'moment'],
    ['hh:mm', 'clock'],
    ['h:mm AM/PM', 'clock'],
    ['mm:ss.0', 'clock'],
    ['[h]:mm', 'elapsed'],
    ['[hh]:mm:ss', 'elapsed'],
    ['[m]', 'elapsed'],
    ['[s]', 'elapsed'],
  ];
  for (const [code, kind] of kinds) {
    test(`${code} shows a ${kind}`, () => {
      assert.equal(typeof code === 'number' ? kindOfFormat(code, undefined) : kindOfFormat(164, code), kind);
    });
  }
});

describe('writeSerial', () => {
  const written: readonly (readonly [number, NumberKind, string | undefined, boolean?])[] = [
    [45_292, 'moment', '2024-01-01'],
    [45_292.375, 'moment', '2024-01-01 09:00:00'],
    [45_292.999_999_9, 'moment', '2024-01-02'], // less than half a second before midnight
    [45_350.434_027_777_78, 'moment', '2024-02-28 10:25:00'],
    [45_351, 'moment', '2024-02-29'],
    [36_525, 'moment', '1999-12-31'],
    [61, 'moment', '1900-03-01'],
    [59, 'moment', '1900-02-28'],
    [1, 'moment', '1900-01-01'],
    [2_958_465, 'moment', '9999-12-31'],
    [2_958_466, 'moment', undefined],
    [-1, 'moment', undefined],
    [0, 'moment', undefined],
    [Number.NaN, 'moment', undefined],
    [43_830, 'moment', '2024-01-01', true],
    [0.5, 'moment', '12:00:00'],
    [0.378_472_222, 'clock', '9:05:00'],
    [1.25, 'clock', '30:00:00'],
    [45_292.375, 'clock', '2024-01-01 09:00:00'],
    [1.25, 'elapsed', '30:00:00'],
    [100, 'elapsed', '2400:00:00'],
    [0, 'elapsed', '0:00:00'],
  ];
  for (const [serial, kind, text, is1904 = false] of written) {
    test(`${serial} as a ${kind}${is1904 ? ' since 1904' : ''} is ${text ?? 'none'}`, () => {
      assert.equal(writeSerial(serial, kind, is1904), text);
    });
  }

  test('agrees with the calendar on any second since March 1900, in either way of counting', () => {
    const second = fc.integer({ min: Date.UTC(1904, 0, 2) / 1000, max: Date.UTC(9999, 11, 31) / 1000 });
    fc.assert(
      fc.property(second, fc.boolean(), (at, is1904) => {
        const iso = new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ');
        const serial = at / 86_400 + (is1904 ? 24_107 : 25_569);
        const midnight = iso.endsWith(' 00:00:00') ? iso.slice(0, 10) : iso;
        assert.equal(writeSerial(serial, 'moment', is1904), midnight);
      }),
    );
  });
});

describe('writeNumber', () => {
  for (const [written, text] of [
    ['20240001', '20240001'],
    ['2.0240001E7', '20240001'],
    ['12345678901234567890', '12345678901234567890'],
    ['007', '007'],
    ['-5', '-5'],
    ['1.1000000000000001', '1.1'],
    ['0.1', '0.1'],
    ['1E-7', '0.0000001'],
    ['-1.5e-10', '-0.00000000015'],
    ['1.5E+21', '1500000000000000000000'],
    ['1.0', '1'],
    ['  42 ', '42'],
    ['', ''],
    ['abc', 'abc'],
    ['0x10', '0x10'],
    ['1e999', '1e999'],
  ] as const) {
    test(`${written || 'nothing'} is ${text || 'nothing'}`, () => assert.equal(writeNumber(written), text));
  }

  test('gives the same number back, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = writeNumber(number.toExponential());
        assert.match(text, /^-?\d+(?:\.\d+)?$/u);
        assert.equal(Number(text), number === 0 ? 0 : number);
      }),
      { numRuns: 1_000 },
    );
  });
});
