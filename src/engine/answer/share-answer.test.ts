import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Estimate } from '../base/estimate.ts';
import { finish } from '../base/progress.ts';
import { lossModel } from '../ledger/loss-draws.ts';
import { overridePriors } from '../ledger/override-priors.ts';
import { PRIORS } from '../ledger/priors.data.ts';
import type { Signal } from '../signals/signal.ts';
import { changeOfShare } from './change-of-share.ts';
import { coveredPeriod } from './covered-period.ts';
import { type ShareAnswer, shareAnswer } from './share-answer.ts';
import { DAY, type SimulationPlan, START, simulatedTickets, ticket } from './simulated-tickets.fixture.ts';
import { tellVerdict } from './tell-verdict.ts';

const YEAR = { days: 365, seed: 1, patterns: 15, weeklyEach: 0.25, weeklyAlone: 3, loss: 'imputed' } as const;

function answerOf(signals: readonly Signal[], assignment: Int32Array, seed = 1): ShareAnswer {
  const model = lossModel(signals, PRIORS, seed);
  const covered = coveredPeriod(signals);
  return finish(shareAnswer({ signals, assignment, covered, model, timezone: 'Europe/Brussels', seed }));
}

function verdictOf(signals: readonly Signal[], { change, rises, falls }: ShareAnswer): string {
  const coveredDays = coveredPeriod(signals)?.days ?? null;
  const incidents = signals.length;
  return tellVerdict({ coveredDays, incidents, incidentsWithTimes: incidents, change, rises, falls }).verdict;
}

function verdicts(plan: Omit<SimulationPlan, 'seed'>, companies: number): Record<string, number> {
  const counts: Record<string, number> = { forward: 0, small: 0, standstill: 0, 'not-yet': 0 };
  for (let seed = 1; seed <= companies; seed += 1) {
    const { signals, assignment } = simulatedTickets({ ...plan, seed });
    counts[verdictOf(signals, answerOf(signals, assignment, seed))] += 1;
  }
  return counts;
}

const mid = (estimate: Estimate): number => (estimate.kind === 'known' ? estimate.mid : Number.NaN);
const missing = (estimate: Estimate): readonly string[] =>
  estimate.kind === 'known' ? [] : estimate.missing;

function mirrored({
  signals,
  assignment,
}: ReturnType<typeof simulatedTickets>): ReturnType<typeof simulatedTickets> {
  const last = Math.max(...signals.map(({ openedAt }) => openedAt ?? 0));
  const back = signals.map((signal) => ({ ...signal, openedAt: START + last - (signal.openedAt ?? 0) }));
  return { signals: back.reverse(), assignment: assignment.toReversed() };
}

describe('shareAnswer', () => {
  test('where nothing changes it says forward or small in at most 20 % of companies', () => {
    const { forward, small } = verdicts(YEAR, 60);
    assert.ok(forward + small <= 12, `${forward} forward, ${small} small of 60`);
  });

  test('nor when problems come in flurries', () => {
    const { forward, small } = verdicts({ ...YEAR, offspring: 0.35 }, 60);
    assert.ok(forward + small <= 12, `${forward} forward, ${small} small of 60`);
  });

  test('with measured time it is calibrated: near the 20 % that two chances of .9 allow', () => {
    const { forward, small } = verdicts({ ...YEAR, loss: 'measured' }, 100);
    assert.ok(forward + small >= 8 && forward + small <= 32, `${forward} forward, ${small} small of 100`);
  });

  test('a strong rise is found, and so is a strong fall', () => {
    const plan = { ...YEAR, weeklyAlone: 6 };
    const rise = verdicts({ ...plan, course: (moment) => (moment < 0.67 ? 0.5 : 2.5) }, 20);
    assert.deepEqual(rise, { forward: 0, small: 20, standstill: 0, 'not-yet': 0 });
    const fall = verdicts({ ...plan, weeklyEach: 0.5, course: (moment) => (moment < 0.67 ? 2 : 0.3) }, 20);
    assert.ok(fall.forward >= 19, JSON.stringify(fall));
  });

  test('the same company in mirrored time swaps small and forward', () => {
    const counts = { small: 0, forward: 0 };
    for (let seed = 1; seed <= 12; seed += 1) {
      const course = (moment: number): number => 0.1 + 4 * moment ** 2;
      const company = simulatedTickets({
        ...YEAR,
        patterns: 60,
        weeklyEach: 0.12,
        weeklyAlone: 12,
        course,
        seed,
      });
      const ahead = verdictOf(company.signals, answerOf(company.signals, company.assignment));
      const back = mirrored(company);
      const behind = verdictOf(back.signals, answerOf(back.signals, back.assignment));
      if (ahead === 'small') counts.small += 1;
      if (behind === 'forward') counts.forward += 1;
      assert.ok(ahead !== 'forward' && behind !== 'small', `${seed}: ${ahead}, mirrored ${behind}`);
    }
    assert.ok(counts.small >= 10 && counts.forward >= 10, JSON.stringify(counts));
  });

  test('a large company that stands still is told so', () => {
    const plan = { days: 800, patterns: 100, weeklyEach: 1, weeklyAlone: 8, loss: 'imputed' } as const;
    assert.ok(verdicts(plan, 3).standstill >= 2);
  });

  test('shares add up to one in the middle, as far as rounding and medians let them', () => {
    const { signals, assignment } = simulatedTickets(YEAR);
    const { share } = answerOf(signals, assignment);
    assert.ok(Math.abs(mid(share.cameBack) + mid(share.new) - 1) < 0.01);
  });

  test('more assumed tickets do not make the share certain; measured ones do', () => {
    const large = { ...YEAR, patterns: 150, weeklyAlone: 40 };
    const width = (loss: 'measured' | 'imputed'): number => {
      const { signals, assignment } = simulatedTickets({ ...large, loss });
      const { cameBack } = answerOf(signals, assignment).share;
      return cameBack.kind === 'known' ? cameBack.high - cameBack.low : Number.NaN;
    };
    assert.ok(width('imputed') > 0.2, `${width('imputed')}`);
    assert.equal(width('measured'), 0);
  });

  test('whether a returning problem costs more or less never turns the sign of the change', () => {
    const { signals, assignment } = simulatedTickets({ ...YEAR, seed: 9 });
    const chances = [0, 0.35, 1].map((sigma) => {
      const model = lossModel(signals, overridePriors(PRIORS, { 'assumption.return': { sigma } }), 1);
      const covered = coveredPeriod(signals);
      const input = { signals, assignment, covered, model, timezone: 'Europe/Brussels', seed: 1 };
      return finish(shareAnswer(input)).rises ?? Number.NaN;
    });
    assert.ok(Math.max(...chances) - Math.min(...chances) < 0.03, chances.join(' '));
  });

  test('the same seed gives the same bytes, in any order of the tickets', () => {
    const { signals, assignment } = simulatedTickets(YEAR);
    const { fates: _, ...once } = answerOf(signals, assignment);
    const { fates: __, ...again } = answerOf(signals.toReversed(), assignment.toReversed());
    assert.equal(JSON.stringify(again), JSON.stringify(once));
  });

  test('an export without improvement records says so, and never zero', () => {
    const { signals, assignment } = simulatedTickets(YEAR);
    const { share, months, unit } = answerOf(signals, assignment);
    assert.deepEqual(missing(share.improvement), ['improvement-records']);
    assert.ok(months.every(({ improvement }) => improvement.kind === 'not-enough-data'));
    assert.equal(unit, 'lost');
  });

  test('improvement is weighed in worked time, and only where that is written down', () => {
    const { signals, assignment } = simulatedTickets({ ...YEAR, loss: 'measured' });
    const change = ticket({
      id: 'c',
      kind: 'improvement',
      openedAt: START + 300 * DAY,
      technicianSeconds: 36_000,
    });
    const withChange = Int32Array.of(...assignment, -1);
    const untimed = answerOf([...signals, change], withChange);
    assert.deepEqual(missing(untimed.share.improvement), ['technician-time']);
    const worked = signals.map((signal) => ({ ...signal, technicianSeconds: 600 }));
    const timed = answerOf([...worked, change], withChange);
    assert.equal(timed.unit, 'lost-and-worked');
    const months = timed.months.filter(({ cameBack }) => cameBack.kind === 'known');
    assert.equal(
      months.reduce((sum, { improvement }) => sum + mid(improvement), 0),
      36_000,
    );
    const { cameBack, new: fresh, improvement } = timed.share;
    assert.deepEqual(improvement.kind === 'known' && improvement.basis, {
      measured: 1,
      reported: 0,
      imputed: 0,
    });
    assert.ok(
      cameBack.kind === 'known' && fresh.kind === 'known' && cameBack.basis.measured < signals.length,
    );
    assert.ok(mid(improvement) > 0 && Math.abs(mid(cameBack) + mid(fresh) + mid(improvement) - 1) < 0.001);
  });

  test('months without their full look-back say so; the rest are in order and without gaps', () => {
    const { signals, assignment } = simulatedTickets(YEAR);
    const { months, lookBackDays } = answerOf(signals, assignment);
    assert.equal(lookBackDays, 121);
    assert.equal(months[0].month, '2025-01');
    assert.deepEqual(
      months.map(({ month }) => month),
      months.map(({ month }) => month).toSorted(),
    );
    const early = months.filter(({ cameBack }) => missing(cameBack).includes('look-back'));
    assert.ok(early.length >= 4 && early.length <= 6 && months.length >= 12);
  });

  test('months are counted on the local calendar', () => {
    const at = Date.UTC(2025, 9, 31, 23, 30) / 1_000; // 1 November, 0:30 in Brussels
    const filler = Array.from({ length: 400 }, (_, index) =>
      ticket({ id: `f${index}`, openedAt: START + index * DAY, reportedLostSeconds: 0 }),
    );
    const signals = [...filler, ticket({ id: 'x', openedAt: at, measuredLostSeconds: 77 })];
    const { months } = answerOf(signals, new Int32Array(signals.length).fill(-1));
    assert.equal(mid(months.find(({ month }) => month === '2025-11')?.new ?? months[0].new), 77);
  });

  test('where no problem was recognised there is no share, no change and no verdict but "not yet"', () => {
    const { signals, assignment } = simulatedTickets({ ...YEAR, weeklyAlone: 6 });
    const nothing = answerOf(
      signals,
      assignment.map(() => -1),
    );
    for (const each of [nothing.share.cameBack, nothing.share.new, nothing.change])
      assert.deepEqual(missing(each), ['patterns']);
    assert.equal(verdictOf(signals, nothing), 'not-yet');
  });

  test('where every judged ticket came back the share has the range of as many, and few prove no standstill', () => {
    const every = (hours: number) => {
      const n = Math.floor((400 * 24) / hours);
      const signals = Array.from({ length: n }, (_, at) =>
        ticket({ id: `T${at}`, openedAt: START + at * hours * 3_600 + 32_400 }),
      );
      return { signals, answer: answerOf(signals, new Int32Array(n)) };
    };
    const seldom = every(72);
    const { cameBack, new: fresh } = seldom.answer.share;
    assert.ok(cameBack.kind === 'known' && fresh.kind === 'known');
    const judged = seldom.answer.fates.filter((fate) => fate !== 0).length;
    assert.ok(judged > 60 && judged < 120);
    const low = Math.round((judged / (judged + 1.6448536269514722 ** 2)) * 10_000) / 10_000;
    assert.deepEqual([cameBack.low, cameBack.mid, cameBack.high], [low, 1, 1]);
    assert.deepEqual([fresh.low, fresh.mid], [0, 0]);
    assert.ok(Math.abs(fresh.high - (1 - low)) < 1e-9);
    const { change } = seldom.answer;
    assert.ok(change.kind === 'known' && change.low < -0.05 && change.high > 0.05);
    assert.equal(verdictOf(seldom.signals, seldom.answer), 'not-yet');
    const daily = every(24);
    assert.equal(verdictOf(daily.signals, daily.answer), 'standstill');
  });

  test('a file without times says so everywhere', () => {
    const signals = [ticket({ id: 'a' }), ticket({ id: 'b' })];
    const { share, change, months } = answerOf(signals, Int32Array.of(0, 0));
    for (const estimate of [share.cameBack, share.new, share.improvement, change]) {
      assert.deepEqual(missing(estimate), ['times']);
    }
    assert.deepEqual(months, []);
  });

  test('a short or thin file has shares where it can, and no change', () => {
    const short = simulatedTickets({ ...YEAR, days: 60, weeklyAlone: 20 });
    assert.deepEqual(missing(answerOf(short.signals, short.assignment).change), ['period']);
    const thin = simulatedTickets({ ...YEAR, patterns: 1, weeklyAlone: 0.5 });
    assert.deepEqual(missing(answerOf(thin.signals, thin.assignment).change), ['incidents']);
  });
});

describe('changeOfShare', () => {
  const flat = (cameBack: number, all: number) => ({
    cameBack: new Float64Array(1_024).fill(cameBack),
    all: new Float64Array(1_024).fill(all),
  });

  test('weeks that are all alike leave no doubt', () => {
    const weeks = [
      ...Array.from({ length: 8 }, () => flat(1, 4)),
      ...Array.from({ length: 8 }, () => flat(3, 4)),
    ];
    assert.ok(changeOfShare(weeks, 1).every((change) => Math.abs(change - 0.5) < 1e-12));
  });

  test('weeks that differ leave doubt even where every minute was measured', () => {
    const weeks = Array.from({ length: 16 }, (_, index) => flat(index % 3, 4));
    const changes = changeOfShare(weeks, 1).toSorted();
    assert.ok(changes[51] < -0.05 && changes[972] > 0.05);
  });

  test('stays within one whole', () => {
    const weeks = Array.from({ length: 8 }, (_, index) =>
      flat(index >= 5 ? 4 : 0, index % 4 === 1 ? 4 : 4.1),
    );
    assert.ok(changeOfShare(weeks, 1).every((change) => change >= -1 && change <= 1));
  });

  test('refuses stretches that differ in length or are too short', () => {
    assert.throws(
      () =>
        changeOfShare(
          Array.from({ length: 9 }, () => flat(1, 2)),
          1,
        ),
      /changeOfShare requires/u,
    );
    assert.throws(
      () =>
        changeOfShare(
          Array.from({ length: 6 }, () => flat(1, 2)),
          1,
        ),
      /changeOfShare requires/u,
    );
  });
});
