import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { gammaQuantile } from '../stats/gamma-quantile.ts';
import { weekdayOf } from '../time/weekday.ts';
import { OFFICE_HOURS, workdays } from '../time/working-time.ts';
import { zone } from '../time/zone.ts';
import { judgeRhythms, type RhythmSeries } from './judge-rhythms.ts';
import type { RhythmWindow } from './rhythm-window.ts';

const DAY = 86_400;
const WEEKS = 78;
const FROM = 1_736_118_000; // 6 January 2025, 00:00 in Brussels
const TO = FROM + WEEKS * 7 * DAY;
const brussels = zone('Europe/Brussels');
const FIRST_DAY = brussels.dayOf(FROM);
const isWorkday = workdays(OFFICE_HOURS);
const WORKDAYS = Array.from({ length: WEEKS * 7 }, (_, i) => FIRST_DAY + i).filter(isWorkday);

const windowOf = (seed: number, changes: readonly number[] = []): RhythmWindow => ({
  from: FROM,
  to: TO,
  zone: brussels,
  changes,
  seed,
});

const dateOf = (day: number): number => new Date(day * DAY * 1000).getUTCDate();

/** A moment in office hours of a local day. */
function onDay(random: Random, day: number): number {
  const local = day * DAY + 8 * 3600 + Math.floor(random.next() * 36_000);
  return local - brussels.offsetSeconds(local - 3600);
}

function nextWorkday(day: number): number {
  return isWorkday(day) ? day : nextWorkday(day + 1);
}

function onDays(random: Random, days: readonly number[]): RhythmSeries {
  const within = days.map(nextWorkday).filter((day) => day >= FIRST_DAY && day < FIRST_DAY + WEEKS * 7);
  return { instants: within.map((day) => onDay(random, day)).sort((a, b) => a - b) };
}

const wait = (random: Random): number => -Math.log1p(-random.next());

function normal(random: Random): number {
  return Math.sqrt(2 * wait(random)) * Math.cos(2 * Math.PI * random.next());
}

const evenly = (random: Random, n: number): RhythmSeries =>
  onDays(
    random,
    Array.from({ length: n }, () => WORKDAYS[random.below(WORKDAYS.length)]),
  );

/** A series without rhythm, its rate drawn from Gamma(.605, 5.13) a week. */
function quiet(random: Random): RhythmSeries {
  const mean = gammaQuantile(Math.max(1e-9, random.next()), 0.605, 5.13) * WEEKS;
  let n = 0;
  for (let at = wait(random); at < mean; at += wait(random)) n += 1;
  return evenly(random, n);
}

const quietCompany = (random: Random, size: number): RhythmSeries[] =>
  Array.from({ length: size }, () => quiet(random));

/** A fault of a date of the month, `n` times in eighteen months, with a jitter in days. */
function monthly(random: Random, n: number, jitter: number): RhythmSeries {
  const date = 1 + random.below(28);
  const days = Array.from({ length: 18 }, (_, month) => {
    const planned = Date.UTC(2025, month, date) / 1000 / DAY;
    return Math.round(planned + jitter * normal(random));
  });
  while (days.length > n) days.splice(random.below(days.length), 1);
  return onDays(random, days);
}

function burst(random: Random, n: number, length: number): RhythmSeries {
  const start = FIRST_DAY + 30 + random.below(WEEKS * 7 - 90);
  return onDays(
    random,
    Array.from({ length: n }, () => start + random.below(length)),
  );
}

function decay(random: Random, n: number, change: number, meanDays: number): RhythmSeries {
  const start = brussels.dayOf(change);
  return onDays(
    random,
    Array.from({ length: n }, () => start + Math.floor(wait(random) * meanDays)),
  );
}

/** How many of the series judged among a quiet company get each answer, `kind` or `kind:period`. */
function tally(make: (random: Random) => RhythmSeries, changes: readonly number[] = []): Map<string, number> {
  const counts = new Map<string, number>();
  for (let company = 0; company < 4; company += 1) {
    const random = seededRandom(100 + company);
    const series = [...quietCompany(random, 60), ...Array.from({ length: 15 }, () => make(random))];
    for (const { kind, period } of judgeRhythms(series, windowOf(company, changes)).slice(60)) {
      const key = period ? `${kind}:${period.name}` : kind;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

const share = (counts: Map<string, number>, key: string): number => (counts.get(key) ?? 0) / 60;

/** The share of false claims that each kind may have. */
const CLAIMED_AT = new Map([
  ['periodic', 0.03],
  ['looks-periodic', 0.005],
  ['burst', 0.1],
  ['after-change', 0.1],
]);

describe('judgeRhythms', () => {
  test('without times there is no rhythm, and fewer than six episodes are too few', () => {
    const five = Array.from({ length: 5 }, (_, i) => FROM + i * 40 * DAY);
    const outage = Array.from({ length: 50 }, (_, i) => FROM + 90 * DAY + i * 600);
    const found = judgeRhythms([{ instants: [] }, { instants: five }, { instants: outage }], windowOf(1));
    assert.deepEqual(found, [
      { kind: 'no-times', period: null, n: 0, p: null },
      { kind: 'too-few', period: null, n: 5, p: null },
      { kind: 'too-few', period: null, n: 1, p: null },
    ]);
    assert.deepEqual(judgeRhythms([], windowOf(1)), []);
  });

  const mondays = WORKDAYS.filter((day) => weekdayOf(day) === 1);
  const isLastWorkday = (day: number, i: number): boolean => dateOf(WORKDAYS[i + 1] ?? day + 1) < dateOf(day);
  const isPatchTuesday = (day: number): boolean => weekdayOf(day) === 2 && Math.ceil(dateOf(day) / 7) === 2;
  for (const [what, days, name] of [
    ['every Monday', mondays, 'week'],
    ['every other Monday', mondays.filter((day) => (day + 3) % 14 === 0), 'fortnight'],
    ['Mondays and Thursdays', WORKDAYS.filter((day) => [1, 4].includes(weekdayOf(day))), 'week'],
    ['about the 12th', Array.from({ length: 18 }, (_, m) => Date.UTC(2025, m, 12) / 1000 / DAY), 'month'],
    ['the last working day', WORKDAYS.filter(isLastWorkday), 'month-end'],
    ['the first Monday', mondays.filter((day) => dateOf(day) <= 7), 'nth-weekday'],
    ['the second Tuesday', WORKDAYS.filter(isPatchTuesday), 'patch-tuesday'],
    ['the day after it', WORKDAYS.filter(isPatchTuesday).map((day) => day + 1), 'patch-tuesday'],
    ['the 15th and the 28th', WORKDAYS.filter((day) => [15, 28].includes(dateOf(day))), 'month'],
    [
      'twice at the start of each quarter',
      [0, 3, 6, 9, 12, 15].flatMap((m) => [8, 11].map((date) => Date.UTC(2025, m, date) / 1000 / DAY)),
      'quarter',
    ],
  ] as const) {
    test(`${what}: ${name}`, () => {
      const [found] = judgeRhythms([onDays(seededRandom(7), days)], windowOf(3));
      assert.equal(found.kind, 'periodic');
      assert.equal(found.period?.name, name);
      assert.ok(found.p !== null && found.p <= 0.03);
    });
  }

  test('the same seed gives the same answer, and neither does the order of series or of instants matter', () => {
    const random = seededRandom(77);
    const series = [...quietCompany(random, 30), monthly(random, 15, 2), burst(random, 20, 20)];
    const found = judgeRhythms(series, windowOf(5));
    assert.deepEqual(judgeRhythms(series, windowOf(5)), found);
    const backwards = series.map(({ instants }) => ({ instants: [...instants].reverse() })).reverse();
    assert.deepEqual(judgeRhythms(backwards, windowOf(5)).reverse(), found);
  });

  test('any instants get an answer with a chance, and claims only at their level and from their number of episodes', () => {
    const instants = fc.array(fc.integer({ min: FROM - 9 * DAY, max: TO + 9 * DAY }), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(instants, { maxLength: 6 }),
        fc.array(fc.integer({ min: FROM, max: TO })),
        (all, at) => {
          const found = judgeRhythms(
            all.map((each) => ({ instants: each })),
            windowOf(2, at),
          );
          for (const { kind, period, n, p } of found) {
            assert.equal(period !== null, kind === 'periodic' || kind === 'looks-periodic');
            const most = CLAIMED_AT.get(kind);
            assert.equal(p !== null, most !== undefined);
            assert.ok(p === null || (p >= 0 && p <= (most ?? 0)));
            assert.ok(kind === 'no-times' || kind === 'too-few' || n >= (kind === 'looks-periodic' ? 4 : 6));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a window of one day and one of twenty years are judged too', () => {
    const instants = Array.from({ length: 12 }, (_, i) => FROM + i * 3600);
    assert.equal(judgeRhythms([{ instants }], { ...windowOf(1), to: FROM + DAY })[0].kind, 'too-few');
    const years = Array.from({ length: 20 }, (_, i) => FROM + i * 365 * DAY);
    const [yearly] = judgeRhythms([{ instants: years }], { ...windowOf(1), to: FROM + 7300 * DAY });
    assert.deepEqual(yearly.period, { days: 365, name: 'renewal' });
  });

  test('refuses a window that ends before it starts', () => {
    assert.throws(() => judgeRhythms([], { ...windowOf(1), to: FROM }), /judgeRhythms requires/u);
  });
});

describe('the rhythm judge keeps its promises', () => {
  test('two hundred quiet series give at most one false rhythm in ten looks', () => {
    const looks = 30;
    let claims = 0;
    for (let look = 0; look < looks; look += 1) {
      const found = judgeRhythms(quietCompany(seededRandom(look + 1), 200), windowOf(look));
      claims += found.filter(({ kind }) => kind === 'periodic').length;
    }
    assert.ok(claims / looks <= 0.1, `${claims} false rhythms in ${looks} looks`);
  });

  for (const [n, least] of [
    [12, 0.6],
    [15, 0.75],
    [18, 0.85],
  ] as const) {
    test(`a monthly fault seen ${n} times, three days early or late, is found in ${least * 100} % and more`, () => {
      const counts = tally((random) => monthly(random, n, 3));
      const found = [...counts].reduce(
        (sum, [key, count]) => sum + (key.startsWith('periodic:') ? count : 0),
        0,
      );
      assert.ok(found / 60 >= least, JSON.stringify([...counts]));
    });
  }

  for (const n of [12, 60, 150, 300, 600]) {
    test(`${n} events spread evenly over office hours are not weekly`, () => {
      const counts = tally((random) => evenly(random, n));
      assert.ok(share(counts, 'periodic:week') <= 0.02, JSON.stringify([...counts]));
    });
  }

  test('a job that fails every working morning, and reports round the clock, are not weekly', () => {
    const mornings = tally((random) => onDays(random, WORKDAYS));
    assert.equal(share(mornings, 'steady'), 1);
    const anytime = tally((random) => ({
      instants: Array.from({ length: 150 }, () => FROM + Math.floor(random.next() * (TO - FROM))),
    }));
    assert.equal(share(anytime, 'periodic:week'), 0);
  });

  test('a burst is called a burst and never a rhythm', () => {
    const short = tally((random) => burst(random, 30, 28));
    assert.ok(share(short, 'burst') >= 0.85, JSON.stringify([...short]));
    for (const key of short.keys()) assert.ok(!key.startsWith('periodic'));
  });

  test('what fades after a known change is put down to it and is never called a burst', () => {
    const changes = [100, 250, 400].map((days) => FROM + days * DAY);
    for (const [n, meanDays] of [
      [12, 10],
      [20, 14],
      [20, 30],
    ] as const) {
      const counts = tally((random) => decay(random, n, changes[random.below(3)], meanDays), changes);
      assert.ok(share(counts, 'after-change') >= 0.7, JSON.stringify([...counts]));
      assert.equal(share(counts, 'burst'), 0);
    }
  });

  test('quiet series are not put down to changes that happen to be near', () => {
    const changes = Array.from({ length: 20 }, (_, i) => FROM + (10 + i * 26) * DAY);
    const counts = tally(quiet, changes);
    assert.ok(share(counts, 'after-change') + share(counts, 'burst') <= 0.04, JSON.stringify([...counts]));
  });
});
