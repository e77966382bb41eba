import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../../base/seeded-random.ts';
import type { ResolvedForecast } from './replay-patterns.ts';
import { type RecordVerdict, scoreRecord } from './score-record.ts';

/** Forecasts of problems that come back as their own chance says, but for how it is twisted when it is said. */
function invent(
  random: Random,
  { patterns, weeks, twist }: { patterns: number; weeks: number; twist: (logit: number) => number },
): readonly ResolvedForecast[] {
  return Array.from({ length: patterns }, (_, pattern) => {
    const base = 3 * random.next() - 1.5;
    return Array.from({ length: weeks }, () => {
      const logit = base + random.next() - 0.5;
      const came = random.next() < 1 / (1 + Math.exp(-logit));
      return {
        pattern: String(pattern),
        probability: 1 / (1 + Math.exp(-twist(logit))),
        came,
        label: came ? ('between' as const) : ('rare' as const),
      };
    });
  }).flat();
}

const verdictsOf = (twist: (logit: number) => number, runs: number): ReadonlyMap<RecordVerdict, number> => {
  const seen = new Map<RecordVerdict, number>();
  for (let run = 0; run < runs; run += 1) {
    const record = scoreRecord(invent(seededRandom(run + 1), { patterns: 40, weeks: 20, twist }), run);
    assert.ok(record !== null);
    seen.set(record.verdict, (seen.get(record.verdict) ?? 0) + 1);
  }
  return seen;
};

const someForecasts = fc.array(
  fc.record({
    pattern: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    probability: fc.integer({ min: 0, max: 40 }).map((k) => k / 40),
    came: fc.boolean(),
    label: fc.constantFrom('anomaly' as const, 'rare' as const, 'frequent' as const, 'between' as const),
  }),
  { minLength: 1, maxLength: 80 },
);

describe('scoreRecord', () => {
  test('without a forecast there is no record, and with few no verdict', () => {
    assert.equal(scoreRecord([], 1), null);
    const few = scoreRecord(invent(seededRandom(3), { patterns: 6, weeks: 40, twist: (x) => x }), 1);
    assert.equal(few?.verdict, 'not-yet');
  });
  test('bands, curve and labels count every forecast once, and doubt holds what was seen', () => {
    fc.assert(
      fc.property(someForecasts, (forecasts) => {
        const record = scoreRecord(forecasts, 5);
        assert.ok(record !== null);
        const { bands, curve, labels, share, brier } = record;
        const hits = forecasts.filter(({ came }) => came).length;
        for (const parts of [bands, labels]) {
          assert.equal(
            parts.reduce((sum, { n }) => sum + n, 0),
            forecasts.length,
          );
          assert.equal(
            parts.reduce((sum, { came }) => sum + came, 0),
            hits,
          );
        }
        assert.equal(
          curve.reduce((sum, { n }) => sum + n, 0),
          forecasts.length,
        );
        assert.ok(Math.abs(curve.reduce((sum, { n, came }) => sum + n * came, 0) - hits) < 1e-9);
        for (const [at, step] of curve.entries())
          assert.ok(step.from <= step.to && (at === 0 || step.came > curve[at - 1].came));
        for (const { patterns, worth } of bands) {
          assert.equal(worth === null, patterns < 5);
          assert.ok(worth === null || worth.kind === 'venn-abers', 'fewer than 200 forecasts');
        }
        for (const { from, to, said } of bands) assert.ok(from - 1e-9 <= said && said <= to + 1e-9);
        for (const interval of [share, ...bands.map((band) => band.share)])
          assert.ok(interval === null || (interval.low <= interval.mid && interval.mid <= interval.high));
        const { score, miscalibration, discrimination, uncertainty } = brier;
        assert.ok(Math.abs(score - (miscalibration - discrimination + uncertainty)) < 1e-9);
      }),
      { numRuns: 60 },
    );
  });
  test('whoever says what comes true keeps the word, in more than four of five companies', (t) => {
    const seen = verdictsOf((logit) => logit, 40);
    t.diagnostic(JSON.stringify([...seen]));
    assert.ok((seen.get('keeps') ?? 0) / 40 > 0.8);
  });
  test('whoever says too much, too little, too boldly or too timidly is found out', (t) => {
    for (const [verdict, twist] of [
      ['too-high', (logit: number) => logit + 0.9],
      ['too-low', (logit: number) => logit - 0.9],
      ['too-bold', (logit: number) => logit * 3],
      ['too-timid', (logit: number) => logit / 3],
    ] as const) {
      const seen = verdictsOf(twist, 12);
      t.diagnostic(`${verdict}: ${JSON.stringify([...seen])}`);
      assert.ok((seen.get(verdict) ?? 0) >= 9, verdict);
    }
  });
  test('whoever is right in all and wrong at some chances is told so', (t) => {
    const seen = verdictsOf((logit) => 0.4 * logit - 0.6 * Math.sin(3 * logit), 12);
    t.diagnostic(JSON.stringify([...seen]));
    assert.ok((seen.get('uneven') ?? 0) >= 6);
  });
  test('five of five is no certainty', () => {
    const all = Array.from({ length: 5 }, (_, at) => ({
      pattern: String(at),
      probability: 0.9,
      label: 'rare' as const,
    }));
    const { low, high } =
      scoreRecord(
        all.map((each) => ({ ...each, came: true })),
        1,
      )?.share ?? {};
    assert.deepEqual([low?.toFixed(3), high], ['0.549', 1]);
    const none = scoreRecord(
      all.map((each) => ({ ...each, came: false })),
      1,
    )?.share;
    assert.deepEqual([none?.low, none?.high.toFixed(3)], [0, '0.451']);
  });
  test('a label that knows what comes has a better score than the chances', () => {
    const record = scoreRecord(invent(seededRandom(9), { patterns: 20, weeks: 10, twist: (x) => x }), 1);
    assert.ok(record !== null && record.labelBrier < 1e-12 && record.brier.score > 0.1);
  });
});
