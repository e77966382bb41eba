import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { finish } from '../engine/base/progress.ts';
import { isoDay, zone } from '../engine/time/zone.ts';
import { type ReadReport, readTickets } from './read-tickets.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const NOW = Date.UTC(2026, 10, 24) / 1000;

/** Reads one real file; skips the test where the data is not there. */
function readReal(
  t: TestContext,
  path: string,
  bytesMost = Number.POSITIVE_INFINITY,
): ReadReport | undefined {
  const file = new URL(path, DATA);
  if (!existsSync(file)) {
    t.skip(`the real data is not on this machine: ${path}`);
    return undefined;
  }
  const raw = readFileSync(file);
  const whole = path.endsWith('.gz') ? gunzipSync(raw) : raw;
  const end = bytesMost < whole.length ? whole.lastIndexOf(10, bytesMost) + 1 : whole.length;
  const bytes = whole.subarray(0, end);
  return finish(
    readTickets([{ file: path, bytes }], { timezone: 'Europe/Brussels', map: new Map(), now: NOW }),
  );
}

const notesOf = ({ files }: ReadReport): Record<string, number> =>
  Object.fromEntries(files.flatMap(({ notes }) => notes.map(({ code, n }) => [code, n])));

const spanOf = ({ records }: ReadReport): readonly string[] => {
  const brussels = zone('Europe/Brussels');
  const days = records
    .flatMap(({ signal: { openedAt } }) => (openedAt === null ? [] : [isoDay(brussels.dayOf(openedAt))]))
    .sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
};

describe('real exports', () => {
  test('5,431 tickets of a help desk: all taken, 106 without title, no times', (t) => {
    const report = readReal(t, 'tickets-endava/all_tickets_5431_multilevel.csv');
    if (report === undefined) return;
    assert.deepEqual([report.read, report.taken, report.leftOut.length], [5431, 5431, 0]);
    assert.equal(notesOf(report).without_title, 106);
    assert.ok(report.records.every(({ signal }) => signal.openedAt === null && signal.state === 'unknown'));
  });

  test('1,076 bugs that resemble Jira: all taken, 564 open ones with a time of resolution', (t) => {
    const report = readReal(t, 'duplicates-gitbugs/SeaMonkey_bugs.csv');
    if (report === undefined) return;
    assert.deepEqual([report.read, report.taken, report.leftOut.length], [1076, 1076, 0]);
    assert.deepEqual(spanOf(report), ['2020-01-02', '2025-02-28']);
    assert.equal(notesOf(report).resolved_time_on_open, 564);
    const open = report.records.filter(({ signal }) => signal.state === 'open');
    assert.equal(open.length, 567);
    assert.ok(open.every(({ signal }) => signal.resolvedAt === null && signal.closedAt === null));
    assert.ok((report.files[0]?.source.confidence ?? 1) < 0.8);
  });

  test('2,503 bugs with dates such as 30/Sep/21: all taken', (t) => {
    const report = readReal(t, 'duplicates-gitbugs/hadoop_bugs.csv');
    if (report === undefined) return;
    assert.deepEqual([report.read, report.taken, report.leftOut.length], [2503, 2503, 0]);
    assert.deepEqual(spanOf(report), ['2020-01-01', '2024-12-31']);
  });

  test('an event log counts each incident once, in its last state', (t) => {
    const report = readReal(t, 'incidents-uci/incident_event_log.csv.gz', 3_000_000);
    if (report === undefined) return;
    assert.equal(report.read, report.taken + report.leftOut.length);
    const ids = new Set(report.records.map(({ signal }) => signal.id));
    assert.equal(ids.size, report.taken);
    assert.ok(report.leftOut.every(({ code }) => code === 'row.older_version'));
    const closed = report.records.filter(({ signal }) => signal.state === 'closed').length;
    assert.ok(closed > report.taken * 0.97, `${closed} of ${report.taken}`);
  });
});
