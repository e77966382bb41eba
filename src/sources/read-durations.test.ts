import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decideDurations, readDuration } from './read-durations.ts';
import { readCount, readNumber } from './read-numbers.ts';

describe('readNumber', () => {
  for (const [cell, number] of [
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['-3', -3],
    ['0,25', 0.25],
    ['twaalf', undefined],
    ['', undefined],
    ['1-2', undefined],
  ] as const) {
    test(`"${cell}" is ${number}`, () => assert.equal(readNumber(cell), number));
  }
});

describe('readDuration', () => {
  for (const [cell, unit, seconds] of [
    ['30', 'minutes', 1800],
    ['0,5', 'hours', 1800],
    ['1.25', 'hours', 4500],
    ['90', 'seconds', 90],
    ['1:30', 'minutes', 5400],
    ['01:30:15', 'minutes', 5415],
    ['1h30', 'minutes', 5400],
    ['1u30', 'minutes', 5400],
    ['1 h 30 min', 'minutes', 5400],
    ['45 min', 'hours', 2700],
    ['2 d 4 h', 'minutes', 72_000],
    ['1 h 30', 'minutes', 5400],
    ['1 uur en 30 minuten', 'hours', 5400],
    ['1 heure et 5 min.', 'hours', 3900],
    ['1 uur, 5 min.', 'hours', 3900],
    ["1h30'", 'minutes', 5400],
    ["15'", 'hours', 900],
    ['PT1H30M', 'minutes', 5400],
    ['PT45.5S', 'minutes', 46],
    ['P1DT2H', 'minutes', 36_000],
    ['PT', 'minutes', undefined],
    ['P', 'minutes', undefined],
    ['en 30', 'minutes', undefined],
    ['1 en 30', 'minutes', undefined],
    ['1970-01-01 01:30:00', 'minutes', 5400],
    ['1970-01-02 00:00:10', 'minutes', 86_410],
    ['1971-01-01 01:30:00', 'minutes', undefined],
    ['-5', 'minutes', undefined],
    ['veel', 'minutes', undefined],
    ['3 appels', 'minutes', undefined],
  ] as const) {
    test(`"${cell}" in ${unit} is ${seconds} seconds`, () => assert.equal(readDuration(cell, unit), seconds));
  }
});

describe('decideDurations', () => {
  for (const [heading, cells, unit, assumed, plausible] of [
    ['Time spent (minutes)', ['10', '20', '30'], 'minutes', false, true],
    ['actiontime', ['600', '1200', '7200'], 'seconds', true, true],
    ['Bestede tijd', ['15', '30', '45'], 'minutes', true, true],
    ['Heures prestées', ['0,5', '1', '2'], 'hours', false, true],
    ['Worked', ['0.25', '1.5'], 'hours', true, true],
    ['Time tracked', ['00:30', '01:00'], 'minutes', false, true],
    ['Temps passé (min)', ['9000', '12000'], 'minutes', false, false],
    ['Time spent', [], 'minutes', false, true],
  ] as const) {
    test(`${heading}: ${cells.join(' ')} counts ${unit}`, () => {
      const decided = decideDurations(heading, cells);
      assert.deepEqual([decided.unit, decided.assumed, decided.plausible], [unit, assumed, plausible]);
    });
  }

  test('a day has the hours that the helpdesk gives it, else those of a working day', () => {
    const cells = ['1 days 2 hours 5 minutes'];
    const seconds = (known: { readonly wholeDays?: boolean }): number | undefined => {
      const { unit, day } = decideDurations('Total duration', cells, known);
      return readDuration(cells[0], unit, day);
    };
    assert.equal(seconds({ wholeDays: true }), 26 * 3600 + 300);
    assert.equal(seconds({}), 10 * 3600 + 300);
  });
});

describe('any cell', () => {
  const sign = fc.constantFrom(
    ...'0123456789,.:+- \u00a0\u202f',
    'u',
    'h',
    'min',
    'dagen',
    'heures',
    '1970-01-',
    'e308',
  );
  const cell = fc.oneof(
    fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.bigInt().map(String),
    fc.constant('9'.repeat(308)),
  );

  test('is a number that a computer holds, or none', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const number = readNumber(text);
        assert.ok(number === undefined || Number.isFinite(number));
        const count = readCount(text);
        assert.ok(count === undefined || (Number.isSafeInteger(count) && count >= 0));
      }),
      { numRuns: 1_000 },
    );
  });

  test('lasts whole seconds, zero or more, or is no duration', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('seconds', 'minutes', 'hours'), (text, unit) => {
        const seconds = readDuration(text, unit);
        assert.ok(seconds === undefined || (Number.isSafeInteger(seconds) && seconds >= 0), `${seconds}`);
        assert.ok(['seconds', 'minutes', 'hours'].includes(decideDurations(text, [text, '5']).unit));
      }),
      { numRuns: 1_000 },
    );
  });
});
