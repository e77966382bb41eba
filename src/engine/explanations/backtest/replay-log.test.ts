import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../base/progress.ts';
import { seededRandom } from '../../base/seeded-random.ts';
import { outlierLabels } from './baselines.ts';
import { cutOffs } from './cut-offs.ts';
import { episodesOf, numberEvents, type WordedEvent } from './event-log.ts';
import { type InventedWorld, inventLog } from './invented-log.fixture.ts';
import { FORECASTERS, type ReplayedCutOff, replayLog } from './replay-log.ts';
import { scoreReplay } from './score-replay.ts';
import { standingAt } from './standing.ts';

const DAY = 86_400;
const WORLD: InventedWorld = {
  seed: 3,
  devices: 40,
  faults: 12,
  weeks: 40,
  excites: 0,
  dies: 0,
  spread: 0.7,
};

const event = (at: number, group: string): WordedEvent => ({
  at,
  group,
  service: group,
  siblings: [],
  closedAt: Number.POSITIVE_INFINITY,
  closedAs: '',
});

function replay(events: readonly WordedEvent[], moments?: readonly number[]): readonly ReplayedCutOff[] {
  const log = numberEvents(events);
  return finish(replayLog(log, { horizonDays: 30, cutOffs: moments ?? cutOffs(episodesOf(log), 30) }));
}

describe('episodesOf', () => {
  test('reports less than a day after the one before are one episode, however long they go on', () => {
    const times = [0, 0.9, 1.8, 2.9, 9].map((day) => event(day * DAY, 'a'));
    const { from, starts } = episodesOf(numberEvents(times));
    assert.deepEqual([...starts], [0, 2.9 * DAY, 9 * DAY]);
    assert.deepEqual([...from], [0, 3]);
  });
  test('a group has the same episodes alone as among others', () => {
    const reports = fc.array(
      fc.record({ at: fc.nat({ max: 60 * DAY }), group: fc.constantFrom('a', 'b', 'c') }),
    );
    fc.assert(
      fc.property(reports, (rows) => {
        const startsOf = (names: readonly string[]): number[] => {
          const own = rows
            .filter(({ group }) => names.includes(group))
            .map(({ at, group }) => event(at, group));
          return [...episodesOf(numberEvents(own)).starts].sort((a, b) => a - b);
        };
        const alone = ['a', 'b', 'c'].flatMap((name) => startsOf([name])).sort((a, b) => a - b);
        assert.deepEqual(startsOf(['a', 'b', 'c']), alone);
      }),
    );
  });
  test('refuses events out of order', () => {
    const log = numberEvents([event(DAY, 'a'), event(5 * DAY, 'a')]);
    assert.throws(() => episodesOf({ ...log, times: log.times.toReversed() }), /episodesOf requires/u);
  });
});

describe('cutOffs', () => {
  const daily = (from: number, days: number, each = 10): WordedEvent[] =>
    Array.from({ length: days * each }, (_, at) => event((from + at / each) * DAY, `group ${at % 97}`));
  test('are weekly, with a week before and a whole horizon after', () => {
    const log = episodesOf(numberEvents(daily(0, 100)));
    const found = cutOffs(log, 30);
    assert.equal(found[0], 7 * DAY);
    assert.ok(found.every((moment, at) => at === 0 || moment - found[at - 1] === 7 * DAY));
    const last = found.at(-1) ?? 0;
    assert.ok(last + 30 * DAY <= 100 * DAY && last + 37 * DAY > 99 * DAY);
  });
  test('a thin tail after the log has ended is not asked about, however long it is', () => {
    const ended = daily(0, 100);
    const tail = Array.from({ length: 60 }, (_, week) => event((101 + 7 * week) * DAY, 'late'));
    const found = cutOffs(episodesOf(numberEvents([...ended, ...tail])), 30);
    assert.ok((found.at(-1) ?? 0) <= 75 * DAY && found.length >= 9);
  });
  test('a log shorter than a week and the horizon has none', () => {
    assert.deepEqual(cutOffs(episodesOf(numberEvents(daily(0, 30))), 30), []);
    assert.deepEqual(cutOffs(episodesOf(numberEvents([])), 30), []);
  });
});

describe('replayLog', () => {
  test('what happens after a cut-off changes nothing of what is said at it, nor do codes given later', () => {
    const events = inventLog({ ...WORLD, weeks: 26, excites: 0.3, dies: 0.1 });
    const moments = cutOffs(episodesOf(numberEvents(events)), 30);
    const random = seededRandom(11);
    for (const at of [3, moments.length - 2]) {
      const moment = moments[at];
      const before = events.filter((each) => each.at < moment);
      const after = events.filter((each) => each.at >= moment);
      const shuffled = after.map((each) => {
        const other = after[random.below(after.length)];
        return {
          ...other,
          at: each.at + random.below(9 * DAY),
          closedAt: other.closedAt + random.below(90 * DAY),
        };
      });
      const recoded = before.map((each) =>
        each.closedAt > moment ? { ...each, closedAs: 'something else' } : each,
      );
      const asked = moments.slice(0, at + 1);
      const known = replay(events, asked);
      const again = replay([...recoded, ...shuffled], asked);
      const said = ({ groups, earlier, chances, asLearned }: ReplayedCutOff) => [
        groups,
        earlier,
        chances,
        asLearned,
      ];
      assert.deepEqual(again.map(said), known.map(said));
      assert.ok(
        at === 3 ||
          known.some(({ chances, asLearned }) => chances.ours.some((each, i) => each !== asLearned[i])),
        'something was narrowed',
      );
    }
  });
  test('the same log gives the same bytes, in whatever order its rows stand', () => {
    const events = inventLog({ ...WORLD, devices: 15, weeks: 20 }).map((each, at) => ({
      ...each,
      at: each.at + (at % 7),
    }));
    const distinct = [...new Map(events.map((each) => [each.at, each])).values()];
    const score = scoreReplay(replay(distinct), 1);
    assert.deepEqual(scoreReplay(replay([...distinct].reverse()), 1), score);
  });
  test('every chance is one, and each group that was seen is asked about at each moment', () => {
    const events = inventLog({ ...WORLD, devices: 15, weeks: 20 });
    for (const { cutOff, groups, chances } of replay(events)) {
      const seen = new Set(events.filter(({ at }) => at < cutOff).map(({ group }) => group));
      assert.equal(groups.length, seen.size);
      for (const name of FORECASTERS) assert.ok(chances[name].every((chance) => chance > 0 && chance < 1));
    }
  });
});

describe('what was said came true', () => {
  const worlds = {
    'rates that stay': {},
    'a third of the reports set off another': { excites: 0.35 },
    'causes that die': { dies: 0.2 },
    'both, and devices that hardly differ': { excites: 0.35, dies: 0.2, spread: 3 },
  };
  for (const [name, world] of Object.entries(worlds)) {
    test(`better than every baseline, and honestly, in a log of ${name}`, () => {
      const { strata, overall } = scoreReplay(replay(inventLog({ ...WORLD, weeks: 52, ...world })), 1);
      for (const { n, ours, baselines } of [...strata, overall]) {
        if (n < 500) continue;
        for (const other of Object.values(baselines)) {
          assert.ok(ours.brier < other.brier + 1e-3, `Brier ${ours.brier} against ${other.brier} at ${n}`);
          assert.ok(
            ours.logLoss < other.logLoss + 3e-3,
            `log loss ${ours.logLoss} against ${other.logLoss} at ${n}`,
          );
        }
      }
      const { slope, ece } = overall.ours;
      assert.ok(slope !== null && slope.low <= 1.1 && slope.high >= 0.9, JSON.stringify(slope));
      assert.ok(ece < 0.05, `ECE ${ece}`);
    });
  }
});

describe('chances that went too far apart', () => {
  const asLearned = (replayed: readonly ReplayedCutOff[]): readonly ReplayedCutOff[] =>
    replayed.map((each) => ({ ...each, chances: { ...each.chances, ours: each.asLearned } }));
  const worlds = {
    'a third of the reports set off another': { excites: 0.35 },
    'both, and devices that hardly differ': { excites: 0.35, dies: 0.2, spread: 3 },
    'rates that stay': {},
  };
  for (const [name, world] of Object.entries(worlds)) {
    test(`are made better by how earlier ones came true, in a log of ${name}`, () => {
      let won = 0;
      for (const seed of [31, 32]) {
        const replayed = replay(inventLog({ ...WORLD, weeks: 52, ...world, seed }));
        const before = scoreReplay(asLearned(replayed), 1).overall.ours;
        const after = scoreReplay(replayed, 1).overall.ours;
        won += before.logLoss - after.logLoss;
        assert.ok(after.brier < before.brier + 5e-4, `Brier ${after.brier} against ${before.brier}`);
        assert.ok((after.slope?.mid ?? 0) >= (before.slope?.mid ?? 0) - 0.01, 'not further from honest');
      }
      assert.ok(won > 0, `won ${won} in log loss`);
    });
  }
});

describe('standingAt and the labels', () => {
  const day = (n: number): number => n * DAY;
  const said = (at: number, site: string, fault: string): WordedEvent => ({
    ...event(day(at), `${site} ${fault}`),
    service: site,
    siblings: [site, fault],
    closedAt: day(at + 3),
    closedAs: fault,
  });
  const log = numberEvents([
    said(0, 'Ghent', 'printer'),
    said(10, 'Ghent', 'printer'),
    said(12, 'Ghent', 'wifi'),
    said(13, 'Liège', 'printer'),
    said(60, 'Liège', 'printer'),
  ]);
  const episodes = episodesOf(log);
  test('counts what came before, and how long until the next', () => {
    const { counts, lastDays, ageDays, nextDays } = standingAt(log, episodes, day(20));
    assert.deepEqual([...counts], [2, 1, 1]);
    assert.deepEqual([...lastDays], [10, 0, 0]);
    assert.deepEqual([...ageDays], [20, 8, 7]);
    assert.deepEqual([...nextDays], [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 40]);
  });
  test('a sibling that came back raises what is said of the others, never of itself', () => {
    const { siblings, width } = standingAt(log, episodes, day(20));
    const [printerGhent, wifiGhent, printerLiege] = [0, 1, 2].map((at) => [
      ...siblings.slice(at * width, (at + 1) * width),
    ]);
    assert.ok(wifiGhent[0] > printerGhent[0], 'another fault of the same site came back');
    assert.ok(printerLiege[2] > printerGhent[2], 'the same fault came back elsewhere');
    assert.equal(printerGhent[1], Math.log1p(1));
  });
  test('a closing code is known from the closing on', () => {
    const width = 6;
    const early = standingAt(log, episodes, day(14));
    assert.equal(early.siblings[2 * width + 4], 0, 'Liège was not closed yet');
    assert.notEqual(standingAt(log, episodes, day(17)).siblings[2 * width + 4], 0);
  });
  test('labels follow the share of the service in thirty days', () => {
    assert.deepEqual(
      [...outlierLabels(log.services, episodes, standingAt(log, episodes, day(20)))],
      [2, 2, 2],
    );
    const many = Array.from({ length: 30 }, (_, at) => said(0.1 * at, 'Ghent', `fault ${at}`));
    const busy = numberEvents([...many, said(1, 'Namur', 'mail')]);
    const groups = episodesOf(busy);
    const labels = outlierLabels(busy.services, groups, standingAt(busy, groups, day(4)));
    assert.equal(labels[0], 1);
    assert.ok(labels.includes(2));
    assert.ok(
      [...outlierLabels(busy.services, groups, standingAt(busy, groups, day(90)))].every(
        (label) => label === 0,
      ),
    );
  });
});

describe('scoreReplay', () => {
  test('refuses nothing to score', () => {
    assert.throws(() => scoreReplay([], 1), /requires/u);
  });
});
