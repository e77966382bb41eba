import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../base/progress.ts';
import type { Signal } from '../../signals/signal.ts';
import { invented } from '../invented-signal.fixture.ts';
import { HELD_OUT_ALERTS, TUNED_ALERTS } from './alert-tools.fixture.data.ts';
import { inventAlerts } from './alert-tools.fixture.ts';
import { groupAlerts } from './group-alerts.ts';

const MANY = 100_000;

/** Seconds of the processor, which others on the machine do not change much. */
function secondsFor(signals: readonly Signal[]): { readonly seconds: number; readonly groups: number } {
  const before = process.cpuUsage();
  const groups = finish(groupAlerts({ signals, peopleWords: new Set() })).length;
  return { seconds: process.cpuUsage(before).user / 1e6, groups };
}

test('100,000 alerts of many tools are grouped in seconds', (t) => {
  const tools = [...TUNED_ALERTS, ...HELD_OUT_ALERTS];
  const signals = inventAlerts(tools, 400, 3)
    .slice(0, MANY)
    .map(({ signal }) => signal);
  const { seconds, groups } = secondsFor(signals);
  t.diagnostic(`${signals.length} alerts, ${groups} groups: ${seconds.toFixed(1)} s of a processor`);
  assert.ok(seconds < 60);
  assert.ok(groups < 200);
});

test('100,000 alerts that have nothing in common cost no more than a few times as much', (t) => {
  const signals = Array.from({ length: MANY }, (_, index) => {
    const [one, two] = [index.toString(36), ((index * 7919) % 100_003).toString(36)];
    const state = index % 2 === 0 ? 'failed' : 'recovered';
    return invented(index, { kind: 'machine', title: `Zq${one}x kra${two}ble ${state}` });
  });
  const { seconds } = secondsFor(signals);
  t.diagnostic(`${seconds.toFixed(1)} s of a processor`);
  assert.ok(seconds < 120);
});

test('a line of a million signs costs no more than its beginning', () => {
  const titles = ['a.', '"', '1:', '[(', 'a', '0-', '<', '-:', '/a', 'é', 'a_', '\\', '->', '1.1.'].map(
    (sign) => sign.repeat(1_000_000),
  );
  const signals = titles.map((title, index) => invented(index, { kind: 'machine', title, body: title }));
  assert.ok(secondsFor(signals).seconds < 5);
});
