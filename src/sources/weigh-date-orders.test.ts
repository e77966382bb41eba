import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zone } from '../engine/time/zone.ts';
import { decideDates, readDate } from './read-dates.ts';
import { weighDateOrders } from './weigh-date-orders.ts';

const BRUSSELS = zone('Europe/Brussels');
const clock = { zone: BRUSSELS, now: Date.UTC(2026, 6, 20) / 1000 };
const opened = (cells: readonly string[]) => ({ cells, isOpening: true, isDeadline: false });
const ended = (cells: readonly string[]) => ({ cells, isOpening: false, isDeadline: false });

describe('weighDateOrders', () => {
  test('dates that fit both ways are a question', () => {
    const { order, confidence, equal } = weighDateOrders([opened(['03/04/2026', '05/02/2026'])], clock);
    assert.deepEqual([order, confidence, equal], ['dmy', 0.5, ['mdy']]);
  });

  test('dates that are the same both ways are none', () => {
    assert.deepEqual(weighDateOrders([opened(['03/03/2026', '05/05/2026'])], clock).equal, []);
  });

  test('an order that puts tickets in the future is not the one', () => {
    const { order, equal } = weighDateOrders([opened(['03/04/2026', '07/12/2026', '07/11/2026'])], clock);
    assert.deepEqual([order, equal], ['mdy', []]);
  });

  test('a deadline may lie ahead', () => {
    const due = { cells: ['07/12/2026'], isOpening: false, isDeadline: true };
    assert.deepEqual(weighDateOrders([opened(['03/04/2026']), due], clock).equal, ['mdy']);
  });

  test('an order under which tickets end before they began is not the one', () => {
    const { order, equal } = weighDateOrders([opened(['03/04/2026']), ended(['04/03/2026'])], clock);
    assert.deepEqual([order, equal], ['mdy', []]);
  });

  test('an order under which a sorted export is not sorted is not the one', () => {
    const days = ['01/02', '01/03', '01/05', '02/01', '02/04', '03/01', '03/06', '04/02', '05/01', '06/03'];
    const { order, equal } = weighDateOrders([opened(days.map((day) => `${day}/2026`))], clock);
    assert.deepEqual([order, equal], ['mdy', []]);
  });
});

describe('two-digit years', () => {
  const cells = Array.from(
    { length: 20 },
    (_, at) => `25-0${1 + (at % 9)}-${String(1 + at).padStart(2, '0')}`,
  );

  test('few first numbers and many last ones are years first', () => {
    assert.equal(decideDates(cells).order, 'ymd');
    const read = readDate('25-03-09', { zone: BRUSSELS, order: 'ymd', latest: clock.now });
    assert.deepEqual(read, { kind: 'instant', seconds: Date.UTC(2025, 2, 8, 23) / 1000 });
  });

  test('many first numbers and few last ones are days first', () => {
    const days = cells.map((cell) => cell.split('-').toReversed().join('-'));
    assert.equal(decideDates(days).order, 'dmy');
  });

  test('too few to tell are undecided, and where both fit a question', () => {
    const few = ['25-01-07', '25-03-09', '24-12-19'];
    assert.equal(decideDates(few).order, 'undecided');
    const { order, confidence, equal } = weighDateOrders([opened(few)], clock);
    assert.deepEqual([order, confidence, equal], ['dmy', 0.5, ['ymd']]);
  });

  test('three days beside one and the same year tell', () => {
    const days = ['13-01-26', '14-01-26', '15-02-26'];
    assert.equal(decideDates(days).order, 'dmy');
    assert.equal(decideDates(days.map((day) => day.split('-').toReversed().join('-'))).order, 'ymd');
  });

  test('a year that cannot come first is none: it would lie ahead, or its last number is no day', () => {
    assert.deepEqual(weighDateOrders([opened(['30-01-25', '31-03-25', '29-04-25'])], clock).equal, []);
    assert.equal(decideDates(['25-03-09', '25-03-00']).order, 'dmy');
  });

  test('the years first are taken where the days last are those of a sorted export', () => {
    const days = Array.from({ length: 12 }, (_, at) => `25-0${1 + Math.floor(at / 2)}-0${1 + (at % 2)}`);
    assert.deepEqual(weighDateOrders([opened(days)], clock).order, 'ymd');
  });
});
