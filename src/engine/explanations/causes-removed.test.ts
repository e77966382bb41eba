import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidInput } from '../base/requires.ts';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { gammaQuantile } from '../stats/gamma-quantile.ts';
import { type ClosedProblem, causesRemoved } from './causes-removed.ts';

const WATCHED = 78;

const wait = (random: Random): number => -Math.log1p(-random.next());

/** Problems of which each closure removes the cause with this chance; every episode is closed at once. */
function invent(random: Random, size: number, removes: number): ClosedProblem[] {
  const problems: ClosedProblem[] = [];
  while (problems.length < size) {
    const rate = gammaQuantile(Math.max(random.next(), 1e-9), 0.7, 4);
    const episodes: number[] = [];
    for (let at = WATCHED * 0.6 * random.next(); at < WATCHED; at += wait(random) / rate) {
      episodes.push(at);
      if (random.next() < removes) break;
    }
    if (episodes.length < 2) continue; // seen once: nobody calls it a problem that comes back
    const [, second] = episodes;
    problems.push({
      returns: episodes.length - 2,
      closedAndBack: episodes.length - 2,
      isLastClosed: true,
      lastWeek: episodes[episodes.length - 1] - second,
      ageWeeks: WATCHED - second,
    });
  }
  return problems;
}

describe('causesRemoved', () => {
  for (const removes of [0.05, 0.2, 0.4]) {
    test(`finds back that ${removes * 100} % of the closures removed the cause, as often as its interval says`, (t) => {
      const random = seededRandom(17);
      const found = Array.from({ length: 24 }, () => causesRemoved(invent(random, 50, removes)));
      const known = found.flatMap((each) => (each.kind === 'known' ? [each] : []));
      assert.equal(known.length, found.length);
      const held = known.filter(({ share }) => share.low <= removes && removes <= share.high).length;
      const middle = known.reduce((sum, { share }) => sum + share.middle, 0) / known.length;
      t.diagnostic(`middle ${middle.toFixed(3)}, held by ${held} of ${known.length}`);
      assert.ok(Math.abs(middle - removes) <= 0.05, `${middle}`);
      assert.ok(held / known.length >= 0.8, `${held} of ${known.length}`);
      for (const { share } of known) assert.ok(share.low <= share.middle && share.middle <= share.high);
    });
  }

  test('counts closures and how many were followed by another episode', () => {
    const back = { returns: 4, closedAndBack: 3, isLastClosed: false, lastWeek: 30, ageWeeks: 40 };
    const found = causesRemoved(Array.from({ length: 12 }, () => back));
    assert.ok(found.kind === 'known');
    assert.equal(found.closures, 36);
    assert.equal(found.cameBack, 36);
    assert.ok(found.share.high < 0.1, 'nothing was ever removed');
  });

  test('says how many closures it takes where there are few', () => {
    assert.deepEqual(causesRemoved([]), { kind: 'not-enough-data', have: 0, need: 30 });
    const few = invent(seededRandom(2), 5, 0.2);
    assert.equal(causesRemoved(few).kind, 'not-enough-data');
  });

  test('the order of the problems changes nothing', () => {
    const problems = invent(seededRandom(4), 30, 0.3);
    assert.deepEqual(causesRemoved(problems.toReversed()), causesRemoved(problems));
  });

  test('refuses an end before the last episode', () => {
    const wrong = { returns: 1, closedAndBack: 1, isLastClosed: true, lastWeek: 5, ageWeeks: 4 };
    assert.throws(() => causesRemoved([wrong]), InvalidInput);
  });
});
