import { useCallback, useMemo } from 'react';
import { count, daysBetween, longDay, longMonth, shortMonth } from '../../words/format.ts';
import { occurrencesPlot, placeOfDays } from '../../words/plots/occurrences.plot.ts';
import { Drawing } from '../kit/drawing.part.tsx';
import type { HotSpot } from '../kit/hot-spots.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { TableOf } from '../kit/table.part.tsx';
import { Changed } from './changed.part.tsx';
import type { Detail } from './detail.ts';

const HEIGHT = 190;

/** The problem over time: a dot a day, its rhythm as light bands, each month a way to its tickets. */
export function Occurrences({ detail: { pattern, period, whatChanged } }: { readonly detail: Detail }) {
  const { words, lang } = useSpeaking();
  const { pattern: say, tickets, number } = words.pages;
  const months = useMemo(
    () => (period === null ? [] : monthsIn(period.from, period.to, pattern.days)),
    [period, pattern.days],
  );
  const isLikely = pattern.rhythm.kind === 'looks-periodic';
  const everyDays = pattern.rhythm.period?.days ?? null; // of a rhythm, claimed or likely; else there is none
  const since = pattern.rhythm.since ?? null;
  const fixedOn = pattern.fix?.on ?? null;
  const { flag, dashed } = words.fixes;
  const plot = useCallback(
    (width: number) =>
      occurrencesPlot(
        {
          occurrences: pattern.days.map(({ day, tickets: n }) => ({
            day: daysBetween(period?.from ?? day, day),
            tickets: n,
          })),
          days: period?.days ?? 1,
          labels: months.map(({ month, from }) => ({ day: from, label: shortMonth(month, lang) })),
          everyDays,
          isLikely,
          since:
            since === null
              ? null
              : {
                  day: daysBetween(period?.from ?? since.day, since.day),
                  from: daysBetween(period?.from ?? since.from, since.from),
                  to: daysBetween(period?.from ?? since.to, since.to),
                },
          fix: fixedOn === null ? null : { day: daysBetween(period?.from ?? fixedOn, fixedOn), flag },
        },
        width,
      ),
    [pattern.days, period, months, everyDays, isLikely, since, fixedOn, flag, lang],
  );
  if (period === null || pattern.days.length === 0) return null;
  const spots = (width: number): readonly HotSpot[] =>
    months
      .filter(({ n }) => n > 0)
      .map(({ month, from, to, n }) => ({
        key: month,
        said: `${longMonth(month, lang)}: ${words.importing.welcome.tickets({ n })}`,
        which: { pattern: pattern.id, month },
        ...placeOfDays(from, to, period.days, width),
      }));
  const caption = say.timelineCaption({ from: longDay(period.from, lang), to: longDay(period.to, lang) });
  return (
    <Section title={say.timeline}>
      <figure>
        <Drawing plot={plot} height={HEIGHT} spots={spots} />
        <figcaption>
          {caption} {everyDays !== null && (isLikely ? say.gatesLikely : say.gates)}{' '}
          {since !== null &&
            words.places.since({
              day: longDay(since.day, lang),
              from: longDay(since.from, lang),
              to: longDay(since.to, lang),
            })}{' '}
          {fixedOn !== null && period.from <= fixedOn && fixedOn <= period.to && dashed}
        </figcaption>
        <TableOf
          summary={number.table}
          caption={caption}
          head={[words.answer.month, tickets.ticket]}
          rows={months.map(({ month, n }) => ({
            key: month,
            cells: [
              longMonth(month, lang),
              n === 0 ? (
                '–'
              ) : (
                <Rows key={month} which={{ pattern: pattern.id, month }}>
                  {count(n, lang)}
                </Rows>
              ),
            ],
          }))}
        />
      </figure>
      {since !== null && <Changed pattern={pattern.id} told={whatChanged} />}
      <p>
        <HowReckoned methods={['rhythm', 'trend']} />
      </p>
    </Section>
  );
}

type Day = { readonly day: string; readonly tickets: number };

/** Each month of the period: its first and last day as days since the period began, and its tickets. */
function monthsIn(from: string, to: string, days: readonly Day[]) {
  const months: { month: string; from: number; to: number; n: number }[] = [];
  const last = daysBetween(from, to) + 1;
  let [year, number] = from.slice(0, 7).split('-').map(Number);
  for (let start = 0; start < last; ) {
    const month = `${year}-${String(number).padStart(2, '0')}`;
    [year, number] = number === 12 ? [year + 1, 1] : [year, number + 1];
    const end = Math.min(last, daysBetween(from, `${year}-${String(number).padStart(2, '0')}-01`));
    const n = days.reduce((sum, { day, tickets }) => sum + (day.startsWith(month) ? tickets : 0), 0);
    months.push({ month, from: start, to: end, n });
    start = end;
  }
  return months;
}
