import { finish } from '../../src/engine/base/progress.ts';
import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { fixRecord } from '../../src/engine/explanations/fix/fix-record.ts';
import { type FixVerdict, judgeFix } from '../../src/engine/explanations/fix/judge-fix.ts';
import { OFFICE_HOURS } from '../../src/engine/time/working-time.ts';
import { readLog } from '../../src/sources/read-log.ts';

const DAY_SECONDS = 86_400;
const PEAK_DAYS = 28;
const PEAK_TIMES = 3;
const LOGGED_SHARE = 0.99; // of the reports: a long tail in which nothing was logged any more is not watched
const UNDECIDED: readonly FixVerdict[] = ['unprovable', 'quiet', 'less'];

/** What is said of fixes that nobody made, on the problems of a real log. */
export type FakeFixes = {
  /** Days watched. */
  readonly days: number;
  readonly n: number;
  readonly decided: number;
  readonly held: number;
  readonly verdicts: ReadonlyMap<FixVerdict, number>;
};

/**
 * Draws for each problem a day on which somebody would have acted, the third episode in four weeks, and judges that as a fix.
 *
 * @param log     the file of a log
 * @param group   columns whose values make a problem
 * @throws        Error where the log cannot be read so
 */
export function judgeFakeFixes(
  log: { readonly file: string; readonly bytes: Uint8Array },
  group: string,
): FakeFixes {
  const told = { timezone: 'UTC', map: new Map(), now: Date.now() / 1000 };
  const read = finish(readLog([log], told, { group, id: '', time: '' }));
  if (!read.ok) throw new Error(`${log.file}: ${JSON.stringify(read)}`);
  const { times, groups } = read.log;
  const dayAt = (event: number): number => Math.floor(times[event] / DAY_SECONDS);
  const [from, to] = [dayAt(0), dayAt(Math.floor(LOGGED_SHARE * (times.length - 1)))];
  const problems = daysOfProblems(groups, dayAt, to);
  const random = seededRandom(7);
  const verdicts = new Map<FixVerdict, number>();
  for (const own of problems) {
    const peaks = own.filter(
      (day, index) => index >= PEAK_TIMES - 1 && day - own[index - PEAK_TIMES + 1] <= PEAK_DAYS,
    );
    if (peaks.length === 0) continue;
    const fixedOn = peaks[random.below(peaks.length)];
    const others = problems.filter((other) => other !== own);
    const { verdict } = judgeFix(
      fixRecord({ days: own, others, fixedOn, from, to, hours: OFFICE_HOURS, measured: null }),
    );
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  const n = [...verdicts.values()].reduce((sum, each) => sum + each, 0);
  const undecided = UNDECIDED.reduce((sum, verdict) => sum + (verdicts.get(verdict) ?? 0), 0);
  return { days: to - from, n, decided: n - undecided, held: verdicts.get('held') ?? 0, verdicts };
}

/** The days on which each problem was reported, each once; problems of one day cannot come back. */
function daysOfProblems(
  groups: ArrayLike<number>,
  dayAt: (event: number) => number,
  to: number,
): readonly (readonly number[])[] {
  const days = new Map<number, number[]>();
  for (let event = 0; event < groups.length; event += 1) {
    const own = days.get(groups[event]) ?? [];
    const day = dayAt(event);
    if (day <= to && own.at(-1) !== day) own.push(day);
    days.set(groups[event], own);
  }
  return [...days.values()].filter((own) => own.length >= 2);
}
