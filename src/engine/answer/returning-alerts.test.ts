import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { groupAlerts } from '../patterns/alerts/group-alerts.ts';
import type { Signal } from '../signals/signal.ts';
import { zone } from '../time/zone.ts';
import { groupCompany } from './group-company.ts';
import type { ReturningAlert } from './reckoning.ts';
import { returningAlerts } from './returning-alerts.ts';
import { ticket } from './simulated-tickets.fixture.ts';

const DAY = 86_400;
const MORNING = Date.UTC(2026, 2, 2, 9) / 1000;
const NOBODY: ReadonlySet<string> = new Set();

function alerts(list: readonly (readonly [title: string, openedAt: number | null])[]): Signal[] {
  return list.map(([title, openedAt], index) =>
    ticket({ id: `A${index}`, kind: 'machine', title, openedAt }),
  );
}

function returning(signals: readonly Signal[]): readonly ReturningAlert[] {
  const groups = finish(groupAlerts({ signals, peopleWords: NOBODY }));
  return returningAlerts(signals, groups, zone('Europe/Brussels'));
}

test('an alert that came on two days is one that came back, and word that it is over is no occurrence', () => {
  const [one, ...more] = returning(
    alerts([
      ['PROBLEM: SRV-02 disk C: 93% used', MORNING],
      ['RECOVERY: SRV-02 disk C: 70% used', MORNING + 3 * DAY],
      ['PROBLEM: SRV-02 disk C: 95% used', MORNING + 9 * DAY],
      ['PROBLEM: SRV-02 disk C: 96% used', MORNING + 9 * DAY + 600],
    ]),
  );
  assert.deepEqual(more, []);
  assert.deepEqual(one.members, [0, 1, 2, 3]);
  assert.deepEqual([one.alerts, one.recoveries, one.episodes], [3, 1, 2]);
  assert.deepEqual(one.days, [
    { day: '2026-03-02', tickets: 1 },
    { day: '2026-03-11', tickets: 2 },
  ]);
  assert.deepEqual([one.firstSeen, one.lastSeen], ['2026-03-02', '2026-03-11']);
});

test('what came once, or only within one day, has not come back', () => {
  assert.deepEqual(returning(alerts([['PROBLEM: SRV-02 ping DOWN', MORNING]])), []);
  const oneDay: readonly [string, number][] = [0, 1, 2].map((hour) => [
    'PROBLEM: SRV-02 ping DOWN',
    MORNING + hour * 3_600,
  ]);
  assert.deepEqual(returning(alerts(oneDay)), []);
});

test('a backup that reports every day that all is well is no problem', () => {
  const daily: readonly [string, number][] = [0, 1, 2, 3].map((day) => [
    '[Success] Backup job "Daily"',
    MORNING + day * DAY,
  ]);
  assert.deepEqual(returning(alerts(daily)), []);
});

test('without times nobody knows how often it came, but twice is twice', () => {
  const [one] = returning(
    alerts([
      ['PROBLEM: SRV-02 ping DOWN', null],
      ['PROBLEM: SRV-02 ping DOWN', null],
    ]),
  );
  assert.deepEqual([one.alerts, one.episodes, one.firstSeen, one.days], [2, null, null, []]);
});

const SAID = [
  'printer drukt niet af',
  'imprimante bloquée',
  'vpn valt weg',
  'vpn se coupe',
  'mailbox is vol',
  'wifi traag',
  'paper jam again',
];
const people: readonly Signal[] = Array.from({ length: 42 }, (_, index) =>
  ticket({
    id: `P${index}`,
    title: `${SAID[index % SAID.length]} ${index % 3 === 0 ? 'boekhouding' : 'magazijn'}`,
    openedAt: MORNING + index * DAY,
  }),
);

test('alerts of machines change nothing in the groups of people', () => {
  const grouped = (signals: readonly Signal[]): unknown => {
    const kept = finishStages(
      groupCompany({ signals, settings: { lang: 'nl', seed: 1 }, peopleWords: NOBODY }),
    );
    const idOf = (position: number): string => signals[position].id;
    return kept.patterns.map(({ members, mostDifferent, ...pattern }) => ({
      ...pattern,
      members: members.map(idOf),
      mostDifferent: mostDifferent?.map(idOf),
    }));
  };
  const alone = grouped(people);
  const title = fc.constantFrom(
    'PROBLEM: printer PRN-01 offline',
    'vpn valt weg',
    'Backup job 4711 failed on SRV03',
    ...SAID,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(title, fc.integer({ min: 0, max: 300 })), { maxLength: 40 }), (list) => {
      const machine = alerts(list.map(([said, day]) => [said, MORNING + day * DAY]));
      assert.deepEqual(grouped([...machine, ...people]), alone);
    }),
    { numRuns: 5 },
  );
});

function finishStages<T>(stages: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}
