import { useCallback, useMemo } from 'react';
import { count, euroRange, isKnown, longMonth, shortMonth, timeRange } from '../../words/format.ts';
import { type MonthBand, monthsPlot, placeOfMonth } from '../../words/plots/months.plot.ts';
import { Drawing } from '../kit/drawing.part.tsx';
import { Estimate } from '../kit/estimate.part.tsx';
import type { HotSpot } from '../kit/hot-spots.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { TableOf } from '../kit/table.part.tsx';
import type { Which } from '../kit/where.ts';
import type { Leaked } from './leaked.ts';

const ofMonth = (month: string | null): Which => ({ month: month ?? 'none', way: 'leaking' });

/** Lost time month by month: one band, each month a way to its tickets; those without a date stand in the table alone. */
export function LostMonths({ months: all }: { readonly months: Leaked['months'] }) {
  const { words, lang } = useSpeaking();
  const months = useMemo(
    () => all.flatMap(({ month, ...rest }) => (month === null ? [] : [{ month, ...rest }])),
    [all],
  );
  const { lost: say, number, answer } = words.pages;
  const plot = useCallback(
    (width: number) => {
      const bars = months.map(({ month, lostSeconds }) =>
        isKnown(lostSeconds) ? { label: month, ...lostSeconds } : null,
      );
      const band: MonthBand = { name: `${say.time} (${words.answer.hours})`, tone: 'leak', months: bars };
      return monthsPlot(
        [band],
        months.map(({ month }) => shortMonth(month, lang)),
        width,
      );
    },
    [months, say, words, lang],
  );
  if (months.length === 0) return null;
  const sayTime = (low: number, high: number): string => timeRange(low, high, lang);
  const sayMoney = (low: number, high: number): string => euroRange(low, high, lang);
  const undated = all.filter(({ month, tickets }) => month === null && tickets > 0);
  const spots = (width: number): readonly HotSpot[] =>
    months.flatMap(({ month, lostSeconds: lost }, index) => {
      if (!isKnown(lost)) return [];
      const time = timeRange(lost.low, lost.high, lang);
      return [
        {
          key: month,
          said: answer.monthOpens({ month: longMonth(month, lang), what: say.time.toLowerCase(), time }),
          which: { month, way: 'leaking' as const },
          ...placeOfMonth({ row: 0, index, months: months.length }, width),
        },
      ];
    });
  return (
    <Section title={say.months}>
      <figure>
        <Drawing plot={plot} height={142} spots={spots} />
        <figcaption>
          {say.monthsCaption}
          {undated.map(({ tickets }) => (
            <Undated key="undated" n={count(tickets, lang)} />
          ))}
        </figcaption>
        <TableOf
          summary={number.table}
          caption={say.monthsCaption}
          head={[words.answer.month, say.tickets, say.time, say.money]}
          rows={[...months, ...undated].map(({ month, tickets, lostSeconds: lost, costCents: cost }) => ({
            key: month ?? '',
            cells: [
              month === null ? say.noMonth : longMonth(month, lang),
              <Rows key="tickets" which={ofMonth(month)}>
                {count(tickets, lang)}
              </Rows>,
              <Estimate key="time" of={lost} say={sayTime} opens={ofMonth(month)} />,
              <Estimate key="money" of={cost} say={sayMoney} opens={ofMonth(month)} />,
            ],
          }))}
        />
      </figure>
    </Section>
  );
}

/** How many tickets have no date, a way to them. */
function Undated({ n }: { readonly n: string }) {
  const { words } = useSpeaking();
  return <> {sentence(words.pages.lost.undated, { n: <Rows which={ofMonth(null)}>{n}</Rows> }, { n })}</>;
}
