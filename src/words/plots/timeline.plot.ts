import { COLOUR, type Plot } from './plot.ts';

/** A day on which the problem was reported, as days since the period began, and how often. */
export type TimelineDot = { readonly day: number; readonly tickets: number };

const HEIGHT = 30;

/** One problem over the whole period: a dot an occurrence, larger when more tickets came that day. */
export function timelinePlot(dots: readonly TimelineDot[], days: number, width: number): Plot {
  return {
    width,
    height: HEIGHT,
    option: {
      grid: { left: 7, right: 7, top: 4, bottom: 8 },
      xAxis: {
        type: 'value',
        min: 0,
        max: Math.max(1, days),
        axisLine: { show: true, lineStyle: { color: COLOUR.line } },
        axisTick: { show: false },
        axisLabel: { show: false },
        splitLine: { show: false },
      },
      yAxis: { type: 'value', min: 0, max: 1, show: false },
      series: [
        {
          type: 'scatter',
          silent: true,
          data: dots.map(({ day }) => [day, 0.5]),
          symbolSize: (_: unknown, { dataIndex }: { readonly dataIndex: number }) =>
            Math.min(14, 5 + 3 * Math.sqrt(dots[dataIndex].tickets - 1)),
          itemStyle: { color: COLOUR.back, opacity: 0.75 },
        },
      ],
    },
  };
}
