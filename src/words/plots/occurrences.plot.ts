import { COLOUR, type Plot, TEXT } from './plot.ts';

/** A day on which the problem was reported, as days since the period began, and how many tickets came. */
export type Occurrence = { readonly day: number; readonly tickets: number };

/** A label under the line, such as a month. */
export type DayLabel = { readonly day: number; readonly label: string };

type Occurrences = {
  readonly occurrences: readonly Occurrence[];
  /** Length of the period in days. */
  readonly days: number;
  readonly labels: readonly DayLabel[];
  /** Days between two returns where a rhythm is claimed; null where none is. */
  readonly everyDays: number | null;
  /** Whether that is not certain yet: it then has dotted lines in place of bands. */
  readonly isLikely?: boolean;
  /** When it began, where it did at one moment, with what that may be off; as days since the period began. */
  readonly since?: { readonly day: number; readonly from: number; readonly to: number } | null;
  /** The day on which something was done about it, as days since the period began, and what its flag says. */
  readonly fix?: { readonly day: number; readonly flag: string } | null;
};

const HEIGHT = 190;
const TOP = 14;
const BOTTOM = 26;
const LEFT = 26;
const RIGHT = 8;
const GATES_MOST = 120; // more gates than this are a grey field, not a rhythm
const LABEL_PIXELS = 44;
const DOTTED = [2, 6]; // pixels on and off: lighter than the line of what was done
const GAP = ['-', '-']; // ECharts breaks a line off here

/**
 * One problem over the whole period: a dot a day, as high as the tickets of that day, on a thin stem. Where a rhythm is
 * claimed, light bands stand where it expects a return: at the middle of the days seen, each at its place in the rhythm.
 * Where it only looks like one there are dotted lines in their place.
 */
export function occurrencesPlot(
  { occurrences, days, labels, everyDays, isLikely = false, since = null, fix = null }: Occurrences,
  width: number,
): Plot {
  const most = Math.max(2, ...occurrences.map(({ tickets }) => tickets));
  const gates = everyDays === null ? [] : gatesOf(occurrences, days, everyDays);
  const every = Math.max(1, Math.ceil(labels.length / Math.max(1, (width - LEFT) / LABEL_PIXELS)));
  const hidden = { show: false };
  const text = { color: COLOUR.quiet, fontFamily: TEXT.fontFamily, fontSize: 12 };
  const perDay = (width - LEFT - RIGHT) / Math.max(1, days);
  const silent = { silent: true, cursor: 'default' };
  return {
    width,
    height: HEIGHT,
    option: {
      grid: { left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM },
      xAxis: {
        type: 'value',
        min: 0,
        max: Math.max(1, days),
        axisLine: { show: true, lineStyle: { color: COLOUR.line } },
        axisTick: hidden,
        axisLabel: hidden,
        splitLine: hidden,
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: most,
        interval: most,
        splitLine: hidden,
        axisLine: hidden,
        axisTick: hidden,
        axisLabel: { ...text, formatter: (tickets: number) => String(tickets) },
      },
      series: [
        isLikely ? likelySeries(gates, most) : gateSeries(gates, most, perDay),
        ...(since === null ? [] : sinceSeries(since, most)),
        ...(fix === null || fix.day < 0 || fix.day > days ? [] : fixSeries(fix, { most, days })),
        {
          ...silent,
          type: 'bar',
          barWidth: 1.5,
          data: occurrences.map(({ day, tickets }) => [day, tickets]),
          itemStyle: { color: COLOUR.backLight },
        },
        {
          ...silent,
          type: 'scatter',
          symbolSize: 8,
          data: occurrences.map(({ day, tickets }) => [day, tickets]),
          itemStyle: { color: COLOUR.back, opacity: 0.9 },
        },
        {
          ...silent,
          type: 'scatter',
          symbolSize: 0.01,
          data: labels
            .filter((_, index) => index % every === 0)
            .map(({ day, label }) => ({ value: [day, 0], name: label })),
          label: { show: true, position: 'bottom', distance: 8, formatter: '{b}', ...text },
        },
      ],
    },
  };
}

/** Where a claimed rhythm expects a return, as light bands. */
function gateSeries(gates: readonly number[], most: number, perDay: number): Record<string, unknown> {
  return {
    ...{ silent: true, cursor: 'default', type: 'scatter', symbol: 'rect' },
    symbolSize: [Math.max(2, Math.min(10, perDay * 2)), HEIGHT - TOP - BOTTOM],
    data: gates.map((day) => [day, most / 2]),
    itemStyle: { color: COLOUR.line, opacity: 0.45 },
  };
}

/** Where one that is not certain yet would, as dotted lines: one line with gaps. */
function likelySeries(gates: readonly number[], most: number): Record<string, unknown> {
  return {
    ...{ silent: true, cursor: 'default', type: 'line', symbol: 'none' },
    data: gates.flatMap((day) => [[day, 0], [day, most], GAP]),
    lineStyle: { color: COLOUR.quiet, width: 1.5, type: DOTTED, opacity: 0.5 },
  };
}

/** The day on which it began as a line, and around it, lighter, the days on which it may have. */
function sinceSeries(
  { day, from, to }: NonNullable<Occurrences['since']>,
  most: number,
): readonly Record<string, unknown>[] {
  const line = { type: 'line', silent: true, cursor: 'default', symbol: 'none' };
  return [
    {
      ...line,
      data: [
        [from, most],
        [Math.max(to, from + 1), most],
      ],
      lineStyle: { width: 0 },
      areaStyle: { color: COLOUR.leakLight, opacity: 0.5, origin: 'start' },
    },
    {
      ...line,
      data: [
        [day, 0],
        [day, most],
      ],
      lineStyle: { color: COLOUR.leak, width: 2 },
    },
  ];
}

/** The day on which something was done as a line with a flag, which points away from the nearer end. */
function fixSeries(
  { day, flag }: NonNullable<Occurrences['fix']>,
  { most, days }: { readonly most: number; readonly days: number },
): readonly Record<string, unknown>[] {
  const silent = { silent: true, cursor: 'default' };
  return [
    {
      ...silent,
      type: 'line',
      symbol: 'none',
      data: [
        [day, 0],
        [day, most],
      ],
      lineStyle: { color: COLOUR.held, width: 2, type: 'dashed' },
    },
    {
      ...silent,
      type: 'scatter',
      symbolSize: 0.01,
      data: [{ value: [day, most], name: flag }],
      label: {
        show: true,
        position: day > days / 2 ? 'left' : 'right',
        distance: 6,
        formatter: '{b}',
        color: COLOUR.held,
        fontFamily: TEXT.fontFamily,
        fontSize: 12,
      },
    },
  ];
}

/** Where a rhythm expects a return, in days since the period began: a stray day hardly moves the middle of all. */
function gatesOf(occurrences: readonly Occurrence[], days: number, everyDays: number): readonly number[] {
  if (occurrences.length === 0 || everyDays <= 0 || days / everyDays > GATES_MOST) return [];
  const first = middleOfCycle(
    occurrences.map(({ day }) => day),
    everyDays,
  );
  return Array.from(
    { length: Math.floor((days - first) / everyDays) + 1 },
    (_, step) => first + step * everyDays,
  );
}

/** The mean direction of days on a circle of `everyDays`, as a day from 0 to `everyDays`. */
function middleOfCycle(days: readonly number[], everyDays: number): number {
  const turn = (2 * Math.PI) / everyDays;
  const [sine, cosine] = [Math.sin, Math.cos].map((part) =>
    days.reduce((sum, day) => sum + part(day * turn), 0),
  );
  const angle = Math.atan2(sine, cosine);
  return (angle < 0 ? angle + 2 * Math.PI : angle) / turn;
}

/** From where to where a stretch of days stands in the picture of `width` pixels, in pixels. */
export function placeOfDays(from: number, to: number, days: number, width: number) {
  const perDay = (width - LEFT - RIGHT) / Math.max(1, days);
  return { left: LEFT + from * perDay, width: (to - from) * perDay, top: TOP, height: HEIGHT - TOP - BOTTOM };
}
