import { parseArgs } from 'node:util';
import { scoreGrouping } from '../src/engine/patterns/score-grouping.ts';
import { SAMPLE_NAMES } from '../src/sample/companies.ts';
import { companyOfSize } from './pattern-figures/company-of-size.ts';
import { load, mean, print, processorSeconds } from './pattern-figures/cost.ts';
import { byPeople, problemsOf, readInvented } from './pattern-figures/invented-groups.ts';

// Promise: a year of tickets is grouped precisely whether a company gets 20 or 300 a month.
const { values: asked } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,50,150,300' },
    draws: { type: 'string', default: '1,2,3,4,5' },
  },
});
const numbers = (list: string): readonly number[] => list.split(',').map(Number);

for (const aMonth of numbers(asked.sizes)) {
  const began = processorSeconds();
  const scores = SAMPLE_NAMES.flatMap((sample) =>
    numbers(asked.draws).map((draw) => {
      const { signals, peopleWords, truth } = readInvented(companyOfSize(sample, draw, aMonth));
      const found = problemsOf(signals, peopleWords);
      const people = byPeople(truth);
      const problems = people.map((position) => truth[position]?.problem ?? '');
      const patterns = people.map((position) => found[position]);
      const { f1, ...rest } = scoreGrouping(problems, patterns);
      return { tickets: people.length, f1, ...rest };
    }),
  );
  const told = (['foundAsOne', 'precisionOfPatterns', 'oneOffsDrawnIn', 'f1'] as const).map((key) => {
    const values = scores.map((score) => score[key]);
    return `${key} ${mean(values).toFixed(3)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;
  });
  const seconds = (processorSeconds() - began) / scores.length;
  print(
    `${aMonth} a month: ${told.join(', ')}; ${scores.length} firms of ${Math.round(mean(scores.map(({ tickets }) => tickets)))} ` +
      `tickets of people, ${seconds.toFixed(1)} s of the processor each; load ${load()}`,
  );
}
