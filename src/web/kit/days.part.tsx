import { useCallback } from 'react';
import { daysBetween } from '../../words/format.ts';
import { timelinePlot } from '../../words/plots/timeline.plot.ts';
import { Drawing } from './drawing.part.tsx';

type DaysProps = {
  readonly days: readonly { readonly day: string; readonly tickets: number }[];
  readonly period: { readonly from: string; readonly days: number };
};

/** The days on which something was reported, as dots on a line as long as the period. */
export function Days({ days, period }: DaysProps) {
  const plot = useCallback(
    (width: number) => {
      const dots = days.map(({ day, tickets }) => ({ day: daysBetween(period.from, day), tickets }));
      return timelinePlot(dots, period.days, width);
    },
    [days, period],
  );
  return <Drawing plot={plot} height={30} />;
}
