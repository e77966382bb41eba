import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../base/progress.ts';
import type { Signal } from '../../signals/signal.ts';
import { bCubed } from '../../stats/b-cubed.ts';
import { invented } from '../invented-signal.fixture.ts';
import type { AlertGroup } from '../pattern.ts';
import { HELD_OUT_ALERTS, type ToolAlert, TUNED_ALERTS } from './alert-tools.fixture.data.ts';
import { inventAlerts, type TrueAlert } from './alert-tools.fixture.ts';
import { groupAlerts } from './group-alerts.ts';

const NOBODY: ReadonlySet<string> = new Set();

function grouped(signals: readonly Signal[], peopleWords = NOBODY): readonly AlertGroup[] {
  return finish(groupAlerts({ signals, peopleWords }));
}

function ofTitles(titles: readonly string[], peopleWords = NOBODY): readonly AlertGroup[] {
  return grouped(
    titles.map((title, index) => invented(index, { title, kind: 'machine' })),
    peopleWords,
  );
}

/** For each signal the id of its group, or its own where it is in none. */
function placesOf(signals: readonly Signal[], groups: readonly AlertGroup[]): string[] {
  const places = signals.map(({ id }) => `alone ${id}`);
  for (const { id, members } of groups) for (const member of members) places[member] = id;
  return places;
}

function scored(alerts: readonly TrueAlert[]): {
  readonly f1: number;
  readonly precision: number;
  readonly wrongStates: number;
} {
  const signals = alerts.map(({ signal }) => signal);
  const groups = grouped(signals);
  const { f1, precision } = bCubed(
    alerts.map(({ truth }) => truth),
    placesOf(signals, groups),
  );
  const troubles = new Set(groups.flatMap((group) => group.troubles));
  return {
    f1,
    precision,
    wrongStates: alerts.filter(({ isOver }, at) => isOver === troubles.has(at)).length,
  };
}

for (const [name, tools, least] of [
  ['of the tools that the words were set after', TUNED_ALERTS, 0.98],
  ['of tools that were written later', HELD_OUT_ALERTS, 0.95],
] as const satisfies readonly (readonly [string, readonly ToolAlert[], number])[]) {
  test(`alerts ${name} fall together by template and device`, (t) => {
    for (const seed of [1, 2, 3]) {
      const alerts = inventAlerts(tools, 6, seed);
      const { f1, precision, wrongStates } = scored(alerts);
      t.diagnostic(
        `${alerts.length} alerts: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, ${wrongStates} states wrong`,
      );
      assert.ok(f1 >= least);
      assert.ok(precision >= 0.99);
      assert.ok(wrongStates <= 0.03 * alerts.length);
    }
  });
}

const MANY = inventAlerts([...TUNED_ALERTS, ...HELD_OUT_ALERTS], 2, 7).map(({ signal }) => signal);
const SOME = fc.subarray(MANY, { minLength: 5, maxLength: 60 });

test('the order of the tickets makes no difference', () => {
  fc.assert(
    fc.property(SOME, fc.infiniteStream(fc.nat()), (signals, chance) => {
      const keys = new Map(signals.map((signal) => [signal, chance.next().value]));
      const shuffled = signals.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
      const told = (given: readonly Signal[]): unknown =>
        grouped(given)
          .map(({ members, troubles, ...group }) => ({
            ...group,
            members: members.map((at) => given[at].id).sort(),
            troubles: troubles.map((at) => given[at].id).sort(),
          }))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      assert.deepEqual(told(shuffled), told(signals));
    }),
    { numRuns: 30 },
  );
});

test('a large group has the same name from whichever side it is read', () => {
  const titles = Array.from({ length: 200 }, (_, index) => {
    const device = index % 2 === 0 ? 'RACK-01' : 'rack-01';
    return `Humidity above ${index < 100 ? 80 : 70 + (index % 9)} % on ${device}${index % 3 === 0 ? ' again' : ''}`;
  });
  const [one] = ofTitles(titles);
  const [other] = ofTitles(titles.toReversed());
  assert.equal(one.members.length, 200);
  assert.deepEqual(other.names, one.names);
});

test('a copy always stands with its original', () => {
  fc.assert(
    fc.property(SOME, fc.nat(), (signals, at) => {
      const original = signals[at % signals.length];
      const all = [...signals, { ...original, id: 'copy' }];
      const places = placesOf(all, grouped(all));
      assert.equal(places.at(-1), places[at % signals.length]);
    }),
    { numRuns: 40 },
  );
});

test('a strange alert moves none of the others', () => {
  fc.assert(
    fc.property(SOME, fc.stringMatching(/^zz[a-z]{4,12} qq[a-z]{3,9} \d{1,4}$/u), (signals, title) => {
      const before = placesOf(signals, grouped(signals));
      const all = [...signals, invented(99_999, { title, kind: 'machine' })];
      assert.deepEqual(placesOf(all, grouped(all)).slice(0, -1), before);
    }),
    { numRuns: 40 },
  );
});

test('every alert is in one group at most, and each group has its troubles among its members', () => {
  const groups = grouped(MANY);
  const all = groups.flatMap(({ members }) => members);
  assert.equal(new Set(all).size, all.length);
  for (const { members, troubles } of groups) {
    assert.deepEqual(
      members,
      members.toSorted((a, b) => a - b),
    );
    assert.ok(troubles.every((at) => members.includes(at)));
  }
  assert.equal(new Set(groups.map(({ id }) => id)).size, groups.length);
});

test('tickets of people are not read', () => {
  const people = MANY.map((signal) => ({ ...signal, kind: 'incident' as const }));
  assert.deepEqual(grouped(people), []);
});

test('the same on another device is another problem of the same theme', () => {
  const [one, two, ...more] = ofTitles([
    'ALERT: SRV-02 disk D: 93% used',
    'ALERT: SRV-02 disk D: 97% used',
    'ALERT: SRV-09 disk D: 91% used',
  ]);
  assert.deepEqual(more, []);
  assert.deepEqual([one.members.length, two.members.length], [2, 1]);
  assert.equal(one.theme, two.theme);
  assert.deepEqual(one.names, {
    nl: 'Weinig schijfruimte op SRV-02 (D:)',
    fr: 'Espace disque insuffisant sur SRV-02 (D:)',
    en: 'Disk space low on SRV-02 (D:)',
  });
  assert.equal(one.themeNames.en, 'Disk space low');
});

test('what varies is in no name, and what stands fast is', () => {
  const names = (titles: readonly string[]): readonly string[] =>
    ofTitles(titles).map((group) => group.names.en);
  assert.deepEqual(names(['Job 4711 failed on SRV03', 'Job 4712 failed on SRV03']), ['Job failed on SRV03']);
  assert.deepEqual(names(['Humidity 81 % on RACK-01', 'Humidity 84 % on RACK-01']), ['Humidity on RACK-01']);
  assert.deepEqual(names(['Humidity above 80 % on RACK-01', 'Humidity above 80 % on RACK-01']), [
    'Humidity above 80 % on RACK-01',
  ]);
});

test('a run of a job is no job of its own, and a name of which nothing may be shown is left out', () => {
  const named = (job: string): readonly string[] =>
    ofTitles([4711, 4712].map((run) => `[Backup] Job ${job}-${run} finished with warning`)).map(
      ({ names }) => names.en,
    );
  assert.deepEqual(named('DAILY'), ['Backup failing (DAILY-…)']);
  assert.deepEqual(named('ZWIJNDRECHTSE'), ['Backup failing']);
});

test('whoever is named in an alert is in no name, and makes no problem apart', () => {
  const titles = [
    'Mailbox of Veerle Goethals is full',
    'Mailbox of Pieter Blommaert is full',
    'Mailbox of j.maes@firm.example is full',
  ];
  const groups = ofTitles(titles, new Set(['veerle', 'goethals', 'pieter', 'blommaert']));
  assert.equal(groups.length, 1);
  assert.match(groups[0].names.en, /^Mailbox/u);
  assert.doesNotMatch(JSON.stringify(groups), /goethals|blommaert|maes|veerle|pieter/iu);
});

test('a device that bears a name is shown without it, and stays apart from others', () => {
  const groups = ofTitles(['Ping DOWN on PC-GOETHALS', 'Ping DOWN on PC-BLOMMAERT']);
  assert.equal(groups.length, 2);
  for (const { names } of groups) assert.equal(names.en, 'PC-… unreachable');
});

test('names of files and viruses make no problem apart; names of jobs do', () => {
  const files = ['qwe', 'rty', 'uio', 'psd', 'fgh'].map(
    (name) => `Malware found on LT-0114: W32.${name} in "${name}${name}"`,
  );
  assert.equal(ofTitles(files).length, 1);
  const jobs = ['Zonnebloem', 'Zeester', 'Zonnebloem', 'Zeester'].map(
    (name) => `Backup job "${name}" failed`,
  );
  assert.equal(ofTitles(jobs).length, 2);
});

test('automatic replies are in no group', () => {
  assert.deepEqual(ofTitles(['Automatic reply: holiday until Monday', 'Afwezig: terug op maandag']), []);
});

test('the device may stand in its own field or below the title', () => {
  const signals = [
    invented(0, { kind: 'machine', title: 'Disk space low', asset: 'SRV-07' }),
    invented(1, {
      kind: 'machine',
      title: 'Disk space low',
      body: 'Severity: high\nHost: srv-07\nTime: 10:31',
    }),
    invented(2, { kind: 'machine', title: 'Alert', body: 'Host: srv-07\nMessage: Disk space low (91%)' }),
  ];
  assert.deepEqual(
    grouped(signals).map(({ members }) => members),
    [[0, 1, 2]],
  );
});
