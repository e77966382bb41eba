// Promise: leaving a company's closures out of the time in which its problems were silent makes its chances better where it was
// shut, and changes nothing elsewhere. Each week of invented firms; beside it, leaving out holidays too, and weekends as well.
// `--firms found` takes the three invented companies with the patterns that the product finds in them; `--cases shut` takes those that
// close only, `--ways closures` leaves out closures only (as told, and as the product believes them), `--seeds 6` takes six seeds.
import { parseArgs } from 'node:util';
import { coveredClosures } from '../src/engine/answer/covered-closures.ts';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { DEFAULT_CALENDAR } from '../src/engine/companies/company-calendar.ts';
import { type ReplayedForecast, replayPatterns } from '../src/engine/explanations/record/replay-patterns.ts';
import { neverCertain } from '../src/engine/explanations/stack/stack-features.ts';
import { NEVER_SHUT, type OpenClock, openClock } from '../src/engine/time/open-clock.ts';
import { type Closure, OFFICE_HOURS, type WorkingHours, workdays } from '../src/engine/time/working-time.ts';
import { isoDay, zone } from '../src/engine/time/zone.ts';
import { SAMPLE_NAMES } from '../src/sample/companies.ts';
import { FIRMS, type Firm } from './stack-chances/invented-firms.ts';
import { foundFirm } from './working-time/found-firm.ts';

const BRUSSELS = zone('Europe/Brussels');
const DRAWS = 2_000;
const SHUT_DAYS = 21;
const HORIZON_DAYS = 30;
const YEAR_DAYS = 365;
const DAY = 86_400;
const EVERY_WEEKDAY = [1, 2, 3, 4, 5, 6, 7];

/** What is left out of the time; a week without weekends runs so much faster that it still has seven days. */
const WAYS: Readonly<Record<string, (firm: Firm, hours: WorkingHours) => OpenClock>> = {
  'closures, as told': (_, { closures }) => openClock(closures, BRUSSELS),
  'closures, as believed': ({ from, to, incidents }, { closures }) => {
    const told = closures.map((each) => ({ from: isoDay(each.from), to: isoDay(each.to) }));
    const covered = { from, to, days: Math.round((to - from) / DAY) };
    const calendar = { ...DEFAULT_CALENDAR, closures: told };
    const { believed } = coveredClosures({ calendar, covered, zone: BRUSSELS, reports: incidents });
    return openClock(believed, BRUSSELS);
  },
  'and holidays': (firm, hours) => openClock(daysOff(firm, { ...hours, weekdays: EVERY_WEEKDAY }), BRUSSELS),
  'and weekends': (firm, hours) => {
    const clock = openClock(daysOff(firm, hours), BRUSSELS);
    return (instant) => (EVERY_WEEKDAY.length / hours.weekdays.length) * clock(instant);
  },
};

function daysOff({ from, to }: Firm, hours: WorkingHours): readonly Closure[] {
  const isWorkday = workdays(hours);
  const first = BRUSSELS.dayOf(from);
  const days = Array.from({ length: BRUSSELS.dayOf(to) + HORIZON_DAYS + 1 - first }, (_, at) => first + at);
  return days.filter((day) => !isWorkday(day)).map((day) => ({ from: day, to: day }));
}

/** Reports of days on which nobody works are not made, but for a share. */
function keptTo(hours: WorkingHours, firm: Firm, share = 0): Firm {
  const isWorkday = workdays(hours);
  const random = seededRandom(1);
  const patterns = firm.patterns
    .map(({ id, instants }) => ({
      id,
      instants: instants.filter((at) => isWorkday(BRUSSELS.dayOf(at)) || random.next() < share),
    }))
    .filter(({ instants }) => instants.length > 1);
  return { ...firm, patterns, incidents: patterns.flatMap(({ instants }) => instants) };
}

/** Three weeks each summer, at the same days of the firm's own year. */
function shutIn({ from, to }: Firm): readonly Closure[] {
  const first = BRUSSELS.dayOf(from);
  return [180, 180 + YEAR_DAYS]
    .map((after) => ({ from: first + after, to: first + after + SHUT_DAYS - 1 }))
    .filter((closure) => closure.to * DAY < to);
}

const { firms, cases, ways, seeds } = parseArgs({
  options: {
    firms: { type: 'string', default: 'invented' },
    cases: { type: 'string', default: '' },
    ways: { type: 'string', default: '' },
    seeds: { type: 'string', default: '12' },
  },
}).values;
const SEEDS = Array.from({ length: Number(seeds) }, (_, index) => 901 + index); // nothing was chosen on these

type Case = { readonly firm: Firm; readonly hours: WorkingHours };

/** What firms do, and what their calendar says. */
const CASES: Readonly<Record<string, (firm: Firm) => Case>> = {
  'as they are, default calendar': (firm) => ({ firm, hours: OFFICE_HOURS }),
  'nobody reports on days off, default calendar': (firm) => ({
    firm: keptTo(OFFICE_HOURS, firm),
    hours: OFFICE_HOURS,
  }),
  'shut for three weeks each summer': (firm) => shut(firm, 0),
  'the same, a third of the reports go on': (firm) => shut(firm, 1 / 3),
  'the same, all go on: a calendar that is wrong': (firm) => shut(firm, 1),
};

function shut(firm: Firm, share: number): Case {
  const hours = { ...OFFICE_HOURS, closures: shutIn(firm) };
  return { firm: keptTo(hours, keptTo(OFFICE_HOURS, firm), share), hours };
}

type Score = 'logLoss' | 'brier' | 'logLossPlain';
const SCORES: Readonly<Record<Score, (each: ReplayedForecast) => number>> = {
  logLoss: ({ probability, came }) => lossOf(probability, came),
  brier: ({ probability, came }) => (probability - (came ? 1 : 0)) ** 2,
  logLossPlain: ({ plain, came }) => lossOf(plain, came),
};
const lossOf = (chance: number, came: boolean): number =>
  -Math.log(came ? neverCertain(chance) : 1 - neverCertain(chance));
const sumOf = (rows: readonly ReplayedForecast[], score: Score): number =>
  rows.reduce((sum, each) => sum + SCORES[score](each), 0);

type Won = { readonly n: number; readonly won: number };

/** The mean won, in ten-thousandths, with what 90 % of drawings of firms leave. */
function told(firms: readonly Won[]): string {
  const random = seededRandom(1);
  const meanOf = (of: readonly Won[]): number =>
    (1e4 * of.reduce((sum, each) => sum + each.won, 0)) / of.reduce((sum, each) => sum + each.n, 0);
  const drawn = Array.from({ length: DRAWS }, () =>
    meanOf(firms.map(() => firms[random.below(firms.length)])),
  ).sort((a, b) => a - b);
  const [low, high] = [0.05, 0.95].map((share) => drawn[Math.round(share * (DRAWS - 1))].toFixed(1));
  return `${meanOf(firms).toFixed(1).padStart(6)} (${low} to ${high})`.padEnd(26);
}

/** By firm; of a single firm by pattern. */
function unitsOf(all: readonly (readonly ReplayedForecast[])[]): readonly (readonly ReplayedForecast[])[] {
  return all.length > 1 ? all : [...Map.groupBy(all[0], ({ pattern }) => pattern).values()];
}

function table(kind: string, all: readonly Case[]): void {
  const said = (clockOf: (each: Case) => OpenClock) =>
    unitsOf(all.map((each) => finish(replayPatterns({ ...each.firm, clock: clockOf(each) })).forecasts));
  const before = said(() => NEVER_SHUT);
  const n = before.reduce((sum, { length }) => sum + length, 0);
  const scored = (score: Score): string =>
    (before.reduce((sum, rows) => sum + sumOf(rows, score), 0) / n).toFixed(4);
  process.stdout.write(`  ${kind}: ${n} forecasts, ${scored('logLoss')}, ${scored('brier')}\n`);
  for (const [way, clockOf] of Object.entries(WAYS).filter(([each]) => each.startsWith(ways))) {
    const after = said(({ firm, hours }) => clockOf(firm, hours));
    const won = (score: Score): string =>
      told(before.map((rows, at) => ({ n: rows.length, won: sumOf(rows, score) - sumOf(after[at], score) })));
    process.stdout.write(`    ${way.padEnd(22)} ${won('logLoss')}${won('brier')}${won('logLossPlain')}\n`);
  }
}

const kinds: Readonly<Record<string, readonly Firm[]>> =
  firms === 'found'
    ? Object.fromEntries(SAMPLE_NAMES.map((sample) => [sample, [foundFirm(sample)]]))
    : Object.fromEntries(Object.entries(FIRMS).map(([kind, firmOf]) => [kind, SEEDS.map(firmOf)]));
process.stdout.write(
  'log loss and Brier; won over calendar days, in ten-thousandths, 90 % of drawings of firms (of one firm, of patterns): log loss, Brier, log loss of BG/NBD alone\n',
);
const asked = Object.entries(CASES).filter(
  ([title]) => cases === '' || title.includes('shut') || title.startsWith('the same'),
);
for (const [title, caseOf] of asked) {
  process.stdout.write(`${title}\n`);
  for (const [kind, all] of Object.entries(kinds)) table(kind, all.map(caseOf));
}
