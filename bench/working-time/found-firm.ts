import { coveredPeriod } from '../../src/engine/answer/covered-period.ts';
import { reckonCompany } from '../../src/engine/answer/reckon-company.ts';
import { isFromPerson } from '../../src/engine/signals/signal.ts';
import type { SampleName } from '../../src/sample/companies.ts';
import { readCompany } from '../../src/usecases/read-company.ts';
import { sampleRequest } from '../../src/usecases/sample-request.ts';
import type { Firm } from '../stack-chances/invented-firms.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;

/** An invented company with the patterns that the product finds in its export. */
export function foundFirm(sample: SampleName): Firm {
  const request = sampleRequest(sample, { lang: 'nl', now: NOW });
  const { timezone } = request.settings;
  const { signals, name, peopleWords } = last(readCompany({ ...request, timezone }));
  const { patterns } = last(reckonCompany({ signals, settings: { ...request.settings, name }, peopleWords }));
  const { from, to } = coveredPeriod(signals) ?? { from: 0, to: 0 };
  const timesOf = (positions: readonly number[]): readonly number[] =>
    positions.flatMap((position) => signals[position].openedAt ?? []);
  return {
    patterns: patterns.map(({ id, members }) => ({ id, instants: timesOf(members) })),
    incidents: timesOf(signals.flatMap((signal, position) => (isFromPerson(signal) ? [position] : []))),
    from,
    to,
  };
}

function last<T>(steps: Generator<unknown, T, void>): T {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}
