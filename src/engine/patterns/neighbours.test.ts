import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { seededRandom } from '../base/seeded-random.ts';
import { findNeighbours, findNeighboursOfMany } from './neighbours.ts';
import { textFeatures } from './text-features.ts';

const text = fc.array(
  fc.constantFrom('printer', 'scherm', 'zwart', 'vpn', 'traag', 'mail', 'weg', 'papier'),
  { maxLength: 6 },
);

test('neighbours come nearest first, never the text itself, never twice', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      const { ids, near, perText } = finish(findNeighbours(textFeatures(texts), 4));
      texts.forEach((_, index) => {
        const own = [...ids.slice(index * perText, (index + 1) * perText)].filter((id) => id >= 0);
        assert.ok(!own.includes(index));
        assert.equal(new Set(own).size, own.length);
        for (let rank = 1; rank < perText; rank += 1) {
          assert.ok((near[index * perText + rank] ?? 0) <= (near[index * perText + rank - 1] ?? 0));
        }
      });
    }),
  );
});

test('a copy is the nearest there is', () => {
  const texts = [
    ['printer', 'papier', 'vast'],
    ['vpn', 'weg'],
    ['printer', 'papier', 'vast'],
    ['scherm', 'zwart'],
  ];
  const { ids, near } = finish(findNeighbours(textFeatures(texts), 2));
  assert.equal(ids[0], 2);
  assert.ok(Math.abs((near[0] ?? 0) - 1) < 1e-6);
});

test('of many texts a noisy copy is among the nearest', () => {
  const random = seededRandom(5);
  const words = Array.from({ length: 400 }, (_, index) => `woord${index}`);
  const pick = (): string => words[random.below(words.length)] ?? '';
  const originals = Array.from({ length: 1000 }, () => Array.from({ length: 8 }, pick));
  // A noisy copy of each: two words of eight replaced.
  const copies = originals.map((original) => original.map((word, index) => (index < 2 ? pick() : word)));
  const { ids, perText } = finish(findNeighboursOfMany([...originals, ...copies], 3, 1));
  let found = 0;
  originals.forEach((_, index) => {
    if (ids.slice(index * perText, (index + 1) * perText).includes(1000 + index)) found += 1;
  });
  assert.ok(found >= 980, `${found} of 1000 copies found`);
});
