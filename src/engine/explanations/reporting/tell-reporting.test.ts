import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { invented } from '../../patterns/invented-signal.fixture.ts';
import { bothLists } from './both-lists.ts';
import { type InventedLists, inventedLists, type MadeLists, WATCHED } from './invented-lists.fixture.ts';
import { matchLists } from './match-lists.ts';
import type { KnownReporting, Reporting } from './reporting.ts';
import { tellReporting } from './tell-reporting.ts';

const PLAN: InventedLists = {
  ...{ seed: 1, days: 365, devices: 8, measured: 0.7, strayYearly: 0 },
  reportedAt: () => 0.3,
};

const told = ({ lists, groups }: Pick<MadeLists, 'lists' | 'groups'>): Reporting =>
  tellReporting({ lists: matchLists(lists, WATCHED), groups, hasReports: lists.reported !== null });

function known(plan: Partial<InventedLists>): KnownReporting & { readonly happened: number } {
  const made = inventedLists({ ...PLAN, ...plan });
  const reporting = told(made);
  assert.ok(reporting.kind === 'known', JSON.stringify(reporting));
  return { ...reporting, happened: made.happened };
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);

describe('which share of what devices measured people reported', () => {
  test('holds the planted share in its range in 92 % of companies and more', (t) => {
    for (const share of [0.1, 0.3, 0.6]) {
      const held = SEEDS.filter((seed) => {
        const { rate } = known({ seed, reportedAt: () => share });
        return rate.low <= share && share <= rate.high;
      }).length;
      t.diagnostic(`${share}: ${held} of ${SEEDS.length}`);
      assert.ok(held >= 0.92 * SEEDS.length, `${share}: ${held}`);
    }
  });

  test('says that it falls where it halves, and seldom where it stays', (t) => {
    const says = (reportedAt: (moment: number) => number): number =>
      SEEDS.filter((seed) => {
        const { change } = known({ seed, reportedAt });
        return change.kind === 'known' && change.verdict === 'falls';
      }).length / SEEDS.length;
    const [falling, steady] = [says((moment) => (moment < 0.5 ? 0.5 : 0.2)), says(() => 0.35)];
    t.diagnostic(`falling ${falling}, steady ${steady}`);
    assert.ok(falling >= 0.9 && steady <= 0.05, `${falling} ${steady}`);
  });

  test('the range of totals holds what happened, and the middle of independent lists is near it', (t) => {
    const seen = SEEDS.slice(0, 60).map((seed) => known({ seed }));
    const at = (made: KnownReporting, ratio: number): number =>
      made.totals.find(({ oddsRatio }) => oddsRatio === ratio)?.n ?? Number.NaN;
    const held = seen.filter((made) => at(made, 0.5) <= made.happened && made.happened <= at(made, 4)).length;
    const off = seen.reduce((sum, made) => sum + at(made, 1) / made.happened, 0) / seen.length;
    t.diagnostic(`held ${held} of ${seen.length}; independent lists give ${off} of what happened`);
    assert.ok(held >= 0.9 * seen.length && Math.abs(off - 1) < 0.08, `${held} ${off}`);
  });

  test('tells how often such a ticket comes with nothing, and that much of the share is chance', () => {
    const { rate, otherDays } = known({ seed: 5, reportedAt: () => 0, strayYearly: 40 });
    const chance = otherDays.followed / otherDays.n;
    assert.ok(rate.low <= chance && chance <= rate.high, `${rate.low} ${chance} ${rate.high}`);
    assert.equal(known({ seed: 5 }).otherDays.n > 0, true);
  });

  test('its quarters, its halves and its kinds each add up to it', () => {
    const { rate, quarters, halves, troubles } = known({ seed: 9 });
    for (const parts of [quarters, [halves?.before, halves?.after], troubles]) {
      assert.equal(
        parts.reduce((sum, part) => sum + (part?.measured ?? 0), 0),
        rate.measured,
      );
      assert.equal(
        parts.reduce((sum, part) => sum + (part?.reported ?? 0), 0),
        rate.reported,
      );
    }
    assert.deepEqual(
      quarters.slice(1, 4).map(({ from }) => from),
      ['2025-04-01', '2025-07-01', '2025-10-01'],
    );
  });

  test('cannot be known of one list, of lists of other days, or where tickets name no device', () => {
    const made = inventedLists(PLAN);
    const why = (lists: Partial<MadeLists['lists']>, groups = made.groups): unknown => {
      const reporting = told({ lists: { ...made.lists, ...lists }, groups });
      return reporting.kind === 'known' ? 'known' : reporting.why;
    };
    assert.equal(why({}), 'known');
    assert.equal(why({ measured: null, disturbances: [] }, []), 'no-events');
    assert.equal(why({ reported: null, tickets: [] }), 'no-reports');
    const { from = 0 } = made.lists.reported ?? {};
    assert.equal(why({ reported: { from: from - 200, to: from + 20 } }), 'no-overlap');
    assert.equal(why({ reported: { from: from - 200, to: from - 1 } }), 'no-overlap');
    assert.equal(why({ disturbances: made.lists.disturbances.slice(0, 5) }), 'too-few');
    assert.equal(
      why({ tickets: made.lists.tickets.map((each) => ({ ...each, devices: [] })) }),
      'no-devices',
    );
  });
});

describe('a report of what a device measured', () => {
  const MONDAY = Date.UTC(2026, 2, 2, 9) / 1000;
  const at = (days: number, hours = 0): number => MONDAY + days * 86_400 + hours * 3600;

  /** Of one alert on a Friday, whether a ticket is a report of it. */
  const isReport = (ticket: Parameters<typeof invented>[1]): boolean => {
    const alerts = [0, 4, 60].map((day, index) =>
      invented(index, { kind: 'machine', title: 'SW-ATELIER link down', openedAt: at(day) }),
    );
    const signals = [
      ...alerts,
      invented(3, ticket),
      invented(4, { openedAt: at(-9) }),
      invented(5, { openedAt: at(70) }),
    ];
    const groups = [{ device: 'sw-atelier', members: [0, 1, 2], troubles: [0, 1, 2] }];
    const reported = { from: WATCHED.zone.dayOf(at(-9)), to: WATCHED.zone.dayOf(at(70)) };
    const { disturbances } = matchLists(bothLists({ signals, groups, reported, ...WATCHED }), WATCHED);
    assert.equal(disturbances.length, 3);
    return disturbances[1].tickets.length > 0;
  };

  for (const [said, ticket, is] of [
    ['on the same day, even just before', { openedAt: at(4, -1), asset: 'SW-ATELIER' }, true],
    ['on Monday after the weekend', { openedAt: at(7), asset: 'sw-atelier.firma.local' }, true],
    ['on Tuesday after it', { openedAt: at(8), asset: 'SW-ATELIER' }, false],
    ['the day before', { openedAt: at(3), asset: 'SW-ATELIER' }, false],
    [
      'that names the device in its text alone',
      { openedAt: at(4), title: 'SW-Atelier ligt weer plat' },
      true,
    ],
    ['about another device', { openedAt: at(4), asset: 'SW-BUREAU' }, false],
    ['that a machine opened', { openedAt: at(4, 2), asset: 'SW-ATELIER', kind: 'machine' }, false],
  ] as const)
    test(`a ticket ${said} ${is ? 'is' : 'is not'} one`, () => assert.equal(isReport(ticket), is));
});
