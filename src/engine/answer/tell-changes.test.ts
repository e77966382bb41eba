import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../base/progress.ts';
import type { Signal } from '../signals/signal.ts';
import { isoDay, zone } from '../time/zone.ts';
import { openedPeriod } from './count-tickets.ts';
import { type Judged, judgeProblems } from './judge-problems.ts';
import { DAY, START, ticket } from './simulated-tickets.fixture.ts';
import { tellChanges } from './tell-changes.ts';

const DAYS = 400;
const covered = { from: START, to: START + DAYS * DAY, days: DAYS };
const local = zone('UTC');
const dayAt = (days: number): string => isoDay(local.dayOf(START + days * DAY));
const opened = (days: number): number => START + days * DAY + 10 * 3_600;

const change = (days: number, own: Partial<Signal> = {}): Signal =>
  ticket({
    id: `C${days}`,
    title: 'Firmware bijgewerkt',
    kind: 'improvement',
    kindEvidence: ['column:type', 'column:change'],
    openedAt: opened(days),
    ...own,
  });
const members = [200, 203, 209, 214, 230];
const problem = members.map((days) =>
  ticket({ id: `P${days}`, title: 'Lege etiketten', asset: 'LBL-1', openedAt: opened(days) }),
);
const began: Pick<Judged, 'rhythm'> = {
  rhythm: {
    ...{ kind: 'after-change', period: null, n: 5, p: 0.01 },
    since: { day: dayAt(200), from: dayAt(197), to: dayAt(203) },
  },
};
const steady: Pick<Judged, 'rhythm'> = { rhythm: { kind: 'steady', period: null, n: 5, p: null } };

const told = (changes: readonly Signal[], judged: Pick<Judged, 'rhythm'> = began) => {
  const signals = [...problem, ...changes];
  const grouping = {
    languages: signals.map(() => 'nl' as const),
    wording: {
      ...{ tickets: 400, stems: new Map(), fillers: new Set<string>() },
      leanings: new Int16Array(0),
      ...{ ties: new Float32Array(0), nearest: new Int32Array(0), fits: new Float32Array(0) },
    },
  };
  const patterns = [{ members: problem.map((_, at) => at) }];
  return finish(tellChanges({ signals, grouping, patterns, judged: [judged], covered, zone: local }))[0];
};

describe('tellChanges', () => {
  test('names the change of its device on the day on which the problem began', () => {
    const found = told([change(20), change(199, { asset: 'LBL-1' }), change(380)]);
    assert.deepEqual(
      found?.named.map(({ ticket: id, day, link }) => [id, day, link]),
      [['C199', dayAt(199), 'device']],
    );
  });

  test('says nothing of a problem without a beginning, without changes, and without times', () => {
    assert.equal(told([change(199)], steady), null);
    assert.equal(told([]), null);
    assert.equal(told([change(199, { openedAt: null })]), null);
  });

  test('a project, a problem record and what was called off are no changes', () => {
    for (const kindEvidence of [
      ['column:type'],
      ['words:project'],
      ['column:type', 'column:change', 'column:cancelled'],
    ])
      assert.equal(told([change(199, { kindEvidence })]), null, kindEvidence.join());
  });
});

describe('a list of changes', () => {
  const quiet = Array.from({ length: 40 }, (_, at) => at * 10);
  const tickets = quiet.map((days) => ticket({ id: `Q${days}`, openedAt: opened(days) }));

  test('that is older than the tickets, or planned for later, does not make their period longer', () => {
    const alone = openedPeriod(tickets, local);
    assert.deepEqual(openedPeriod([...tickets, change(-900), change(700)], local), alone);
    assert.equal(
      openedPeriod([change(0), change(9)], local)?.days,
      10,
      'but counts where there is nothing else',
    );
  });

  test('of every day puts no burst down to a change', () => {
    const burst = [150, 151.5, 153, 154.5, 156, 157.5, 159, 160.5].map((days) =>
      ticket({ id: `B${days}`, openedAt: opened(days) }),
    );
    const kindWith = (changes: readonly Signal[]): string => {
      const signals = [...burst, ...tickets, ...changes];
      const patterns = [
        {
          ...{ id: 'b', members: burst.map((_, at) => at), card: null, cardKind: null, instance: null },
          ...{ name: { text: '', lang: 'nl' as const }, names: { nl: '', fr: '', en: '' }, words: [] },
          ...{ sharedWords: [], mostDifferent: null, certainty: 1, saidTogether: false },
        },
      ];
      return judgeProblems({ signals, patterns, covered, zone: local, seed: 1 })[0].rhythm.kind;
    };
    const daily = Array.from({ length: DAYS }, (_, days) => change(days));
    assert.equal(kindWith([]), 'burst');
    assert.equal(kindWith(daily), 'burst');
    assert.equal(kindWith([change(149)]), 'after-change', 'one that stands alone is believed');
  });
});
