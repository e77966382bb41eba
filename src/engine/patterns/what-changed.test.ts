import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../base/seeded-random.ts';
import { isoDay } from '../time/zone.ts';
import { CHANGE_LINKS, type ChangeLink, type LoggedChange, whatChanged } from './what-changed.ts';

const FIRST = Date.UTC(2025, 0, 6) / 86_400_000;
const LAST = FIRST + 545;
const watched = { from: FIRST, to: LAST };
const BAND = { from: FIRST + 200, day: FIRST + 207, to: FIRST + 212 };
const since = { from: isoDay(BAND.from), day: isoDay(BAND.day), to: isoDay(BAND.to) };

const change = (ticket: string, offset: number, link: ChangeLink = 'days'): LoggedChange => ({
  ticket,
  day: FIRST + offset,
  link,
});
const told = (changes: readonly LoggedChange[]) => {
  const found = whatChanged({ since, changes, watched });
  assert.ok(found !== null);
  return found;
};
const some = fc.array(
  fc.record({
    ticket: fc.string({ minLength: 1, maxLength: 4 }),
    day: fc.integer({ min: FIRST - 40, max: LAST + 40 }),
    link: fc.constantFrom(...CHANGE_LINKS),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('whatChanged', () => {
  test('without a single change nothing is said', () => {
    assert.equal(whatChanged({ since, changes: [], watched }), null);
  });

  test('a change after the band is never named, nor one more than three days before it', () => {
    fc.assert(
      fc.property(some, (changes) => {
        for (const { day } of told(changes).named)
          assert.ok(day >= isoDay(BAND.from - 3) && day <= since.to, day);
      }),
    );
    assert.deepEqual(told([change('after', 213), change('before', 196)]).named, []);
    assert.equal(told([change('just before', 197)]).named.length, 1);
  });

  test('the order of the changes does not matter', () => {
    fc.assert(
      fc.property(some, fc.nat(), (changes, seed) => {
        const distinct = changes.map((each, at) => ({ ...each, ticket: `${each.ticket}${at}` }));
        const random = seededRandom(seed % 1000);
        const order = distinct.map((each) => ({ each, at: random.next() })).sort((a, b) => a.at - b.at);
        assert.deepEqual(told(order.map(({ each }) => each)), told(distinct));
      }),
    );
  });

  test('a closer link goes before a nearer day, and of one link the nearest day comes first', () => {
    const { named } = told([
      change('first', 0),
      change('last', 545),
      change('same days', 207),
      change('far site', 200, 'site'),
      change('near site', 206, 'site'),
      change('device', 198, 'device'),
    ]);
    assert.deepEqual(
      named.map(({ ticket }) => ticket),
      ['device', 'near site', 'far site'],
    );
  });

  test('a company that changes something every day has nothing named by its day alone', () => {
    const daily = Array.from({ length: 545 }, (_, at) => change(`C${at}`, at));
    const { named, found, usual } = told(daily);
    assert.deepEqual(named, []);
    assert.equal(found, 16);
    assert.ok(Math.abs(usual - 16) < 0.1, `${usual}`);
  });

  test('among daily changes the one about the device is still named, and it alone', () => {
    const daily = Array.from({ length: 545 }, (_, at) => change(`C${at}`, at));
    const { named } = told([...daily, change('its own', 205, 'device')]);
    assert.deepEqual(
      named.map(({ ticket, link }) => [ticket, link]),
      [['its own', 'device']],
    );
    assert.ok(named[0].chance < 0.05, `${named[0].chance}`);
  });

  test('a device that is changed every fortnight says nothing either', () => {
    const often = Array.from({ length: 39 }, (_, at) => change(`D${at}`, at * 14, 'device'));
    assert.deepEqual(told(often).named, []);
  });

  test('what chance brings about is named no oftener than promised', () => {
    const random = seededRandom(7);
    const runs = 2000;
    for (const n of [1, 3, 6, 12, 40]) {
      let named = 0;
      for (let run = 0; run < runs; run += 1) {
        const changes = Array.from({ length: n }, (_, at) => change(`C${at}`, random.below(546)));
        if (told(changes).named.length > 0) named += 1;
      }
      assert.ok(named / runs <= 0.2 + 0.02, `${n} changes: ${named} of ${runs}`);
    }
  });

  test('every chance lies between none and the most that is let through, and a closer link is never the commoner', () => {
    fc.assert(
      fc.property(some, (changes) => {
        const { named, found } = told(changes);
        assert.ok(named.length <= Math.min(3, found));
        named.forEach(({ chance }, at) => {
          assert.ok(chance > 0 && chance <= 0.2);
          if (at > 0) assert.ok(chance >= named[at - 1].chance);
        });
      }),
    );
  });

  test('it says why nothing is named', () => {
    const daily = Array.from({ length: 545 }, (_, at) => change(`C${at}`, at));
    const month = Array.from({ length: 6 }, (_, at) => change(`C${at}`, 200 + at * 2, 'device'));
    const elsewhere = [change('first', 10), change('middle', 260), change('last', 545)];
    const kinds = [daily, month, elsewhere, [change('old', 10), change('older', 60)]];
    assert.deepEqual(
      kinds.map((changes) => told(changes).kind),
      ['too-many', 'too-short', 'none', 'outside'],
    );
    fc.assert(fc.property(some, (c) => assert.equal(told(c).kind === 'named', told(c).named.length > 0)));
  });

  test('a list that ends before the days says from when to when it is', () => {
    const { named, found, logFrom, logTo } = told([change('old', 10), change('older', 60)]);
    assert.deepEqual([named, found, logFrom, logTo], [[], 0, isoDay(FIRST + 10), isoDay(FIRST + 60)]);
  });
});
