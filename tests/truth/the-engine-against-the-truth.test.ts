import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Verdict } from '../../src/engine/answer/tell-verdict.ts';
import {
  type GroupingScore,
  pairsAcrossLanguages,
  scoreGrouping,
} from '../../src/engine/patterns/score-grouping.ts';
import { inventCompany, SAMPLE_NAMES, type SampleName } from '../../src/sample/companies.ts';
import { type Analysed, analyseFiles } from '../../src/usecases/analyse-files.ts';
import { sampleRequest } from '../../src/usecases/sample-request.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;
const PEOPLES = new Set(['incident', 'request', 'chatter']);

/**
 * What the engine may say of each company. The share moves by some 20 points at Lumen and 14 at Les Tilleuls: they must be told.
 *
 * Verhaegen stands still in truth and reads "not yet" after 18 months. Its 466 compared tickets, nearly all of assumed
 * length, leave the change between about −7 and +18 points, and standstill needs the whole interval within −5 and +5. The
 * width shrinks with the root of the tickets: were the middle zero it would take more than six times as many, some 2,900 in
 * the same months; the middle is about +5, so more. Simulated companies never got there with 2,800 assumed tickets, and three
 * in four did with 11,000 (docs/methods/answer.md). The rule is right to wait; what it may never say is that it moved.
 */
const MAY_SAY: Readonly<Record<SampleName, readonly Verdict['verdict'][]>> = {
  lumen: ['forward'],
  tilleuls: ['small'],
  verhaegen: ['standstill', 'not-yet'],
};

/** The problem of most of a pattern's tickets; null where no two are of one. */
function mainOfGroup(problems: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const problem of problems) if (problem !== null) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] < 2 ? null : most[0];
}

for (const sample of SAMPLE_NAMES) {
  describe(`the engine against the truth of ${sample}, through the product’s own reader`, () => {
    const { staff, truth } = inventCompany(sample, 1);
    let analysed: Analysed;
    let score: GroupingScore;
    let across: number;

    before(() => {
      const thinking = analyseFiles(sampleRequest(sample, { lang: 'nl', now: NOW }));
      let next = thinking.next();
      while (!next.done) next = thinking.next();
      analysed = next.value;
      const { assignments, patterns } = analysed.reckoning;
      const place = new Map(patterns.map(({ id }, index) => [id, index]));
      const tickets = assignments.flatMap(({ ticket, pattern }) => {
        const known = truth.tickets.get(ticket);
        if (known === undefined || !PEOPLES.has(known.kind)) return [];
        const problem = known.problem ?? `one-off ${ticket}`;
        return [
          { problem, language: known.language, pattern: pattern === null ? -1 : (place.get(pattern) ?? -1) },
        ];
      });
      score = scoreGrouping(
        tickets.map(({ problem }) => problem),
        tickets.map(({ pattern }) => pattern),
      );
      across = pairsAcrossLanguages(tickets);
    });

    test('every ticket of the export is taken', () => {
      assert.deepEqual(analysed.reading.leftOut, []);
      assert.equal(analysed.reading.taken, truth.tickets.size);
    });

    test('the engine keeps its first promises', (t) => {
      t.diagnostic(
        `B-cubed F1 ${score.f1.toFixed(3)}, found as one ${score.foundAsOne.toFixed(3)}, precision of patterns ` +
          `${score.precisionOfPatterns.toFixed(3)}, one-offs drawn in ${score.oneOffsDrawnIn.toFixed(3)}, pairs across languages ${across.toFixed(3)}`,
      );
      assert.ok(score.foundAsOne >= 0.55, `found as one: ${score.foundAsOne}`);
      assert.ok(score.precisionOfPatterns >= 0.93, `precision of patterns: ${score.precisionOfPatterns}`);
      assert.ok(score.oneOffsDrawnIn <= 0.16, `one-offs drawn in: ${score.oneOffsDrawnIn}`);
    });

    test('memberships are right about as often as they say, and what is perhaps is far from sure', (t) => {
      const { patterns, assignments, memberships } = analysed.reckoning;
      const problemOf = (position: number): string | null => {
        const known = truth.tickets.get(assignments[position].ticket);
        return known === undefined || !PEOPLES.has(known.kind)
          ? null
          : (known.problem ?? `one-off ${position}`);
      };
      const mainOf = new Map(patterns.map(({ id, members }) => [id, mainOfGroup(members.map(problemOf))]));
      const [certain, perhaps] = (['certain', 'perhaps'] as const).map((asked) =>
        memberships.flatMap(({ certainty, leansTo, probability }, position) => {
          const problem = problemOf(position);
          if (certainty !== asked || problem === null || probability === null) return [];
          const pattern = assignments[position].pattern ?? leansTo ?? '';
          return [{ said: probability, right: mainOf.get(pattern) === problem ? 1 : 0 }];
        }),
      );
      const mean = (list: readonly number[]): number =>
        list.reduce((sum, each) => sum + each, 0) / list.length;
      const gap = (list: typeof certain): number =>
        mean(list.map(({ said }) => said)) - mean(list.map(({ right }) => right));
      const weak = certain.filter(({ said }) => said < 0.95);
      const strong = certain.filter(({ said }) => said >= 0.95);
      t.diagnostic(
        `certain ${certain.length}: says ${gap(certain).toFixed(3)} too much; below .95 ${weak.length}: ${gap(weak).toFixed(3)}; ` +
          `from .95 ${strong.length}: ${gap(strong).toFixed(3)}; perhaps ${perhaps.length}: ${gap(perhaps).toFixed(3)}`,
      );
      assert.ok(Math.abs(gap(certain)) <= 0.05);
      assert.ok(Math.abs(gap(weak)) <= 0.12);
      assert.ok(Math.abs(gap(strong)) <= 0.05);
      // A few dozen tickets: the most that chance explains, 2.5 standard errors of a share.
      assert.ok(
        perhaps.length >= 10 && Math.abs(gap(perhaps)) <= Math.max(0.1, 1.25 / Math.sqrt(perhaps.length)),
      );
    });

    test('what was lost in truth lies within what is said to be lost', () => {
      const { lostSeconds } = analysed.reckoning.totals;
      assert.equal(lostSeconds.kind, 'known');
      if (lostSeconds.kind !== 'known') return;
      assert.ok(lostSeconds.low <= truth.lostSeconds && truth.lostSeconds <= lostSeconds.high);
    });

    test(`the verdict is ${MAY_SAY[sample].join(' or ')}`, (t) => {
      const { verdict, change } = analysed.reckoning.answer;
      t.diagnostic(`${verdict}, in truth ${truth.verdict}, change ${JSON.stringify(change)}`);
      assert.equal(MAY_SAY[sample][0], truth.verdict, 'the truth comes first');
      assert.ok(MAY_SAY[sample].includes(verdict), verdict);
    });

    test('no name of a person stands in any pattern', () => {
      const names = staff.flatMap(({ first, last }) => [first, last].map((name) => name.toLowerCase()));
      const shown = analysed.reckoning.patterns.flatMap(({ name, words }) => [name.text, ...words]);
      const guilty = shown.filter((text) =>
        text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((word) => word.length > 3 && names.includes(word)),
      );
      assert.deepEqual(guilty, []);
    });
  });
}
