import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zone } from '../time/zone.ts';
import { monthlyShares } from './monthly-shares.ts';

const local = zone('Europe/Brussels');
const at = (month: number, day: number, hour: number): number =>
  local.instantOf({ year: 2026, month, day, hour, minute: 20, second: 0 });

const nothing = { cells: [], undecided: [], zone: local, improvementMissing: null };

test('a month counts from the day on which judging starts, whatever the hour; the month before does not', () => {
  const covered = { from: at(1, 1, 9), to: at(4, 28, 17), days: 118 };
  const told = (judgedFrom: number) =>
    monthlyShares({ ...nothing, covered, judgedFrom }).map(({ month, cameBack }) => [month, cameBack.kind]);
  const early = 'not-enough-data';
  assert.deepEqual(told(at(2, 1, 8)), [
    ['2026-01', early],
    ['2026-02', 'known'],
    ['2026-03', 'known'],
    ['2026-04', 'known'],
  ]);
  assert.deepEqual(told(at(2, 2, 8))[1], ['2026-02', early]);
});

test('a month in which all that came may have cost time or not is unknown; one without tickets lost a known zero', () => {
  const covered = { from: at(1, 1, 9), to: at(3, 28, 17), days: 87 };
  const undecided = [{ month: '2026-02', purpose: 'new' }] as const;
  const told = monthlyShares({ ...nothing, undecided, covered, judgedFrom: covered.from });
  assert.deepEqual(
    told.map(({ month, cameBack, new: fresh }) => [month, cameBack.kind, fresh.kind]),
    [
      ['2026-01', 'known', 'known'],
      ['2026-02', 'known', 'not-enough-data'],
      ['2026-03', 'known', 'known'],
    ],
  );
});
