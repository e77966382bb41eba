import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { zone } from '../engine/time/zone.ts';
import type { DateOrder } from './parse-date.ts';
import { decideDates, readDate } from './read-dates.ts';

const BRUSSELS = zone('Europe/Brussels');
const LATEST = Date.UTC(2027, 0, 1) / 1000;
const at = (iso: string): number => Date.parse(iso) / 1000;
const read = (cell: string, order: DateOrder = 'dmy') =>
  readDate(cell, { zone: BRUSSELS, order, latest: LATEST });
const instant = (cell: string, order: DateOrder = 'dmy'): number | string => {
  const date = read(cell, order);
  return date.kind === 'instant' ? date.seconds : date.kind;
};

describe('readDate', () => {
  const summer = at('2024-05-11T13:26:00Z'); // 15:26 in Brussels
  const cells: readonly (readonly [string, number])[] = [
    ['2024-05-11T15:26:00.000+0200', summer],
    ['2024-05-11T13:26:00Z', summer],
    ['2024-05-11T13:26:00.759Z', summer],
    ['2024-05-11 13:26:00+00:00', summer],
    ['2024-05-11 15:26:00', summer],
    ['2024-05-11 15:26', summer],
    ["'11/05/2024 15:26", summer],
    ['11/05/2024 (15:26)', summer],
    ['11/05/2024 15:26 (CEST)', summer],
    ['/Date(1715433960000)/', summer],
    ['/Date(1715433960000+0200)/', summer],
    ['2024/05/11 15:26', summer],
    ['2024-05-11 15:26:00 CEST', summer],
    ['2024-05-11 13:26 UTC', summer],
    ['20240511T132600Z', summer],
    ['20240511152600', summer],
    ['11/05/2024 15:26', summer],
    ['11-05-2024 15:26:00', summer],
    ['11.05.2024 15:26', summer],
    ['11/5/2024, 15:26', summer],
    ['11/05/24 15:26', summer],
    ['11/05/2024 03:26 PM', summer],
    ['11/05/2024 3:26 p.m.', summer],
    ['11/05/2024 15u26', summer],
    ['11/05/2024 15h26', summer],
    ['11/05/2024 om 15:26', summer],
    ['11/05/2024 à 15:26', summer],
    ['11/May/24 03:26 PM', summer],
    ['11 mei 2024 15:26', summer],
    ['11 mai 2024 à 15h26', summer],
    ['11-mei-2024 15:26', summer],
    ['za 11 mei 2024 15:26', summer],
    ['zaterdag 11 mei 2024 15:26', summer],
    ['samedi 11 mai 2024 15:26', summer],
    ['sam. 11 mai 2024 15:26', summer],
    ['Sat, 11 May 2024 15:26:00 +0200', summer],
    ['May 11, 2024 3:26 PM', summer],
    ['Sat May 11 2024 15:26:00 GMT+0200 (CEST)', summer],
    ['Sat May 11 13:26:00 UTC 2024', summer],
    ['1715433960', summer],
    ['1715433960000', summer],
    ['45423.6430555556', summer],
    ['45423,6430555556', summer],
    ['1er août 2025', at('2025-07-31T22:00:00Z')],
    ['1 okt. 2025', at('2025-09-30T22:00:00Z')],
    ['3 déc. 2025 09:00', at('2025-12-03T08:00:00Z')],
    ['31/12/2025 12:00 AM', at('2025-12-30T23:00:00Z')],
    ['31/12/2025 12:00 PM', at('2025-12-31T11:00:00Z')],
    ['mar. 3 mars 2026 10:00', at('2026-03-03T09:00:00Z')],
  ];
  for (const [cell, seconds] of cells) {
    test(`reads ${cell}`, () => assert.equal(instant(cell), seconds));
  }

  const others: readonly (readonly [string, string])[] = [
    ['', 'empty'],
    ['?', 'empty'],
    ['-', 'empty'],
    ['n.v.t.', 'empty'],
    ['gisteren', 'unreadable'],
    ['31/02/2024', 'unreadable'],
    ['3 d 4 h', 'unreadable'],
    ['11/05/2024 25:00', 'unreadable'],
    ['01/01/1900', 'too-old'],
    ['0001-01-01', 'too-old'],
    ['31/12/2099', 'future'],
    ['05/13/2024', 'other-order'],
  ];
  for (const [cell, kind] of others) {
    test(`says ${kind} of "${cell}"`, () => assert.equal(read(cell).kind, kind));
  }

  test('month first where the column says so', () => {
    assert.equal(instant('6/21/2025 16:14', 'mdy'), at('2025-06-21T14:14:00Z'));
    assert.equal(instant('03/04/2025', 'mdy'), at('2025-03-03T23:00:00Z'));
  });

  test('a time in the hour that does not exist is the time after the jump', () => {
    assert.equal(instant('2025-03-30 02:30'), at('2025-03-30T01:30:00Z'));
  });

  const day = fc.record({
    y: fc.integer({ min: 1995, max: 2026 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
    h: fc.nat(23),
    n: fc.nat(59),
  });
  const two = (number: number): string => String(number).padStart(2, '0');
  test('one moment in every form is one instant', () => {
    fc.assert(
      fc.property(day, ({ y, m, d, h, n }) => {
        const wanted = BRUSSELS.instantOf({ year: y, month: m, day: d, hour: h, minute: n, second: 0 });
        const clock = `${two(h)}:${two(n)}`;
        const half = `${h % 12 === 0 ? 12 : h % 12}:${two(n)} ${h < 12 ? 'AM' : 'PM'}`;
        const month = [
          'jan',
          'feb',
          'mrt',
          'apr',
          'mei',
          'juin',
          'juil.',
          'août',
          'sept',
          'okt',
          'nov',
          'déc.',
        ][m - 1];
        for (const [cell, order] of [
          [`${y}-${two(m)}-${two(d)} ${clock}`, 'dmy'],
          [`${d}/${m}/${y} ${clock}`, 'dmy'],
          [`${two(m)}-${two(d)}-${y} ${half}`, 'mdy'],
          [`${d} ${month} ${y} ${clock}`, 'mdy'],
        ] as const) {
          assert.equal(instant(cell, order), wanted, cell);
        }
      }),
    );
  });
});

describe('decideDates', () => {
  const columns: readonly (readonly [readonly string[], string])[] = [
    [['01/02/2024', '03/04/2024', '25/04/2024'], 'dmy'],
    [['01/02/2024', '03/04/2024', '04/25/2024'], 'mdy'],
    [['01/02/2024', '03/04/2024'], 'undecided'],
    [['2024-02-01', '2024-04-03'], 'ymd'],
    [['25/04/2024', '26/04/2024', '04/25/2024'], 'dmy'],
    [['', '?', 'geen'], 'ymd'],
  ];
  for (const [cells, order] of columns) {
    test(`${cells.join(' ')} is ${order}`, () => assert.equal(decideDates(cells).order, order));
  }

  test('the order does not depend on where the telling cell stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))),
        fc.nat(),
        (pairs, place) => {
          const cells = pairs.map(([a, b]) => `${a}/${b}/2024`);
          cells.splice(place % (cells.length + 1), 0, '5/31/2024');
          assert.equal(decideDates(cells).order, 'mdy');
        },
      ),
    );
  });
});
