import { COLOUR, type Plot, TEXT } from './plot.ts';

/** One month of one band, in seconds; null where the file says nothing. */
export type MonthBar = {
  readonly label: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
} | null;
export type MonthBand = {
  readonly name: string;
  readonly tone: 'back' | 'leak' | 'held';
  readonly months: readonly MonthBar[];
};

const BAND_HEIGHT = 84;
const TITLE_HEIGHT = 36;
const AXIS_HEIGHT = 22;
const LEFT = 34;
const RIGHT = 4;
const HOUR_SECONDS = 3600;

/** The next number with one significant digit, or one and a half: where an axis may end. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

/** Small multiples, one band above the other on one scale: months from left to right, hours upward from zero. */
export function monthsPlot(bands: readonly MonthBand[], labels: readonly string[], width: number): Plot {
  const highs = bands.flatMap(({ months }) => months.map((month) => (month?.high ?? 0) / HOUR_SECONDS));
  const most = roundUp(Math.max(1, ...highs));
  const step = BAND_HEIGHT + TITLE_HEIGHT;
  const everyNth = Math.max(1, Math.ceil(labels.length / (width / 44)));
  const grid = bands.map((_, index) => ({
    left: LEFT,
    right: RIGHT,
    top: index * step + TITLE_HEIGHT,
    height: BAND_HEIGHT,
  }));
  const text = { color: COLOUR.quiet, fontFamily: TEXT.fontFamily, fontSize: 12 };
  const isLast = (index: number): boolean => index === bands.length - 1;
  const value = (of: (month: NonNullable<MonthBar>) => number) => (month: MonthBar) =>
    month === null ? null : of(month) / HOUR_SECONDS;
  const bar = { type: 'bar', silent: true, barWidth: '62%' };
  return {
    width,
    height: bands.length * step + AXIS_HEIGHT,
    option: {
      grid,
      xAxis: bands.map((_, index) => ({
        type: 'category',
        gridIndex: index,
        data: labels,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOUR.line } },
        axisLabel: { show: isLast(index), interval: (at: number) => at % everyNth === 0, ...text },
      })),
      yAxis: bands.map(({ name }, index) => ({
        type: 'value',
        gridIndex: index,
        min: 0,
        max: most,
        interval: most,
        name,
        nameLocation: 'end',
        nameGap: 13,
        nameTextStyle: {
          ...text,
          fontSize: TEXT.fontSize,
          fontWeight: 500,
          color: COLOUR.ink,
          align: 'left',
          padding: [0, 0, 0, -26],
        },
        splitLine: { show: false },
        axisLabel: { ...text, formatter: (hours: number) => (hours === 0 ? '0' : String(hours)) },
      })),
      series: bands.flatMap(({ tone, months }, index) => {
        const place = { xAxisIndex: index, yAxisIndex: index, stack: `band-${index}` };
        return [
          {
            ...bar,
            ...place,
            data: months.map(value(({ low }) => low)),
            itemStyle: { color: 'transparent' },
          },
          {
            ...bar,
            ...place,
            data: months.map(value(({ low, high }) => high - low)),
            itemStyle: { color: COLOUR[`${tone}Light`] },
          },
          {
            type: 'scatter',
            symbol: 'rect',
            symbolSize: [Math.max(6, (width / Math.max(1, labels.length)) * 0.55), 3],
            silent: true,
            xAxisIndex: index,
            yAxisIndex: index,
            data: months.map(value(({ mid }) => mid)),
            itemStyle: { color: COLOUR[tone] },
          },
        ];
      }),
    },
  };
}

type MonthPlace = { readonly row: number; readonly index: number; readonly months: number };

/** Where a month of a band stands in the picture of `width` pixels, in pixels: for what lies over it. */
export function placeOfMonth(
  { row, index, months }: MonthPlace,
  width: number,
): {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
} {
  const each = (width - LEFT - RIGHT) / Math.max(1, months);
  const top = row * (BAND_HEIGHT + TITLE_HEIGHT) + TITLE_HEIGHT;
  return { left: LEFT + index * each, width: each, top, height: BAND_HEIGHT };
}
