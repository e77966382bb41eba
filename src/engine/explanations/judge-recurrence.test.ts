import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import type { Rhythm, Trend } from '../patterns/rhythm.ts';
import { gammaQuantile } from '../stats/gamma-quantile.ts';
import { judgeRecurrences, type RecurrenceCase } from './judge-recurrence.ts';
import { neverCertain } from './stack/stack-features.ts';
import { wordRecurrence } from './word-recurrence.ts';

const DAY = 86_400;
const WEEK = 7 * DAY;
const FROM = 1_736_118_000; // 6 January 2025, 00:00 in Brussels
const WINDOW = { from: FROM, to: FROM + 78 * WEEK };
const STEADY: Rhythm = { kind: 'steady', period: null, n: 9, p: null };
const FLAT: Trend = { kind: 'flat', n: 9, p: 0.5 };

function caseOf(instants: readonly number[], rest: Partial<RecurrenceCase> = {}): RecurrenceCase {
  return { instants, rhythm: STEADY, trend: FLAT, sameDeviceShare: 0, ...rest };
}

/** Episodes spread over the window, the last one a day before its end. */
function evenly(n: number): number[] {
  return Array.from({ length: n }, (_, i) => WINDOW.to - DAY - Math.floor((i * 76 * WEEK) / n));
}

/** Episodes from the first day of the window to its last but one. */
function throughout(n: number): number[] {
  return Array.from({ length: n }, (_, i) => FROM + DAY + Math.round((i * (78 * 7 - 2) * DAY) / (n - 1)));
}

function single(each: RecurrenceCase, window = WINDOW) {
  const [recurrence] = judgeRecurrences([each], window);
  return recurrence;
}

describe('judgeRecurrences', () => {
  test('without times it says that times are missing; in a short window, the period', () => {
    const none = single(caseOf([]));
    assert.deepEqual(none, { kind: 'not-enough-data', have: 0, need: 1, missing: ['times'] });
    const short = single(caseOf([FROM + DAY]), { ...WINDOW, to: FROM + 12 * DAY });
    assert.deepEqual(short, { kind: 'not-enough-data', have: 12, need: 30, missing: ['period'] });
  });

  test('a company of few patterns is judged by what is assumed of any: two events long ago are an exception', () => {
    const rare = single(caseOf([FROM + DAY, FROM + 20 * DAY]));
    assert.ok(rare.kind === 'known' && rare.word === 'exception' && rare.probability < 0.05);
    assert.equal(rare.horizonDays, 30);
  });

  test('a likely return is a precursor only with a sign, and the sign is named', () => {
    const often = evenly(40);
    const plain = single(caseOf(often));
    assert.ok(plain.kind === 'known' && plain.probability > 0.6);
    assert.deepEqual([plain.word, plain.sign], ['precursor', 'lasting']);
    const traits = { rhythm: STEADY, trend: FLAT, sameDeviceShare: 0 };
    for (const [n, alive] of [
      [5, 0.99],
      [40, 0.89],
      [1, null],
    ] as const)
      assert.deepEqual(wordRecurrence(traits, { probability: 0.9, n, alive, isQuiet: false }), {
        word: 'unclear',
        sign: null,
      });
    const halfway = { probability: 0.5, n: 40, alive: 0.99, isQuiet: false };
    assert.deepEqual(wordRecurrence(traits, halfway), { word: 'unclear', sign: null });
    for (const [rest, sign] of [
      [{ trend: { kind: 'worsening', n: 9, p: 0.01 } }, 'worsening'],
      [{ rhythm: { kind: 'burst', period: null, n: 9, p: 0.01 } }, 'burst'],
      [{ rhythm: { kind: 'after-change', period: null, n: 9, p: 0.01 } }, 'after-change'],
      [{ rhythm: { kind: 'periodic', period: { days: 7, name: 'week' }, n: 9, p: 0.01 } }, 'rhythm'],
      [{ sameDeviceShare: 0.7 }, 'same-device'],
    ] as const) {
      const signed = single(caseOf(often, rest));
      assert.ok(signed.kind === 'known');
      assert.deepEqual([signed.word, signed.sign], ['precursor', sign]);
    }
  });

  test('patterns whose chance is said with the same number get the same word', () => {
    const words = new Map<number, Set<string>>();
    for (let n = 2; n <= 40; n += 1) {
      const signed = single(caseOf(evenly(n), { sameDeviceShare: 0.7 }));
      assert.ok(signed.kind === 'known');
      const tenths = Math.round(signed.probability * 10);
      words.set(tenths, (words.get(tenths) ?? new Set()).add(signed.word));
    }
    assert.ok(words.size >= 6);
    for (const [tenths, said] of words)
      assert.equal(said.size, 1, `${tenths} in 10: ${[...said].join(', ')}`);
  });

  test('what was busy and has long been silent is probably over, and no sign speaks for it any more', () => {
    const burst: Rhythm = { kind: 'burst', period: null, n: 9, p: 0.01 };
    const over = evenly(60).map((instant) => instant - 20 * WEEK);
    const silent = single(caseOf(over, { rhythm: burst }));
    assert.ok(silent.kind === 'known' && silent.evidence.alive !== null && silent.evidence.alive < 0.1);
    assert.deepEqual([silent.word, silent.sign], ['exception', null]);
    const slow = single(
      caseOf(
        evenly(8).map((instant) => instant - 11 * WEEK),
        { rhythm: burst },
      ),
    );
    assert.ok(slow.kind === 'known' && slow.sign === null);
  });
  test('the longer the silence, the less likely the cause is still there, and the less likely it comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.nat({ max: 300 }),
        fc.nat({ max: 100 }),
        (n, days, more) => {
          const at = (shift: number) => {
            const to = WINDOW.to + shift * DAY;
            return single(caseOf(evenly(n)), { ...WINDOW, to });
          };
          const [sooner, later] = [at(days), at(days + more)];
          assert.ok(sooner.kind === 'known' && later.kind === 'known');
          assert.ok((later.evidence.alive ?? 1) <= (sooner.evidence.alive ?? 1) + 0.02);
          assert.ok(later.probability <= sooner.probability + 0.02); // the fit follows its one pattern a little
          assert.equal(later.evidence.silentDays, sooner.evidence.silentDays + more);
        },
      ),
      { numRuns: 40 },
    );
  });
  test('the evidence can be counted: returns, the days they took, and the silence since', () => {
    const counted = single(caseOf([0, 10, 10.5, 40].map((day) => WINDOW.to - (100 - day) * DAY)));
    assert.ok(counted.kind === 'known');
    const { alive, ...evidence } = counted.evidence;
    assert.deepEqual(evidence, { returns: 2, overDays: 40, silentDays: 60 });
    assert.ok(alive !== null && alive > 0 && alive < 1 && counted.probability < alive);
    assert.equal(counted.n, 3);
  });
  test('of what came once it is not said whether its cause is still there', () => {
    const once = single(caseOf([WINDOW.to - 9.2 * DAY]));
    assert.ok(once.kind === 'known');
    assert.deepEqual(once.evidence, { returns: 0, overDays: 0, silentDays: 9, alive: null });
  });
  test('the horizon is thirty days or one claimed period, the larger', () => {
    const rhythm: Rhythm = { kind: 'periodic', period: { days: 91.3125, name: 'quarter' }, n: 6, p: 0.01 };
    const quarterly = single(caseOf(evenly(6), { rhythm }));
    assert.ok(quarterly.kind === 'known' && quarterly.horizonDays === 92);
  });

  test('an exception is never said of a pattern with a claimed rhythm', () => {
    const days = fc.constantFrom(7, 14, 30.4375, 91.3125);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), days, fc.nat({ max: 400 }), (n, period, shift) => {
        const rhythm: Rhythm = { kind: 'periodic', period: { days: period, name: 'x' }, n, p: 0.001 };
        const instants = evenly(n).map((instant) => Math.max(FROM, instant - shift * DAY));
        const recurrence = single(caseOf(instants, { rhythm }));
        assert.ok(recurrence.kind !== 'known' || recurrence.word !== 'exception');
      }),
    );
  });

  test('the probability lies in its interval, grows with events, and does not depend on the order of cases', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 2, maxLength: 30 }), (sizes) => {
        const cases = sizes.map((n) => caseOf(throughout(n)));
        const found = judgeRecurrences(cases, WINDOW);
        const backwards = judgeRecurrences([...cases].reverse(), WINDOW).reverse();
        found.forEach((one, i) => {
          const other = backwards[i];
          assert.ok(one.kind === 'known' && other.kind === 'known');
          assert.ok(
            0 <= one.low && one.low <= one.probability && one.probability <= one.high && one.high <= 1,
          );
          assert.ok(Math.abs(one.probability - other.probability) < 1e-4);
          found.forEach((than, j) => {
            if (than.kind === 'known' && sizes[i] < sizes[j]) assert.ok(one.probability < than.probability);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test('a stack moves the chance and its bounds for thirty days, and says what it would be without', () => {
    const coefficient = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.tuple(
          coefficient,
          fc.double({ min: 0.5, max: 1.5, noNaN: true }),
          coefficient,
          coefficient,
          coefficient,
        ),
        (sizes, stack) => {
          const quarter: Rhythm = { kind: 'periodic', period: { days: 91, name: 'quarter' }, n: 6, p: 0.01 };
          const cases = sizes.map((n, at) => caseOf(throughout(n), at === 0 ? { rhythm: quarter } : {}));
          const plain = judgeRecurrences(cases, WINDOW);
          const moved = judgeRecurrences(cases, WINDOW, stack);
          assert.deepEqual(moved[0], plain[0]);
          for (const [at, one] of moved.entries()) {
            const without = plain[at];
            assert.ok(one.kind === 'known' && without.kind === 'known');
            assert.equal(one.plain, without.probability);
            assert.deepEqual(one.evidence, without.evidence);
            const isMoved = one.probability !== one.plain;
            assert.ok(!isMoved || (at > 0 && neverCertain(one.plain) === one.plain));
            assert.equal(one.model, isMoved ? 'bg-nbd-stack/1' : 'bg-nbd/1');
            assert.ok(
              0 <= one.low && one.low <= one.probability && one.probability <= one.high && one.high <= 1,
            );
          }
          const believed = judgeRecurrences(cases, WINDOW, [0, 1, 0, 0, 0]);
          for (const one of believed)
            assert.ok(one.kind === 'known' && Math.abs(one.probability - one.plain) < 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('refuses a window that ends before it starts', () => {
    assert.throws(() => judgeRecurrences([], { ...WINDOW, to: FROM }), /judgeRecurrences requires/u);
  });
});

/** How invented patterns come and go: which share of them sets off others, and which share dies out on the way. */
type World = { readonly setOff: number; readonly die: number };

/** Instants of one invented pattern up to a month after the window. */
function inventPattern(random: Random, { setOff, die }: World): number[] {
  const wait = (): number => -Math.log1p(-random.next());
  const weeks = 78 + 30 / 7;
  const rate = gammaQuantile(Math.max(1e-9, random.next()), 0.605, 5.13);
  const times: number[] = [];
  for (let at = wait() / rate; at < weeks; at += wait() / rate) times.push(at);
  if (random.next() < setOff) {
    for (let i = 0; i < times.length && times.length < 400; i += 1) {
      if (random.next() < 0.4) times.push(times[i] + wait() * 2);
    }
  }
  const end = random.next() < die ? random.next() * 78 : weeks;
  return times.filter((at) => at < end).map((at) => FROM + Math.floor(at * WEEK));
}

describe('what was said came true', () => {
  const WORLDS = {
    'whose rates stay': { setOff: 0, die: 0 },
    'of which a third of the patterns set off others': { setOff: 0.35, die: 0 },
    'of which a third set off others and two fifths die out on the way': { setOff: 0.35, die: 0.4 },
  } as const satisfies Record<string, World>;

  for (const [name, world] of Object.entries(WORLDS)) {
    test(`within .06 in each band, on invented companies ${name}`, (t) => {
      const random = seededRandom(2026);
      const bands = Array.from({ length: 4 }, () => ({ cases: 0, said: 0, came: 0 }));
      for (let company = 0; company < 60; company += 1) {
        const patterns = Array.from({ length: 120 }, () => inventPattern(random, world)).filter(
          (instants) => instants.filter((instant) => instant <= WINDOW.to).length >= 2,
        );
        const past = patterns.map((instants) => caseOf(instants.filter((instant) => instant <= WINDOW.to)));
        judgeRecurrences(past, WINDOW).forEach((recurrence, i) => {
          if (recurrence.kind !== 'known') return;
          const band = bands[Math.min(3, Math.floor(recurrence.probability * 4))];
          band.cases += 1;
          band.said += recurrence.probability;
          band.came += patterns[i].some((instant) => instant > WINDOW.to) ? 1 : 0;
        });
      }
      for (const { cases, said, came } of bands) {
        assert.ok(cases > 150, `${cases} cases`);
        t.diagnostic(`said ${(said / cases).toFixed(3)}, came ${(came / cases).toFixed(3)} of ${cases}`);
        const miss = Math.abs(said - came) / cases;
        assert.ok(miss < 0.06, `said ${said / cases}, came true ${came / cases} of ${cases}`);
      }
    });
  }
});
