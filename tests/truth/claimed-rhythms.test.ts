import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeRhythms } from '../../src/engine/patterns/judge-rhythms.ts';
import type { Rhythm } from '../../src/engine/patterns/rhythm.ts';
import { zone } from '../../src/engine/time/zone.ts';
import { inventCompany, SAMPLE_NAMES } from '../../src/sample/companies.ts';
import { analyseFiles } from '../../src/usecases/analyse-files.ts';
import { sampleRequest } from '../../src/usecases/sample-request.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const WITHIN = 0.1; // "every quarter" of what comes every 90 days is true

type Company = ReturnType<typeof inventCompany>;
type Planned = Company['truth']['problems'][number]['rhythm'];

/** Whether what is said of a problem's rhythm is how it was planned to come. */
function isTrue(said: Rhythm, planned: Planned): boolean {
  const near = (days: number): boolean =>
    said.period !== null && Math.abs(days - said.period.days) <= WITHIN * said.period.days;
  switch (planned.kind) {
    case 'weekly':
      return said.period?.name === 'week';
    case 'every':
      return near(planned.days);
    case 'month-end':
      return said.period?.name === 'month-end' || said.period?.name === 'month';
    case 'patch-tuesday':
      return near(30);
    default:
      return false;
  }
}

for (const sample of SAMPLE_NAMES) {
  describe(`the rhythms claimed for ${sample}`, () => {
    test('are those of its problems, whatever the seed', (t) => {
      const wrong: string[] = [];
      let claimed = 0;
      for (const seed of SEEDS) {
        const company = inventCompany(sample, seed);
        const opened = new Map(company.tickets.map((each) => [each.number, each.opened * 60]));
        const brussels = zone('Europe/Brussels');
        const series = company.truth.problems.map(({ tickets }) => {
          const local = tickets.map((number) => opened.get(number) ?? 0);
          return { instants: local.map((at) => at - brussels.offsetSeconds(at)).toSorted((a, b) => a - b) };
        });
        const all = [...opened.values()];
        const window = {
          from: Math.min(...all) - 7200,
          to: Math.max(...all),
          zone: brussels,
          changes: [],
          seed,
        };
        judgeRhythms(series, window).forEach((said, index) => {
          if (said.kind !== 'periodic') return;
          claimed += 1;
          const { id, rhythm } = company.truth.problems[index];
          if (!isTrue(said, rhythm)) wrong.push(`${seed} ${id}: ${said.period?.name}`);
        });
      }
      t.diagnostic(`${claimed} claims, ${wrong.length} untrue: ${wrong.join(', ')}`);
      assert.ok(claimed >= SEEDS.length * 3);
      assert.ok(wrong.length <= claimed * 0.1, wrong.join(', '));
    });

    test('are those of the problem that makes up the pattern, in the report too', () => {
      const { truth } = inventCompany(sample, 1);
      const thinking = analyseFiles(sampleRequest(sample, { lang: 'nl', now: NOW }));
      let next = thinking.next();
      while (!next.done) next = thinking.next();
      const { patterns, assignments } = next.value.reckoning;
      const problems = new Map(truth.problems.map((problem) => [problem.id, problem]));
      const untrue = patterns.flatMap(({ name, rhythm, members }) => {
        if (rhythm.kind !== 'periodic') return [];
        const counts = new Map<string, number>();
        for (const member of members) {
          const id = truth.tickets.get(assignments[member].ticket)?.problem ?? '';
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
        const [[most]] = [...counts].sort((a, b) => b[1] - a[1]);
        const planned = problems.get(most)?.rhythm;
        return planned !== undefined && isTrue(rhythm, planned)
          ? []
          : [`${name.text}: ${rhythm.period?.name}`];
      });
      assert.deepEqual(untrue, []);
    });
  });
}
