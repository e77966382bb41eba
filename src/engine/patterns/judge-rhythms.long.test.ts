import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seededRandom } from '../base/seeded-random.ts';
import { judgeRhythms } from './judge-rhythms.ts';
import type { Rhythm } from './rhythm.ts';
import {
  BRUSSELS,
  DAY,
  FROM,
  JUDGED_KINDS,
  judgedSeries,
  type MonthlyPlan,
  monthlySeries,
  quietSeriesOf,
} from './rhythm-company.fixture.ts';
import type { RhythmWindow } from './rhythm-window.ts';

const WEEKS = 78;
const QUIET = 200;
const PAYROLL_DAY = 25;
const YEAR_WEEKS = 52;
/** Seeds on which nothing was ever chosen: the figures of docs/methods/rhythm.md that do not lean. */
const FRESH = { quiet: 700_000, planted: 710_000, judged: 720_000 };

const windowOf = (weeks: number, seed: number, own: Partial<RhythmWindow> = {}): RhythmWindow => ({
  from: FROM,
  to: FROM + weeks * 7 * DAY,
  zone: BRUSSELS,
  changes: [],
  named: { payrollDay: PAYROLL_DAY },
  seed,
  ...own,
});

const isClaim = ({ kind }: Rhythm): boolean => kind === 'periodic' || kind === 'looks-periodic';
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The different rhythms claimed in a year of weekly looks at a company without any, the first year or the second. */
function claimsInAYear(company: number, firstWeek: number): ReadonlySet<string> {
  const series = quietSeriesOf(seededRandom(FRESH.quiet + company), QUIET, 2 * YEAR_WEEKS);
  const claims = new Set<string>();
  for (let week = firstWeek; week < firstWeek + YEAR_WEEKS; week += 1) {
    const window = windowOf(week, FRESH.quiet + company);
    judgeRhythms(series, window).forEach((rhythm, at) => {
      if (isClaim(rhythm)) claims.add(`${at}:${rhythm.period?.name}`);
    });
  }
  return claims;
}

type Found = { readonly found: number; readonly falseShare: number };

/** How many of the planted faults are found among the quiet series, and which share of the claims is false. */
function plant(plan: MonthlyPlan, planted: number, companies: number): Found {
  const counts = { found: 0, claims: 0, untrue: 0 };
  for (let company = 0; company < companies; company += 1) {
    const random = seededRandom(FRESH.planted + company);
    const faults = Array.from({ length: planted }, () => monthlySeries(random, plan, WEEKS));
    const series = [...quietSeriesOf(random, QUIET, WEEKS), ...faults];
    judgeRhythms(series, windowOf(WEEKS, FRESH.planted + company)).forEach((rhythm, at) => {
      if (!isClaim(rhythm)) return;
      counts.claims += 1;
      if (at < QUIET) counts.untrue += 1;
      else counts.found += 1;
    });
  }
  return {
    found: counts.found / planted / companies,
    falseShare: counts.untrue / Math.max(1, counts.claims),
  };
}

describe('the rhythm judge over many companies', () => {
  for (const [year, firstWeek] of [
    ['first', 1],
    ['second', YEAR_WEEKS + 1],
  ] as const) {
    test(`52 weekly looks in the ${year} year at 200 quiet series give at most 0.1 false rhythms`, (t) => {
      const companies = 30;
      const claimed = Array.from({ length: companies }, (_, company) => [
        ...claimsInAYear(company, firstWeek),
      ]);
      const rate = claimed.flat().length / companies;
      t.diagnostic(`${rate.toFixed(3)} a company-year over ${companies}: ${claimed.flat().join(', ')}`);
      assert.ok(rate <= 0.1, `${rate}`);
    });
  }

  for (const [what, plan, least] of [
    ['12 times, sd 3 days', { events: 12, jitterDays: 3 }, 0.7],
    ['8 times around a named day, sd 2 days', { events: 8, jitterDays: 2, date: PAYROLL_DAY }, 0.95],
  ] as const) {
    test(`ten monthly faults that came ${what} are found in ${least * 100} %, with at most 10 % false claims`, (t) => {
      const { found, falseShare } = plant(plan, 10, 40);
      t.diagnostic(`found ${percent(found)}, false ${percent(falseShare)}`);
      assert.ok(found >= least, `found ${found}`);
      assert.ok(falseShare <= 0.1, `false ${falseShare}`);
    });
  }

  test('more events and less jitter are found more often: the table of docs/methods/rhythm.md', (t) => {
    for (const strays of [0, 3]) {
      for (const jitterDays of [1, 2, 3, 4]) {
        const row = [6, 8, 10, 12, 15].map((events) => plant({ events, jitterDays, strays }, 10, 8).found);
        t.diagnostic(`sd ${jitterDays}, ${strays} strays: ${row.map(percent).join(' | ')}`);
        assert.ok(row[row.length - 1] >= row[0]);
      }
    }
  });

  for (const [few, many, least, leastBursts] of [
    [8, 19, 0.75, 0.5],
    [20, 60, 0.9, 0.75],
  ] as const) {
    test(`of series of ${few} to ${many} events it says what they are in ${least * 100} %`, (t) => {
      const counts = new Map<string, number>();
      let right = 0;
      let judged = 0;
      for (let company = 0; company < 40; company += 1) {
        const random = seededRandom(FRESH.judged + company);
        const changes = Array.from({ length: 4 }, () => FROM + random.below(WEEKS * 7 - 60) * DAY);
        const kinds = Array.from({ length: 40 }, (_, at) => JUDGED_KINDS[at % JUDGED_KINDS.length]);
        const series = kinds.map((kind) => {
          const events = few + random.below(many - few + 1);
          return judgedSeries(random, { kind, events, weeks: WEEKS, changes });
        });
        judgeRhythms(series, windowOf(WEEKS, FRESH.judged + company, { changes })).forEach(({ kind }, at) => {
          judged += 1;
          if (kind === kinds[at]) right += 1;
          const key = `${kinds[at]} said ${kind}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        });
      }
      t.diagnostic(
        `right ${percent(right / judged)}: ${[...counts].map(([key, n]) => `${key} ${n}`).join(', ')}`,
      );
      assert.ok(right / judged >= least, `${right / judged}`);
      assert.equal(counts.get('after-change said burst') ?? 0, 0, 'what fades after a change is no burst');
      const bursts = counts.get('burst said burst') ?? 0;
      assert.ok(bursts / (judged / JUDGED_KINDS.length) >= leastBursts, `${bursts} bursts`);
    });
  }
});
