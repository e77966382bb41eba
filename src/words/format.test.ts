import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  countRange,
  euroRange,
  inTen,
  LANGS,
  longDay,
  percentRange,
  pointsRange,
  timeRange,
} from './format.ts';

// Between a number and its unit Intl may put a no-break space.
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('numbers as people say them', () => {
  const TABLE: readonly (readonly [said: string, expected: string])[] = [
    [timeRange(38 * 3600, 61 * 3600, 'nl'), '38 tot 61 uur'],
    [timeRange(20 * 60, 45 * 60, 'fr'), '20 à 45 minutes'],
    [timeRange(1.5 * 3600, 9.4 * 3600, 'nl'), '1,5 tot 9,4 uur'],
    [timeRange(3512 * 3600, 15_260 * 3600, 'en'), '3,500 to 15,000 hours'],
    [timeRange(0, 0, 'nl'), '0 minuten'],
    [euroRange(179_900, 292_000, 'nl'), '€ 1.800 tot € 2.900'],
    [percentRange(0.51, 0.64, 'nl'), '51 tot 64 %'],
    [percentRange(0.5, 0.5, 'en'), '50%'],
    [
      pointsRange(-0.07, 0.17, 'nl'),
      'hoogstens 7 procentpunten gedaald of hoogstens 17 procentpunten gestegen',
    ],
    [
      pointsRange(-0.031, 0.006, 'fr'),
      'a baissé de 3 points de pourcentage au plus ou augmenté de 1 point de pourcentage au plus',
    ],
    [pointsRange(0.03, 0.17, 'nl'), 'met 3 tot 17 procentpunten gestegen'],
    [pointsRange(0.012, 0.014, 'nl'), 'met 1 procentpunt gestegen'],
    [pointsRange(-0.17, -0.03, 'en'), 'fell by 3 to 17 percentage points'],
    [pointsRange(0.001, 0.04, 'fr'), 'est restée égale ou a augmenté de 4 points de pourcentage au plus'],
    [pointsRange(-0.04, 0.001, 'en'), 'stayed the same or fell by at most 4 percentage points'],
    [pointsRange(-0.001, 0.001, 'nl'), 'gelijk gebleven'],
    [countRange(8.2, 26, 'nl'), '8 tot 26'],
    [longDay('2026-03-03', 'nl'), '3 maart 2026'],
    [longDay('2026-08-03', 'fr'), '3 août 2026'],
  ];
  for (const [said, expected] of TABLE) {
    test(`"${expected}"`, () => assert.equal(plain(said), expected));
  }

  test('a range never ends below where it starts, in any language', () => {
    fc.assert(
      fc.property(fc.nat(40_000_000), fc.nat(40_000_000), fc.constantFrom(...LANGS), (a, b, lang) => {
        const numbers = plain(timeRange(Math.min(a, b), Math.max(a, b), lang))
          .split(/ (?:tot|à|to) /u)
          .map((part) =>
            Number.parseFloat(
              part
                .replaceAll(/[. ](?=\d{3})/gu, '')
                .replace(/,(?=\d{3})/u, '')
                .replace(',', '.'),
            ),
          );
        assert.ok(numbers.length < 2 || numbers[0] <= numbers[1]);
      }),
    );
  });

  test('a chance is never called certain', () => {
    assert.deepEqual([0, 0.04, 0.5, 0.71, 0.99, 1].map(inTen), [1, 1, 5, 7, 9, 9]);
  });
});
