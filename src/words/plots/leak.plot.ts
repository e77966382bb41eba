import { COLOUR, type Plot } from './plot.ts';

/** What one cause leaked, in seconds, as an interval. */
export type LeakBar = { readonly low: number; readonly mid: number; readonly high: number };

const WIDTH = 640;
const HEIGHT = 18;
const HOUR_SECONDS = 3600;

/**
 * One interval bar, to stand under its name: the band holds the doubt, the mark is the middle. Bars that are
 * compared share `most` (seconds), and start at zero. It holds no text, so it may be stretched to any width.
 */
export function leakPlot({ low, mid, high }: LeakBar, most: number): Plot {
  const hours = (seconds: number): number => seconds / HOUR_SECONDS;
  const hidden = { show: false };
  const frame = { type: 'bar', barWidth: 8, barGap: '-100%', silent: true };
  return {
    width: WIDTH,
    height: HEIGHT,
    option: {
      grid: { left: 0, right: 3, top: 1, bottom: 1 },
      xAxis: { type: 'value', min: 0, max: hours(Math.max(most, 1)), ...hidden, splitLine: hidden },
      yAxis: { type: 'category', data: [''], ...hidden },
      series: [
        { ...frame, data: [hours(most)], itemStyle: { color: COLOUR.line, opacity: 0.35 } },
        { ...frame, stack: 'interval', data: [hours(low)], itemStyle: { color: 'transparent' } },
        { ...frame, stack: 'interval', data: [hours(high - low)], itemStyle: { color: COLOUR.leakLight } },
        {
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [4, 16],
          silent: true,
          data: [[hours(mid), 0]],
          itemStyle: { color: COLOUR.leak, opacity: 1 },
        },
      ],
    },
  };
}
