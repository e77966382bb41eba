import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../base/seeded-random.ts';
import { bandOf, EARLIER_BANDS } from './earlier-bands.ts';
import {
  learnNarrowings,
  type Narrowings,
  narrow,
  narrowingsThatHelped,
  type Resolved,
} from './narrow-chances.ts';
import { standingOf } from './standing.fixture.ts';

const WEEK = 7 * 86_400;
const NOW = 40 * WEEK;
const ALL_HALF = EARLIER_BANDS.map(() => 0.5);

type Invented = {
  readonly seed: number;
  readonly windows: number;
  readonly groups: number;
  /** How many times too far apart what was said lies. */
  readonly stretch: (band: number) => number;
  /** Whether each window is about the same groups, with the same outcome. */
  readonly isRepeated?: boolean;
  readonly narrowings?: Narrowings;
};

/** Forecasts of a week each, the latest a week ago, whose log-odds lie `stretch` times too far from the middle of their band. */
function invent({ seed, windows, groups, stretch, isRepeated, narrowings }: Invented): Resolved[] {
  const random = seededRandom(seed);
  const draw = (from: number) =>
    Array.from({ length: groups }, (_, at) => {
      const earlier = [0, 1, 3, 6, 12][at % 5];
      const logit = 4 * random.next() - 2;
      const isBack = random.next() < 1 / (1 + Math.exp(-logit));
      return {
        group: from + at,
        count: earlier + 1,
        nextDays: isBack ? 3 : 20,
        logit: stretch(bandOf(earlier)) * logit,
      };
    });
  const same = draw(0);
  return Array.from({ length: windows }, (_, window) => {
    const rows = isRepeated ? same : draw(window * groups);
    return {
      standing: standingOf(NOW - (window + 1) * WEEK, rows),
      days: 7,
      logits: Float64Array.from(rows, ({ logit }) => logit),
      narrowings: narrowings ?? null,
    };
  });
}

const honest = { seed: 1, windows: 10, groups: 500, stretch: () => 1 };

describe('learnNarrowings', () => {
  test('says nothing below two hundred resolved forecasts', () => {
    assert.equal(learnNarrowings([], NOW), null);
    assert.equal(learnNarrowings(invent({ ...honest, windows: 1, groups: 199 }), NOW), null);
    assert.notEqual(learnNarrowings(invent({ ...honest, windows: 1, groups: 200 }), NOW), null);
  });
  test('leaves honest chances nearly as they are', () => {
    for (const seed of [1, 2, 3, 4, 5])
      for (const kept of learnNarrowings(invent({ ...honest, seed }), NOW) ?? [0])
        assert.ok(kept > 0.85 && kept <= 1, `${kept}`);
  });
  test('finds by how much chances go too far apart, in each band of its own', () => {
    const apart = [1, 2, 3, 1, 2];
    const learned = learnNarrowings(invent({ ...honest, stretch: (band) => apart[band] }), NOW) ?? [];
    apart.forEach((stretch, band) => {
      assert.ok(Math.abs(learned[band] - 1 / stretch) < 0.12, `${learned[band]} against 1/${stretch}`);
    });
  });
  test('never draws apart what was too cautious', () => {
    const learned = learnNarrowings(invent({ ...honest, stretch: () => 0.4 }), NOW);
    assert.deepEqual(
      learned,
      EARLIER_BANDS.map(() => 1),
    );
  });
  test('the same groups seen in many weeks tell no more than in one', () => {
    const world = { ...honest, groups: 200, stretch: () => 3, isRepeated: true };
    const once = learnNarrowings(invent({ ...world, windows: 1 }), NOW) ?? [];
    const often = learnNarrowings(invent({ ...world, windows: 30 }), NOW) ?? [];
    const ofOthers = learnNarrowings(invent({ ...world, windows: 30, isRepeated: false }), NOW) ?? [];
    once.forEach((kept, band) => {
      assert.ok(Math.abs(often[band] - kept) < 0.01, `${often[band]} against ${kept}`);
      assert.ok(Math.abs(ofOthers[band] - 1 / 3) < 0.05, `${ofOthers[band]} of thirty times as many`);
    });
  });
  test('what was said last weighs more than what was said long ago', () => {
    const windows = invent({ ...honest, windows: 39 }).map((each, age) => ({
      ...each,
      logits: each.logits.map((logit) => (age < 13 ? 3 * logit : logit)),
    }));
    const turned = windows.map((each, age) => ({ ...each, logits: windows[38 - age].logits.slice() }));
    const swapped = turned.map((each, age) => ({
      ...each,
      standing: { ...each.standing, nextDays: windows[38 - age].standing.nextDays },
    }));
    const lately = learnNarrowings(windows, NOW) ?? [1];
    const longAgo = learnNarrowings(swapped, NOW) ?? [0];
    lately.forEach((kept, band) => {
      assert.ok(kept < longAgo[band], `${kept} against ${longAgo[band]}`);
    });
  });
  test('always lies between nothing and all, whatever came, and the order of the weeks does not matter', () => {
    const arbitrary = fc.record({
      seed: fc.nat(1000),
      windows: fc.integer({ min: 2, max: 5 }),
      groups: fc.integer({ min: 100, max: 140 }),
      stretch: fc.constantFrom(-2, 0, 0.5, 1, 20).map((times) => () => times),
    });
    fc.assert(
      fc.property(arbitrary, (world) => {
        const resolved = invent(world);
        const learned = learnNarrowings(resolved, NOW) ?? [];
        assert.equal(learned.length, EARLIER_BANDS.length);
        assert.ok(
          learned.every((kept) => kept >= 0 && kept <= 1),
          `${learned}`,
        );
        (learnNarrowings(resolved.toReversed(), NOW) ?? []).forEach((kept, band) => {
          assert.ok(Math.abs(kept - learned[band]) < 1e-6);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('narrow', () => {
  test('keeps the middle and the order of a band, and draws nothing apart', () => {
    const kept = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(kept, fc.nat(1000), (narrowings, seed) => {
        const [{ standing, logits }] = invent({ ...honest, seed, windows: 1, groups: 60 });
        const narrowed = narrow(standing, logits, narrowings);
        for (let band = 0; band < 5; band += 1) {
          const own = [...logits.keys()].filter((at) => bandOf(standing.counts[at] - 1) === band);
          const mean = (of: Float64Array): number => own.reduce((sum, at) => sum + of[at], 0) / own.length;
          assert.ok(Math.abs(mean(narrowed) - mean(logits)) < 1e-9);
          for (const [a, b] of own.map((at, place) => [at, own[(place + 1) % own.length]])) {
            const [before, after] = [logits[a] - logits[b], narrowed[a] - narrowed[b]];
            assert.ok(before * after >= -1e-12 && Math.abs(after) <= Math.abs(before) + 1e-12);
          }
        }
      }),
    );
  });
  test('changes not one bit where nothing is to be narrowed', () => {
    const [{ standing, logits }] = invent({ ...honest, windows: 1 });
    assert.deepEqual(
      narrow(
        standing,
        logits,
        EARLIER_BANDS.map(() => 1),
      ),
      logits,
    );
  });
});

describe('narrowingsThatHelped', () => {
  const asTheyAre = EARLIER_BANDS.map(() => 1);
  test('nothing is used before it was tried, nor where too little was learned', () => {
    const untried = invent({ ...honest, stretch: () => 3 });
    assert.deepEqual(narrowingsThatHelped(ALL_HALF, untried), asTheyAre);
    const tried = invent({ ...honest, stretch: () => 3, narrowings: ALL_HALF });
    assert.deepEqual(narrowingsThatHelped(null, tried), asTheyAre);
  });
  test('what made chances better is used, what made them worse is not', () => {
    const apart = invent({ ...honest, stretch: () => 3, narrowings: ALL_HALF });
    assert.deepEqual(narrowingsThatHelped(ALL_HALF, apart), ALL_HALF);
    const near = invent({ ...honest, stretch: () => 0.7, narrowings: ALL_HALF });
    assert.deepEqual(narrowingsThatHelped(ALL_HALF, near), asTheyAre);
  });
  test('a band in which it helped has it, though it did harm in all together', () => {
    const narrowings = [0.1, 0.1, 0.5, 0.1, 0.1];
    const stretch = (band: number): number => (band === 2 ? 2 : 1);
    const used = narrowingsThatHelped(narrowings, invent({ ...honest, stretch, narrowings }));
    assert.deepEqual(used, [1, 1, 0.5, 1, 1]);
  });
});
