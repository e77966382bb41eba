import { decimal, fixed } from '../format.ts';
import type { Words } from '../words.ts';
import { wrap } from './wrap.ts';

type Slope = { readonly low: number; readonly mid: number; readonly high: number };
type Score = {
  readonly auc: number | null;
  readonly brier: number;
  readonly logLoss: number;
  readonly slope: Slope | null;
  readonly ece: number;
};
type Cases = {
  readonly n: number;
  readonly rate: number;
  readonly ours: Score;
  readonly baselines: { readonly base: Score; readonly count: Score; readonly label: Score };
};
type BacktestSaid = {
  readonly events: number;
  readonly groups: number;
  readonly cutoffs: number;
  readonly strata: readonly (Cases & { readonly earlier: string })[];
  readonly overall: Cases;
};

/** What became of the rows; the column that numbers the events is null where each row is one. */
type RowsSaid = {
  readonly horizonDays: number;
  readonly leftOut: number;
  readonly numbered: { readonly column: string | null; readonly again: number };
};

const WIDTH = 80;
const GAP = 2;
const DIGITS = 3;
const NONE = '–';

/** How well it was said what comes back, as plain text readable at eighty columns. */
export function terminalBacktest(
  { events, groups, cutoffs, strata, overall }: BacktestSaid,
  { horizonDays, leftOut, numbered }: RowsSaid,
  words: Words,
): string {
  const { backtest: say } = words.lookups;
  const rate = (of: Cases): string => decimal(of.rate, words.lang, DIGITS);
  return [
    wrap(say.head({ events, groups, cutoffs, days: horizonDays }), WIDTH),
    ...numberedBy(numbered, words).map((line) => wrap(line, WIDTH)),
    ...(leftOut > 0 ? [wrap(say.leftOut({ n: leftOut }), WIDTH)] : []),
    wrap(say.lead, WIDTH),
    ...strata.flatMap((stratum) => [
      '',
      say.stratum({ earlier: stratum.earlier, n: stratum.n, rate: rate(stratum) }),
      ...table(stratum, words),
    ]),
    '',
    say.overall({ n: overall.n, rate: rate(overall) }),
    ...table(overall, words),
  ].join('\n');
}

function numberedBy({ column, again }: RowsSaid['numbered'], words: Words): readonly string[] {
  const { backtest: say } = words.lookups;
  if (column === null) return [say.eachRow];
  return again > 0 ? [say.firstRows({ column, n: again })] : [];
}

function table({ ours, baselines }: Cases, words: Words): readonly string[] {
  const { columns, who, slopeRange } = words.lookups.backtest;
  const said = (value: number, digits: number): string => fixed(value, words.lang, digits);
  const number = (value: number | null): string => (value === null ? NONE : said(value, DIGITS));
  const slope = (value: Slope | null): string =>
    value === null
      ? NONE
      : slopeRange({ mid: said(value.mid, 2), low: said(value.low, 2), high: said(value.high, 2) });
  const scored = (
    name: keyof typeof who,
    { auc, brier, logLoss, ece, slope: honest }: Score,
  ): readonly string[] => [
    who[name],
    number(auc),
    number(brier),
    number(logLoss),
    number(ece),
    slope(honest),
  ];
  const rows = [
    ['', columns.auc, columns.brier, columns.logLoss, columns.ece, columns.slope],
    scored('ours', ours),
    scored('base', baselines.base),
    scored('count', baselines.count),
    scored('label', baselines.label),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)) + GAP);
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('')}`.trimEnd());
}
