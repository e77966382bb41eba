import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../base/progress.ts';
import { OUTLIER_LABELS, outlierLabel } from './outlier-label.ts';
import { type ReplayPatterns, replayPatterns } from './replay-patterns.ts';

const DAY = 86_400;
const FROM = 1_736_118_000;
const WATCHED = { from: FROM, to: FROM + 300 * DAY };

/** Patterns as lists of days since the start, with all their tickets as the incidents. */
function asked(days: readonly (readonly number[])[]): ReplayPatterns {
  const patterns = days.map((each, index) => ({
    id: `p${index}`,
    instants: each.map((day) => FROM + Math.round(day * DAY)),
  }));
  return { ...WATCHED, patterns, incidents: patterns.flatMap(({ instants }) => instants) };
}

const replay = (days: readonly (readonly number[])[]) => finish(replayPatterns(asked(days))).forecasts;
const someDays = fc.array(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 }), {
  minLength: 1,
  maxLength: 8,
});

describe('replayPatterns', () => {
  test('asks weekly, from a month on, while a whole horizon lies ahead', () => {
    const weeks = replay([[1, 2.5]]).map(({ cutOff }) => (cutOff - FROM) / DAY);
    assert.equal(weeks[0], 30);
    assert.equal(weeks.at(-1), 30 + 7 * Math.floor(240 / 7));
    const short = finish(replayPatterns({ ...asked([[1, 2]]), to: FROM + 50 * DAY }));
    assert.deepEqual(short.forecasts, []);
  });
  test('what comes after a week never changes what is said in it', () => {
    fc.assert(
      fc.property(someDays, someDays, fc.integer({ min: 40, max: 260 }), (days, others, cut) => {
        const changed = days.map((each, index) => [
          ...each.filter((day) => day < cut),
          ...(others[index % others.length] ?? []).filter((day) => day >= cut),
        ]);
        const until = (all: ReturnType<typeof replay>) =>
          all
            .filter(({ cutOff }) => cutOff <= FROM + cut * DAY)
            .map(({ pattern, cutOff, probability, label }) => [pattern, cutOff, probability, label]);
        assert.deepEqual(until(replay(changed)), until(replay(days)));
      }),
      { numRuns: 60 },
    );
  });
  test('a pattern is asked about once it has two tickets, and what came is a new episode within thirty days', () => {
    const said = replay([[20, 50, 50.5, 51.2, 90, 200]]);
    const daysOf = (which: typeof said) => which.map(({ cutOff }) => (cutOff - FROM) / DAY);
    assert.equal(daysOf(said)[0], 51, 'not at 30, 37 and 44, when it had one ticket');
    const back = said.filter(({ came }) => came);
    assert.deepEqual(daysOf(back), [65, 72, 79, 86, 177, 184, 191, 198]);
    assert.deepEqual(
      back.map(({ cameAt }) => cameAt),
      [90, 90, 90, 90, 200, 200, 200, 200].map((day) => FROM + day * DAY),
    );
    assert.ok(said.every(({ came, cameAt }) => came === (cameAt !== null)));
  });
});

describe('outlierLabel', () => {
  test('follows the published thresholds', () => {
    const said = (
      [
        [0, 10],
        [5, 100],
        [6, 100],
        [19, 100],
        [20, 100],
        [1, 1],
      ] as const
    ).map(([own, all]) => outlierLabel(own, all));
    assert.deepEqual(said, ['anomaly', 'rare', 'between', 'between', 'frequent', 'frequent']);
    assert.equal(OUTLIER_LABELS.length, 4);
  });
});
