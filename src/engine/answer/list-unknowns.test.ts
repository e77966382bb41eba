import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countWays } from '../ledger/reckon-leak.ts';
import { tellLoss } from '../ledger/tell-loss.ts';
import type { Signal } from '../signals/signal.ts';
import { listUnknowns, type UnknownsInput } from './list-unknowns.ts';
import { ticket } from './simulated-tickets.fixture.ts';

const complete: Partial<Signal> = {
  openedAt: 1,
  measuredLostSeconds: 60,
  technicianSeconds: 60,
  requester: 1,
  asset: 'PRN-01',
  reopenedCount: 0,
};
const copies = (n: number, own: Partial<Signal> = {}): Signal[] =>
  Array.from({ length: n }, (_, index) => ticket({ ...complete, id: `t${index}`, ...own }));
const improvement = ticket({ id: 'i', kind: 'improvement' });

function codesOf(signals: readonly Signal[], own: Partial<UnknownsInput> = {}): readonly string[] {
  const ways = countWays(signals.map((signal) => tellLoss(signal, 1_000)));
  const input = { signals, ways, people: 48, coveredDays: 365, languageOther: 0, ...own };
  return listUnknowns(input).map(({ code }) => code);
}

describe('listUnknowns', () => {
  const full = [...copies(100), improvement];

  test('a complete export still leaves out what nobody reported', () => {
    assert.deepEqual(codesOf(full), ['unreported']);
  });

  for (const [lacks, signals, own] of [
    ['no-times', [...copies(89), ...copies(11, { openedAt: null }), improvement], {}],
    ['short-period', full, { coveredDays: 181 }],
    ['few-incidents', [...copies(99), improvement], {}],
    ['no-lost-time', [...copies(99), ...copies(1, { measuredLostSeconds: null }), improvement], {}],
    ['no-due-times', [...full, ticket({ ...complete, kind: 'request' })], {}],
    ['no-technician-time', [...copies(89), ...copies(11, { technicianSeconds: null }), improvement], {}],
    ['no-improvement-records', copies(100), {}],
    ['no-head-count', full, { people: null }],
    ['no-people', [...copies(89), ...copies(11, { requester: null }), improvement], {}],
    ['language-other', full, { languageOther: 6 }],
    ['no-assets', [...copies(89), ...copies(11, { asset: null }), improvement], {}],
    ['no-reopen-history', [...copies(89), ...copies(11, { reopenedCount: null }), improvement], {}],
  ] as const) {
    test(`${lacks} is named when it lacks, and nothing else`, () => {
      assert.deepEqual(new Set(codesOf(signals, own)), new Set([lacks, 'unreported']));
    });
  }

  test('an unknown kind is counted', () => {
    const signals = [...copies(100, { kind: 'unknown' }), improvement];
    const ways = countWays(
      signals.map((signal) => tellLoss({ ...signal, measuredLostSeconds: null }, 1_000)),
    );
    const told = listUnknowns({ signals, ways, people: 1, coveredDays: 365, languageOther: 0 });
    assert.deepEqual(
      told.find(({ code }) => code === 'unknown-kind'),
      { code: 'unknown-kind', changes: 'total-lost-time', n: 100, of: 100 },
    );
  });

  test('an empty file is no reason to be silent', () => {
    assert.ok(codesOf([], { coveredDays: null, people: null }).includes('few-incidents'));
  });
});
