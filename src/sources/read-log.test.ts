import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import { type LogColumns, readLog } from './read-log.ts';

const SETTINGS = { timezone: 'UTC', map: new Map(), now: Date.UTC(2026, 10, 1) / 1000 };

function read(text: string | readonly string[], columns: Partial<LogColumns> & { readonly group: string }) {
  const files = [text].flat().map((each, at) => ({ file: `log-${at}.csv`, bytes: Buffer.from(each) }));
  return finish(readLog(files, SETTINGS, { id: '', time: '', ...columns }));
}

const taken = (result: ReturnType<typeof read>) => {
  assert.ok(result.ok);
  return { ...result.log, leftOut: result.leftOut };
};
const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;

const INCIDENTS = `number,opened_at,device,fault,category,closed_code,resolved_at
INC1,03/04/2026 10:00,PRT-1,jam,hardware,?,?
INC2,25/03/2026 09:30,PRT-2,jam,hardware,replaced,02/04/2026 08:00
INC1,03/04/2026 10:00,PRT-9,other,software,restarted,05/04/2026 10:00
INC3,,PRT-2,jam,hardware,?,?
INC4,04/04/2026 08:00,?,jam,hardware,?,?`;

describe('readLog', () => {
  test('reads a repeated number at its first row, in order of time, and leaves out what has no time or group', () => {
    const log = taken(read(INCIDENTS, { group: 'device,fault' }));
    assert.deepEqual([...log.times], [at('2026-03-25T09:30'), at('2026-04-03T10:00')]);
    assert.deepEqual([...log.groups], [0, 1]);
    assert.equal(log.leftOut, 2);
    assert.deepEqual([...log.closedAt], [at('2026-04-02T08:00'), Number.POSITIVE_INFINITY]);
    assert.deepEqual([...log.closedAs], [0, -1]);
  });
  test('siblings share a column of the group where it has several, the category or the device', () => {
    assert.equal(taken(read(INCIDENTS, { group: 'device,fault' })).siblings.length, 3);
    assert.equal(taken(read(INCIDENTS, { group: 'fault' })).siblings.length, 2);
  });
  test('takes a column whose heading has a comma in it, a number of a column, and one named otherwise', () => {
    const rows = '"what, where";stamp\na;2026-03-01T10:00:00\nb;2026-03-02T10:00:00\na;2026-03-09T10:00:00';
    assert.deepEqual([...taken(read(rows, { group: 'what, where' })).groups], [0, 1, 0]);
    assert.deepEqual([...taken(read(rows, { group: '1', time: 'stamp' })).groups], [0, 1, 0]);
  });
  test('finds the times by what is in a column where its heading says nothing', () => {
    const rows = 'x1,x2\nalpha,1772359200\nbeta,1772445600\nalpha,1773050400';
    assert.equal(taken(read(rows, { group: 'x1' })).times.length, 3);
  });
  test('with --id each number is one event; without a number each row is, and that is told', () => {
    const rows = 'what,when,mark\na,2026-03-01 10:00,x7\na,2026-03-05 10:00,x7\nb,2026-03-02 10:00,x8';
    const each = read(rows, { group: 'what' });
    assert.equal(taken(each).times.length, 3);
    assert.deepEqual(each.ok && each.numbered, { column: null, again: 0 });
    const marked = read(rows, { group: 'what', id: 'mark' });
    assert.equal(taken(marked).times.length, 2);
    assert.deepEqual(marked.ok && marked.numbered, { column: 'mark', again: 1 });
  });
  test('several files are one log', () => {
    const [one, other] = ['what,when\na,2026-03-05 10:00', 'when,what\n2026-03-01 10:00,b'];
    assert.deepEqual([...taken(read([one, other], { group: 'what' })).groups], [0, 1]);
  });
  test('tells which columns there are where one is not, and where none holds times', () => {
    const known = ['number', 'opened_at', 'device', 'fault', 'category', 'closed_code', 'resolved_at'];
    assert.deepEqual(read(INCIDENTS, { group: 'device,colour' }), { ok: false, column: 'colour', known });
    assert.deepEqual(read(INCIDENTS, { group: 'device', id: 'no' }), { ok: false, column: 'no', known });
    assert.deepEqual(read(INCIDENTS, { group: 'device', time: 'no' }), { ok: false, column: 'no', known });
    assert.deepEqual(read('a,b\nx,y\nz,w', { group: 'a' }), { ok: false, column: null, known: ['a', 'b'] });
  });
  test('tells why a file is none', () => {
    const result = read('', { group: 'a' });
    assert.ok(!result.ok && 'failure' in result);
    assert.equal(result.failure.code, 'file.empty');
  });
});
