import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../base/seeded-random.ts';
import { negativeBinomialAtMost } from '../../stats/negative-binomial-share.ts';
import { rateRatioBelow, rateRatioQuantile } from '../../stats/rate-ratio.ts';
import { inventFixes, inventReduced, RATES } from './invented-fixes.fixture.ts';
import { CHANCE, FIX_VERDICTS, type FixRecord, judgeFix, LOOKS } from './judge-fix.ts';
import { proofBoundary } from './proof-boundary.ts';
import { weeksToProof } from './weeks-to-proof.ts';

function near(found: number, exact: number, within: number): void {
  assert.ok(Math.abs(found - exact) <= within, `${found} against ${exact}`);
}

const BELIEF = { shape: 0.8, rate: 4 };
const after = (events: number, weeks: number) => ({
  shape: BELIEF.shape + events,
  rate: BELIEF.rate + weeks,
});

describe('weeksToProof', () => {
  test('gives the golden weeks of silence', () => {
    const golden = [
      [3, 13, 20.4, 14.2],
      [4, 13, 14.7, 10.5],
      [6, 13, 9.4, 6.9],
      [12, 26, 7.9, 5.9],
      [6, 52, 31.0, 22.6],
    ];
    for (const [events, weeks, twentieth, tenth] of golden) {
      near(weeksToProof(after(events, weeks), 0.05), twentieth, 0.05);
      near(weeksToProof(after(events, weeks), 0.1), tenth, 0.05);
    }
  });

  test('is the week in which silence has exactly that chance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        (shape, rate, chance) => {
          const weeks = weeksToProof({ shape, rate }, chance);
          if (!(weeks < 1e9)) return;
          near(negativeBinomialAtMost(0, { shape, rate }, weeks) / chance, 1, 1e-6);
        },
      ),
    );
  });
});

describe('rateRatio', () => {
  test('gives the golden ratio of two in thirteen weeks after nine in twenty-six', () => {
    const two = { before: after(9, 26), after: after(2, 13) };
    near(rateRatioBelow(1, two), 0.87944, 5e-6);
    near(rateRatioBelow(0.5, two), 0.5458, 1e-5);
    near(rateRatioQuantile(0.5, two), 0.46132, 5e-6);
    near(rateRatioQuantile(0.025, two), 0.09063, 5e-6);
    near(rateRatioQuantile(0.975, two), 1.61527, 5e-6);
    near(negativeBinomialAtMost(2, two.before, 13), 0.25838, 5e-6);
  });
});

describe('how often it comes since, beside before', () => {
  test('where it did not come again is little, also where all problems of the company come about as often', () => {
    for (const shape of [0.3, 0.8, 40, 4_000]) {
      const rates = { shape, rate: shape / 0.7 };
      const { ratio } = judgeFix({
        ...{ rates, before: { events: 21, exposure: 26.2 }, others: [], measured: null },
        ...{ after: { weeks: 29.8, episodes: [] }, silentBefore: 0.5 },
      });
      assert.ok(ratio !== null && ratio.low >= 0 && ratio.middle < 0.06 && ratio.high < 0.25, `${shape}`);
    }
  });
});

/** By trial: how often a process with a rate drawn from the belief is at or below the boundary in any week. */
function provedByTrial(
  belief: { shape: number; rate: number },
  most: readonly number[],
  trials: number,
): number {
  const random = seededRandom(3);
  let proved = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    let count = 0;
    let isProved = false;
    most.forEach((boundary, week) => {
      // The next week of a Pólya process: negative binomial around what was seen so far.
      const stays = (belief.rate + week) / (belief.rate + week + 1);
      let at = random.next() - stays ** (belief.shape + count);
      let share = stays ** (belief.shape + count);
      let more = 0;
      while (at > 0 && more < 1_000) {
        share *= ((belief.shape + count + more) / (more + 1)) * (1 - stays);
        more += 1;
        at -= share;
      }
      count += more;
      if (count <= boundary) isProved = true;
    });
    if (isProved) proved += 1;
  }
  return proved / trials;
}

describe('proofBoundary', () => {
  test('a fix that does nothing is proved in any of the looks with the chance that was asked, and not much less', () => {
    for (const belief of [after(6, 13), after(12, 26), after(30, 40)]) {
      const { most } = proofBoundary(belief, LOOKS, CHANCE);
      const found = provedByTrial(belief, most, 20_000);
      assert.ok(found <= CHANCE + 0.006 && found >= CHANCE - 0.03, `${found}`);
    }
  });

  test('never falls from week to week, and each look keeps its level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 4, max: 150 }), (events, weeks) => {
        const belief = after(events, weeks);
        const { most, level } = proofBoundary(belief, LOOKS, CHANCE);
        most.forEach((boundary, index) => {
          assert.ok(boundary >= (most[index - 1] ?? -1));
          if (boundary >= 0) assert.ok(negativeBinomialAtMost(boundary, belief, index + 1) <= level);
        });
      }),
      { numRuns: 40 },
    );
  });
});

const GOING_ON = { before: { events: 20, exposure: 50 }, after: { events: 6, exposure: 16 } };
const SILENT = { before: { events: 20, exposure: 50 }, after: { events: 0, exposure: 16 } };
const record = (given: Partial<FixRecord>): FixRecord => ({
  before: { events: 20, exposure: 50 },
  silentBefore: 1,
  after: { episodes: [], weeks: 16 },
  rates: RATES,
  others: Array.from({ length: 12 }, () => GOING_ON),
  measured: null,
  ...given,
});

describe('judgeFix', () => {
  test('a silence that is long enough, while others went on, is a fix that held', () => {
    const { verdict, silentWeeks, decidedInWeek, ratio, expected, others } = judgeFix(record({}));
    assert.equal(verdict, 'held');
    assert.equal(decidedInWeek, silentWeeks);
    assert.ok(ratio !== null && ratio.low < ratio.middle && ratio.middle < ratio.high && ratio.high < 0.5);
    near(expected, (20.605 / 55.13) * 16, 1e-9);
    assert.deepEqual([others.watched.length, others.fell], [12, []]);
  });

  test('the same silence proves nothing where others fell silent too, or where none are left to compare with', () => {
    assert.equal(judgeFix(record({ others: [] })).verdict, 'stopped');
    const fallen = Array.from({ length: 12 }, (_, index) => (index < 4 ? SILENT : GOING_ON));
    const { verdict, others } = judgeFix(record({ others: fallen }));
    assert.equal(verdict, 'stopped');
    assert.deepEqual([others.watched.length, others.fell], [12, [0, 1, 2, 3]], 'and says which');
  });

  test('is quiet until then, and says in which week it would be proved', () => {
    const { verdict, silentWeeks, provedInWeek, decidedInWeek } = judgeFix(
      record({ after: { episodes: [], weeks: 3 } }),
    );
    assert.equal(verdict, 'quiet');
    assert.ok(silentWeeks !== null && silentWeeks > 3);
    assert.equal(provedInWeek, silentWeeks);
    assert.equal(decidedInWeek, null);
  });

  test('one that came since takes longer to prove, and as many as before is back for good', () => {
    const less = judgeFix(record({ after: { episodes: [5], weeks: 8 } }));
    assert.equal(less.verdict, 'less');
    assert.ok((less.provedInWeek ?? 0) > (less.silentWeeks ?? 99));
    const back = judgeFix(record({ after: { episodes: [0.5, 1.1, 3, 5, 8], weeks: 50 } }));
    assert.equal(back.verdict, 'came-back');
    assert.equal(back.decidedInWeek, 2);
  });

  test('what had gone before anything was done is not called a fix, however long it stays away', () => {
    assert.equal(judgeFix(record({ silentBefore: 12 })).verdict, 'stopped-before');
    const short = judgeFix(record({ silentBefore: 12, after: { episodes: [], weeks: 2 } }));
    assert.equal(short.verdict, 'stopped-before');
    assert.equal(short.decidedInWeek, null);
    assert.equal(judgeFix(record({ silentBefore: 4 })).verdict, 'held');
  });

  test('what came seldom cannot be proved within a year', () => {
    const { verdict, silentWeeks } = judgeFix(record({ before: { events: 1, exposure: 60 } }));
    assert.equal(verdict, 'unprovable');
    assert.equal(silentWeeks, null);
  });

  test('what devices measure as before is not gone: people stopped reporting it', () => {
    const measured = { before: { events: 60, exposure: 50 }, after: { events: 20, exposure: 16 } };
    assert.equal(judgeFix(record({ measured })).verdict, 'stopped-reporting');
    const gone = { before: { events: 60, exposure: 50 }, after: { events: 1, exposure: 16 } };
    assert.equal(judgeFix(record({ measured: gone })).verdict, 'held');
  });

  for (const kind of ['poisson', 'self-exciting'] as const) {
    test(`a fix that does nothing, at a peak, is declared held in at most one in twenty: ${kind}`, (t) => {
      const verdicts = inventFixes(21, kind, 1_000).map((each) => judgeFix(each).verdict);
      const share = (verdict: string): number =>
        verdicts.filter((each) => each === verdict).length / verdicts.length;
      t.diagnostic(FIX_VERDICTS.map((verdict) => `${verdict} ${share(verdict).toFixed(3)}`).join(', '));
      assert.ok(share('held') <= 0.05);
      assert.ok(share('held') + share('stopped') <= 0.07, 'nor stopped');
      assert.ok(share('came-back') >= 0.4, 'most are seen to be back');
    });
  }

  test('six in thirteen weeks that become a fifth are proved within half a year in six of ten', (t) => {
    const random = seededRandom(8);
    const verdicts = Array.from(
      { length: 2_500 },
      () => judgeFix(inventReduced(random, { episodes: 6, weeks: 13, left: 0.2 })).verdict,
    );
    const held = verdicts.filter((each) => each === 'held').length / verdicts.length;
    t.diagnostic(
      `held ${held.toFixed(3)}, came back ${verdicts.filter((each) => each === 'came-back').length / 2_500}`,
    );
    assert.ok(held >= 0.6);
  });
});
