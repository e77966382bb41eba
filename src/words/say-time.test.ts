import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayDay, sayInstant } from './say-time.ts';

const NOW = new Date(2026, 2, 4, 9, 0);
const at = (day: number, hour: number): string => new Date(2026, 2, day, hour, 5).toISOString();

describe('days and instants as people say them', () => {
  for (const [day, said] of [
    ['2026-03-04', 'vandaag'],
    ['2026-03-03', 'gisteren'],
    ['2026-03-05', 'morgen'],
    ['2026-03-02', '2 maart 2026'],
  ] as const) {
    test(`${day} is “${said}” on 4 March`, () => assert.equal(sayDay(day, NOW, 'nl'), said));
  }

  for (const [lang, instant, said] of [
    ['nl', at(4, 8), 'vandaag om 08:05'],
    ['fr', at(3, 8), 'hier à 08:05'],
    ['fr', at(1, 8), 'le 1er mars 2026 à 08:05'],
    ['en', at(1, 16), '1 March 2026 at 16:05'],
  ] as const) {
    test(`an instant is “${said}”`, () => assert.equal(sayInstant(instant, NOW, lang), said));
  }
});
