import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { judgeFakeFixes } from '../tests/made/fake-fixes.ts';

// Promise: on real logs, where nobody fixed anything on these days, a fix is declared held in at most 5 % of those that can be
// decided. A day is drawn among those on which somebody would act: the third episode of a problem in four weeks.
const DATA = new URL('../../shared/data/', import.meta.url);
const LOGS = [
  { file: 'incidents-uci/incident_event_log.csv.gz', group: 'location,subcategory' },
  { file: 'incidents-uci/incident_event_log.csv.gz', group: 'location,subcategory,u_symptom' },
  { file: 'incidents-uci/incident_event_log.csv.gz', group: 'caller_id,subcategory' },
];

for (const { file, group } of LOGS) {
  const place = new URL(file, DATA);
  if (!existsSync(place)) {
    process.stdout.write(`SKIPPED ${file}: not there\n`);
    continue;
  }
  const log = { file: basename(file), bytes: readFileSync(place) };
  const { days, n, decided, held, verdicts } = judgeFakeFixes(log, group);
  const share = decided === 0 ? '–' : `${((100 * held) / decided).toFixed(1)} %`;
  process.stdout.write(
    `${log.file} by ${group}: ${days} days, n ${n}, decided ${decided}, held ${held} (${share} of decided); ` +
      `${[...verdicts].map(([verdict, times]) => `${verdict} ${times}`).join(', ')}\n`,
  );
}
