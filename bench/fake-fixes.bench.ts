import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { fixRecord } from '../src/engine/explanations/fix/fix-record.ts';
import { judgeFix } from '../src/engine/explanations/fix/judge-fix.ts';
import { OFFICE_HOURS } from '../src/engine/time/working-time.ts';
import { readLog } from '../src/sources/read-log.ts';

// Promise: on real logs, where nobody fixed anything on these days, a fix is declared held in at most 5 % of those that can be
// decided. A day is drawn among those on which somebody would act: the third episode of a problem in four weeks.
const DATA = new URL('../../shared/data/', import.meta.url);
const LOGS = [
  { file: 'incidents-uci/incident_event_log.csv.gz', group: 'location,subcategory' },
  { file: 'incidents-uci/incident_event_log.csv.gz', group: 'location,subcategory,u_symptom' },
  { file: 'incidents-uci/incident_event_log.csv.gz', group: 'caller_id,subcategory' },
];
const DAY_SECONDS = 86_400;
const PEAK_DAYS = 28;
const PEAK_TIMES = 3;
const LOGGED_SHARE = 0.99; // of the reports: a long tail in which nothing was logged any more is not watched

for (const { file, group } of LOGS) {
  const place = new URL(file, DATA);
  if (!existsSync(place)) {
    process.stdout.write(`SKIPPED ${file}: not there\n`);
    continue;
  }
  const input = { file: basename(file), bytes: readFileSync(place) };
  const read = finish(
    readLog(
      [input],
      { timezone: 'UTC', map: new Map(), now: Date.now() / 1000 },
      { group, id: '', time: '' },
    ),
  );
  if (!read.ok) {
    process.stdout.write(`SKIPPED ${file}: ${JSON.stringify(read)}\n`);
    continue;
  }
  const { times, groups } = read.log;
  const from = Math.floor(times[0] / DAY_SECONDS);
  const to = Math.floor(times[Math.floor(LOGGED_SHARE * (times.length - 1))] / DAY_SECONDS);
  const days = new Map<number, number[]>();
  times.forEach((time, event) => {
    const day = Math.floor(time / DAY_SECONDS);
    const own = days.get(groups[event]) ?? [];
    if (day <= to && own.at(-1) !== day) own.push(day);
    days.set(groups[event], own);
  });
  const problems = [...days.values()].filter((own) => own.length >= 2);
  const random = seededRandom(7);
  const counts = new Map<string, number>();
  for (const own of problems) {
    const peaks = own.filter(
      (day, index) => index >= PEAK_TIMES - 1 && day - own[index - PEAK_TIMES + 1] <= PEAK_DAYS,
    );
    if (peaks.length === 0) continue;
    const fixedOn = peaks[random.below(peaks.length)];
    const others = problems.filter((other) => other !== own);
    const { verdict } = judgeFix(fixRecord({ days: own, others, fixedOn, from, to, hours: OFFICE_HOURS }));
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const undecidable =
    (counts.get('unprovable') ?? 0) + (counts.get('quiet') ?? 0) + (counts.get('less') ?? 0);
  const held = counts.get('held') ?? 0;
  const share = all === undecidable ? '–' : `${((100 * held) / (all - undecidable)).toFixed(1)} %`;
  process.stdout.write(
    `${basename(file)} by ${group}: ${to - from} days, n ${all}, decided ${all - undecidable}, held ${held} (${share} of decided); ` +
      `${[...counts].map(([verdict, n]) => `${verdict} ${n}`).join(', ')}\n`,
  );
}
