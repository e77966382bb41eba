import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seededRandom } from '../../base/seeded-random.ts';
import { invented } from '../../patterns/invented-signal.fixture.ts';
import type { AlertGroup } from '../../patterns/pattern.ts';
import type { Signal } from '../../signals/signal.ts';
import { OFFICE_HOURS } from '../../time/working-time.ts';
import { bothLists } from '../reporting/both-lists.ts';
import { WATCHED } from '../reporting/invented-lists.fixture.ts';
import type { MeasuredProblem } from '../reporting/measured-problem.ts';
import { measuredProblems } from '../reporting/measured-problems.ts';
import { fixRecord } from './fix-record.ts';
import { judgeFix } from './judge-fix.ts';

const DAY = 86_400;
const START = Date.UTC(2025, 0, 6, 8) / 1000;
const FIRST = WATCHED.zone.dayOf(START);
const [FIXED, DAYS] = [200, 420];

type Plan = {
  readonly seed: number;
  /** The chance that a disturbance is reported, before something was done and since. */
  readonly reported: readonly [number, number];
  /** How often the device goes wrong since, as a share of before. */
  readonly goesOn: number;
  /** Whether tickets come on days of their own instead. */
  readonly unrelated?: boolean;
};

type Made = { readonly days: readonly number[]; readonly measured: MeasuredProblem | null };

/** One printer that jams every nine days on average, people who report that, and something done after two hundred days. */
function made({ seed, reported: [before, since], goesOn, unrelated = false }: Plan): Made {
  const random = seededRandom(seed);
  const signals: Signal[] = [];
  const members: number[] = [];
  const reports: number[] = [];
  for (let day = 0; ; ) {
    day += 2 - 7 * Math.log(1 - random.next());
    if (day >= DAYS) break;
    const isSince = day > FIXED;
    if (isSince && random.next() >= goesOn) continue;
    const openedAt = START + Math.floor(day) * DAY + 3_600;
    members.push(signals.push(invented(signals.length, { kind: 'machine', openedAt })) - 1);
    if (random.next() >= (isSince ? since : before)) continue;
    const own = unrelated ? START + random.below(FIXED) * DAY : openedAt + 900;
    reports.push(signals.push(invented(signals.length, { openedAt: own, asset: 'PRN-1' })) - 1);
  }
  const names = { nl: 'Papier op PRN-1', fr: 'Papier sur PRN-1', en: 'Paper on PRN-1' };
  const group: AlertGroup = {
    ...{ id: 'jam', theme: 'paper', device: 'prn-1', names, themeNames: names },
    ...{ members, troubles: members },
  };
  const reportedDays = { from: FIRST, to: FIRST + DAYS };
  const lists = bothLists({ signals, groups: [group], reported: reportedDays, ...WATCHED });
  const [measured] = measuredProblems({ lists, groups: [group], patterns: [{ members: reports }] });
  const days = [...new Set(reports.map((at) => WATCHED.zone.dayOf(signals[at].openedAt ?? 0)))];
  return { days: days.sort((a, b) => a - b), measured };
}

const recordOf = ({ days, measured }: Made) =>
  fixRecord({
    ...{ days, measured, others: [], fixedOn: FIRST + FIXED, from: FIRST, to: FIRST + DAYS },
    hours: OFFICE_HOURS,
  });
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed + 1);
const verdicts = (plan: Omit<Plan, 'seed'>): readonly string[] =>
  SEEDS.map((seed) => judgeFix(recordOf(made({ seed, ...plan }))).verdict);
const share = (found: readonly string[], verdict: string): number =>
  found.filter((each) => each === verdict).length / found.length;

describe('what devices measured of a problem about which something was done', () => {
  test('people who stop reporting what goes on are told as such, where else it would have stopped', (t) => {
    const seen = verdicts({ reported: [0.8, 0], goesOn: 1 });
    const blind = SEEDS.map(
      (seed) =>
        judgeFix({ ...recordOf(made({ seed, reported: [0.8, 0], goesOn: 1 })), measured: null }).verdict,
    );
    t.diagnostic(
      `told ${share(seen, 'stopped-reporting')}; without a list ${share(blind, 'stopped')} stopped`,
    );
    assert.ok(share(seen, 'stopped-reporting') >= 0.7);
    assert.ok(share(blind, 'stopped') >= 0.9, 'nothing to compare with');
  });

  test('what really stops, or becomes a tenth, is never said to go on, and what halves seldom', (t) => {
    for (const [goesOn, most] of [
      [0, 0],
      [0.1, 0],
      [0.5, 0.08],
    ] as const) {
      const seen = share(verdicts({ reported: [0.8, 0.8], goesOn }), 'stopped-reporting');
      t.diagnostic(`${goesOn}: ${seen}`);
      assert.ok(seen <= most, `${seen}`);
    }
  });

  test('tickets on days of their own are no reports of what the device measures', (t) => {
    const linked = SEEDS.filter(
      (seed) => recordOf(made({ seed, reported: [0.8, 0], goesOn: 1, unrelated: true })).measured !== null,
    ).length;
    t.diagnostic(`linked by chance: ${linked} of ${SEEDS.length}`);
    assert.ok(linked <= 2, `${linked}`);
    const reports = SEEDS.filter((seed) => recordOf(made({ seed, reported: [0.8, 0], goesOn: 1 })).measured);
    assert.ok(reports.length >= 95, `${reports.length}`);
  });

  test('counts on either side of what was done, without the weeks that made somebody act', () => {
    const { measured } = recordOf(made({ seed: 3, reported: [0.8, 0], goesOn: 1 }));
    assert.ok(measured !== null);
    const [{ before, after, alert }] = measured.alerts;
    assert.deepEqual([alert, before, after], ['jam', measured.before.events, measured.after.events]);
    assert.equal(measured.daysBefore.to, FIRST + FIXED - 29);
    assert.equal(measured.daysAfter.from, FIRST + FIXED + 1);
    assert.ok(measured.before.exposure > 20 && measured.after.exposure > 25);
  });

  test('where machines tell nothing of the days since, nothing is said', () => {
    const own = made({ seed: 3, reported: [0.8, 0], goesOn: 1 });
    assert.ok(own.measured !== null);
    const watched = { from: FIRST, to: FIRST + FIXED };
    assert.equal(recordOf({ ...own, measured: { ...own.measured, watched } }).measured, null);
    assert.equal(recordOf({ ...own, measured: null }).measured, null);
  });
});
