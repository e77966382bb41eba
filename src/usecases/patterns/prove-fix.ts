import type { Proof } from '../../contract/api/fixes.schema.ts';
import {
  type CompanyCalendar,
  DEFAULT_CALENDAR,
  openHours,
} from '../../engine/companies/company-calendar.ts';
import { fixRecord, timesAround } from '../../engine/explanations/fix/fix-record.ts';
import { judgeFix } from '../../engine/explanations/fix/judge-fix.ts';
import type { MeasuredAround } from '../../engine/explanations/fix/measured-around.ts';
import { workingWeeks } from '../../engine/time/working-weeks.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readUntouchedDays, type StoredPattern } from '../../store/patterns.store.ts';
import { headOf, type ReckonedAnswer, type ReckonedHead } from '../reckonings/reckoned-rows.ts';

const DAY_MILLISECONDS = 86_400_000;

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS;
const dayOf = (number: number): string =>
  new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 'yyyy-mm-dd'.length);

type Asked = {
  readonly reckoningId: string;
  readonly pattern: Pick<StoredPattern, 'id' | 'fixedOn' | 'head'>;
  readonly period: ReckonedAnswer['period'];
  /** Null where nobody said when the company works. */
  readonly calendar: CompanyCalendar | null;
  /** Closures of it in which people kept reporting, as the reckoning tells them. */
  readonly doubted: ReckonedAnswer['doubtedClosures'];
};

/** Whether what was done about a pattern helped; null where nothing was done, or nothing has a date. */
export async function proveFix(db: CompanyDb, asked: Asked): Promise<Proof | null> {
  const judgement = await judge(db, asked);
  if (judgement === null) return null;
  const { record, judged, fixedOn, others, hours } = judgement;
  const inWeek = (week: number | null): string | null =>
    week === null ? null : dayOf(workingWeeks(hours).dayAfter(fixedOn, week));
  return {
    verdict: judged.verdict,
    before: { episodes: record.before.events, weeks: record.before.exposure },
    after: {
      episodes: record.after.episodes.length,
      weeks: record.after.weeks,
      expected: judged.expected,
    },
    silentWeeks: judged.silentWeeks,
    provedOn: inWeek(judged.provedInWeek),
    decidedInWeek: judged.decidedInWeek,
    decidedOn: inWeek(judged.decidedInWeek),
    ratio: judged.ratio,
    others: { watched: others.watched.length, fell: others.fell.length },
    measured: record.measured && showMeasured(record.measured),
  };
}

/** What devices measured, with the days that are counted on either side. */
function showMeasured({ alerts, before, after, daysBefore, daysAfter }: MeasuredAround): Proof['measured'] {
  return {
    alerts: alerts.map(({ alert, names, ...counts }) => ({ id: alert, name: names, ...counts })),
    before: { from: dayOf(daysBefore.from), to: dayOf(daysBefore.to), weeks: before.exposure },
    after: { from: dayOf(daysAfter.from), to: dayOf(daysAfter.to), weeks: after.exposure },
  };
}

type Others = { readonly watched: readonly string[]; readonly fell: readonly string[] };

/** The problems that a fix is held against, and those of them that fell as far with nobody's doing: their ids. */
export async function othersBesideFix(db: CompanyDb, asked: Asked): Promise<Others> {
  return (await judge(db, asked))?.others ?? { watched: [], fell: [] };
}

async function judge(db: CompanyDb, { reckoningId, pattern, period, calendar, doubted = [] }: Asked) {
  if (pattern.fixedOn === null || period === null) return null;
  const fixedOn = numberOf(pattern.fixedOn);
  const others = await readUntouchedDays(db, reckoningId);
  const [from, to] = [numberOf(period.from), numberOf(period.to)];
  const told = calendar ?? DEFAULT_CALENDAR;
  const closures = told.closures.filter(
    (one) => !doubted.some((each) => each.from === one.from && each.to === one.to),
  );
  const hours = openHours({ ...told, closures }, from, to);
  const record = fixRecord({
    days: daysOf((pattern.head as ReckonedHead).days), // Safe cast: it is written in this shape only
    others: others.map(({ days }) => daysOf(days as ReckonedHead['days'])), // Safe cast: as above
    fixedOn,
    from,
    to,
    hours,
    measured: headOf(pattern).measured,
  });
  const judged = judgeFix(record);
  const { watched, fell } = judged.others;
  const idAt = (place: number): string => others[place].id;
  return { record, judged, fixedOn, hours, others: { watched: watched.map(idAt), fell: fell.map(idAt) } };
}

/** The days on which each time began that is counted before something was done, and since; none where nothing was done. */
export function countedAround({ pattern, period }: Pick<Asked, 'pattern' | 'period'>): {
  readonly before: readonly string[];
  readonly after: readonly string[];
} {
  if (pattern.fixedOn === null || period === null) return { before: [], after: [] };
  const { before, after } = timesAround({
    days: daysOf((pattern.head as ReckonedHead).days), // Safe cast: it is written in this shape only
    fixedOn: numberOf(pattern.fixedOn),
    from: numberOf(period.from),
    to: numberOf(period.to),
  });
  return { before: before.map(dayOf), after: after.map(dayOf) };
}

const daysOf = (days: ReckonedHead['days']): readonly number[] => days.map(({ day }) => numberOf(day));
