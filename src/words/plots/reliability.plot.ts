import { COLOUR, type Plot, TEXT } from './plot.ts';

/** What was said and what came, as shares; `share` null where there are too few to say how sure that is. */
export type ReliabilityDot = {
  readonly said: number;
  readonly came: number;
  readonly n: number;
  readonly share: { readonly low: number; readonly high: number } | null;
};

/** The share that came of what was said between two chances. */
export type ReliabilityLine = { readonly from: number; readonly to: number; readonly came: number };

export type ReliabilityPicture = {
  readonly dots: readonly ReliabilityDot[];
  readonly curve: readonly ReliabilityLine[];
  readonly axisSaid: string;
  readonly axisCame: string;
};

const HEIGHT = 320;
const TENTHS = 10;
const DOT_LEAST = 8;
const DOT_MORE = 10; // pixels that the largest group has more

/** What came against what was said: the nearer to the diagonal, the more honest. Shares are written in tenths. */
export function reliabilityPlot(
  { dots, curve, axisSaid, axisCame }: ReliabilityPicture,
  width: number,
): Plot {
  const most = Math.max(1, ...dots.map(({ n }) => n));
  const text = { color: COLOUR.quiet, fontFamily: TEXT.fontFamily, fontSize: 12 };
  const axis = {
    type: 'value',
    min: 0,
    max: TENTHS,
    interval: 2,
    axisLine: { show: true, lineStyle: { color: COLOUR.line } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: text,
    nameTextStyle: { ...text, fontSize: TEXT.fontSize, color: COLOUR.ink },
  };
  const line = { type: 'line', silent: true, showSymbol: false };
  const inTenths = (share: number): number => share * TENTHS;
  return {
    width,
    height: HEIGHT,
    option: {
      grid: { left: 34, right: 14, top: 34, bottom: 46 },
      xAxis: { ...axis, name: axisSaid, nameLocation: 'middle', nameGap: 28 },
      yAxis: {
        ...axis,
        name: axisCame,
        nameLocation: 'end',
        nameGap: 13,
        nameTextStyle: { ...axis.nameTextStyle, align: 'left', padding: [0, 0, 0, -26] },
      },
      series: [
        {
          ...line,
          data: [
            [0, 0],
            [TENTHS, TENTHS],
          ],
          lineStyle: { color: COLOUR.quiet, width: 1, type: [4, 4] },
        },
        ...dots.flatMap(({ said, share }) =>
          share === null
            ? []
            : [
                {
                  ...line,
                  data: [
                    [inTenths(said), inTenths(share.low)],
                    [inTenths(said), inTenths(share.high)],
                  ],
                  lineStyle: { color: COLOUR.heldLight, width: 10, cap: 'butt' },
                },
              ],
        ),
        {
          ...line,
          data: curve.flatMap(({ from, to, came }) => [
            [inTenths(from), inTenths(came)],
            [inTenths(to), inTenths(came)],
          ]),
          lineStyle: { color: COLOUR.ink, width: 1, opacity: 0.55 },
        },
        {
          type: 'scatter',
          silent: true,
          z: 4,
          data: dots.map(({ said, came }) => [inTenths(said), inTenths(came)]),
          symbolSize: (_: unknown, { dataIndex }: { readonly dataIndex: number }) =>
            DOT_LEAST + DOT_MORE * Math.sqrt(dots[dataIndex].n / most),
          itemStyle: { color: COLOUR.held, opacity: 1 },
        },
      ],
    },
  };
}
