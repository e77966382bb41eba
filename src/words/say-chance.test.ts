import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LANGS } from './format.ts';
import { sayChance, sayChanceDoubt, sayInHundred } from './say-chance.ts';
import { wordsIn } from './words.ts';

const en = wordsIn('en');
const chance = (probability: number): string => sayChance({ probability, horizonDays: 30 }, en);

describe('a chance in ten', () => {
  test('that is less than one, or more than nine, is said so', () => {
    assert.match(chance(0.00003), /^Less than 1 in 10 /u);
    assert.match(chance(0.98), /^More than 9 in 10 /u);
    assert.match(chance(0.06), /^1 in 10 /u);
    assert.match(chance(0.7), /^7 in 10 /u);
  });

  test('has a range that holds it', () => {
    const range = (low: number, high: number): string => sayChanceDoubt({ low, high }, en, { n: 15 });
    assert.equal(range(0.0001, 0.001), 'less than 1 in 10, from 15 times');
    assert.equal(range(0.97, 0.99), 'more than 9 in 10, from 15 times');
    assert.equal(range(0.01, 0.3), 'at most 3 in 10, from 15 times');
    assert.equal(range(0.6, 0.99), 'at least 6 in 10, from 15 times');
    assert.equal(range(0.2, 0.4), 'between 2 and 4 in 10, from 15 times');
    assert.equal(range(0.28, 0.32), 'about 3 in 10, from 15 times');
  });

  test('that the cause is there is never said to be smaller than that it comes back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (alive) => {
        const said = sayInHundred(alive, en);
        if (alive < 0.005) assert.equal(said, 'less than 1');
        else if (alive >= 0.995) assert.equal(said, 'more than 99');
        else assert.ok(Math.abs(Number(said) / 100 - alive) <= 0.005 + 1e-12);
      }),
    );
  });

  test('is said in each language', () => {
    for (const lang of LANGS) {
      const words = wordsIn(lang);
      const all = [0.01, 0.5, 0.99].map((probability) => sayChance({ probability, horizonDays: 30 }, words));
      assert.equal(new Set(all).size, 3, lang);
    }
  });
});
